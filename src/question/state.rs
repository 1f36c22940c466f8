//! A reader's answer to a question, and whether it is right.
//!
//! It is never in an address; the device stores it as one word, if storage is available.

use crate::model::{Decimal, Question, Task};

/// An answer, complete or not.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The index of the chosen option.
    Choice(Option<usize>),
    /// The indices of the events in the reader's order.
    Order(Vec<usize>),
    /// For each item on the left, the index of the chosen match.
    Matches(Vec<Option<usize>>),
    Estimate(Decimal),
}

/// Everything that can change about a question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionState {
    /// The answer so far.
    pub answer: Answer,
    /// Whether the reader has asked if it is right.
    pub is_checked: bool,
    /// Whether the reader has just asked before the answer was complete.
    pub is_early: bool,
}

/// Which way an event moves in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveDirection {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

impl MoveDirection {
    /// Used in the ids of buttons.
    pub fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

/// How many parts of an answer are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    pub right: usize,
    pub total: usize,
}

/// A change of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionAction {
    /// Chooses an option.
    Choose(usize),
    /// Moves the event at this position one place up or down.
    Move(usize, MoveDirection),
    /// Chooses the match of an item on the left, or none.
    Pair {
        left: usize,
        right: Option<usize>,
    },
    Estimate(Decimal),
    /// Asks whether the answer is right.
    Check,
    /// Starts over.
    Retry,
}

impl QuestionState {
    /// The state before anything is answered.
    pub fn first(question: &Question) -> Self {
        let answer = match &question.task {
            Task::Choice { .. } => Answer::Choice(None),
            Task::Ordering { events } => Answer::Order((0..events.len()).collect()),
            Task::Matching { left, .. } => Answer::Matches(vec![None; left.len()]),
            Task::Estimate { range, .. } => Answer::Estimate(range.low),
        };
        Self { answer, is_checked: false, is_early: false }
    }

    /// The state after a change. A checked answer can't be changed until the reader starts over.
    #[must_use]
    pub fn with(mut self, question: &Question, action: QuestionAction) -> Self {
        self.is_early = false;
        match (&mut self.answer, action) {
            (_, QuestionAction::Retry) => return Self::first(question),
            _ if self.is_checked => {}
            (_, QuestionAction::Check) => {
                self.is_checked = self.is_answered();
                self.is_early = !self.is_checked;
            }
            (Answer::Choice(chosen), QuestionAction::Choose(option)) => *chosen = Some(option),
            (Answer::Order(order), QuestionAction::Move(at, direction)) => {
                let to = match direction {
                    MoveDirection::Up => at.checked_sub(1),
                    MoveDirection::Down => Some(at + 1),
                };
                if let Some(to) = to.filter(|to| at.max(*to) < order.len()) {
                    order.swap(at, to);
                }
            }
            (Answer::Matches(matches), QuestionAction::Pair { left, right }) => {
                if let Some(own) = matches.get_mut(left) {
                    *own = right;
                }
            }
            (Answer::Estimate(estimate), QuestionAction::Estimate(value)) => *estimate = value,
            _ => {}
        }
        self
    }

    /// Whether the answer is complete enough to check.
    pub fn is_answered(&self) -> bool {
        match &self.answer {
            Answer::Choice(chosen) => chosen.is_some(),
            Answer::Matches(matches) => matches.iter().all(Option::is_some),
            Answer::Order(_) | Answer::Estimate(_) => true,
        }
    }

    /// How many parts of the answer are right.
    pub fn score(&self, question: &Question) -> Score {
        let one = |is_right: bool| Score { right: usize::from(is_right), total: 1 };
        match (&self.answer, &question.task) {
            (Answer::Choice(chosen), Task::Choice { right, .. }) => one(*chosen == Some(*right)),
            (Answer::Order(order), task @ Task::Ordering { .. }) => {
                let expected = task.order();
                let right = order.iter().zip(&expected).filter(|(own, expected)| own == expected).count();
                Score { right, total: expected.len() }
            }
            (Answer::Matches(matches), Task::Matching { pairs, .. }) => {
                let right = matches.iter().zip(pairs).filter(|(own, right)| **own == Some(**right)).count();
                Score { right, total: pairs.len() }
            }
            (Answer::Estimate(estimate), Task::Estimate { value, near_percent, .. }) => {
                let (estimate, value) = (estimate.to_f64(), value.to_f64());
                one((estimate - value).abs() <= value.abs() * f64::from(*near_percent) / 100.0)
            }
            _ => one(false),
        }
    }

    /// The answer as one word to store on the device; `None` in the first state.
    pub fn to_query_value(&self, question: &Question) -> Option<String> {
        if self.answer == Self::first(question).answer && !self.is_checked {
            return None;
        }
        let list = |places: &mut dyn Iterator<Item = Option<usize>>| -> String {
            let words: Vec<String> = places.map(|place| place.map_or("-".to_owned(), |p| p.to_string())).collect();
            words.join(".")
        };
        let word = match &self.answer {
            Answer::Choice(chosen) => list(&mut std::iter::once(*chosen)),
            Answer::Order(order) => list(&mut order.iter().copied().map(Some)),
            Answer::Matches(matches) => list(&mut matches.iter().copied()),
            Answer::Estimate(estimate) => estimate.to_string(),
        };
        Some(if self.is_checked { format!("{word}!") } else { word })
    }

