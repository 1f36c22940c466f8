//! The review's totals, which the page About shows: on what the site's claims rest.

use serde::{Deserialize, Serialize};

/// What the build counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Claims of ours: all but those of kind brief and our own readings.
    pub claims: u16,
    /// Those that rest on one source.
    pub on_one_source: u16,
    /// Those whose sources are all marked weak.
    pub on_weak_only: u16,
    /// Sources cited.
    pub sources: u16,
    /// Those marked weak.
    pub weak: u16,
    /// Sources by the country of their publisher, most first.
    pub countries: Vec<NamedCount>,
    /// Sources by the kind of their publisher, most first.
    pub kinds: Vec<NamedCount>,
}

/// How many there are of what has this name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedCount {
    pub name: String,
    pub count: u16,
}
