//! The review's totals, shown on the pages About and Sources: what the site's claims rest on.

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
    /// By the kind of their publisher, most frequent first.
    pub kinds: Vec<SourceGroup>,
    /// For each kind, how many are from each country.
    pub cells: Vec<Vec<u16>>,
}

/// Sources whose publishers share a property.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceGroup {
    /// Short name in addresses.
    pub id: String,
    pub name: String,
    pub count: u16,
    /// Those marked weak.
    pub weak: u16,
}
