//! The answers to the questions of a page, to take away or to forget.

use serde::{Deserialize, Serialize};

use crate::model::{Question, Shared};

/// The questions of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswersData {
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
