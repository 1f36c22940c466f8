//! A value by which records can be filtered.

use crate::model::FacetValue;

/// A value with its id in addresses, its name, and the indices of its records.
pub fn value(id: &str, label: &str, records: Vec<u16>) -> FacetValue {
    FacetValue { id: id.to_owned(), label: label.to_owned(), records }
}
