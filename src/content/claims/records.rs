//! The claims that each kind of record makes. Their sources are found by [`claims`](super::claims).

use super::claim::{Claim, Dispute};
use crate::content::kind::figure::reference::resolve;
use crate::content::kind::ledger;
use crate::content::kind::ledger::record::CommitmentRecord;
use crate::content::kind::page::record::{Draft, DraftItem};
use crate::content::kind::recommendation::draft::DISPUTE;
use crate::content::library::{Edition, EventEntry, Library};
use crate::content::links::{home, page_of};
use crate::content::location::{Located, Location};
use crate::content::markdown;
use crate::content::walk::walk;
use crate::model::{
    Block, ClaimSort, Figure, Form, GLOSSARY, Inline, Kind, LEDGER, Nature, Quality, Role, Statement, Term,
    words_of_line,
};

/// A claim of which only location, kind and words are known.
fn bare<'a>(place: &'a Location, id: &str, kind: Kind, sort: ClaimSort, said: Vec<Block>) -> Claim<'a> {
    Claim {
        place,
        id: id.to_owned(),
        kind,
        sort,
        nature: None,
        page: String::new(),
        steps: Vec::new(),
        title: None,
        text: markdown::plain(&said),
        said,
        sentences: Vec::new(),
        citations: Vec::new(),
        sources: Vec::new(),
        as_of: None,
        checked: None,
        dispute: Dispute::None,
    }
}

/// The statements of a page, in reading order.
pub fn statements<'a>(edition: &'a Edition, draft: &'a Draft) -> impl Iterator<Item = Claim<'a>> {
    let recommendation = edition.texts.recommendations.iter().map(|placed| &placed.value);
    let recommendation = recommendation.into_iter().find(|own| page_of(own.id.get_ref()) == draft.id);
    let steps = recommendation.map_or_else(|| vec![draft.id.clone()], |own| vec![own.step.clone()]);
    draft.statements().map(move |(place, own)| Claim {
        nature: own.nature,
        page: draft.id.clone(),
        steps: steps.clone(),
        // The sentences that a counter-view is set beside are not what it says.
        sentences: if own.kind == Kind::Brief { own.sentences.clone() } else { Vec::new() },
        citations: own.citations.clone(),
        checked: recommendation.map(|own| *own.checked),
        dispute: if tells_dispute(draft, own) { Dispute::Within } else { Dispute::None },
        ..bare(place, &own.id, own.kind, sort(own.role), own.blocks.clone())
    })
}

fn sort(role: Role) -> ClaimSort {
    match role {
        Role::Answer => ClaimSort::Answer,
        Role::Finding => ClaimSort::Finding,
        Role::Passage => ClaimSort::Passage,
        Role::Counter => ClaimSort::Counter,
        Role::Reading => ClaimSort::Reading,
    }
}

/// Whether a statement is in the section where a recommendation tells how sources differ.
fn tells_dispute(draft: &Draft, statement: &Statement) -> bool {
    let sections = draft.sections.iter().filter(|section| section.id.as_deref() == Some(DISPUTE));
    let mut items = sections.flat_map(|section| &section.items);
    items.any(|item| matches!(&item.value, DraftItem::Statement(own) if own.id == statement.id))
}

/// An event, on the first page that lists it, or else on that of its timeline.
pub fn event<'a>(library: &Library, edition: &Edition, placed: &'a Located<EventEntry>) -> Option<Claim<'a>> {
    let event = &placed.value.event;
    let listed = library.page_ids().find(|id| {
        let mut lists = edition.texts.drafts.get(*id).into_iter().flat_map(Draft::lists);
        lists.any(|own| placed.value.lists.iter().any(|list| list == own))
    });
    let notes = event.why.iter().chain(&event.dispute).map(|line| words_of_line(line));
    let text = [markdown::plain(&event.summary)].into_iter().chain(notes).collect::<Vec<_>>().join(" ");
    Some(Claim {
        // Where sources differ, what happened is a matter of judgement.
        nature: event.dispute.is_none().then_some(Nature::Fact),
        page: listed.map(str::to_owned).or_else(|| home(&placed.value))?,
        steps: vec![event.step.clone()],
        title: Some(event.title.clone()),
        text,
        sentences: event.sentences.clone(),
        citations: event.citations.clone(),
        dispute: event.dispute.clone().map_or(Dispute::None, Dispute::Beside),
        ..bare(&placed.place, &event.id, event.kind, ClaimSort::Event, event.summary.clone())
    })
}

pub fn term(placed: &Located<Term>) -> Claim<'_> {
    let term = &placed.value;
    Claim {
        page: GLOSSARY.to_owned(),
        title: Some(term.term.clone()),
        citations: term.citations.clone(),
        ..bare(&placed.place, &term.id, term.kind, ClaimSort::Term, term.definition.clone())
    }
}

pub fn figure(placed: &Located<Figure>) -> Claim<'_> {
    let figure = &placed.value;
    let finding = vec![Block::Paragraph(figure.finding.clone())];
    let words = |own: &String| Dispute::Beside(vec![Inline::Text(own.clone())]);
    let mut cells = figure.measures.iter().flat_map(|measure| &measure.cells).flatten();
    let in_data = if cells.any(|cell| cell.quality == Quality::Disputed) { Dispute::Within } else { Dispute::None };
    Claim {
        nature: is_estimate(figure, &finding).then_some(Nature::Estimate),
        page: figure.step.clone(),
        steps: vec![figure.step.clone()],
        title: Some(figure.title.clone()),
        text: format!("{} {}", markdown::plain(&finding), figure.limits),
        citations: figure.citations.clone(),
        checked: Some(figure.checked),
        dispute: figure.dispute.as_ref().map_or(in_data, words),
        ..bare(&placed.place, &figure.id, figure.kind, ClaimSort::Figure, finding)
    }
}

/// Whether an answer gives a number that its source calls an estimate, or that follows from assumptions.
fn is_estimate(figure: &Figure, finding: &[Block]) -> bool {
    let mut found = figure.form == Form::WhatIf;
    walk(finding, &mut |inline| {
        if let Inline::Fact(id) = inline {
            let expression = id.split_once(':').map_or(id.as_str(), |(_, expression)| expression);
            found |= resolve(figure, expression).is_ok_and(|fact| fact.approx);
        }
    });
    found
}

/// What was promised, and what became of it.
pub fn commitment<'a>(edition: &Edition, placed: &'a Located<CommitmentRecord>) -> Claim<'a> {
    let (row, messages) = (&placed.value, &edition.messages);
    let line = |of: &str, words: &str| Block::Paragraph(vec![Inline::Text(format!("{of}: {words}"))]);
    let said = vec![line(messages.ledger_promise(), &row.promise), line(messages.ledger_outcome(), &row.outcome)];
    Claim {
        page: LEDGER.to_owned(),
        steps: row.steps.clone(),
        title: Some(row.title.clone()),
        text: row.outcome.clone(),
        citations: ledger::build::citations(row, messages),
        as_of: Some(*row.as_of),
        checked: Some(*row.checked),
        ..bare(&placed.place, row.id.get_ref(), ledger::build::kind(row), ClaimSort::Commitment, said)
    }
}
