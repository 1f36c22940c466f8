//! All sources as a list that can be filtered.

use serde::{Deserialize, Serialize};

use super::{Facet, Source};

/// All sources that claims rest on, sorted by publisher.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceList {
    pub sources: Vec<ListedSource>,
    /// What they can be filtered by.
    pub facets: Vec<Facet>,
}

/// A source of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListedSource {
    pub source: Source,
    /// How many claims rest on it.
    pub claims: u16,
}
