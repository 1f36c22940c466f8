//! The row for the answers as an exhibit.

use super::{AnswersAction, AnswersData, AnswersModel, Pupils, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::view::Scope;
use yew::Html;

impl Exhibit for AnswersModel {
    const KIND: &'static str = "answers";
    const WAKES: Wakes = Wakes::Touched;
    type Data = AnswersData;
    type Action = AnswersAction;
    type Memo = ();

    fn first(data: AnswersData, _scope: &Scope) -> Self {
        Self::new(data)
    }

    fn id(&self) -> &str {
        Self::NAME
    }

    fn after(&self, action: AnswersAction) -> Self {
        self.clone().with(action)
    }

    fn restored_from_storage(&self, _kept: &str) -> Self {
        self.clone().with_pupils(Pupils::kept())
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "question-take needs-script", self.id())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::taken(self, context)
    }
}
