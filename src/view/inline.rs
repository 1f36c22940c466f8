//! Running text: paragraphs with links, numbers, and terms explained in place.

use yew::{Html, html};

use super::Scope;
use super::evidence::source_line;
use crate::format;
use crate::model::{Block, Inline, Target, Term};

/// Draws blocks of text.
pub fn blocks(blocks: &[Block], scope: &Scope) -> Html {
    blocks.iter().map(|b| block(b, scope)).collect()
}

fn block(block: &Block, scope: &Scope) -> Html {
    match block {
        // A `<details>` may not stand in a `<p>`: the parser would close the paragraph before it.
        Block::Paragraph(text) if has_term(text) => {
            html! { <div role="paragraph" class="paragraph">{ inlines(text, scope) }</div> }
        }
        Block::Paragraph(text) => html! { <p>{ inlines(text, scope) }</p> },
        Block::List(numbered, items) => {
            let items = items.iter().map(|item| html! { <li>{ inlines(item, scope) }</li> });
            if *numbered {
                html! { <ol>{ for items }</ol> }
            } else {
                html! { <ul>{ for items }</ul> }
            }
        }
        Block::Code(text) => html! { <pre tabindex="0"><code>{ text.clone() }</code></pre> },
    }
}

fn has_term(text: &[Inline]) -> bool {
    text.iter().any(|inline| match inline {
        Inline::Term(..) => true,
        Inline::Emphasis(inner) | Inline::Strong(inner) => has_term(inner),
        Inline::Text(_) | Inline::Link(..) | Inline::Fact(_) => false,
    })
}

/// Draws a run of text.
pub fn inlines(list: &[Inline], scope: &Scope) -> Html {
    list.iter().map(|i| inline(i, scope)).collect()
}

fn inline(inline: &Inline, scope: &Scope) -> Html {
    match inline {
        Inline::Text(text) => html! { { text.clone() } },
        Inline::Emphasis(inner) => html! { <em>{ inlines(inner, scope) }</em> },
        Inline::Strong(inner) => html! { <strong>{ inlines(inner, scope) }</strong> },
        Inline::Link(target, inner) => html! { <a href={ href(target, scope) }>{ inlines(inner, scope) }</a> },
        Inline::Term(id, words) => match scope.page.term(id) {
            Some(term) => explained(term, words, scope),
            None => html! { { words.clone() } },
        },
        Inline::Fact(id) => match scope.page.fact(id) {
            Some(fact) => html! { <span class="number">{ format::fact(fact, scope.words()) }</span> },
            None => Html::default(),
        },
    }
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
    let definition = term.definition.iter().map(|block| match block {
        Block::Paragraph(text) => inlines(text, scope),
        Block::List(..) | Block::Code(_) => Html::default(),
    });
    let sources = term.citations.iter().filter_map(|c| scope.page.source(&c.source));
    html! {
        <details class="term">
            <summary>{ words.to_owned() }</summary>
            <span class="definition">
                <strong>{ term.term.clone() }</strong>{ ": " }
                { for definition }
                <span class="definition-sources">
                    { for sources.map(|source| html! { <span>{ source_line(source, scope) }</span> }) }
                </span>
            </span>
        </details>
    }
}
