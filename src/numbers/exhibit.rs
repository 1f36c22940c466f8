//! A strip of key numbers as an exhibit: its data, its address, its element.

use super::{NumbersAction, NumbersModel, NumbersState, view};
use crate::exhibit::{Context, Exhibit, Fragment, Root, Wakes};
use crate::model::{KeyNumbers, Shared};
use crate::view::Scope;
use yew::Html;

impl Exhibit for NumbersModel {
    const KIND: &'static str = "numbers";
    /// Until then the shell writes its numbers in the reader's number system, as in running text.
    const WAKES: Wakes = Wakes::Touched;
    type Data = KeyNumbers;
    type Action = NumbersAction;
    type Memo = ();

    fn first(strip: KeyNumbers, _scope: &Scope) -> Self {
        Self { strip: Shared::new(strip), state: NumbersState::default() }
    }

    fn id(&self) -> &str {
        &self.strip.id
    }

    fn after(&self, action: NumbersAction) -> Self {
        Self { state: self.state.after(action), ..self.clone() }
    }

    fn query_value(&self) -> Option<String> {
        self.state.write(&self.strip)
    }

    /// A reader who follows the address of an open number lands at the strip, not at the top of the page.
    fn fragment(&self) -> Option<Fragment> {
        Some(Fragment { name: self.strip.id.clone(), is_first: self.state.open.is_none() })
    }

    fn owns_fragment(&self, fragment: &str) -> bool {
        fragment == self.strip.id
    }

    fn restored(&self, word: &str, _fragment: Option<&str>) -> Self {
        Self { state: NumbersState::read(&self.strip, word), ..self.clone() }
    }

    fn root(&self, scope: &Scope) -> Root {
        let class = format!("exhibit key-numbers of-{}", self.strip.numbers.len());
        Root::new("div", class, &self.strip.id).with("role", "group").with("aria-label", scope.messages().numbers_key())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}
