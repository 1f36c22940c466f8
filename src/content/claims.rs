//! Every claim of one language with what it rests on: statements, events, terms, figures, rows of the ledger.

use super::kind::ledger;
use super::kind::page::record::Draft;
use super::library::{Edition, Library};
use super::location::Location;
use super::markdown;
use crate::model::{Block, Kind, Role, Source, words_of_line};

/// What sort of text a claim stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A statement of a page, by its role.
    Statement(Role),
    /// An event's summary.
    Event,
    /// A term's definition.
    Term,
    /// A figure's answer.
    Figure,
    /// What became of a commitment.
    Commitment,
}

pub struct Claim<'a> {
    /// Where it stands.
    pub place: &'a Location,
    pub id: String,
    pub kind: Kind,
    /// What sort of text it stands in.
    pub sort: Sort,
    /// Its words; `N` stands for each number by reference.
    pub text: String,
    /// Its sources, each once.
    pub sources: Vec<&'a Source>,
}

/// The claims of a language, page by page, then events, terms, figures and the ledger.
pub fn claims<'a>(library: &'a Library, edition: &'a Edition) -> Vec<Claim<'a>> {
    let claim = |place: &'a Location, id: &str, kind, sort, text, cited: Vec<&'a str>| {
        let mut ids = cited;
        ids.sort_unstable();
        ids.dedup();
        let sources = ids.into_iter().filter_map(|id| Some(&library.sources.get(id)?.value.source)).collect();
        Claim { place, id: id.to_owned(), kind, sort, text, sources }
    };
    let texts = &edition.texts;
    let mut claims = Vec::new();
    for draft in library.page_ids().filter_map(|id| texts.drafts.get(id)) {
        claims.extend(Draft::statements(draft).map(|(place, own)| {
            let cited = own.citations.iter().map(|c| c.source.as_str()).collect();
            claim(place, &own.id, own.kind, Sort::Statement(own.role), markdown::plain(&own.blocks), cited)
        }));
    }
    for placed in &texts.events {
        let event = &placed.value.event;
        let notes = event.why.iter().chain(&event.dispute).map(|line| words_of_line(line));
        let text = [markdown::plain(&event.summary)].into_iter().chain(notes).collect::<Vec<_>>().join(" ");
        let cited = event.citations.iter().map(|c| c.source.as_str()).collect();
        claims.push(claim(&placed.place, &event.id, event.kind, Sort::Event, text, cited));
    }
    for (id, placed) in &texts.terms {
        let cited = placed.value.citations.iter().map(|c| c.source.as_str()).collect();
        let text = markdown::plain(&placed.value.definition);
        claims.push(claim(&placed.place, id, placed.value.kind, Sort::Term, text, cited));
    }
    for (id, placed) in &texts.figures {
        let figure = &placed.value;
        let finding = markdown::plain(&[Block::Paragraph(figure.finding.clone())]);
        let cited = figure.citations.iter().map(|c| c.source.as_str()).collect();
        let text = format!("{finding} {}", figure.limits);
        claims.push(claim(&placed.place, id, figure.kind, Sort::Figure, text, cited));
    }
    for placed in &texts.ledger {
        let row = &placed.value;
        let kind = ledger::build::kind(row);
        let cited = row.sources.iter().map(|own| own.id.as_str()).collect();
        claims.push(claim(&placed.place, row.id.get_ref(), kind, Sort::Commitment, row.outcome.clone(), cited));
    }
    claims
}
