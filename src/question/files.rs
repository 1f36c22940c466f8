//! A reader's answers as files, for a teacher or a notebook. They are made on the reader's device and go nowhere else.

use std::fmt::Write as _;

use super::{Answer, QuestionState, Score};
use crate::export::Csv;
use crate::format::{FormatContext, date, fill, quantity};
use crate::model::{Lookup, Question, Task, names};
use crate::platform::KeptAnswer;

/// The questions of a page with what the device has kept of their answers.
#[derive(Clone, Copy)]
pub struct Answers<'a> {
    pub page: &'a Lookup,
    pub questions: &'a [Question],
    /// What the formatters need.
    pub context: FormatContext<'a>,
    /// The answers that the device keeps.
    pub kept: &'a [KeptAnswer],
}

impl Answers<'_> {
    /// Each question with its answer in words, and how much of it is right, once that was asked.
    fn rows(&self) -> impl Iterator<Item = (&Question, String, Option<Score>)> {
        self.questions.iter().map(|question| {
            let kept = self.kept.iter().find(|own| own.question == question.id).map_or("", |own| own.word.as_str());
            let state = QuestionState::from_query_value(question, kept);
            let is_begun = state != QuestionState::first(question);
            let answer = if is_begun { self.answer(question, &state) } else { String::new() };
            (question, answer, state.is_checked.then(|| state.score(question)))
        })
    }

    fn answer(&self, question: &Question, state: &QuestionState) -> String {
        let list = |rows: Vec<String>| rows.join("; ");
        match (&state.answer, &question.task) {
            (Answer::Choice(Some(chosen)), Task::Choice { options, .. }) => {
                options.get(*chosen).cloned().unwrap_or_default()
            }
            (Answer::Order(order), Task::Ordering { events }) => {
                let events = order.iter().filter_map(|index| events.get(*index));
                list(events.map(|(title, day)| format!("{title} ({})", date(*day, self.context.messages))).collect())
            }
            (Answer::Matches(matches), Task::Matching { left, right, .. }) => {
                let pairs = left.iter().zip(matches).filter_map(|(left, own)| Some((left, right.get((*own)?)?)));
                list(pairs.map(|(left, right)| format!("{left}: {right}")).collect())
            }
            (Answer::Estimate(estimate), Task::Estimate { unit, .. }) => quantity(*estimate, *unit, self.context),
            _ => String::new(),
        }
    }
}

/// The answers as plain text.
pub fn answers_text(answers: &Answers<'_>) -> String {
    let messages = answers.context.messages;
    let mut file = format!("{}\n", answers.page.question);
    for (question, answer, score) in answers.rows() {
        let answer = if answer.is_empty() { messages.question_unanswered() } else { &answer };
        let _ = write!(file, "\n{}\n{answer}\n", question.asks);
        if let Some(Score { right, total }) = score {
            let numbers = [("right", &*right.to_string()), ("all", &*total.to_string())];
            let _ = writeln!(file, "{}", fill(messages.question_score(right), &numbers));
        }
    }
    file
}

/// The answers as a table.
pub fn answers_csv(answers: &Answers<'_>) -> String {
    let mut file = Csv::default();
    file.row(&names(answers.context.messages.question_columns()).collect::<Vec<_>>());
    for (question, answer, score) in answers.rows() {
        let (right, all) = score.map(|score| (score.right.to_string(), score.total.to_string())).unwrap_or_default();
        file.row(&[&question.id, &question.asks, &answer, &right, &all]);
    }
    file.text()
}
