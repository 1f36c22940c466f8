//! A text to copy, under its heading, with a copy button.

#[cfg(test)]
mod tests;

use yew::{Callback, Html, MouseEvent, html};

use crate::platform;
use crate::state::CopyResult;

/// Draws a text as part of a `<dl>`; `said` receives the outcome of the copy.
pub fn snippet(heading: &str, words: &str, copy: &str, said: Callback<CopyResult>) -> Html {
    let own = words.to_owned();
    let press = Callback::from(move |_: MouseEvent| platform::copy_text(&own, said.clone()));
    html! {
        <div class="figure-citation">
            <dt>{ heading }</dt>
            <dd>
                <code tabindex="0">{ words }</code>
                <button type="button" class="needs-script" onclick={ press }>{ copy }</button>
            </dd>
        </div>
    }
}
