//! The lists of the standing pages: all sources, the abstract's sentences, all terms.

use yew::{Html, html};

use super::Scope;
use super::evidence::{evidence, source_line};
use super::inline::blocks;
use crate::model::{FIGURES, SentenceUse, SourceUse, StatementRef, Term};

/// Draws every figure by its question, under what it measures.
pub fn figure_list(scope: &Scope) -> Html {
    let below = format!("{FIGURES}/");
    let figures = scope.site.pages.iter().filter(|page| page.id.starts_with(&below)).map(|page| {
        html! {
            <li>
                <a href={ scope.site.path(&page.id) }>{ page.title.clone() }</a>
                <span>{ page.description.clone() }</span>
            </li>
        }
    });
    html! { <ol class="figure-list">{ for figures }</ol> }
}

/// Draws which statement carries which sentence, then every source with every place that cites it.
pub fn source_list(scope: &Scope) -> Html {
    let messages = scope.messages();
    html! {
        <>
            <section class="section" aria-labelledby="coverage">
                <h2 id="coverage">{ messages.coverage() }</h2>
                <p>{ messages.coverage_note() }</p>
                <dl class="coverage">
                    { for scope.page.sentence_uses.iter().map(|s| sentence(s, scope)) }
                </dl>
            </section>
            <section class="section" aria-labelledby="all-sources">
                <h2 id="all-sources">
                    { format!("{} ({})", messages.all_sources(), scope.page.source_uses.len()) }
                </h2>
                <ol class="sources">{ for scope.page.source_uses.iter().map(|s| source(s, scope)) }</ol>
            </section>
        </>
    }
}

fn sentence(sentence: &SentenceUse, scope: &Scope) -> Html {
    html! {
        <>
            <dt id={ sentence.sentence.clone() }>{ sentence.sentence.clone() }</dt>
            <dd>{ places(&sentence.statements, scope) }</dd>
        </>
    }
}

fn source(used: &SourceUse, scope: &Scope) -> Html {
    let Some(source) = scope.page.source(&used.id) else { return Html::default() };
    html! {
        <li id={ used.id.clone() }>
            { source_line(source, scope) }
            <span class="cited-in">
                { format!(" {}: ", scope.messages().cited_in()) }
                { places(&used.statements, scope) }
            </span>
        </li>
    }
}

/// Links to statements, named by page and told apart by a number.
fn places(statements: &[StatementRef], scope: &Scope) -> Html {
    let mut before = "";
    let mut count = 0;
    let mut links = Vec::new();
    for reference in statements {
        count = if before == reference.page { count + 1 } else { 1 };
        before = &reference.page;
        let Some(page) = scope.site.page(&reference.page) else { continue };
        let href = format!("{}#{}", scope.site.path(&page.id), reference.statement);
        if !links.is_empty() {
            links.push(html! { { ", " } });
        }
        links.push(html! { <a href={ href }>{ format!("{} ({count})", page.title) }</a> });
    }
    links.into_iter().collect()
}

/// Draws every term with its definition.
pub fn glossary(scope: &Scope) -> Html {
    html! {
        <section class="section" aria-labelledby="all-terms">
            <h2 id="all-terms">{ scope.messages().all_terms().to_owned() }</h2>
            { for scope.page.terms.iter().map(|term| entry(term, scope)) }
        </section>
    }
}

fn entry(term: &Term, scope: &Scope) -> Html {
    html! {
        <div class={ format!("statement statement-{}", term.kind.slug()) } id={ term.id.clone() }>
            <div class="statement-text">
                <h3>{ term.term.clone() }</h3>
                { blocks(&term.definition, scope) }
            </div>
            { evidence(&term.id, term.kind, &[], &term.citations, scope) }
        </div>
    }
}
