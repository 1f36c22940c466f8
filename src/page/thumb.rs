//! The position in the argument, within reach of the thumb when reading a step on a phone.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::header::ALL_STEPS;
use crate::format::fill;
use crate::model::PageRef;
use crate::view::Scope;

/// Draws the bar of a step; other pages have none.
pub fn thumb(scope: &Scope) -> Option<Html> {
    let messages = scope.messages();
    let own = scope.site.page(&scope.page.id)?;
    let here = own.step()?;
    let (previous, next) = scope.site.neighbours(&own.id);
    let way = |page: Option<&PageRef>, word: &str, sign: &'static str| match page {
        Some(page) => html! {
            <a href={ scope.site.path(&page.id) } aria-label={ format!("{word}: {}", page.title) }>{ sign }</a>
        },
        None => html! { <span></span> },
    };
    let total = scope.site.steps().count().to_string();
    let mark = |step: u8| match step.cmp(&here) {
        std::cmp::Ordering::Less => Some("past"),
        std::cmp::Ordering::Equal => Some("here"),
        std::cmp::Ordering::Greater => None,
    };
    Some(html! {
        <nav class="thumb" aria-label={ messages.nav_place().to_owned() }>
            <span class="thumb-line" aria-hidden="true">
                for step in scope.site.steps().filter_map(PageRef::step) {
                    <i class={ mark(step) }></i>
                }
            </span>
            { way(previous, messages.previous(), "←") }
            <a class="thumb-here" href={ format!("#{ALL_STEPS}") }>
                <small>{ fill(messages.step_of(), &[("step", &here.to_string()), ("total", &total)]) }</small>
                <span lang={ scope.title_lang(own) }>{ &own.title }</span>
            </a>
            { way(next, messages.next(), "→") }
        </nav>
    })
}
