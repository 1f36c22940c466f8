//! A question as an exhibit: its data, what the device stores of it, its element.

use super::{QuestionAction, QuestionData, QuestionModel, QuestionState, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::Shared;
use crate::view::Scope;
use yew::Html;

impl Exhibit for QuestionModel {
    const KIND: &'static str = "question";
    const WAKES: Wakes = Wakes::Touched;
    type Data = QuestionData;
    type Action = QuestionAction;
    type Memo = ();

    fn first(data: QuestionData, _scope: &Scope) -> Self {
        Self { state: QuestionState::first(&data.question), data: Shared::new(data) }
    }

    fn id(&self) -> &str {
        &self.data.question.id
    }

    fn after(&self, action: QuestionAction) -> Self {
        Self { state: self.state.clone().with(&self.data.question, action), ..self.clone() }
    }

    /// Answers are private: they are stored on the device and never written to the address.
    fn stored_value(&self) -> Option<String> {
        self.state.to_query_value(&self.data.question)
    }

    fn restored_from_storage(&self, kept: &str) -> Self {
        Self { state: QuestionState::from_query_value(&self.data.question, kept), ..self.clone() }
    }

    fn root(&self, scope: &Scope) -> Root {
        Root::new("div", "question", self.id())
            .with("role", "group")
            .with("aria-labelledby", format!("{}-asks", self.id()))
            .with_any("lang", scope.lang(self.id()))
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}
