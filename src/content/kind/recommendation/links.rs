//! What belongs to a recommendation, for its own page.

use crate::content::kind::ledger::standing::standing;
use crate::content::library::Edition;
use crate::content::links::{home, page_of};
use crate::format::{self, fill};
use crate::model::{FIGURES, LEDGER, LinkGroup, PageLink, PartialDate};

/// What belongs to a recommendation, for its own page.
pub fn links(edition: &Edition, page: &str) -> Vec<LinkGroup> {
    let (texts, messages) = (&edition.texts, &edition.messages);
    let Some(placed) = texts.recommendations.iter().find(|placed| page_of(placed.value.id.get_ref()) == page) else {
        return Vec::new();
    };
    let record = &placed.value;
    let events = record.events.iter().filter_map(|id| {
        let event = &texts.events.iter().find(|event| event.value.event.id == *id)?.value;
        Some(PageLink {
            page: home(event)?,
            anchor: Some(id.clone()),
            words: event.event.title.clone(),
            note: Some(format::date(event.event.date, messages)),
        })
    });
    let commitments = record.commitments.iter().filter_map(|id| {
        let row = &texts.ledger.iter().find(|row| row.value.id.get_ref() == id)?.value;
        let (_, word) = standing(row.status, messages);
        let note =
            format!("{word}, {}", fill(messages.ledger_as_of(), &[("date", &format::date(*row.as_of, messages))]));
        Some(PageLink { page: LEDGER.to_owned(), anchor: Some(id.clone()), words: row.title.clone(), note: Some(note) })
    });
    let figures = record.figures.iter().filter_map(|id| {
        let figure = &texts.figures.get(id)?.value;
        Some(PageLink { page: format!("{}/{id}", FIGURES), anchor: None, words: figure.title.clone(), note: None })
    });
    let terms = record.terms.iter().filter_map(|id| {
        let term = &texts.terms.get(id)?.value;
        Some(PageLink { page: "glossary".to_owned(), anchor: Some(id.clone()), words: term.term.clone(), note: None })
    });
    let group = |heading: &str, links: Vec<PageLink>| LinkGroup { heading: heading.to_owned(), links };
    let step = texts.drafts.get(&record.step).map(|step| PageLink {
        page: record.step.clone(),
        anchor: None,
        words: step.title.clone(),
        note: None,
    });
    let mut all = vec![
        group(messages.rec_step(), step.into_iter().collect()),
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
