//! A select with one choice made, or none.

use yew::{Callback, Html, InputEvent, html};

use crate::platform;

/// The options.
pub struct Choices<'a> {
    /// What the choice is about.
    pub name: &'a str,
    /// The label for choosing none.
    pub all: &'a str,
    pub choices: Vec<Choice>,
    /// Index of the current choice.
    pub selected: Option<usize>,
    /// Called with a new choice.
    pub choose: Callback<Option<usize>>,
}

/// One option.
pub struct Choice {
    pub label: String,
    /// The language of its label, if it is not the document's.
    pub lang: Option<String>,
}

impl Choices<'_> {
    /// Draws the select under its name.
    pub fn draw(self) -> Html {
        let choose = self.choose.reform(|event: InputEvent| platform::input_value(&event).parse().ok());
        // A selection changed other than by the user needs a new element: once a user has touched an option, browsers
        // ignore the attribute.
        let option = |value: Option<usize>, label: &str, lang: Option<String>| {
            let (is_selected, words) = (value == self.selected, value.map(|at| at.to_string()).unwrap_or_default());
            html! { <option key={ format!("{words} {is_selected}") } value={ words } selected={ is_selected } { lang }>{ label }</option> }
        };
        html! {
            <label>
                { self.name }
                <select oninput={ choose }>
                    { option(None, self.all, None) }
                    for (at, own) in self.choices.into_iter().enumerate() {
                        { option(Some(at), &own.label, own.lang) }
                    }
                </select>
            </label>
        }
    }
}
