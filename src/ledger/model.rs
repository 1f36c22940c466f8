//! The ledger with its state.

use super::LedgerState;
use crate::model::{Ledger, Shared};

/// The ledger with its state.
#[derive(Clone, PartialEq)]
pub struct LedgerModel {
    pub ledger: Shared<Ledger>,
    pub state: LedgerState,
}
