//! Running text: paragraphs with links, numbers, and terms explained in place.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::Scope;
use super::evidence::source_line;
use super::sentences::address;
use crate::format::{self, FormatContext};
use crate::model::{ALL_SENTENCES, Block, Fact, Inline, ListKind, Target, Term};
use crate::state::Numbers;

/// Draws blocks of text.
pub fn blocks(blocks: &[Block], scope: &Scope) -> Html {
    blocks.iter().map(|b| block(b, scope)).collect()
}

fn block(block: &Block, scope: &Scope) -> Html {
    match block {
        // A `<details>` is not allowed in a `<p>`: the parser would close the paragraph before it.
        Block::Paragraph(words) if has_term(words) => {
            html! { <div role="paragraph" class="paragraph">{ inlines(words, scope) }</div> }
        }
        Block::Paragraph(words) => html! { <p>{ inlines(words, scope) }</p> },
        Block::List(kind, items) => html! {
            <@{ if *kind == ListKind::Numbered { "ol" } else { "ul" } }>
                for item in items {
                    <li>{ inlines(item, scope) }</li>
                }
            </@>
        },
        Block::Code(words) => html! { <pre tabindex="0"><code>{ words }</code></pre> },
    }
}

fn has_term(text: &[Inline]) -> bool {
    text.iter().any(|inline| match inline {
        Inline::Term { .. } => true,
        Inline::Emphasis(inner) | Inline::Strong(inner) => has_term(inner),
        Inline::Text(_) | Inline::Link(..) | Inline::Brief(..) | Inline::Fact(_) => false,
    })
}

/// Draws a run of text.
pub fn inlines(list: &[Inline], scope: &Scope) -> Html {
    list.iter().map(|i| inline(i, scope)).collect()
}

fn inline(inline: &Inline, scope: &Scope) -> Html {
    match inline {
        Inline::Text(words) => words.into(),
        Inline::Emphasis(inner) => html! { <em>{ inlines(inner, scope) }</em> },
        Inline::Strong(inner) => html! { <strong>{ inlines(inner, scope) }</strong> },
        Inline::Link(target, inner) => html! { <a href={ href(target, scope) }>{ inlines(inner, scope) }</a> },
        Inline::Brief(sentences, words) => {
            let first = sentences.first().map_or(ALL_SENTENCES, String::as_str);
            html! { <a class="to-brief" href={ address(first, scope) }>{ words }</a> }
        }
        Inline::Term { id, words } => match scope.page.term(id) {
            Some(term) => explained(term, words, scope),
            None => words.into(),
        },
        Inline::Fact(id) => match scope.page.fact(id) {
            Some(fact) => number(fact, scope),
            None => Html::default(),
        },
    }
}

/// A number in every system it can be written in: the shell picks the reader's, and translators leave it alone.
pub fn number(fact: &Fact, scope: &Scope) -> Html {
    let said = |numbers| format::fact(fact, FormatContext { messages: scope.messages(), numbers });
    let published = said(Numbers::Published);
    let other = |numbers| Some(said(numbers)).filter(|words| *words != published);
    let [million, crore] = [Numbers::Million, Numbers::Crore].map(other);
    let kept = (million.is_some() || crore.is_some()).then(|| published.clone());
    html! {
        <data
            class="number"
            value={ fact.value.to_string() }
            translate="no"
            lang={ scope.own_lang() }
            data-published={ kept }
            data-million={ million }
            data-crore={ crore }
        >
            { said(scope.numbers) }
        </data>
    }
}

/// A run of text as plain words, with numbers as readers see them: for places that can hold neither links nor terms.
pub fn words(list: &[Inline], scope: &Scope) -> String {
    let word = |inline: &Inline| match inline {
        Inline::Text(own) | Inline::Term { words: own, .. } | Inline::Brief(_, own) => own.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => words(inner, scope),
        Inline::Fact(id) => {
            scope.page.fact(id).map(|own| format::fact(own, scope.format_context())).unwrap_or_default()
        }
    };
    list.iter().map(word).collect()
}

/// The address of a target.
pub fn href(target: &Target, scope: &Scope) -> String {
    let path = scope.site.path(&target.page);
    match &target.anchor {
        Some(anchor) => format!("{path}#{anchor}"),
        None => path,
    }
}

fn explained(term: &Term, words: &str, scope: &Scope) -> Html {
    let key = format!("term:{}", term.id);
    html! {
        <details class="term">
            <summary>{ words }</summary>
            <span class="definition" lang={ scope.lang(&key) }>
                { scope.untranslated(&key) }
                <strong>{ &term.term }</strong>
                { ": " }
                for block in &term.definition {
                    if let Block::Paragraph(words) = block {
                        { inlines(words, scope) }
                    }
                }
                <span class="definition-sources">
                    for source in term.citations.iter().filter_map(|c| scope.page.source(&c.source)) {
                        <span>{ source_line(source, scope) }</span>
                    }
                </span>
            </span>
        </details>
    }
}
