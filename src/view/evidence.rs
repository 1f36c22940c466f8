//! Where a statement comes from: one tap or key away from it.

use yew::{Html, html};

use super::Scope;
use crate::format::{self, fill};
use crate::model::{Citation, Kind, Source};

/// The mark of a statement's kind, which opens to its sources.
///
/// `id` is the statement's anchor, for the link to it.
pub fn evidence(id: &str, kind: Kind, sentences: &[String], citations: &[Citation], scope: &Scope) -> Html {
    let messages = scope.messages();
    let word = match kind {
        Kind::Brief => messages.kind_brief_short(),
        Kind::Background => messages.kind_background_short(),
        Kind::Since => messages.kind_since_short(),
    };
    let count = match (kind, citations.len()) {
        (Kind::Brief, _) => sentences.join(", "),
        (_, 1) => messages.sources_one().to_owned(),
        (_, many) => fill(messages.sources_many(), &[("count", &many.to_string())]),
    };
    html! {
        <details class={ format!("evidence evidence-{}", kind.slug()) }>
            <summary>
                <span class="evidence-kind">{ word }</span>
                <span class="evidence-count">{ count }</span>
            </summary>
            <div class="evidence-body">
                if kind == Kind::Brief {
                    <p>{ paraphrase(sentences, scope) }</p>
                }
                if !citations.is_empty() {
                    <ul>{ for citations.iter().filter_map(|c| cited(c, scope)) }</ul>
                }
                <p><a class="permalink" href={ format!("#{id}") }>{ messages.permalink() }</a></p>
            </div>
        </details>
    }
}

fn paraphrase(sentences: &[String], scope: &Scope) -> Html {
    let messages = scope.messages();
    let brief = &scope.site.brief;
    let ids = sentences.join(", ");
    let pattern = if sentences.len() == 1 { messages.sentence_one() } else { messages.sentence_many() };
    let text = fill(
        messages.brief_source(),
        &[
            ("title", &brief.title),
            ("reference", &brief.reference()),
            ("publisher", &brief.publisher),
            ("sentences", &fill(pattern, &[("ids", &ids)])),
        ],
    );
    html! {
        <>
            { text }{ " " }
            <a href={ brief.url.clone() }>{ messages.footer_brief_link() }</a>
        </>
    }
}

fn cited(citation: &Citation, scope: &Scope) -> Option<Html> {
    let source = scope.page.source(&citation.source)?;
    Some(html! {
        <li>
            <span class="supports">{ citation.supports.clone() }</span>
            <span class="source">{ source_line(source, scope) }</span>
        </li>
    })
}

/// A source in one line: title with link, publisher, date, when it was read, and why to be careful with it.
pub fn source_line(source: &Source, scope: &Scope) -> Html {
    let messages = scope.messages();
    let date = source.date.map_or_else(|| messages.undated().to_owned(), |date| format::date(date, messages));
    let read = fill(messages.read_on(), &[("date", &format::date(source.read, messages))]);
    html! {
        <>
            <a href={ source.url.clone() }>{ source.title.clone() }</a>
            { format!(" {}, {date} ({read})", source.publisher) }
            if let Some(reason) = &source.weak {
                <em class="weak">{ " " }{ fill(messages.weak_source(), &[("reason", reason)]) }</em>
            }
        </>
    }
}
