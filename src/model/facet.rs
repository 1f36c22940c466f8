//! What records of a list can be filtered by.

use serde::{Deserialize, Serialize};

/// A property of which records have one or more values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facet {
    /// Its short name in addresses.
    pub id: String,
    pub values: Vec<FacetValue>,
}

/// One value of a property.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FacetValue {
    /// Its short name in addresses.
    pub id: String,
    /// Its name for readers.
    pub label: String,
    /// The records that have it, as ascending indices.
    pub records: Vec<u16>,
}

/// The labels of a record's values of a property.
pub fn labels<'a>(facets: &'a [Facet], facet: &'a str, record: usize) -> impl Iterator<Item = &'a str> {
    values(facets, facet, record).map(|value| value.label.as_str())
}

/// A record's values of a property.
pub fn values<'a>(facets: &'a [Facet], facet: &'a str, record: usize) -> impl Iterator<Item = &'a FacetValue> {
    let values = facets.iter().filter(move |f| f.id == facet).flat_map(|f| &f.values);
    values.filter(move |v| v.records.iter().any(|other| usize::from(*other) == record))
}
