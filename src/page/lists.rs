//! The lists of the standing pages: all figures, all sources, all terms.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::letters::{Look, by_letter};
use crate::claims::asked_for;
use crate::model::{CLAIMS, CounterViews, PageKind, SourceList, SourceUse, StatementRef, Term, term_claim};
use crate::view::Scope;
use crate::view::evidence::{evidence, source_line};
use crate::view::inline::blocks;
use crate::view::sentences::address;
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

/// Draws the way to each sentence of the abstract, then every source with every place that cites it.
pub fn source_list(list: &SourceList, scope: &Scope) -> Html {
    let messages = scope.messages();
    let coverage = html! {
        <>
            <p>{ messages.coverage_note() }</p>
            <p class="coverage">{ for list.sentences.iter().map(|id| sentence(id, scope)) }</p>
        </>
    };
    let heading = format!("{} ({})", messages.all_sources(), list.sources.len());
    html! {
        <>
            { section("coverage", messages.coverage(), coverage) }
            { section("all-sources", &heading, sources(&list.sources, scope)) }
        </>
    }
}

/// The sources by the letter that their publisher begins with.
fn sources(list: &[SourceUse], scope: &Scope) -> Html {
    let named = list.iter().filter_map(|used| {
        let source = scope.page.source(&used.id)?;
        Some((format!("{} {}", source.publisher, source.title), used))
    });
    by_letter(named, &Look { heading: "h3", class: "sources" }, |used| source(used, scope), scope)
}

/// The way to a sentence. Its id has been its address here.
fn sentence(id: &String, scope: &Scope) -> Html {
    html! { <a id={ id.clone() } href={ address(id, scope) }>{ id }</a> }
}

/// A section of the text's own grid.
fn section(name: &'static str, words: &str, content: Html) -> Html {
    html! {
        <section class="section" aria-labelledby={ name }>
            <h2 id={ name }>{ words }</h2>
            { content }
        </section>
    }
}

fn source(used: &SourceUse, scope: &Scope) -> Html {
    let Some(source) = scope.page.source(&used.id) else { return Html::default() };
    html! {
        <li id={ used.id.clone() }>
            { source_line(source, scope) }
            <span class="cited-in">
                { " " }
                { claims_of(used, scope) }
                { ": " }
                { places(&used.statements, scope) }
            </span>
        </li>
    }
}

/// The words that lead to the claims of a source; plain where there is no page of claims.
fn claims_of(used: &SourceUse, scope: &Scope) -> Html {
    let words = scope.messages().cited_in();
    if scope.site.page(CLAIMS).is_none() {
        return words.into();
    }
    html! { <a href={ asked_for(&scope.site, "source", &used.id) }>{ words }</a> }
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

/// Draws the views beside the brief's, under the step that gives them.
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
