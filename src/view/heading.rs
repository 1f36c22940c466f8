//! Headings: the page's own, and those of sections.

use yew::{Html, html};

/// The heading of a page, where readers land.
pub fn heading(words: &str) -> Html {
    html! { <h1 id="heading" tabindex="-1">{ words }</h1> }
}

/// A section with a heading of its own; one name identifies both.
pub fn titled(name: &'static str, words: &str, content: Html) -> Html {
    html! {
        <section class={ name } aria-labelledby={ name }>
            <h2 id={ name }>{ words }</h2>
            { content }
        </section>
    }
}
