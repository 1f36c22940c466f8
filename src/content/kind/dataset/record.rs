//! A table of open data as an editor tells it.

use crate::content::location::Located;
use crate::model::Inline;

/// A table as told.
#[derive(Clone, Debug)]
pub struct DatasetRecord {
    /// The word after `::: dataset`.
    pub name: String,
    pub title: String,
    /// What a row is.
    pub about: Vec<Inline>,
    pub columns: Vec<Located<ColumnRecord>>,
}

/// A column as told: `name | what it means`.
#[derive(Clone, Debug)]
pub struct ColumnRecord {
    pub name: String,
    pub meaning: Vec<Inline>,
}
