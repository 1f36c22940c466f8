//! The right answer of every question follows from the statement, the events or the number that it names.
//!
//! The content compiler has already checked that the words which decide a question are in the statement it names; this
//! checks what it made of them.

use std::collections::BTreeMap;
use std::fs;

use ai_partnership_explainer::format::{FormatContext, quantity};
use ai_partnership_explainer::model::{Block, Event, Inline, Page, Statement, Task};
use ai_partnership_explainer::question::{Answer, QuestionAction, QuestionState};
use ai_partnership_explainer::state::Numbers;

use crate::support::{self, BUILT};

/// What a statement says, with numbers as readers see them.
fn text(statement: &Statement, page: &Page, context: FormatContext<'_>) -> String {
    fn inlines(list: &[Inline], page: &Page, context: FormatContext<'_>, out: &mut String) {
        for inline in list {
            match inline {
                Inline::Text(own) | Inline::Term { words: own, .. } | Inline::Brief(_, own) => out.push_str(own),
                Inline::Fact(id) => {
                    let fact = page.lookup.fact(id).expect("a number of the page");
                    out.push_str(&quantity(fact.value, fact.unit, context));
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => {
                    inlines(inner, page, context, out);
                }
            }
        }
    }
    let mut out = String::new();
    for block in &statement.blocks {
        match block {
            Block::Paragraph(list) => inlines(list, page, context, &mut out),
            Block::List(_, items) => items.iter().for_each(|list| inlines(list, page, context, &mut out)),
            Block::Code(_) => {}
        }
    }
    out
}

/// The questions as written by an editor, by id.
fn written() -> BTreeMap<String, toml::Table> {
    let folder = fs::read_dir(support::project().join("content/en/questions")).expect("the folder of questions");
    let files = folder.map(|entry| fs::read_to_string(entry.expect("an entry").path()).expect("a file"));
    let records = files.flat_map(|text| {
        let file: toml::Table = text.parse().expect("TOML");
        file["question"].as_array().expect("questions").clone()
    });
    let records = records.map(|record| record.as_table().expect("a question").clone());
    records.map(|record| (record["id"].as_str().expect("an id").to_owned(), record)).collect()
}

/// Words without their references: `[the brief](brief:p1.1)` becomes `the brief`.
fn plain(text: &str) -> String {
    match text.split_once('[').and_then(|(before, rest)| Some((before, rest.split_once("](")?))) {
        Some((before, (words, rest))) => {
            let after = rest.split_once(')').map_or("", |(_, after)| after);
            format!("{before}{words}{}", plain(after))
        }
        None => text.to_owned(),
    }
}

#[test]
fn every_right_answer_follows_from_what_the_question_names() {
    let built = &*BUILT;
    let context = FormatContext { messages: &built.site.messages, numbers: Numbers::default() };
    let written = written();
    let events: Vec<&Event> = built.pages.iter().flat_map(Page::events).collect();
    let mut counts = [0; 4];
    for page in built.pages.iter().filter(|page| !page.questions.is_empty()) {
        for question in &page.questions {
            let id = &question.id;
            let ground = question.statement.as_ref().map(|own| {
                page.statements().find(|other| other.id == *own).unwrap_or_else(|| panic!("{id}: no statement {own}"))
            });
            match &question.task {
                Task::Choice { options, right } => {
                    counts[0] += 1;
                    let own = &written[id];
                    assert_eq!(options[*right], plain(own["right"].as_str().expect("words")), "{id}");
                    let wrong = own["wrong"].as_array().expect("a list").iter().filter_map(|context| context.as_str());
                    let mut all: Vec<String> = wrong.map(plain).chain([options[*right].clone()]).collect();
                    let mut shown = options.clone();
                    all.sort();
                    shown.sort();
                    assert_eq!(shown, all, "{id}: each option once");
                    let said = tidy(&text(ground.expect("a statement"), page, context));
                    let says = tidy(own["says"].as_str().expect("the words that decide it"));
                    assert!(said.contains(&says), "{id}: “{says}” is not in: {said}");
                }
                Task::Ordering { events: shown } => {
                    counts[1] += 1;
                    let dated = |title: &str| events.iter().find(|event| event.title == title).map(|event| event.date);
                    let order: Vec<_> = question.task.order().iter().map(|at| dated(&shown[*at].0)).collect();
                    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{id}: {order:?}");
                    assert!(!shown.is_sorted_by_key(|(_, date)| *date), "{id} is shown in its order");
                }
                Task::Matching { left, right, pairs } => {
                    counts[2] += 1;
                    let mut matches = pairs.clone();
                    matches.sort_unstable();
                    assert_eq!(matches, (0..left.len()).collect::<Vec<_>>(), "{id}");
                    assert_eq!(left.len(), right.len(), "{id}");
                    assert_eq!(question.links.len(), left.len(), "{id}: a pair without a ground");
                }
                Task::Estimate { value, unit, .. } => {
                    counts[3] += 1;
                    let said = text(ground.expect("a statement"), page, context);
                    let number = quantity(*value, *unit, context);
                    let digits = number.trim_start_matches(|c: char| !c.is_ascii_digit());
                    let digits = digits.split(|c: char| c.is_whitespace() || c == '%').next().unwrap_or(digits);
                    assert!(said.contains(digits), "{id}: “{number}” is not in: {said}");
                }
            }
        }
    }
    println!("choices, orderings, matchings, estimates: {counts:?}");
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
}

/// The words of a text with single spaces and straight quotes, as editors type them.
fn tidy(text: &str) -> String {
    let straight = text.replace(['“', '”'], "\"").replace(['‘', '’'], "'");
    straight.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_right_answer_is_judged_right_and_a_wrong_one_wrong() {
    let built = &*BUILT;
    for question in built.pages.iter().flat_map(|page| &page.questions) {
        let first = QuestionState::first(question);
        let before = first.clone().with(question, QuestionAction::Check).score(question);
        assert!(before.right < before.total, "{}: right before anything was done", question.id);
        let answer = match &question.task {
            Task::Choice { right, .. } => Answer::Choice(Some(*right)),
            task @ Task::Ordering { .. } => Answer::Order(task.order()),
            Task::Matching { pairs, .. } => Answer::Matches(pairs.iter().copied().map(Some).collect()),
            Task::Estimate { value, .. } => Answer::Estimate(*value),
        };
        let state = QuestionState { answer, ..first };
        assert_eq!(state.score(question).right, before.total, "{}", question.id);
    }
}
