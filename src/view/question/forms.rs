//! What a reader does with a question: choose, order, match, guess. Every control is the browser's own, so keys work as
//! they do elsewhere.

use yew::{InputEvent, MouseEvent, html};

use super::super::Scope;
use super::super::device;
use super::super::element::{ABSENT, Attributed, Node, all, classed, el, node, plain, pressable, text, worded};
use super::Parts;
use crate::format::{date, fill, quantity};
use crate::model::{Question, Task};
use crate::state::{Answer, QuestionAction};

/// The pieces alone, as they stand without script and on paper.
pub fn pieces(question: &Question, scope: &Scope) -> Node {
    let items = |texts: &mut dyn Iterator<Item = &String>| texts.map(|own| plain("li", vec![text(own)])).collect();
    match &question.task {
        Task::Choice { options, .. } => classed("ol", "question-options", items(&mut options.iter())),
        Task::Ordering { events } => {
            classed("ul", "question-options question-blanks", items(&mut events.iter().map(|(title, _)| title)))
        }
        Task::Matching { left, right, .. } => all(vec![
            classed("ul", "question-options question-blanks", items(&mut left.iter())),
            classed("ol", "question-options question-fellows", items(&mut right.iter())),
        ]),
        Task::Estimate { range: (low, high), unit, .. } => {
            let [low, high] = [low, high].map(|end| quantity(*end, *unit, scope.words()));
            let words = fill(scope.messages().question_between(), &[("low", &low), ("high", &high)]);
            worded("p", "question-options", &words)
        }
    }
}

/// The form with the answer so far. It stands in the page before the app runs, so browsers must not fill in what was
/// chosen before a reload: the app knows.
pub fn form(parts: &Parts<'_>) -> Node {
    match (&parts.question.task, &parts.state.answer) {
        (Task::Choice { options, right }, Answer::Choice(chosen)) => choice(parts, options, *right, *chosen),
        (Task::Ordering { events }, Answer::Order(order)) => {
            let rows = order.iter().enumerate().filter_map(|(at, event)| {
                let (title, day) = events.get(*event)?;
                let dated = parts.state.is_checked.then(|| date(*day, parts.scope.messages()));
                Some(ordered(parts, at, *event, order.len(), title, dated))
            });
            classed("ol", "question-order", rows.collect())
        }
        (Task::Matching { left, right, pairs }, Answer::Fellows(fellows)) => {
            let rows = left.iter().enumerate().map(|(at, word)| {
                let own = fellows.get(at).copied().flatten();
                matched(parts, at, word, right, own, pairs.get(at).copied())
            });
            classed("div", "question-pairs", rows.collect())
        }
        (Task::Estimate { .. }, Answer::Guess(_)) => estimate(parts),
        _ => Node::default(),
    }
}

/// A sign with words for those who don't see it; nothing before the answer is checked.
fn mark(parts: &Parts<'_>, is_right: bool) -> Node {
    if !parts.state.is_checked {
        return Node::default();
    }
    let messages = parts.scope.messages();
    let (class, word) = if is_right {
        ("question-mark is-right", messages.question_mark_right())
    } else {
        ("question-mark is-wrong", messages.question_mark_wrong())
    };
    worded("span", class, word)
}

fn choice(parts: &Parts<'_>, options: &[String], right: usize, chosen: Option<usize>) -> Node {
    let rows = options.iter().enumerate().map(|(index, words)| {
        let choose = parts.on(move |_: InputEvent| Some(QuestionAction::Choose(index)));
        let input = node(html! {
            <input
                type="radio"
                autocomplete="off"
                name={ parts.question.id.clone() }
                checked={ chosen == Some(index) }
                disabled={ parts.state.is_checked }
                oninput={ choose }
            />
        });
        let judged = index == right || chosen == Some(index);
        let mark = if judged { mark(parts, index == right) } else { Node::default() };
        classed("label", "question-option", vec![input, plain("span", vec![text(words)]), mark])
    });
    let label = format!("{}-asks", parts.question.id);
    el("div", (&["class", "role", "aria-labelledby"], &["question-choice", "radiogroup", &label]), rows.collect())
}

