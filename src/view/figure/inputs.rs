//! The inputs of a what-if, each with its source or the word assumption, and the formula.

use yew::{InputEvent, html};

use super::super::device;
use super::super::element::{Node, all, classed, el, node, plain, text};
use super::Parts;
use crate::format::{Words, quantity};
use crate::model::{Decimal, Input};
use crate::state::FigureAction;

/// Draws the inputs; nothing for figures that have none.
pub fn inputs(parts: &Parts<'_>) -> Node {
    let figure = parts.figure();
    if figure.inputs.is_empty() {
        return Node::default();
    }
    let messages = parts.scope.messages();
    let rows = figure.inputs.iter().enumerate().map(|(index, input)| row(parts, index, input)).collect();
    let note = plain("p", vec![plain("strong", vec![text(messages.what_if_note())])]);
    let formula = plain("p", vec![text(messages.what_if_formula())]);
    let list = plain("dl", rows);
    classed("div", "what-if", vec![note, formula, list])
}

fn row(parts: &Parts<'_>, index: usize, input: &Input) -> Node {
    let words = parts.scope.words();
    let value = parts.state().inputs.get(index).copied().unwrap_or(input.value);
    let source = input.source.as_ref().and_then(|id| parts.scope.page.source(id));
    let basis = match source {
        Some(source) => el("a", (&["href"], &[&source.url]), vec![text(&source.publisher)]),
        None => plain("em", vec![text(words.messages.what_if_assumption())]),
    };
    let control = input.step.map(|step| {
        let set = parts.on(move |event: InputEvent| {
            let value: Decimal = device::input_value(&event).parse().ok()?;
            Some(FigureAction::Input(index, value))
        });
        node(html! {
            <input
                type="range"
                class="needs-script"
                min={ input.low.to_string() }
                max={ input.high.to_string() }
                step={ step.to_string() }
                value={ value.to_string() }
                aria-label={ input.label.clone() }
                aria-valuetext={ quantity(value, input.unit, words) }
                oninput={ set }
            />
        })
    });
    let mut answer = vec![plain("strong", vec![text(&written(input, value, words))])];
    answer.extend(control);
    answer.push(classed("span", "what-if-basis", vec![basis, text(". "), text(&input.note)]));
    plain("div", vec![plain("dt", vec![text(&input.label)]), all(vec![plain("dd", answer)])])
}

/// What a reader sets is one number; what is given may be a range.
fn written(input: &Input, value: Decimal, words: Words<'_>) -> String {
    if input.step.is_some() || input.low == input.high {
        return quantity(value, input.unit, words);
    }
    format!("{}–{}", quantity(input.low, input.unit, words), quantity(input.high, input.unit, words))
}
