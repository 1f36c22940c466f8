//! The answers to the questions of a step or of all steps, to take away, to put aside or to forget.

use serde::{Deserialize, Serialize};

use super::pupils::{Pupil, Pupils, insert};
use crate::model::{Shared, Sheet};

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

/// Who hands answers in. The device keeps none of it but the name, when answers are put aside.
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

/// What the row says of what was done last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowStatus {
    #[default]
    Silent,
    /// It asks whether to forget the answers of the one with this number.
    Asking(usize),
    /// Somebody's answers are forgotten.
    Forgotten,
    /// Somebody else answers.
    Turn,
}

/// A change of the row.
pub enum AnswersAction {
    Say(RowStatus),
    Write(HeadLine, String),
    /// These were forgotten.
    Forgotten(Pupil),
    /// The answers of the one with this number are there again.
    BroughtBack(usize),
}

/// The row below the questions.
#[derive(Clone, PartialEq)]
pub struct AnswersModel {
    /// The questions.
    pub data: Shared<AnswersData>,
    pub head: AnswersHead,
    /// Who answers here, as the device last kept them.
    pub pupils: Pupils,
    pub status: RowStatus,
    /// What can be brought back as long as the page lives; each has one entry at most.
    pub forgotten: Vec<Pupil>,
}

impl AnswersModel {
    /// Its id; a page has one row, which wakes for whoever has an entry of this name.
    pub const NAME: &'static str = Pupil::ENTRY;

    /// The row before anything is done.
    pub fn new(data: AnswersData) -> Self {
        Self {
            data: Shared::new(data),
            head: AnswersHead::default(),
            pupils: Pupils::one(),
            status: RowStatus::default(),
            forgotten: Vec::new(),
        }
    }

    /// The row after a change.
    #[must_use]
    pub fn with(mut self, action: AnswersAction) -> Self {
        self.status = match action {
            AnswersAction::Say(status) => status,
            AnswersAction::Write(line, words) => return Self { head: self.head.with(line, words), ..self },
            AnswersAction::Forgotten(pupil) => {
                self.forgotten.push(pupil);
                RowStatus::Forgotten
            }
            AnswersAction::BroughtBack(number) => {
                self.forgotten.retain(|own| own.number != number);
                RowStatus::Silent
            }
        };
        self
    }

    /// The row for those whom the device keeps; whoever takes a turn brings their name along.
    #[must_use]
    pub fn with_pupils(mut self, pupils: Pupils) -> Self {
        let (before, now) = (&self.pupils.now, &pupils.now);
        if (before.number, &before.name) != (now.number, &now.name) {
            self.head.name.clone_from(&now.name);
        }
        Self { pupils, ..self }
    }

    /// Everybody whose answers are here or can be brought back, by number.
    pub fn everybody(&self) -> Vec<Pupil> {
        let mut all = self.pupils.aside.clone().unwrap_or_default();
        insert(&mut all, self.pupils.now.clone());
        for own in &self.forgotten {
            if all.iter().all(|other| other.number != own.number) {
                insert(&mut all, Pupil { answers: Vec::new(), ..own.clone() });
            }
        }
        all
    }

    /// What can be brought back of the one with this number.
    pub fn forgotten_of(&self, number: usize) -> Option<&Pupil> {
        self.forgotten.iter().find(|own| own.number == number)
    }
}
