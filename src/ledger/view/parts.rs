//! What every part of the ledger's drawing looks things up in.

use yew::Callback;

use crate::exhibit::Dispatch;
use crate::ledger::{LedgerAction, LedgerModel};
use crate::model::labels;
use crate::view::Scope;

/// What every part of the drawing looks things up in.
pub struct Parts<'a> {
    pub scope: &'a Scope,
    pub model: LedgerModel,
    pub dispatch: Dispatch<LedgerModel>,
    /// Whether groups are open.
    pub is_open: bool,
}

impl Parts<'_> {
    /// A callback that dispatches the change an element's event stands for.
    pub fn to<E: 'static>(&self, action: impl Fn(E) -> LedgerAction + 'static) -> Callback<E> {
        self.dispatch.on(move |event| Some(action(event)))
    }

    /// The label of a commitment's value of a facet.
    pub fn label(&self, facet: &str, row: usize) -> String {
        labels(&self.model.ledger.facets, facet, row).collect::<Vec<_>>().join(", ")
    }
}
