//! The list of steps, with the reader's place in it; the shell marks what was read.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::format::fill;
use crate::model::PageRef;
use crate::view::Scope;

/// Draws the contents list: a disclosure on narrow screens, a rail on wide ones.
pub fn contents(scope: &Scope) -> Html {
    let messages = scope.messages();
    let total = scope.site.steps().count().to_string();
    let place = scope.site.page(&scope.page.id).and_then(PageRef::step);
    let place = place.map(|step| fill(messages.step_of(), &[("step", &step.to_string()), ("total", &total)]));
    html! {
        <nav
            class="contents"
            aria-label={ messages.contents_label().to_owned() }
            data-read={ messages.step_read().to_owned() }
        >
            <details class="contents-box" id="contents">
                <summary>
                    <span class="contents-word">{ messages.contents() }</span>
                    if let Some(place) = place {
                        <span class="contents-place">{ place }</span>
                    }
                </summary>
                <ol>{ for scope.site.steps().map(|step| entry(step, scope)) }</ol>
            </details>
        </nav>
    }
}

fn entry(step: &PageRef, scope: &Scope) -> Html {
    let here = step.id == scope.page.id;
    html! {
        <li data-step={ step.id.clone() }>
            <a href={ scope.site.path(&step.id) } aria-current={ here.then_some("step") }>
                <span class="contents-number">{ step.step() }</span>
                <span class="contents-title" lang={ scope.title_lang(step) }>{ &step.title }</span>
            </a>
        </li>
    }
}
