//! What the parts of a question's view share.

use yew::{Callback, Html, MouseEvent, html};

use crate::exhibit::Dispatch;
use crate::model::Question;
use crate::question::{QuestionAction, QuestionData, QuestionModel, QuestionState};
use crate::view::Scope;

/// A question being rendered.
pub struct Parts<'a> {
    pub scope: &'a Scope,
    pub question: &'a Question,
    pub data: &'a QuestionData,
    pub state: &'a QuestionState,
    pub dispatch: Dispatch<QuestionModel>,
}

impl Parts<'_> {
    pub fn on<E: 'static>(&self, action: impl Fn(E) -> Option<QuestionAction> + 'static) -> Callback<E> {
        self.dispatch.on(action)
    }

    /// A button that triggers one action.
    pub fn button(&self, class: &'static str, word: &str, action: QuestionAction) -> Html {
        let press = self.on(move |_: MouseEvent| Some(action.clone()));
        html! { <button type="button" { class } onclick={ press }>{ word }</button> }
    }
}