    /// Reads such a word; one that does not fit the question yields the first state.
    pub fn from_query_value(question: &Question, word: &str) -> Self {
        let first = Self::first(question);
        let (word, is_checked) = word.strip_suffix('!').map_or((word, false), |word| (word, true));
        let places: Vec<Option<usize>> = word.split('.').map(|place| place.parse().ok()).collect();
        let answer = match &question.task {
            Task::Choice { options, .. } => {
                let chosen = places.first().copied().flatten();
                chosen.filter(|own| *own < options.len()).map(|own| Answer::Choice(Some(own)))
            }
            Task::Ordering { events } => {
                let order: Vec<usize> = places.into_iter().flatten().collect();
                let mut sorted = order.clone();
                sorted.sort_unstable();
                sorted.iter().copied().eq(0..events.len()).then_some(Answer::Order(order))
            }
            Task::Matching { left, right, .. } => {
                let fits = places.len() == left.len() && places.iter().flatten().all(|own| *own < right.len());
                fits.then_some(Answer::Matches(places))
            }
            Task::Estimate { .. } => word.parse().ok().map(Answer::Estimate),
        };
        let Some(answer) = answer else { return first };
        let read = Self { answer, ..first };
        Self { is_checked: is_checked && read.is_answered(), ..read }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(task: Task) -> Question {
        Question {
            id: "q".into(),
            level: crate::model::Level::Recall,
            asks: "?".into(),
            task,
            feedback: Vec::new(),
            statement: None,
            links: Vec::new(),
        }
    }

    fn ordering() -> Question {
        let event = |year: &str| (year.to_owned(), year.parse().expect("a year"));
        question(Task::Ordering { events: ["2008", "1984", "2025"].map(event).into() })
    }

    #[test]
    fn a_checked_answer_stays_until_the_reader_starts_over() {
        let question = question(Task::Choice { options: vec!["a".into(), "b".into()], right: 1 });
        let state = QuestionState::first(&question);
        let unanswered = state.clone().with(&question, QuestionAction::Check);
        assert!(!unanswered.is_checked && unanswered.is_early, "there is nothing to check");
        assert!(unanswered.to_query_value(&question).is_none(), "nor to store");
        assert!(!unanswered.with(&question, QuestionAction::Choose(0)).is_early, "now there is");
        let state = state.with(&question, QuestionAction::Choose(0)).with(&question, QuestionAction::Check);
        let state = state.with(&question, QuestionAction::Choose(1));
        assert_eq!((state.is_checked, state.score(&question).right), (true, 0));
        let state = state.with(&question, QuestionAction::Retry).with(&question, QuestionAction::Choose(1));
        assert_eq!((state.is_checked, state.score(&question).right), (false, 1));
    }

    #[test]
    fn events_move_one_place_at_a_time_and_stay_in_the_list() {
        let question = ordering();
        let state = QuestionState::first(&question);
        assert_eq!(state.score(&question), Score { right: 1, total: 3 }, "the last one is right by chance");
        let ended = state.clone().with(&question, QuestionAction::Move(0, MoveDirection::Up));
        let ended = ended.with(&question, QuestionAction::Move(2, MoveDirection::Down));
        assert_eq!(ended, state);
        let state = state.with(&question, QuestionAction::Move(1, MoveDirection::Up));
        assert_eq!(state.score(&question), Score { right: 3, total: 3 });
    }

    #[test]
    fn an_estimate_is_right_if_it_is_close_enough() {
        let number = |text: &str| text.parse::<Decimal>().expect("a number");
        let range = crate::model::DecimalRange { low: number("0"), high: number("200") };
        let (value, unit, step) = (number("109.1"), crate::model::Unit::UsdBillion, number("1"));
        let question = question(Task::Estimate { value, unit, range, step, near_percent: 10 });
        for (estimate, is_right) in [("98", false), ("99", true), ("120", true), ("121", false)] {
            let state = QuestionState::first(&question).with(&question, QuestionAction::Estimate(number(estimate)));
            assert_eq!(state.score(&question).right == 1, is_right, "{estimate}");
        }
    }

    #[test]
    fn a_stored_answer_is_read_back_and_garbage_yields_the_first_state() {
        let question = ordering();
        let state = QuestionState::first(&question).with(&question, QuestionAction::Move(1, MoveDirection::Up));
        let state = state.with(&question, QuestionAction::Check);
        let word = state.to_query_value(&question).expect("a word");
        assert_eq!(QuestionState::from_query_value(&question, &word), state);
        for garbage in ["", "!", "0.0.1!", "0.1.2.3", "9.1.0", "x"] {
            assert_eq!(
                QuestionState::from_query_value(&question, garbage),
                QuestionState::first(&question),
                "{garbage}"
            );
        }
        assert_eq!(QuestionState::first(&question).to_query_value(&question), None);
    }
}
