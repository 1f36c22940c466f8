//! A reference to a statement.

use serde::{Deserialize, Serialize};

/// A reference to a statement on some page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct StatementRef {
    /// Id of the page.
    pub page: String,
    /// Id of the statement.
    pub statement: String,
}
