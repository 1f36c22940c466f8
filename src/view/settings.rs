//! The reader's settings: length of the text, theme, text size, numbers.
//!
//! They need script, so the stylesheet shows them only once the app runs.

use yew::{Callback, UseReducerDispatcher, html};

use super::Scope;
use super::element::{Node, classed, node, plain, pressable, text};
use crate::state::{Action, AppState, Depth, Numbers, Settings, TextSize, Theme};

/// Draws the switch of the text's length.
pub fn depth_switch(scope: &Scope, settings: Settings, dispatch: &UseReducerDispatcher<AppState>) -> Node {
    let messages = scope.messages();
    let short = settings.depth == Depth::Short;
    let other = if short { Depth::Full } else { Depth::Short };
    let dispatch = dispatch.clone();
    let pressed = if short { "true" } else { "false" };
    let names = &["type", "class", "aria-pressed"];
    let press = Callback::from(move |_| dispatch.dispatch(Action::SetDepth(other)));
    pressable("button", (names, &["button", "depth-switch", pressed]), vec![text(messages.depth_short())], press)
}

/// Draws the disclosure with theme, text size, numbers.
pub fn display(scope: &Scope, settings: Settings, dispatch: &UseReducerDispatcher<AppState>) -> Node {
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
    let numbers_word = |numbers: Numbers| match numbers {
        Numbers::Published => messages.numbers_published(),
        Numbers::Million => messages.numbers_million(),
        Numbers::Crore => messages.numbers_crore(),
    };
    let numbers = Numbers::ALL.iter().map(|&numbers| Choice {
        name: numbers.name(),
        word: numbers_word(numbers),
        chosen: settings.numbers == numbers,
        action: choose(dispatch, move || Action::SetNumbers(numbers)),
    });
    let body = vec![
        fieldset("theme", messages.theme(), themes),
        fieldset("text-size", messages.text_size(), sizes),
        fieldset("numbers", messages.numbers(), numbers),
    ];
    let summary = plain("summary", vec![text(messages.display())]);
    classed("details", "display", vec![summary, classed("div", "display-body", body)])
}

/// One value that may be chosen.
struct Choice<'a> {
    name: &'static str,
    word: &'a str,
    chosen: bool,
    action: Callback<yew::Event>,
}

fn choose(dispatch: &UseReducerDispatcher<AppState>, action: impl Fn() -> Action + 'static) -> Callback<yew::Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(action()))
}

fn fieldset<'a>(group: &'static str, legend: &str, choices: impl Iterator<Item = Choice<'a>>) -> Node {
    let mut parts = vec![plain("legend", vec![text(legend)])];
    for choice in choices {
        let input = radio(group, choice.name, choice.chosen, choice.action);
        parts.push(plain("label", vec![input, text(choice.word)]));
    }
    plain("fieldset", parts)
}

#[inline(never)]
fn radio(group: &'static str, value: &'static str, checked: bool, action: Callback<yew::Event>) -> Node {
    node(html! { <input type="radio" name={ group } { value } { checked } onchange={ action } /> })
}
