//! The search as an exhibit: its data, its address, its element.

use yew::Html;

use super::view;
use super::{Index, Rest, SearchAction, SearchData, SearchModel, SearchState};
use crate::exhibit::{Context, Dispatch, Exhibit, Root, Wakes};
use crate::model::Shared;
use crate::platform::{Connection, Element, press_outside};
use crate::state::decode;
use crate::view::Scope;

impl SearchModel {
    /// The id of its element, the same on every page.
    pub const NAME: &'static str = "find";
    /// The attribute of its element with the address of the rest of its index.
    pub const REST: &'static str = "data-rest";
}

impl Exhibit for SearchModel {
    const KIND: &'static str = "search";
    const WAKES: Wakes = Wakes::Touched;
    type Data = SearchData;
    type Action = SearchAction;
    /// The query when the rest of the index was last fetched.
    type Memo = Option<String>;

    fn first(data: SearchData, _scope: &Scope) -> Self {
        Self::new(Shared::new(Index { entries: data.entries() }), Rest::Coming, SearchState::default())
    }

    /// The name used in other sites' addresses. It is read and not written: a reader who goes back wants the page, not
    /// the search that led on from it.
    fn id(&self) -> &str {
        "q"
    }

    fn after(&self, action: SearchAction) -> Self {
        match action {
            SearchAction::Rest(rest) => self.with_rest(rest),
            action => self.with(self.state.after(action)),
        }
    }

    fn restored(&self, word: &str, _fragment: Option<&str>) -> Self {
        let query = decode(word);
        self.with(SearchState { is_open: !query.is_empty(), query, ..SearchState::default() })
    }

    fn root(&self, _scope: &Scope) -> Root {
        let open = if self.state.is_open { " is-open" } else { "" };
        let asked = if self.state.query.trim().is_empty() { "" } else { " is-asked" };
        Root::new("div", format!("site-find{open}{asked}"), Self::NAME).with("role", "search")
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }

    fn connect(&self, root: &Element, dispatch: &Dispatch<Self>) -> Connection {
        press_outside(root, dispatch.on(|()| Some(SearchAction::Close)))
    }
}
