//! The row of answers as an exhibit.

use super::{AnswersAction, AnswersData, AnswersHead, AnswersModel, Forgetting, view};
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
        Self { data: Shared::new(data), head: AnswersHead::default(), forgetting: Forgetting::default() }
    }

    fn id(&self) -> &str {
        Self::NAME
    }

    fn after(&self, action: AnswersAction) -> Self {
        self.clone().with(action)
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "question-take needs-script", self.id())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::taken(self, context)
    }
}
