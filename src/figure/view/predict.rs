//! Predict, then reveal: the reader predicts one value before the drawing shows it. There is no score; the prediction
//! stays here.

use yew::{Html, InputEvent, html};

use super::parts::{Parts, button};
use crate::chart::column_scale;
use crate::figure::{FigureAction, Prediction};
use crate::format::fill;
use crate::model::{Decimal, PredictionPrompt};
use crate::platform;

/// Draws the question, or the gap between prediction and fact.
pub fn ask(parts: &Parts<'_>) -> Html {
    let (Some(predict), Some(prediction)) = (&parts.figure().predict, parts.state().prediction) else {
        return Html::default();
    };
    let messages = parts.scope.messages();
    let answer = |class, word, action| button(class, word, parts.to(action));
    let content = match prediction {
        Prediction::Pending(value) => html! {
            <>
                <p><strong>{ messages.predict_lead() }{ ": " }</strong>{ &predict.ask }</p>
                { inputs(parts, predict, value) }
                <p class="predict-buttons">
                    { answer("predict-show", messages.predict_show(), FigureAction::Predict(Prediction::Made(value))) }
                    { answer("predict-skip", messages.predict_skip(), FigureAction::Predict(Prediction::Skipped)) }
                </p>
            </>
        },
        Prediction::Made(_) | Prediction::Skipped => html! {
            <>
                <p class="predict-result" role="status">{ result(parts, predict, prediction) }</p>
                <p class="predict-buttons">
                    { answer("predict-again", messages.predict_again(), FigureAction::AskAgain) }
                </p>
            </>
        },
    };
    html! { <div class="predict needs-script">{ content }</div> }
}

/// A slider and a number field for the same prediction.
fn inputs(parts: &Parts<'_>, predict: &PredictionPrompt, value: Decimal) -> Html {
    let unit_scale = column_scale(parts.figure(), 0, usize::from(predict.column), parts.scope.format_context());
    let take = {
        let (low, high) = (predict.low, predict.high);
        parts.on(move |event: InputEvent| {
            let value: Decimal = platform::input_value(&event).parse().ok()?;
            (value >= low && value <= high).then_some(FigureAction::Predict(Prediction::Pending(value)))
        })
    };
    let number = format!("{}-guess", parts.figure().id);
    html! {
        <div class="predict-inputs">
            <input
                type="range"
                min={ predict.low.to_string() }
                max={ predict.high.to_string() }
                step={ predict.step.to_string() }
                value={ value.to_string() }
                aria-label={ predict.ask.clone() }
                aria-valuetext={ unit_scale.full(value) }
                oninput={ take.clone() }
            />
            <label for={ number.clone() }>{ parts.scope.messages().predict_number() }</label>
            <input
                type="number"
                id={ number }
                min={ predict.low.to_string() }
                max={ predict.high.to_string() }
                step={ predict.step.to_string() }
                value={ value.to_string() }
                oninput={ take }
            />
            <span>{ unit_scale.full(value) }</span>
        </div>
    }
}

/// The gap in words.
fn result(parts: &Parts<'_>, predict: &PredictionPrompt, prediction: Prediction) -> String {
    let figure = parts.figure();
    let messages = parts.scope.messages();
    let (row, column) = (usize::from(predict.row), usize::from(predict.column));
    let unit_scale = column_scale(figure, 0, column, parts.scope.format_context());
    let Some(value) = figure.cell(0, row, column).and_then(|cell| cell.value) else { return String::new() };
    let Prediction::Made(prediction) = prediction else {
        return fill(messages.predict_skipped(), &[("value", &unit_scale.full(value))]);
    };
    let gap = value.to_f64() - prediction.to_f64();
    let pattern = match gap {
        gap if gap > 0.0 => messages.predict_more(),
        gap if gap < 0.0 => messages.predict_less(),
        _ => messages.predict_equal(),
    };
    let gap = Decimal::round(gap.abs(), value.places().max(prediction.places()));
    fill(
        pattern,
        &[("guess", &unit_scale.full(prediction)), ("value", &unit_scale.full(value)), ("gap", &unit_scale.full(gap))],
    )
}
