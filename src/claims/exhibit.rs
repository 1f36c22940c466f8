//! The list of claims as an exhibit: its data, its address, its element.

use yew::Html;

use super::{ClaimsAction, ClaimsModel, ClaimsState, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::{CLAIMS, ClaimList, Shared};
use crate::view::Scope;

impl Exhibit for ClaimsModel {
    const KIND: &'static str = "claims";
    const WAKES: Wakes = Wakes::Touched;
    type Data = ClaimList;
    type Action = ClaimsAction;
    type Memo = ();

    fn first(list: ClaimList, _scope: &Scope) -> Self {
        Self { state: ClaimsState::first(&list), list: Shared::new(list) }
    }

    fn id(&self) -> &str {
        CLAIMS
    }

    fn after(&self, action: ClaimsAction) -> Self {
        Self { state: self.state.after(action, &self.list), ..self.clone() }
    }

    fn query_value(&self) -> Option<String> {
        self.state.to_query_value(&self.list)
    }

    fn restored(&self, word: &str, _fragment: Option<&str>) -> Self {
        Self { state: ClaimsState::from_query_value(&self.list, word), ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        let asked = if self.state.is_active() { " is-asked" } else { "" };
        Root::new("div", format!("exhibit claims{asked}"), CLAIMS)
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}
