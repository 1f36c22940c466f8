//! A claim in a line or a few: what it says, what it is, what it rests on, and what rests on it.

use yew::{Html, html};

use crate::format::{self, fill};
use crate::model::{CHANGES, CLAIMS, Claim, ClaimCitation, ClaimList, ClaimSource, Nature, SOURCES, names};
use crate::view::Scope;
use crate::view::evidence::short_name;
use crate::view::links::link;
use crate::view::sentences::address;

/// Where a claim is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowPlace {
    /// In the list of all, where it has its id.
    Listed,
    /// Among the results.
    Found,
}

/// Draws a claim.
pub fn row(claim: &Claim, list: &ClaimList, place: RowPlace, scope: &Scope) -> Html {
    let is_listed = place == RowPlace::Listed;
    html! {
        <li
            id={ is_listed.then(|| claim.id.clone()) }
            key={ claim.id.clone() }
            class={ format!("claim statement-{}", claim.kind.slug()) }
        >
            { words(claim, scope) }
            <p class="claim-facts">{ facts(claim, scope) }{ sentences(claim, scope) }{ standing(claim, place, scope) }</p>
            if let Some(dispute) = &claim.dispute {
                <p class="claim-facts">
                    { scope.messages().disputed() }{ " " }
                    { in_language(dispute, scope.record_lang(claim.is_foreign)) }
                </p>
            }
            if !claim.citations.is_empty() {
                <ul class="claim-sources">
                    for citation in &claim.citations {
                        { source(citation, claim, list, scope) }
                    }
                </ul>
            }
            { changes(claim, scope) }
            { dependents(claim, scope) }
            { ways(claim, list, place, scope) }
        </li>
    }
}

/// Words with their language, if it differs from that around them.
fn in_language(words: &str, lang: Option<String>) -> Html {
    match lang {
        Some(lang) => html! { <span lang={ lang }>{ words }</span> },
        None => words.into(),
    }
}

/// What it says, linked to where it is.
fn words(claim: &Claim, scope: &Scope) -> Html {
    let href = format!("{}#{}", scope.site.path(&claim.page), claim.anchor);
    let lang = scope.record_lang(claim.is_foreign);
    html! {
        <p class="claim-words" { lang }>
            if let Some(title) = &claim.title {
                <a { href }>{ title }</a>{ " " }{ &claim.words }
            } else {
                <a { href }>{ &claim.words }</a>
            }
        </p>
    }
}

/// What it is, in a few words.
fn facts(claim: &Claim, scope: &Scope) -> String {
    let messages = scope.messages();
    let nature = |own: Nature| names(messages.claim_natures()).nth(own as usize);
    let sort = names(messages.claim_sorts()).nth(claim.sort as usize);
    let checked = claim.checked.map(|day| fill(messages.checked_on(), &[("date", &format::date(day, messages))]));
    let kind = Some(short_name(claim.kind, messages));
    let parts = [kind, sort, claim.nature.and_then(nature), checked.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The sentences of the abstract it paraphrases.
fn sentences(claim: &Claim, scope: &Scope) -> Html {
    let links = claim.sentences.iter().map(|id| {
        html! { <>{ " · " }<a href={ address(id, scope) }>{ id }</a></> }
    });
    links.collect()
}

/// The page it is on, if no heading says so.
fn standing(claim: &Claim, place: RowPlace, scope: &Scope) -> Html {
    let page = scope.site.page(&claim.page).filter(|_| place == RowPlace::Found);
    html! {
        if let Some(page) = page {
            { " · " }<span lang={ scope.title_lang(page) }>{ &page.title }</span>
        }
    }
}

/// A source with what it supports.
fn source(citation: &ClaimCitation, claim: &Claim, list: &ClaimList, scope: &Scope) -> Html {
    let messages = scope.messages();
    let Some(ClaimSource { id, publisher, date, .. }) = list.sources.get(usize::from(citation.source)) else {
        return Html::default();
    };
    let date = date.map_or_else(|| messages.undated().to_owned(), |date| format::date(date, messages));
    html! {
        <li>
            <a href={ format!("{}#{id}", scope.site.path(SOURCES)) }>
                { in_language(publisher, scope.source_lang()) }{ format!(", {date}") }
            </a>
            { ": " }{ in_language(&citation.supports, scope.record_lang(claim.is_foreign)) }
        </li>
    }
}

/// Links to each change to what it said after publication.
fn changes(claim: &Claim, scope: &Scope) -> Html {
    let messages = scope.messages();
    html! {
        if !claim.changes.is_empty() {
            <p class="claim-facts">
                for (at, own) in claim.changes.iter().enumerate() {
                    { if at == 0 { "" } else { " · " } }
                    <a href={ format!("{}#{}", scope.site.path(CHANGES), own.id) }>
                        { fill(messages.claim_changed(), &[("date", &format::date(own.day, messages))]) }
                    </a>
                }
            </p>
        }
    }
}

/// What rests on it or names it.
fn dependents(claim: &Claim, scope: &Scope) -> Html {
    if claim.dependents.is_empty() {
        return Html::default();
    }
    html! {
        <p class="claim-dependents">
            { scope.messages().claim_names_it() }
            for (at, way) in claim.dependents.iter().enumerate() {
                { if at == 0 { " " } else { "; " } }
                { way.note.as_deref() }
                { " " }
                { link(way, scope) }
            }
        </p>
    }
}

/// Its own address, its citation, and where to report a problem with it.
fn ways(claim: &Claim, list: &ClaimList, place: RowPlace, scope: &Scope) -> Html {
    let messages = scope.messages();
    let own = match place {
        RowPlace::Listed => format!("#{}", claim.id),
        RowPlace::Found => format!("{}#{}", scope.site.path(CLAIMS), claim.id),
    };
    html! {
        <p class="claim-ways">
            <a class="permalink" href={ own }>{ messages.claim_link() }</a>
            <a class="needs-script" href={ scope.site.asked_path(CLAIMS, &[("id", &claim.id)]) }>{ messages.event_cite() }</a>
            if let Some(report) = &list.report {
                <a href={ fill(report, &[("id", &claim.id)]) }>{ messages.claim_report() }</a>
            }
        </p>
    }
}
