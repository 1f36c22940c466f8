//! The answers to the questions of a page, to take away or to forget.

use serde::{Deserialize, Serialize};
use yew::Html;

use super::view;
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::{Question, Shared};
use crate::view::Scope;

/// The questions of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswersData {
    /// The questions.
    pub questions: Vec<Question>,
}

/// What can be asked of the row: nothing that would change it.
pub enum AnswersAction {}

/// The row below the questions.
#[derive(Clone, PartialEq)]
pub struct AnswersModel {
    /// The questions.
    pub data: Shared<AnswersData>,
}

impl Exhibit for AnswersModel {
    const KIND: &'static str = "answers";
    const WAKES: Wakes = Wakes::Touched;
    type Data = AnswersData;
    type Action = AnswersAction;
    type Memo = ();

    fn first(data: AnswersData, _scope: &Scope) -> Self {
        Self { data: Shared::new(data) }
    }

    fn id(&self) -> &str {
        "answers"
    }

    fn after(&self, action: AnswersAction) -> Self {
        match action {}
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("p", "question-take needs-script", self.id())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::take(self, context.scope)
    }
}
