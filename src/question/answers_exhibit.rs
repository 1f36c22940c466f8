//! The row of answers as an exhibit.

use super::{AnswersAction, AnswersData, AnswersModel, Forgetting, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::Shared;
use crate::view::Scope;
use yew::Html;

impl Exhibit for AnswersModel {
    const KIND: &'static str = "answers";
    const WAKES: Wakes = Wakes::Touched;
    type Data = AnswersData;
    type Action = AnswersAction;
    type Memo = ();

    fn first(data: AnswersData, _scope: &Scope) -> Self {
        Self { data: Shared::new(data), forgetting: Forgetting::default() }
    }

    fn id(&self) -> &str {
        "answers"
    }

    fn after(&self, AnswersAction::Set(forgetting): AnswersAction) -> Self {
        Self { forgetting, ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "question-take needs-script", self.id())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::downloads(self, context)
    }
}
