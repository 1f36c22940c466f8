//! A list of choices of which one is made, or none.

use yew::{Callback, Html, InputEvent, html};

use crate::platform;

/// What can be chosen.
pub struct Choices<'a> {
    /// What the choice is of.
    pub name: &'a str,
    /// The words for making none.
    pub all: &'a str,
    pub choices: Vec<Choice>,
    /// Index of the one that is made.
    pub selected: Option<usize>,
    /// Where another is told.
    pub choose: Callback<Option<usize>>,
}

/// One of them.
pub struct Choice {
    pub label: String,
    /// The language of its label, where it is not that of the document.
    pub lang: Option<String>,
}

impl Choices<'_> {
    /// Draws them under their name.
    pub fn draw(self) -> Html {
        let choose = self.choose.reform(|event: InputEvent| platform::input_value(&event).parse().ok());
        // A choice that comes or goes otherwise than by hand is a new element: of one that a hand has touched, browsers no
        // longer heed the attribute.
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
