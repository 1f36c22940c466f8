//! Worksheet, answer sheet and answer key as word-processor documents (Office Open XML), to be edited and printed.
//!
//! They number the questions in the same way, so that an answer is found by its number. Only the key contains answers.

mod paper;

use self::paper::{Heading, Paper};
use super::bank::{BankItem, QuestionBank};
use super::feedback;
use crate::format::fill;
use crate::model::{Messages, Task};
use crate::prerender::Failure;

/// Space for some handwritten words.
const BLANK: &str = "________________________________";
/// Space for a handwritten number or letter.
const SHORT_BLANK: &str = "____";

/// The questions with space to write.
///
/// # Errors
/// Only in theory: writing to memory does not fail.
pub fn worksheet(bank: &QuestionBank<'_>) -> Result<Vec<u8>, Failure> {
    let messages = &bank.site.messages;
    let mut paper = Paper::new(messages.site_title());
    paper.heading(Heading::Document, messages.class_worksheet_title());
    paper.line(&head(messages));
    asked(bank, &mut paper, |item, paper| {
        pieces(item).iter().for_each(|line| paper.piece(line));
        if matches!(item.question.task, Task::Estimate { .. }) {
            paper.line(BLANK);
        }
        paper.line(&format!("{} {BLANK}", messages.sheet_statement()));
    });
    paper.finish()
}

/// The answers, each with its reason and what decides it.
///
/// # Errors
/// Only in theory: writing to memory does not fail.
pub fn answer_key(bank: &QuestionBank<'_>) -> Result<Vec<u8>, Failure> {
    let messages = &bank.site.messages;
    let mut paper = Paper::new(messages.site_title());
    paper.heading(Heading::Document, messages.class_answer_key_title());
    asked(bank, &mut paper, |item, paper| {
        let said = |answer: &str| fill(messages.question_answer(), &[("answer", answer)]);
        match item.answer.as_slice() {
            [one] => paper.strong(&said(one)),
            parts => {
                paper.strong(said("").trim_end());
                parts.iter().for_each(|part| paper.piece(part));
            }
        }
        paper.line(&item.reason);
        feedback::grounds(item).iter().for_each(|line| paper.line(line));
    });
    paper.finish()
}

/// A table for the answers, with the maximum marks of each.
///
/// # Errors
/// Only in theory: writing to memory does not fail.
pub fn answer_sheet(bank: &QuestionBank<'_>) -> Result<Vec<u8>, Failure> {
    let messages = &bank.site.messages;
    let mut paper = Paper::new(messages.site_title());
    paper.heading(Heading::Document, messages.class_answer_sheet_title());
    paper.line(&head(messages));
    let heads = [messages.class_number(), messages.class_answer(), messages.class_marks()];
    let of = |points: usize| format!("{SHORT_BLANK} / {points}");
    let mut number = 0;
    for section in &bank.sections {
        paper.heading(Heading::Step, &section.title);
        let rows = section.items.iter().map(|item| {
            number += 1;
            [number.to_string(), places(item), of(item.points)]
        });
        let rows: Vec<_> = rows.collect();
        paper.table(heads, &rows);
    }
    paper.strong(&format!("{}: {}", messages.class_total(), of(bank.points())));
    paper.finish()
}

/// Each question under its step, numbered consecutively, with what follows it.
fn asked(bank: &QuestionBank<'_>, paper: &mut Paper, below: impl Fn(&BankItem<'_>, &mut Paper)) {
    let messages = &bank.site.messages;
    let mut number = 0;
    for section in &bank.sections {
        paper.heading(Heading::Step, &section.title);
        for item in &section.items {
            number += 1;
            let marks = fill(messages.class_marks_of(item.points), &[("marks", &item.points.to_string())]);
            paper.heading(Heading::Question, &format!("{number}. {} ({marks})", item.question.asks));
            item.hint.iter().for_each(|hint| paper.line(hint));
            below(item, paper);
        }
    }
}

/// Fields for the name and the like.
fn head(messages: &Messages) -> String {
    [messages.class_name(), messages.class_group(), messages.class_date()]
        .map(|word| format!("{word}: {SHORT_BLANK}{SHORT_BLANK}{SHORT_BLANK}{SHORT_BLANK}"))
        .join("   ")
}

/// The options to choose from, order or match.
fn pieces(item: &BankItem<'_>) -> Vec<String> {
    let lettered = |list: &[String]| -> Vec<String> {
        list.iter().zip('a'..).map(|(words, letter)| format!("{letter}) {words}")).collect()
    };
    let blank = |words: &String| format!("{SHORT_BLANK} {words}");
    match &item.question.task {
        Task::Choice { options, .. } => lettered(options),
        Task::Ordering { events } => events.iter().map(|(title, _)| blank(title)).collect(),
        Task::Matching { left, right, .. } => left.iter().map(blank).chain(lettered(right)).collect(),
        Task::Estimate { .. } => Vec::new(),
    }
}

/// Space for each part of an answer, in the order of the worksheet.
fn places(item: &BankItem<'_>) -> String {
    match &item.question.task {
        Task::Choice { .. } | Task::Estimate { .. } => String::new(),
        Task::Ordering { .. } | Task::Matching { .. } => vec![SHORT_BLANK; item.points].join("  "),
    }
}
