//! The lists of the standing pages: all timelines, all counter-views, all terms.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::model::{CounterViews, PageKind, StatementRef, Term, term_claim};
use crate::view::Scope;
use crate::view::evidence::evidence;
use crate::view::inline::blocks;
use crate::view::statement::statement;

/// Draws every page of a kind by its title, with what it shows.
pub fn page_list(kind: PageKind, scope: &Scope) -> Html {
    html! {
        <ol class="page-list">
            for page in scope.site.pages.iter().filter(|page| page.kind == kind) {
                <li>
                    <a href={ scope.site.path(&page.id) } lang={ scope.title_lang(page) }>{ &page.title }</a>
                    <span lang={ scope.title_lang(page) }>{ &page.description }</span>
                </li>
            }
        </ol>
    }
}

/// A section of the text's own grid.
pub fn section(name: &'static str, words: &str, content: Html) -> Html {
    html! {
        <section class="section" aria-labelledby={ name }>
            <h2 id={ name }>{ words }</h2>
            { content }
        </section>
    }
}

/// Links to statements, named by page and told apart by a number.
pub fn places(statements: &[StatementRef], scope: &Scope) -> Html {
    let mut before = "";
    let mut count = 0;
    let mut links = Vec::new();
    for reference in statements {
        count = if before == reference.page { count + 1 } else { 1 };
        before = &reference.page;
        let Some(page) = scope.site.page(&reference.page) else { continue };
        let href = format!("{}#{}", scope.site.path(&page.id), reference.statement);
        links.push(html! {
            <>
                if !links.is_empty() {
                    { ", " }
                }
                <a { href } lang={ scope.title_lang(page) }>{ format!("{} ({count})", page.title) }</a>
            </>
        });
    }
    links.into_iter().collect()
}

/// Draws the counter-views, under the step that gives them.
pub fn counter_views(steps: &[CounterViews], scope: &Scope) -> Html {
    let section = |own: &CounterViews| {
        let step = scope.site.page(&own.step)?;
        Some(html! {
            <section class="section" aria-labelledby={ own.step.clone() }>
                <h2 id={ own.step.clone() } lang={ scope.title_lang(step) }>
                    <a href={ scope.site.path(&own.step) }>{ &step.title }</a>
                </h2>
                { for own.statements.iter().map(|own| statement(own, scope)) }
            </section>
        })
    };
    steps.iter().filter_map(section).collect()
}

/// Draws every term with its definition.
pub fn glossary(scope: &Scope) -> Html {
    let terms = scope.page.terms.iter().map(|term| entry(term, scope)).collect();
    section("all-terms", scope.messages().all_terms(), terms)
}

fn entry(term: &Term, scope: &Scope) -> Html {
    let key = format!("term:{}", term.id);
    html! {
        <div
            class={ format!("statement statement-{}", term.kind.slug()) }
            id={ term.id.clone() }
            lang={ scope.lang(&key) }
        >
            <div class="statement-text">
                <h3>{ &term.term }</h3>
                { scope.untranslated(&key) }
                { blocks(&term.definition, scope) }
            </div>
            { evidence(&term.id, &term_claim(&term.id), term.kind, &[], &term.citations, scope) }
        </div>
    }
}
