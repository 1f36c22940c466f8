//! The inputs of a what-if, each with its source or the word “assumption”, and the formula.

use yew::{Html, InputEvent, html};

use super::parts::Parts;
use crate::figure::FigureAction;
use crate::format::{FormatContext, quantity, sentence};
use crate::model::{Decimal, Input};
use crate::platform;

/// Draws the inputs; nothing for figures without any.
pub fn inputs(parts: &Parts<'_>) -> Html {
    let figure = parts.figure();
    if figure.inputs.is_empty() {
        return Html::default();
    }
    let messages = parts.scope.messages();
    html! {
        <div class="what-if">
            <p><strong>{ messages.what_if_note() }</strong></p>
            <p>{ messages.what_if_formula() }</p>
            <dl>{ for figure.inputs.iter().enumerate().map(|(index, input)| row(parts, index, input)) }</dl>
        </div>
    }
}

fn row(parts: &Parts<'_>, index: usize, input: &Input) -> Html {
    let context = parts.scope.format_context();
    let value = parts.state().inputs.get(index).copied().unwrap_or(input.value);
    let source = input.source.as_ref().and_then(|id| parts.scope.page.source(id));
    let set = parts.on(move |event: InputEvent| {
        let value: Decimal = platform::input_value(&event).parse().ok()?;
        Some(FigureAction::Input(index, value))
    });
    html! {
        <div>
            <dt>{ &input.label }</dt>
            <dd>
                <strong>{ written(input, value, context) }</strong>
                if let Some(step) = input.step {
                    <input
                        type="range"
                        class="needs-script"
                        min={ input.low.to_string() }
                        max={ input.high.to_string() }
                        step={ step.to_string() }
                        value={ value.to_string() }
                        aria-label={ input.label.clone() }
                        aria-valuetext={ quantity(value, input.unit, context) }
                        oninput={ set }
                    />
                }
                <span class="what-if-basis">
                    if let Some(source) = source {
                        <a href={ source.url.clone() }>{ &source.publisher }</a>
                    } else {
                        <em>{ context.messages.what_if_assumption() }</em>
                    }
                    { sentence("", context.messages) }{ " " }{ &input.note }
                </span>
            </dd>
        </div>
    }
}

/// What a reader sets is one number; a given input may be a range.
fn written(input: &Input, value: Decimal, context: FormatContext<'_>) -> String {
    if input.step.is_some() || input.low == input.high {
        return quantity(value, input.unit, context);
    }
    format!("{}–{}", quantity(input.low, input.unit, context), quantity(input.high, input.unit, context))
}
