//! The list of claims with the reader's filters.

use super::ClaimsState;
use crate::model::{ClaimList, Shared};

/// The list of claims with the reader's filters.
#[derive(Clone, PartialEq)]
pub struct ClaimsModel {
    pub list: Shared<ClaimList>,
    pub state: ClaimsState,
}
