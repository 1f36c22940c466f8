//! Builds the ledger: its rows, earliest promise first, with their links.

use super::facets::facets;
use super::record::{CommitmentRecord, CommitmentSource, Side};
use super::run::Scale;
use super::standing::standing;
use crate::content::foreign::edition_of;
use crate::content::library::{Edition, Library};
use crate::content::links::{link, links_of, to_event};
use crate::content::location::Located;
use crate::content::{bearing, dating};
use crate::model::{Citation, Commitment, Kind, Ledger, LinkForm, Messages, PageLink};

/// The ledger, complete.
pub fn ledger(library: &Library, edition: &Edition) -> Ledger {
    let mut placed: Vec<&Located<CommitmentRecord>> = edition.texts.ledger.iter().collect();
    placed.sort_by_key(|own| *own.value.made);
    let rows: Vec<&CommitmentRecord> = placed.iter().map(|own| &own.value).collect();
    let scale = Scale::of(&rows);
    Ledger {
        facets: facets(edition, &rows),
        commitments: placed.iter().map(|own| commitment(library, edition, own, scale)).collect(),
        years: scale.years(),
        report: library.report.clone(),
    }
}

fn commitment(library: &Library, edition: &Edition, placed: &Located<CommitmentRecord>, scale: Scale) -> Commitment {
    let row = &placed.value;
    let events = row.events.iter().filter_map(|id| to_event(edition, id));
    let steps = row.steps.iter().filter_map(|id| {
        let draft = edition.texts.drafts.get(id)?;
        Some(PageLink { form: LinkForm::ToldIn, ..link(edition, &draft.place, id.clone(), &draft.title) })
    });
    let bears_on = links_of(edition, |own| own.commitments.contains(row.id.get_ref()))
        .into_iter()
        .map(|way| PageLink { form: LinkForm::BearsOn, ..way });
    Commitment {
        id: row.id.get_ref().clone(),
        title: row.title.clone(),
        promise: row.promise.clone(),
        document: row.document.clone(),
        made: *row.made,
        deadline: row.deadline_words.clone(),
        tone: standing(row.status, &edition.messages).0,
        as_of: *row.as_of,
        run: scale.run(row),
        checked: *row.checked,
        outcome: row.outcome.clone(),
        confidence_why: row.confidence_why.clone(),
        carried_note: row.carried_note.clone(),
        note: row.note.clone(),
        kind: kind(row),
        links: events.chain(steps).chain(bears_on).collect(),
        sentences: bearing::ids(library, edition, |one| one.has_commitment(row)),
        citations: citations(row, &edition_of(&placed.place, library, edition).messages),
    }
}

/// The sources of a row, each with the side it supports, in words of the row's own language.
pub fn citations(row: &CommitmentRecord, messages: &Messages) -> Vec<Citation> {
    let citation = |source: &CommitmentSource| {
        let side = if source.of == Side::Promise { messages.ledger_promise() } else { messages.ledger_outcome() };
        Citation { source: source.id.clone(), supports: format!("{side}: {}", source.supports) }
    };
    row.sources.iter().map(citation).collect()
}

/// Whether what a row says, including the newest evidence, is background or came since the brief.
pub fn kind(row: &CommitmentRecord) -> Kind {
    if dating::is_since(*row.as_of) { Kind::Since } else { Kind::Background }
}
