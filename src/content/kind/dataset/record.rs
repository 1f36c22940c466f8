//! An editor's description of a table of open data.

use crate::content::location::Located;
use crate::model::Inline;

/// The description of a table.
#[derive(Clone, Debug)]
pub struct DatasetRecord {
    /// The word after `::: dataset`.
    pub name: String,
    pub title: String,
    /// What a row is.
    pub about: Vec<Inline>,
    pub columns: Vec<Located<ColumnRecord>>,
}

/// The description of a column: `name | what it means`.
#[derive(Clone, Debug)]
pub struct ColumnRecord {
    pub name: String,
    pub meaning: Vec<Inline>,
}
