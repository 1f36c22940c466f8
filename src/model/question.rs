//! Questions of a step, each tied to what on the site answers it.

use serde::{Deserialize, Serialize};

use super::{Decimal, DecimalRange, Inline, PageLink, PartialDate, Unit};

/// What a question asks of a reader, for teachers who choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// To find again what the step says.
    Recall,
    /// To say it in other words, or see why.
    Understand,
    /// To set it against something else.
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
        /// The events, as they are first shown: never in their order.
        events: Vec<(String, PartialDate)>,
    },
    /// Finds the fellow of each.
    Matching {
        /// What fellows are sought for.
        left: Vec<String>,
        /// The fellows, as they are shown.
        right: Vec<String>,
        /// For each on the left the index of its fellow.
        pairs: Vec<usize>,
    },
    /// Estimates a number.
    Estimate {
        /// The number.
        value: Decimal,
        /// What it counts.
        unit: Unit,
        /// Ends of the slider.
        range: DecimalRange,
        /// Distance between two places of the slider.
        step: Decimal,
        /// An answer that is this near to the number is right.
        near_percent: u8,
    },
}

impl Task {
    /// The events of an ordering from the first to the last, by index; nothing for other tasks.
    pub fn order(&self) -> Vec<usize> {
        let Self::Ordering { events } = self else { return Vec::new() };
        let mut order: Vec<usize> = (0..events.len()).collect();
        order.sort_by_key(|index| events[*index].1);
        order
    }
}
