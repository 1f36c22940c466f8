//! The answers to the questions of a step or of all steps, to take away or to forget.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::model::{Shared, Sheet};
use crate::platform::KeptAnswer;

/// The questions whose answers can be taken away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswersData {
    /// By step, without what no file says: reasons and what decides.
    pub sheets: Vec<Sheet>,
    pub reach: AnswersReach,
}

/// Whose answers a row is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnswersReach {
    /// Those of the step that it ends.
    Step,
    /// Those of all steps, handed in by somebody.
    AllSteps,
}

/// Who hands answers in; the device keeps none of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswersHead {
    pub name: String,
    /// The class, in the reader's own words.
    pub group: String,
    pub date: String,
}

/// A line of [`AnswersHead`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadLine {
    Name,
    Group,
    Date,
}

impl HeadLine {
    pub const ALL: [Self; 3] = [Self::Name, Self::Group, Self::Date];
}

impl AnswersHead {
    pub fn line(&self, line: HeadLine) -> &str {
        match line {
            HeadLine::Name => &self.name,
            HeadLine::Group => &self.group,
            HeadLine::Date => &self.date,
        }
    }

    fn with(mut self, line: HeadLine, words: String) -> Self {
        match line {
            HeadLine::Name => self.name = words,
            HeadLine::Group => self.group = words,
            HeadLine::Date => self.date = words,
        }
        self
    }
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
    Write(HeadLine, String),
}

/// The row below the questions.
#[derive(Clone, PartialEq)]
pub struct AnswersModel {
    /// The questions.
    pub data: Shared<AnswersData>,
    pub head: AnswersHead,
    pub forgetting: Forgetting,
}

impl AnswersModel {
    /// Its id; a page has one row.
    pub const NAME: &'static str = "answers";

    /// The row after a change.
    #[must_use]
    pub fn with(self, action: AnswersAction) -> Self {
        match action {
            AnswersAction::Set(forgetting) => Self { forgetting, ..self },
            AnswersAction::Write(line, words) => Self { head: self.head.with(line, words), ..self },
        }
    }
}
