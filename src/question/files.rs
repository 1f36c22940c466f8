//! A reader's answers as files, for a teacher or a notebook, made on the reader's device and sent nowhere.

use std::fmt::Write as _;

use super::{Answer, AnswersHead, HeadLine, QuestionState, Score};
use crate::export::Csv;
use crate::format::{FormatContext, date, fill, quantity};
use crate::model::{Messages, Question, Sheet, Site, Task, names};
use crate::platform::KeptAnswer;

/// What a file of answers is made from.
#[derive(Clone, Copy)]
pub struct Answers<'a> {
    pub site: &'a Site,
    pub sheets: &'a [Sheet],
    /// Who hands them in.
    pub head: &'a AnswersHead,
    /// Scheme and host without a trailing slash, or empty.
    pub origin: &'a str,
    pub context: FormatContext<'a>,
    /// The answers that the device keeps.
    pub kept: &'a [KeptAnswer],
}

/// A question with its answer.
struct AnswerRow<'a> {
    question: &'a Question,
    /// In words; empty if there is none.
    answer: String,
    /// `None` until the reader has checked it.
    score: Option<Score>,
    /// The address of the question.
    address: String,
}

impl Answers<'_> {
    fn rows<'s>(&'s self, sheet: &'s Sheet) -> impl Iterator<Item = AnswerRow<'s>> {
        let page = format!("{}{}", self.origin, self.site.path(&sheet.step));
        sheet.questions.iter().map(move |question| {
            let kept = self.kept.iter().find(|own| own.question == question.id).map_or("", |own| own.word.as_str());
            let state = QuestionState::from_query_value(question, kept);
            let is_begun = state != QuestionState::first(question);
            let answer = if is_begun { self.answer(question, &state) } else { String::new() };
            let score = state.is_checked.then(|| state.score(question));
            AnswerRow { question, answer, score, address: format!("{page}#{}", question.id) }
        })
    }

    fn title(&self, sheet: &Sheet) -> &str {
        self.site.page(&sheet.step).map_or("", |page| &page.title)
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
    let mut file = format!("{}\n", messages.site_title());
    for line in HeadLine::ALL.into_iter().filter(|line| !answers.head.line(*line).is_empty()) {
        let _ = writeln!(file, "{}: {}", head_label(line, messages), answers.head.line(line));
    }
    for sheet in answers.sheets {
        let _ = write!(file, "\n{}\n", answers.title(sheet));
        for AnswerRow { question, answer, score, address } in answers.rows(sheet) {
            let answer = if answer.is_empty() { messages.question_unanswered() } else { &answer };
            let _ = write!(file, "\n{}\n{answer}\n", question.asks);
            if let Some(Score { right, total }) = score {
                let numbers = [("right", &*right.to_string()), ("all", &*total.to_string())];
                let _ = writeln!(file, "{}", fill(messages.question_score(right), &numbers));
            }
            let _ = writeln!(file, "{address}");
        }
    }
    file
}

/// The answers as a table. Each row says whose it is, so that a class's tables can be combined.
pub fn answers_csv(answers: &Answers<'_>) -> String {
    let mut file = Csv::default();
    file.row(&names(answers.context.messages.question_columns()).collect::<Vec<_>>());
    let [name, group, date] = HeadLine::ALL.map(|line| answers.head.line(line));
    for sheet in answers.sheets {
        for AnswerRow { question, answer, score, address } in answers.rows(sheet) {
            let (right, all) = score.map(|own| (own.right.to_string(), own.total.to_string())).unwrap_or_default();
            let step = answers.title(sheet);
            file.row(&[name, group, date, step, &question.id, &question.asks, &answer, &right, &all, &address]);
        }
    }
    file.text()
}

/// The label of a line of the head.
pub fn head_label(line: HeadLine, messages: &Messages) -> &str {
    match line {
        HeadLine::Name => messages.class_name(),
        HeadLine::Group => messages.class_group(),
        HeadLine::Date => messages.class_date(),
    }
}
