//! All sources as a list that can be narrowed down.

use serde::{Deserialize, Serialize};

use super::{Facet, Source};

/// All sources that claims rest on, by the names of their publishers.
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
