//! The right answer of every question follows from the statement, the events or the number that it names.

mod support;

use ai_partnership_explainer::content::{Built, assemble};
use ai_partnership_explainer::format::{Words, quantity};
use ai_partnership_explainer::model::{Block, Event, Inline, Page, Statement, Task};
use ai_partnership_explainer::question::{Answer, QuestionAction, QuestionState};
use ai_partnership_explainer::state::Numbers;

fn built() -> Built {
    assemble(&support::library(), "", "/", "", false)
        .expect("the pages are made")
        .into_iter()
        .next()
        .expect("a language")
}

/// What a statement says, numbers as readers see them.
fn text(statement: &Statement, page: &Page, words: Words<'_>) -> String {
    fn inlines(list: &[Inline], page: &Page, words: Words<'_>, out: &mut String) {
        for inline in list {
            match inline {
                Inline::Text(own) | Inline::Term(_, own) | Inline::Brief(_, own) => out.push_str(own),
                Inline::Fact(id) => {
                    let fact = page.lookup.fact(id).expect("a number of the page");
                    out.push_str(&quantity(fact.value, fact.unit, words));
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => {
                    inlines(inner, page, words, out);
                }
            }
        }
    }
    let mut out = String::new();
    for block in &statement.blocks {
        match block {
            Block::Paragraph(list) => inlines(list, page, words, &mut out),
            Block::List(_, items) => items.iter().for_each(|list| inlines(list, page, words, &mut out)),
            Block::Code(_) => {}
        }
    }
    out
}

#[test]
fn every_right_answer_follows_from_what_the_question_names() {
    let built = built();
    let words = Words { messages: &built.site.messages, numbers: Numbers::default() };
    let events: Vec<&Event> = built.pages.iter().flat_map(Page::events).collect();
    let mut counts = [0; 4];
    for page in built.pages.iter().filter(|page| !page.questions.is_empty()) {
        assert!(page.questions.len() >= 4, "{}: {} questions", page.id(), page.questions.len());
        for question in &page.questions {
            let id = &question.id;
            let ground = question.statement.as_ref().map(|own| {
                page.statements().find(|other| other.id == *own).unwrap_or_else(|| panic!("{id}: no statement {own}"))
            });
            match &question.task {
                Task::Choice { options, right } => {
                    counts[0] += 1;
                    assert!(ground.is_some() && options.len() >= 3 && *right < options.len(), "{id}");
                }
                Task::Ordering { events: shown } => {
                    counts[1] += 1;
                    assert_eq!(shown.len(), 6, "{id}");
                    let dated = |title: &str| events.iter().find(|event| event.title == title).map(|event| event.date);
                    let order: Vec<_> = question.task.order().iter().map(|at| dated(&shown[*at].0)).collect();
                    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{id}: {order:?}");
                    assert!(!shown.is_sorted_by_key(|(_, date)| *date), "{id} is shown in its order");
                }
                Task::Matching { left, right, pairs } => {
                    counts[2] += 1;
                    let mut fellows = pairs.clone();
                    fellows.sort_unstable();
                    assert_eq!(fellows, (0..left.len()).collect::<Vec<_>>(), "{id}");
                    assert_eq!(left.len(), right.len(), "{id}");
                    assert_eq!(question.ways.len(), left.len(), "{id}: a pair without a ground");
                }
                Task::Estimate { value, unit, .. } => {
                    counts[3] += 1;
                    let said = text(ground.expect("a statement"), page, words);
                    let number = quantity(*value, *unit, words);
                    let digits = number.trim_start_matches(|c: char| !c.is_ascii_digit());
                    let digits = digits.split(|c: char| c.is_whitespace() || c == '%').next().unwrap_or(digits);
                    assert!(said.contains(digits), "{id}: “{number}” is not in: {said}");
                }
            }
        }
    }
    println!("choices, orderings, matchings, estimates: {counts:?}");
    assert!(counts.iter().all(|count| *count >= 6), "{counts:?}");
}

#[test]
fn the_right_answer_is_judged_right_and_a_wrong_one_wrong() {
    let built = built();
    for question in built.pages.iter().flat_map(|page| &page.questions) {
        let first = QuestionState::first(question);
        let (before, all) = first.clone().with(question, QuestionAction::Check).score(question);
        assert!(before < all, "{}: right before anything was done", question.id);
        let answer = match &question.task {
            Task::Choice { right, .. } => Answer::Choice(Some(*right)),
            task @ Task::Ordering { .. } => Answer::Order(task.order()),
            Task::Matching { pairs, .. } => Answer::Fellows(pairs.iter().copied().map(Some).collect()),
            Task::Estimate { value, .. } => Answer::Guess(*value),
        };
        let state = QuestionState { answer, ..first };
        assert_eq!(state.score(question).0, all, "{}", question.id);
    }
}
