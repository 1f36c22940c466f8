//! The list of claims with what a reader asks for.

use super::ClaimsState;
use crate::model::{ClaimList, PartialDate, Shared};

/// The list of claims with what a reader asks for.
#[derive(Clone, PartialEq)]
pub struct ClaimsModel {
    pub list: Shared<ClaimList>,
    pub state: ClaimsState,
}

/// A change of what is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimsAction {
    /// Asks for one value of a facet; for all when it is none.
    Choose { facet: usize, value: Option<usize> },
    /// Asks for claims whose newest evidence is from before a day; for all when it is none.
    Before(Option<PartialDate>),
    /// Shows some more of what was found.
    More,
    /// Asks for nothing.
    Clear,
}
