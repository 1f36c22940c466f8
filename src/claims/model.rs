//! The list of claims with what a reader asks for.

use super::ClaimsState;
use crate::model::{ClaimList, Shared};

/// The list of claims with what a reader asks for.
#[derive(Clone, PartialEq)]
pub struct ClaimsModel {
    pub list: Shared<ClaimList>,
    pub state: ClaimsState,
}
