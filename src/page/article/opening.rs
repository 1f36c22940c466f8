//! The start of a page: heading, answer, findings.

use yew::{Html, html};

use super::super::slides::said;
use crate::deck::Window;
use crate::format::fill;
use crate::model::{Page, PageKind, PageRef};
use crate::view::Scope;
use crate::view::heading::{heading, titled};
use crate::view::statement::statement;

/// The heading, and what surrounds it.
pub fn head(page: &Page, scope: &Scope) -> Html {
    let messages = scope.messages();
    html! {
        <header class="page-head" data-slide={ page.lookup.question.clone() } data-slide-form="alone">
            if let Some(own) = scope.site.page(page.id()) {
                { kicker(page, own, scope) }
                if matches!(own.kind, PageKind::Step(_) | PageKind::Argument) {
                    <a class="present-link needs-script" href={ Window::default().address(&scope.site.path(&own.id), "1") }>
                        { messages.deck_present() }
                    </a>
                }
            }
            { heading(&page.lookup.question) }
            if let Some(words) = &page.not_translated {
                <p class="fallback" lang={ scope.site.document_language().tag.clone() }>{ words }</p>
            }
        </header>
    }
}

/// The short answer, and the findings.
pub fn answers(page: &Page, scope: &Scope) -> Html {
    html! {
        <>
            if !page.answers.is_empty() {
                <div class="answers" data-slide={ scope.messages().deck_answer().to_owned() }>
                    { for page.answers.iter().map(|s| statement(s, scope)) }
                </div>
            }
            if !page.findings.is_empty() {
                { findings(page, scope) }
            }
        </>
    }
}

fn findings(page: &Page, scope: &Scope) -> Html {
    let name = |at: usize| format!("{} {}", scope.messages().findings(), at + 1);
    let list = html! {
        <ul>
            for (at, finding) in page.findings.iter().enumerate() {
                { said(html! { <li>{ statement(finding, scope) }</li> }, &name(at), finding, scope) }
            }
        </ul>
    };
    titled("findings", scope.messages().findings(), list)
}

/// The line above the heading: which page this is.
fn kicker(page: &Page, own: &PageRef, scope: &Scope) -> Html {
    let messages = scope.messages();
    let Some(step) = own.step() else {
        return html! { <p class="kicker">{ sort(own, scope) }</p> };
    };
    let total = scope.site.steps().count().to_string();
    html! {
        <p class="kicker">
            <span>{ fill(messages.step_of(), &[("step", &step.to_string()), ("total", &total)]) }</span>
            <span class="kicker-title">{ &own.title }</span>
            <span class="full-only-inline">
                { fill(messages.minutes(usize::from(page.minutes)), &[("minutes", &page.minutes.to_string())]) }
            </span>
        </p>
    }
}

/// What sort of page it is, if not a step.
fn sort<'a>(own: &'a PageRef, scope: &'a Scope) -> &'a str {
    let messages = scope.messages();
    match own.kind {
        // A figure page's title is its question, which the heading already shows.
        PageKind::Figure => messages.figure_page(),
        PageKind::Timeline => messages.timeline_page(),
        PageKind::Recommendation => messages.rec_page(),
        PageKind::Static
        | PageKind::Cover
        | PageKind::Step(_)
        | PageKind::Ledger
        | PageKind::Argument
        | PageKind::List
        | PageKind::NotFound => &own.title,
    }
}
