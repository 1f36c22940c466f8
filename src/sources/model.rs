//! The list of sources with what a reader asks for.

use super::SourcesState;
use crate::model::{Shared, SourceList};

/// The list of sources with what a reader asks for.
#[derive(Clone, PartialEq)]
pub struct SourcesModel {
    pub list: Shared<SourceList>,
    pub state: SourcesState,
}
