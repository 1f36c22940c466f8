//! Questions of a step, each tied to whatever on the site answers it.

use serde::{Deserialize, Serialize};

use super::{Decimal, DecimalRange, Inline, PageLink, PartialDate, Unit};

/// What a question asks of a reader, for teachers choosing questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Recall what the step says.
    Recall,
    /// Restate it, or explain it.
    Understand,
    /// Compare it with something else.
    Weigh,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Unique on the whole site; also its anchor.
    pub id: String,
    /// What it asks of a reader.
    pub level: Level,
    pub asks: String,
    /// What the reader does.
    pub task: Task,
    /// Why the right answer is right.
    pub feedback: Vec<Inline>,
    /// The statement of the step that decides it, if one does.
    pub statement: Option<String>,
    /// The events and terms that decide it.
    pub links: Vec<PageLink>,
}

/// What the reader does, with the right answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Task {
    /// Chooses one of several.
    Choice {
        /// The options, as they are shown.
        options: Vec<String>,
        /// Index of the right one.
        right: usize,
    },
    /// Puts events in order of time.
    Ordering {
        /// The events, as first shown: never in the right order.
        events: Vec<(String, PartialDate)>,
    },
    /// Matches pairs.
    Matching {
        /// The items to match.
        left: Vec<String>,
        /// The candidates, as shown.
        right: Vec<String>,
        /// For each item, the index of its match.
        pairs: Vec<usize>,
    },
    /// Estimates a number.
    Estimate {
        /// The number.
        value: Decimal,
        /// What it counts.
        unit: Unit,
        /// Range of the slider.
        range: DecimalRange,
        /// Step of the slider.
        step: Decimal,
        /// An answer this close to the number is right.
        near_percent: u8,
    },
}

impl Task {
    /// The events of an ordering from first to last, by index; empty for other tasks.
    pub fn order(&self) -> Vec<usize> {
        let Self::Ordering { events } = self else { return Vec::new() };
        let mut order: Vec<usize> = (0..events.len()).collect();
        order.sort_by_key(|index| events[*index].1);
        order
    }
}
