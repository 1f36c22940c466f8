//! The answers to the questions of a page, to take away or to forget.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::model::{Question, Shared};
use crate::platform::KeptAnswer;

/// The questions of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswersData {
    pub questions: Vec<Question>,
}

/// Forgetting all answers asks first, and can be taken back.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Forgetting {
    /// Nothing was asked for.
    #[default]
    Idle,
    /// The reader is asked.
    Asking,
    /// These are forgotten.
    Done(Rc<[KeptAnswer]>),
}

/// A change of the row.
pub enum AnswersAction {
    Set(Forgetting),
}

/// The row below the questions.
#[derive(Clone, PartialEq)]
pub struct AnswersModel {
    /// The questions.
    pub data: Shared<AnswersData>,
    pub forgetting: Forgetting,
}
