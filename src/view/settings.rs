//! The reader's settings: length of the text, theme, text size, numbers.
//!
//! They need script, so the stylesheet shows them only once the app runs.

use yew::{Callback, Event, Html, UseReducerDispatcher, html};

use super::Scope;
use crate::state::{Action, AppState, Depth, Numbers, Settings, TextSize, Theme};

/// Draws the switch of the text's length.
pub fn depth_switch(scope: &Scope, settings: Settings, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    let short = settings.depth == Depth::Short;
    let other = if short { Depth::Full } else { Depth::Short };
    let dispatch = dispatch.clone();
    html! {
        <button
            type="button"
            class="depth-switch"
            aria-pressed={ short.to_string() }
            onclick={ move |_| dispatch.dispatch(Action::SetDepth(other)) }
        >
            { scope.messages().depth_short() }
        </button>
    }
}

/// Draws the disclosure with theme, text size, numbers.
pub fn display(scope: &Scope, settings: Settings, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    let messages = scope.messages();
    let theme_word = |theme: Theme| match theme {
        Theme::Auto => messages.theme_auto(),
        Theme::Light => messages.theme_light(),
        Theme::Dark => messages.theme_dark(),
    };
    let text_word = |text: TextSize| match text {
        TextSize::Normal => messages.text_normal(),
        TextSize::Large => messages.text_large(),
        TextSize::Larger => messages.text_larger(),
    };
    let numbers_word = |numbers: Numbers| match numbers {
        Numbers::Published => messages.numbers_published(),
        Numbers::Million => messages.numbers_million(),
        Numbers::Crore => messages.numbers_crore(),
    };
    let themes = Theme::ALL.iter().map(|&theme| Choice {
        name: theme.name(),
        word: theme_word(theme),
        chosen: settings.theme == theme,
        action: choose(dispatch, move || Action::SetTheme(theme)),
    });
    let sizes = TextSize::ALL.iter().map(|&text| Choice {
        name: text.name(),
        word: text_word(text),
        chosen: settings.text == text,
        action: choose(dispatch, move || Action::SetText(text)),
    });
    let numbers = Numbers::ALL.iter().map(|&numbers| Choice {
        name: numbers.name(),
        word: numbers_word(numbers),
        chosen: settings.numbers == numbers,
        action: choose(dispatch, move || Action::SetNumbers(numbers)),
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

/// One value that may be chosen.
struct Choice<'a> {
    name: &'static str,
    word: &'a str,
    chosen: bool,
    action: Callback<Event>,
}

fn choose(dispatch: &UseReducerDispatcher<AppState>, action: impl Fn() -> Action + 'static) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(action()))
}

fn fieldset<'a>(group: &'static str, legend: &str, choices: impl Iterator<Item = Choice<'a>>) -> Html {
    html! {
        <fieldset>
            <legend>{ legend }</legend>
            for Choice { name, word, chosen, action } in choices {
                <label>
                    <input type="radio" name={ group } value={ name } checked={ chosen } onchange={ action } />
                    { word }
                </label>
            }
        </fieldset>
    }
}
