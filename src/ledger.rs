//! The ledger of commitments: what was promised under iCET and TRUST, and what the published record shows of it.

mod exhibit;
mod model;
mod state;
mod view;

pub use model::LedgerModel;
pub use state::{Group, LedgerAction, LedgerSort, LedgerState, LedgerView, SORT_KEYS};
