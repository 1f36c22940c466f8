//! A question with its answer.

use serde::{Deserialize, Serialize};

use super::QuestionState;
use crate::model::{Question, Shared, Statement};

/// A question, as sent to the browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionData {
    pub question: Question,
    /// The statement of the step that decides it, without its words, which are on the page.
    pub ground: Option<Statement>,
}

/// A question with its answer.
#[derive(Clone, PartialEq)]
pub struct QuestionModel {
    pub data: Shared<QuestionData>,
    pub state: QuestionState,
}
