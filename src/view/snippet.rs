//! A text to take away, under its heading, with a button that copies it.

#[cfg(test)]
mod tests;

use yew::{Callback, Html, MouseEvent, html};

use crate::platform;
use crate::state::CopyResult;

/// Draws a text of a `<dl>`; `said` learns what became of the copy.
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
