//! What is related to a recommendation, for its own page.

use crate::content::bearing;
use crate::content::kind::ledger::standing::standing;
use crate::content::library::{Edition, Library};
use crate::content::links::{link, page_of, to_event};
use crate::figure::thumbnail_size;
use crate::format::{self, FormatContext, fill};
use crate::model::{FIGURES, GLOSSARY, LEDGER, LinkGroup, PageLink, PartialDate};
use crate::state::Numbers;

/// What is related to a recommendation, for its own page.
pub fn links(library: &Library, edition: &Edition, page: &str) -> Vec<LinkGroup> {
    let (texts, messages) = (&edition.texts, &edition.messages);
    let Some(placed) = texts.recommendations.iter().find(|placed| page_of(placed.value.id.get_ref()) == page) else {
        return Vec::new();
    };
    let record = &placed.value;
    let events = record.events.iter().filter_map(|id| {
        let date = texts.event(id)?.event.date;
        Some(PageLink { note: Some(format::date(date, messages)), ..to_event(edition, id)? })
    });
    let commitments = record.commitments.iter().filter_map(|id| {
        let placed = texts.ledger.iter().find(|row| row.value.id.get_ref() == id)?;
        let row = &placed.value;
        let (_, word) = standing(row.status, messages);
        let note =
            format!("{word}, {}", fill(messages.ledger_as_of(), &[("date", &format::date(*row.as_of, messages))]));
        let link = link(edition, &placed.place, LEDGER.to_owned(), &row.title);
        Some(PageLink { anchor: Some(id.clone()), note: Some(note), ..link })
    });
    let figures = record.figures.iter().filter_map(|id| {
        let figure = texts.figures.get(id)?;
        let picture = thumbnail_size(&figure.value, FormatContext { messages, numbers: Numbers::default() });
        Some(PageLink { picture, ..link(edition, &figure.place, format!("{FIGURES}/{id}"), &figure.value.title) })
    });
    let terms = record.terms.iter().filter_map(|id| {
        let term = texts.terms.get(id)?;
        let link = link(edition, &term.place, GLOSSARY.to_owned(), &term.value.term);
        Some(PageLink { anchor: Some(id.clone()), ..link })
    });
    let group = |heading: &str, links: Vec<PageLink>| LinkGroup { heading: heading.to_owned(), links };
    let step = texts.drafts.get(&record.step);
    let step = step.map(|draft| link(edition, &draft.place, record.step.clone(), &draft.title));
    let mut all = vec![
        group(messages.rec_step(), step.into_iter().collect()),
        group(messages.brief_made_of(), bearing::ways(library, edition, |one| record.sentences.contains(one.id()))),
        group(messages.rec_commitments(), commitments.collect()),
        group(messages.rec_events(), events.collect()),
        group(messages.rec_figures(), figures.collect()),
        group(messages.rec_terms(), terms.collect()),
    ];
    all.retain(|group| !group.links.is_empty());
    all
}

/// When the recommendation of a page was last checked.
pub fn checked(edition: &Edition, page: &str) -> Option<PartialDate> {
    let mut all = edition.texts.recommendations.iter().map(|placed| &placed.value);
    all.find(|record| page_of(record.id.get_ref()) == page).map(|record| *record.checked)
}