fn ordered(parts: &Parts<'_>, at: usize, event: usize, many: usize, title: &str, dated: Option<String>) -> Node {
    let messages = parts.scope.messages();
    let id = &parts.question.id;
    let move_it = |up: bool, word: &str, label: &str| {
        let is_end = if up { at == 0 } else { at + 1 == many };
        let own = format!("{id}-{event}-{}", if up { "up" } else { "down" });
        // The hand stays on the event that it moves; at an end of the list, on its other button.
        let to_end = if up { at == 1 } else { at + 2 == many };
        let next = format!("{id}-{event}-{}", if up == to_end { "down" } else { "up" });
        let press = parts.on(move |_: MouseEvent| {
            device::focus_later(&next);
            Some(QuestionAction::Move(at, up))
        });
        let label = fill(label, &[("title", title)]);
        let disabled = if is_end || parts.state.is_checked { "" } else { ABSENT };
        let attributes: Attributed<'_> =
            (&["type", "id", "aria-label", "disabled"], &["button", &own, &label, disabled]);
        pressable("button", attributes, vec![text(word)], press)
    };
    let mut row = vec![plain("span", vec![text(title)])];
    match dated {
        Some(day) => {
            let is_right = parts.question.task.order().get(at) == Some(&event);
            row.push(worded("span", "question-date", &day));
            row.push(mark(parts, is_right));
        }
        None => row.push(classed(
            "span",
            "question-moves",
            vec![
                move_it(true, messages.question_up(), messages.question_up_label()),
                move_it(false, messages.question_down(), messages.question_down_label()),
            ],
        )),
    }
    plain("li", row)
}

fn matched(
    parts: &Parts<'_>,
    at: usize,
    word: &str,
    right: &[String],
    own: Option<usize>,
    fellow: Option<usize>,
) -> Node {
    let choose =
        parts.on(move |event: InputEvent| Some(QuestionAction::Pair(at, device::input_value(&event).parse().ok())));
    let none = node(
        html! { <option value="" selected={ own.is_none() }>{ parts.scope.messages().question_choose() }</option> },
    );
    let options = right.iter().enumerate().map(|(index, words)| {
        node(html! { <option value={ index.to_string() } selected={ own == Some(index) }>{ words.clone() }</option> })
    });
    let options = all(std::iter::once(none).chain(options).collect());
    let select = node(
        html! { <select autocomplete="off" disabled={ parts.state.is_checked } oninput={ choose }>{ *options }</select> },
    );
    let words = classed("label", "question-pair", vec![plain("span", vec![text(word)]), select]);
    plain("div", vec![words, mark(parts, own == fellow)])
}

fn estimate(parts: &Parts<'_>) -> Node {
    let (Task::Estimate { range: (low, high), unit, step, .. }, Answer::Guess(guess)) =
        (&parts.question.task, &parts.state.answer)
    else {
        return Node::default();
    };
    let words = quantity(*guess, *unit, parts.scope.words());
    let input = |kind: &'static str| {
        let set = parts.on(|event: InputEvent| Some(QuestionAction::Guess(device::input_value(&event).parse().ok()?)));
        node(html! {
            <input
                type={ kind }
                autocomplete="off"
                min={ low.to_string() }
                max={ high.to_string() }
                step={ step.to_string() }
                value={ guess.to_string() }
                disabled={ parts.state.is_checked }
                aria-labelledby={ format!("{}-asks", parts.question.id) }
                aria-valuetext={ (kind == "range").then(|| words.clone()) }
                oninput={ set }
            />
        })
    };
    classed("div", "question-guess", vec![input("range"), input("number"), worded("output", "", &words)])
}
