//! Predict, then reveal: the reader guesses one value before the drawing shows it. No score; the guess stays here.

use yew::{InputEvent, html};

use super::super::device;
use super::super::element::{Node, classed, el, node, plain, text};
use super::{Parts, button};
use crate::chart::column_ruler;
use crate::format::fill;
use crate::model::{Decimal, Predict};
use crate::state::{FigureAction, Guess};

/// Draws the question, or the gap between guess and fact.
pub fn ask(parts: &Parts<'_>) -> Node {
    let (Some(predict), Some(guess)) = (&parts.figure().predict, parts.state().guess) else {
        return Node::default();
    };
    let messages = parts.scope.messages();
    let children = match guess {
        Guess::Asked(value) => vec![
            plain("p", vec![plain("strong", vec![text(messages.predict_lead()), text(": ")]), text(&predict.ask)]),
            inputs(parts, predict, value),
            classed(
                "p",
                "predict-buttons",
                vec![
                    button("predict-show", messages.predict_show(), parts.to(FigureAction::Guess(Guess::Made(value)))),
                    button("predict-skip", messages.predict_skip(), parts.to(FigureAction::Guess(Guess::Skipped))),
                ],
            ),
        ],
        Guess::Made(_) | Guess::Skipped => {
            let result = result(parts, predict, guess);
            let again = parts.to(FigureAction::AskAgain);
            vec![
                el("p", (&["class", "role"], &["predict-result", "status"]), vec![text(&result)]),
                classed("p", "predict-buttons", vec![button("predict-again", messages.predict_again(), again)]),
            ]
        }
    };
    classed("div", "predict needs-script", children)
}

/// A slider and a number field for the same guess.
fn inputs(parts: &Parts<'_>, predict: &Predict, value: Decimal) -> Node {
    let messages = parts.scope.messages();
    let ruler = column_ruler(parts.figure(), 0, usize::from(predict.column), parts.scope.words());
    let take = {
        let (low, high) = (predict.low, predict.high);
        parts.on(move |event: InputEvent| {
            let value: Decimal = device::input_value(&event).parse().ok()?;
            (value >= low && value <= high).then_some(FigureAction::Guess(Guess::Asked(value)))
        })
    };
    let number = format!("{}-guess", parts.figure().id);
    let field = |kind: &'static str| {
        node(html! {
            <input
                type={ kind }
                id={ (kind == "number").then(|| number.clone()) }
                min={ predict.low.to_string() }
                max={ predict.high.to_string() }
                step={ predict.step.to_string() }
                value={ value.to_string() }
                aria-label={ (kind == "range").then(|| predict.ask.clone()) }
                aria-valuetext={ (kind == "range").then(|| ruler.full(value)) }
                oninput={ take.clone() }
            />
        })
    };
    let label = el("label", (&["for"], &[&number]), vec![text(messages.predict_number())]);
    let unit = plain("span", vec![text(&ruler.full(value))]);
    classed("div", "predict-inputs", vec![field("range"), label, field("number"), unit])
}

/// The gap in words.
fn result(parts: &Parts<'_>, predict: &Predict, guess: Guess) -> String {
    let figure = parts.figure();
    let messages = parts.scope.messages();
    let (row, column) = (usize::from(predict.row), usize::from(predict.column));
    let ruler = column_ruler(figure, 0, column, parts.scope.words());
    let Some(value) = figure.cell(0, row, column).and_then(|cell| cell.value) else { return String::new() };
    let Guess::Made(guess) = guess else {
        return fill(messages.predict_skipped(), &[("value", &ruler.full(value))]);
    };
    let gap = value.to_f64() - guess.to_f64();
    let pattern = match gap {
        gap if gap > 0.0 => messages.predict_more(),
        gap if gap < 0.0 => messages.predict_less(),
        _ => messages.predict_equal(),
    };
    let gap = Decimal::round(gap.abs(), value.places().max(guess.places()));
    fill(pattern, &[("guess", &ruler.full(guess)), ("value", &ruler.full(value)), ("gap", &ruler.full(gap))])
}
