//! The sources of a statement, one tap or key away from it.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::Scope;
use super::sentences::linked;
use crate::format::{self, fill};
use crate::model::{CLAIMS, Citation, Kind, Messages, Source, SourceLanguage};

/// The mark of a statement's kind, which expands to its sources.
///
/// `id` is the statement's anchor, for the link to it, and `claim` its id among all claims.
pub fn evidence(
    id: &str,
    claim: &str,
    kind: Kind,
    sentences: &[String],
    citations: &[Citation],
    scope: &Scope,
) -> Html {
    let messages = scope.messages();
    let count = match (kind, citations.len()) {
        (Kind::Brief, _) => sentences.join(", "),
        (_, 0) => messages.our_reading().to_owned(),
        (_, many) => fill(messages.sources(many), &[("count", &many.to_string())]),
    };
    html! {
        <details class={ format!("evidence evidence-{}", kind.slug()) }>
            <summary>
                <span class="evidence-kind" lang={ scope.own_lang() }>{ short_name(kind, messages) }</span>
                <span class="evidence-count" lang={ scope.own_lang() }>{ count }</span>
                { numbers(citations, scope) }
            </summary>
            <div class="evidence-body">
                { grounds(kind, sentences, citations, scope) }
                <p lang={ scope.own_lang() }>
                    <a class="permalink" href={ format!("#{id}") }>{ messages.permalink() }</a>
                    { " " }
                    // Our paraphrase of a sentence of the abstract makes no claim of its own.
                    if sentences != [claim] {
                        { about_claim(claim, scope) }
                    }
                </p>
            </div>
        </details>
    }
}

/// The link to what else is known of a claim; nothing where there is no claims page, as in a figure's frame.
pub fn about_claim(id: &str, scope: &Scope) -> Html {
    if scope.site.page(CLAIMS).is_none() {
        return Html::default();
    }
    html! { <a href={ format!("{}#{id}", scope.site.path(CLAIMS)) }>{ scope.messages().claim_about() }</a> }
}

/// The short name of a kind of statement.
pub fn short_name(kind: Kind, messages: &Messages) -> &str {
    match kind {
        Kind::Brief => messages.kind_brief_short(),
        Kind::Background => messages.kind_background_short(),
        Kind::Since => messages.kind_since_short(),
    }
}

/// The numbers of a step's sources in the list at its end, shown only in print.
pub fn numbers(citations: &[Citation], scope: &Scope) -> Html {
    let numbers: Vec<String> =
        citations.iter().filter_map(|c| scope.page.number(&c.source)).map(|number| number.to_string()).collect();
    if numbers.is_empty() {
        return Html::default();
    }
    html! { <span class="evidence-numbers">{ format!(" [{}]", numbers.join(", ")) }</span> }
}

/// The sources of a step, numbered, for print, where they are at the end rather than beside each statement.
pub fn references(scope: &Scope) -> Html {
    let (page, messages) = (&scope.page, scope.messages());
    let brief = &scope.site.brief;
    html! {
        <section class="references">
            <h2>{ messages.paper_sources() }</h2>
            <p>
                { messages.kind_brief_short() }{ ": " }
                <a href={ brief.url.clone() }>
                    { [brief.title.as_str(), &scope.site.reference, &brief.publisher].join(", ") }
                </a>
            </p>
            <ol>
                for source in page.sources.iter().take(page.numbers.len()) {
                    <li>{ source_line(source, scope) }</li>
                }
            </ol>
        </section>
    }
}

/// What a statement rests on: sentences of the abstract, or sources.
pub fn grounds(kind: Kind, sentences: &[String], citations: &[Citation], scope: &Scope) -> Html {
    html! {
        <>
            if kind == Kind::Brief {
                { paraphrase(sentences, scope) }
            }
            if !citations.is_empty() {
                <ul>{ for citations.iter().filter_map(|c| cited(c, scope)) }</ul>
            }
        </>
    }
}

fn paraphrase(sentences: &[String], scope: &Scope) -> Html {
    let messages = scope.messages();
    let brief = &scope.site.brief;
    let words = fill(
        messages.brief_source(),
        &[
            ("title", &brief.title),
            ("reference", &scope.site.reference),
            ("publisher", &brief.publisher),
            // The ids are inserted as links.
            ("sentences", messages.sentences(sentences.len())),
        ],
    );
    html! { <p lang={ scope.own_lang() }>{ linked(&words, sentences, scope) }{ " " }<a href={ brief.url.clone() }>{ messages.footer_brief_link() }</a></p> }
}

/// One source of a statement, with what it supports.
pub fn cited(citation: &Citation, scope: &Scope) -> Option<Html> {
    let source = scope.page.source(&citation.source)?;
    Some(html! {
        <li>
            <span class="supports">{ &citation.supports }</span>
            <span class="source">{ source_line(source, scope) }</span>
        </li>
    })
}

/// A source in one line: linked title, publisher, date, when and in which language it was read, where it is archived,
/// and why to treat it with care.
pub fn source_line(source: &Source, scope: &Scope) -> Html {
    let messages = scope.messages();
    let date = source.date.map_or_else(|| messages.undated().to_owned(), |date| format::date(date, messages));
    let read = fill(messages.read_on(), &[("date", &format::date(source.read, messages))]);
    let language = match source.language {
        SourceLanguage::English => String::new(),
        other => format!(", {}", fill(messages.read_in(), &[("language", other.name(messages))])),
    };
    html! {
        <>
            // Link to what was read: the page may have gone from its original address.
            <a href={ source.archived.as_ref().unwrap_or(&source.url).clone() } lang={ scope.source_lang() }>
                { &source.title }
            </a>
            { " " }{ scope.own_words(format!("{}, {date} ({read}{language})", source.publisher)) }
            if source.archived.is_some() {
                { " · " }<a href={ source.url.clone() } lang={ scope.own_lang() }>{ messages.archived() }</a>
            }
            if let Some(reason) = &source.weak {
                <em class="weak">
                    { " " }{ scope.with_source_words(&fill(messages.weak_source(), &[("reason", "{title}")]), reason) }
                </em>
            }
        </>
    }
}
