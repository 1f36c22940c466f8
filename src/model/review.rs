//! The review's totals, which the pages About and of all sources show: on what the site's claims rest.

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
    /// By the country of their publisher, in the order of the filters.
    pub countries: Vec<SourceGroup>,
    /// By the kind of their publisher, most first.
    pub kinds: Vec<SourceGroup>,
    /// Of each kind how many are from each country.
    pub cells: Vec<Vec<u16>>,
}

/// The sources whose publishers are alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceGroup {
    /// Short name in addresses.
    pub id: String,
    pub name: String,
    pub count: u16,
    /// Those marked weak.
    pub weak: u16,
}
