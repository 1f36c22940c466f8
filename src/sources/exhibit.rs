//! The list of sources as an exhibit: its data, its address, its element.

use yew::Html;

use super::{SourcesAction, SourcesModel, SourcesState, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::{SOURCES, Shared, SourceList};
use crate::view::Scope;

impl Exhibit for SourcesModel {
    const KIND: &'static str = "sources";
    const WAKES: Wakes = Wakes::Touched;
    type Data = SourceList;
    type Action = SourcesAction;
    type Memo = ();

    fn first(list: SourceList, _scope: &Scope) -> Self {
        Self { state: SourcesState::first(&list), list: Shared::new(list) }
    }

    fn id(&self) -> &str {
        SOURCES
    }

    fn after(&self, action: SourcesAction) -> Self {
        Self { state: self.state.after(action, &self.list), ..self.clone() }
    }

    fn query_value(&self) -> Option<String> {
        self.state.to_query_value(&self.list)
    }

    fn restored(&self, word: &str, _fragment: Option<&str>) -> Self {
        Self { state: SourcesState::from_query_value(&self.list, word), ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        let asked = if self.state.is_active() { " is-asked" } else { "" };
        Root::new("div", format!("exhibit source-list{asked}"), SOURCES)
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}
