//! A question with what is answered.

use serde::{Deserialize, Serialize};

use super::QuestionState;
use crate::model::{Question, Shared, Statement};

/// What a question travels as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionData {
    pub question: Question,
    /// The statement of the step that decides it, without its words, which stand on the page.
    pub ground: Option<Statement>,
}

/// A question with what is answered.
#[derive(Clone, PartialEq)]
pub struct QuestionModel {
    /// The question, and what decides it.
    pub data: Shared<QuestionData>,
    /// What is answered.
    pub state: QuestionState,
}
