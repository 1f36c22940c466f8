//! The list of sources with the reader's filters.

use super::SourcesState;
use crate::model::{Shared, SourceList};

/// The list of sources with the reader's filters.
#[derive(Clone, PartialEq)]
pub struct SourcesModel {
    pub list: Shared<SourceList>,
    pub state: SourcesState,
}
