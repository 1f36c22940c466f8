//! The row of controls for the answers to a step or to all steps: download them, put them aside, forget them.

use serde::{Deserialize, Serialize};

use super::pupils::{Pupil, Pupils, insert};
use crate::model::{Shared, Sheet};

/// The questions whose answers can be downloaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnswersData {
    /// By step, without what no file contains: the feedback and what decides the answer.
    pub sheets: Vec<Sheet>,
    pub reach: AnswersReach,
}

/// Which answers a row covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnswersReach {
    /// Those to the step it is at the end of.
    Step,
    /// Those to all steps, with a name for handing them in.
    AllSteps,
}

/// Who hands the answers in. The device keeps only the name, and only when answers are put aside.
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

/// What the row says about the last action.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowStatus {
    #[default]
    Silent,
    /// It asks whether to forget the answers of the pupil with this number.
    Asking(usize),
    /// A pupil's answers have been forgotten.
    Forgotten,
    /// Another pupil is answering now.
    Turn,
}

/// A change of the row.
pub enum AnswersAction {
    Say(RowStatus),
    Write(HeadLine, String),
    /// This pupil's answers have been forgotten.
    Forgotten(Pupil),
    /// The answers of the pupil with this number have been restored.
    BroughtBack(usize),
}

/// The row below the questions.
#[derive(Clone, PartialEq)]
pub struct AnswersModel {
    pub data: Shared<AnswersData>,
    pub head: AnswersHead,
    /// The pupils of this device, as last read from it.
    pub pupils: Pupils,
    pub status: RowStatus,
    /// What can be restored until the page is left, with at most one entry per pupil.
    pub forgotten: Vec<Pupil>,
}

impl AnswersModel {
    /// Its id. A page has one row, which wakes if the device has an entry of this name.
    pub const NAME: &'static str = Pupil::ENTRY;

    /// The row in its first state.
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

    /// The row with the pupils that the device keeps. When the turn changes, the name changes with it.
    #[must_use]
    pub fn with_pupils(mut self, pupils: Pupils) -> Self {
        let (before, now) = (&self.pupils.now, &pupils.now);
        if (before.number, &before.name) != (now.number, &now.name) {
            self.head.name.clone_from(&now.name);
        }
        Self { pupils, ..self }
    }

    /// Everybody whose answers are kept or can be restored, by number.
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

    /// The answers that can be restored for the pupil with this number.
    pub fn forgotten_of(&self, number: usize) -> Option<&Pupil> {
        self.forgotten.iter().find(|own| own.number == number)
    }
}
