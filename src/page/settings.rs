//! The reader's settings: length of the text, theme, text size, numbers. The shell applies them and shows the current
//! values.
//!
//! They need script, so the stylesheet shows them only where script runs.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::state::{Numbers, TextSize, Theme};
use crate::view::Scope;

/// Draws the switch for the text's length.
pub fn depth_switch(scope: &Scope) -> Html {
    html! {
        <button type="button" class="depth-switch" aria-pressed="false">{ scope.messages().depth_short() }</button>
    }
}

/// Draws the disclosure with theme, text size and numbers.
pub fn display(scope: &Scope) -> Html {
    let messages = scope.messages();
    let themes = Theme::ALL.iter().map(|&theme| {
        let word = match theme {
            Theme::Auto => messages.theme_auto(),
            Theme::Light => messages.theme_light(),
            Theme::Dark => messages.theme_dark(),
        };
        Choice { name: theme.name(), word, is_first: theme == Theme::default() }
    });
    let sizes = TextSize::ALL.iter().map(|&text| {
        let word = match text {
            TextSize::Normal => messages.text_normal(),
            TextSize::Large => messages.text_large(),
            TextSize::Larger => messages.text_larger(),
        };
        Choice { name: text.name(), word, is_first: text == TextSize::default() }
    });
    let numbers = Numbers::ALL.iter().map(|&numbers| {
        let word = match numbers {
            Numbers::Published => messages.numbers_published(),
            Numbers::Million => messages.numbers_million(),
            Numbers::Crore => messages.numbers_crore(),
        };
        Choice { name: numbers.name(), word, is_first: numbers == Numbers::default() }
    });
    html! {
        <details class="display">
            <summary>{ messages.display() }</summary>
            <div class="display-body">
                { fieldset("theme", messages.theme(), themes) }
                { fieldset("text-size", messages.text_size(), sizes) }
                { fieldset("numbers", messages.numbers(), numbers) }
            </div>
        </details>
    }
}

/// A radio group for one value.
struct Choice<'a> {
    name: &'static str,
    word: &'a str,
    is_first: bool,
}

fn fieldset<'a>(group: &'static str, legend: &str, choices: impl IntoIterator<Item = Choice<'a>>) -> Html {
    html! {
        <fieldset>
            <legend>{ legend }</legend>
            for Choice { name, word, is_first } in choices {
                <label>
                    <input type="radio" name={ group } value={ name } checked={ is_first } autocomplete="off" />
                    { word }
                </label>
            }
        </fieldset>
    }
}
