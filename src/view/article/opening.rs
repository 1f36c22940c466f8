//! What a page begins with: heading, answer, findings.

use yew::{Html, html};

use super::super::Scope;
use super::super::deck::presented;
use super::super::heading::{heading, titled};
use super::super::statement::statement;
use crate::format::fill;
use crate::model::{PageRef, RECOMMENDATIONS, TIMELINES};

/// The heading, and what stands around it.
pub fn head(scope: &Scope) -> Html {
    let (page, messages) = (&scope.page, scope.messages());
    html! {
        <header class="page-head">
            if let Some(own) = scope.site.page(&page.id) {
                { kicker(scope, own) }
                if own.step.is_some() {
                    <a class="present-link needs-script" href={ presented(scope, &own.id, "1", false) }>
                        { messages.deck_present() }
                    </a>
                }
            }
            { heading(&page.question) }
            if page.language != scope.site.language.tag {
                <p class="fallback" lang={ scope.site.language.tag.clone() }>{ messages.fallback_language() }</p>
            }
        </header>
    }
}

/// The answer in short, and the findings.
pub fn answers(scope: &Scope) -> Html {
    let page = &scope.page;
    html! {
        <>
            if !page.answers.is_empty() {
                <div class="answers">{ for page.answers.iter().map(|s| statement(s, scope)) }</div>
            }
            if !page.findings.is_empty() {
                { findings(scope) }
            }
        </>
    }
}

fn findings(scope: &Scope) -> Html {
    let list = html! {
        <ul>
            for finding in &scope.page.findings {
                <li>{ statement(finding, scope) }</li>
            }
        </ul>
    };
    titled("findings", scope.messages().findings(), list)
}

/// The line above the heading: which page this is.
pub fn kicker(scope: &Scope, page: &PageRef) -> Html {
    let messages = scope.messages();
    let Some(step) = page.step else {
        // A figure's page has its question for a title, which the heading says already.
        let words = match page.id.split_once('/') {
            Some((TIMELINES, _)) => messages.timeline_page(),
            Some((RECOMMENDATIONS, _)) => messages.rec_page(),
            Some(_) => messages.figure_page(),
            None => &page.title,
        };
        return html! { <p class="kicker">{ words }</p> };
    };
    let total = scope.site.steps().count().to_string();
    html! {
        <p class="kicker">
            <span>{ fill(messages.step_of(), &[("step", &step.to_string()), ("total", &total)]) }</span>
            <span>{ &page.title }</span>
            <span class="full-only-inline">
                { fill(messages.minutes(), &[("minutes", &scope.page.minutes.to_string())]) }
            </span>
        </p>
    }
}
