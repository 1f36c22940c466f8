//! The ledger as an exhibit: its data, its address, its element.

use super::{LedgerAction, LedgerModel, LedgerSort, LedgerState, LedgerView, view};
use crate::exhibit::{Context, Exhibit, Fragment, Root};
use crate::model::{LEDGER, Ledger, Shared};
use crate::state::SortOrder;
use crate::view::Scope;
use yew::Html;

/// The fragment of the former first view, to which saved addresses still lead.
const MATRIX: &str = "ledger-matrix";

impl Exhibit for LedgerModel {
    const KIND: &'static str = "ledger";
    type Data = Ledger;
    type Action = LedgerAction;
    type Memo = ();

    fn first(ledger: Ledger, _scope: &Scope) -> Self {
        Self { state: LedgerState::first(&ledger), ledger: Shared::new(ledger) }
    }

    fn id(&self) -> &str {
        LEDGER
    }

    fn after(&self, action: LedgerAction) -> Self {
        let mut state = self.state.clone();
        match action {
            LedgerAction::Show(view) => state.view = view,
            LedgerAction::Filter(change) => state.filter.apply(change),
            LedgerAction::Sort(key) => {
                let by = LedgerSort::by(key);
                state.sort = if state.sort == by { LedgerSort { order: SortOrder::Descending, ..by } } else { by };
            }
        }
        Self { state, ..self.clone() }
    }

    fn query_value(&self) -> Option<String> {
        self.state.to_query_value(&self.ledger)
    }

    fn fragment(&self) -> Option<Fragment> {
        let LedgerState { view, .. } = self.state;
        Some(Fragment { name: view.anchor(), is_first: view == LedgerView::default() })
    }

    fn owns_fragment(&self, fragment: &str) -> bool {
        fragment == MATRIX
            || LedgerView::ALL.iter().any(|view| view.anchor() == fragment)
            || self.ledger.commitments.iter().any(|own| own.id == fragment)
    }

    fn matches_view(&self, fragment: &str) -> bool {
        view_of(fragment) == self.state.view
    }

    fn restored(&self, word: &str, fragment: Option<&str>) -> Self {
        let mut state = LedgerState::from_query_value(&self.ledger, word);
        state.view = fragment.map_or_else(LedgerView::default, view_of);
        Self { state, ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "exhibit ledger", LEDGER).with("data-view", self.state.view.name())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}

/// The view that one of the ledger's fragments leads to: the first one, where a commitment opens, for all but those of
/// the others.
fn view_of(fragment: &str) -> LedgerView {
    LedgerView::ALL.into_iter().find(|view| view.anchor() == fragment).unwrap_or_default()
}
