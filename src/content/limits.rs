//! What the site does not know, collected from the records that say so: each limit once, in its record's own words.
//!
//! Limits that have no field of their own are left to the pages.

use super::kind::figure::gallery;
use super::kind::ledger;
use super::kind::ledger::record::Status;
use super::kind::page::record::DraftItem;
use super::kind::recommendation::draft::DISPUTE;
use super::library::{Edition, Library};
use super::links::{link, page_of, to_event};
use super::location::Located;
use crate::model::{
    Block, FIGURES, Figure, FigureLimit, FigureLimits, Inline, LEDGER, Limit, Limits, PageLink, PartialDate, Quality,
    UnsureCounts,
};

/// The limits of all records of an edition.
pub fn limits(library: &Library, edition: &Edition) -> Limits {
    let texts = &edition.texts;
    let mut figures: Vec<&Located<Figure>> = texts.figures.values().collect();
    figures.sort_by_key(|placed| gallery::place(library, edition, &placed.value));
    let of_step = |step: &String| FigureLimits {
        step: step.clone(),
        figures: figures.iter().filter(|own| own.value.step == *step).map(|own| of_figure(edition, own)).collect(),
    };
    let disputed = figures.iter().filter_map(|own| {
        let words = own.value.dispute.as_ref()?;
        Some(figure_limit(edition, own, words))
    });
    let mut rows: Vec<_> = texts.ledger.iter().filter(|own| own.value.status == Status::Unknown).collect();
    rows.sort_by_key(|own| *own.value.made);
    let not_found = rows.into_iter().map(|own| {
        let row = &own.value;
        let link = link(edition, &own.place, LEDGER.to_owned(), &row.title);
        let link = PageLink { anchor: Some(row.id.get_ref().clone()), ..link };
        Limit { link, kind: ledger::build::kind(row), words: plain(&row.outcome) }
    });
    Limits {
        figures: library.steps.iter().map(of_step).filter(|own| !own.figures.is_empty()).collect(),
        disputes: disputed.chain(of_recommendations(edition)).chain(of_events(edition)).collect(),
        not_found: not_found.collect(),
    }
}

fn of_figure(edition: &Edition, placed: &Located<Figure>) -> FigureLimit {
    let figure = &placed.value;
    FigureLimit {
        limit: figure_limit(edition, placed, &figure.limits),
        until: until(figure),
        checked: figure.checked,
        unsure: unsure(figure),
    }
}

fn figure_limit(edition: &Edition, placed: &Located<Figure>, words: &str) -> Limit {
    let figure = &placed.value;
    let link = link(edition, &placed.place, format!("{FIGURES}/{}", figure.id), &figure.title);
    Limit { link, kind: figure.kind, words: plain(words) }
}

fn of_recommendations(edition: &Edition) -> Vec<Limit> {
    let mut disputes = Vec::new();
    for placed in &edition.texts.recommendations {
        let Some(draft) = edition.texts.drafts.get(&page_of(placed.value.id.get_ref())) else { continue };
        let sections = draft.sections.iter().filter(|section| section.id.as_deref() == Some(DISPUTE));
        for item in sections.flat_map(|section| &section.items) {
            if let DraftItem::Statement(own) = &item.value {
                let link = link(edition, &draft.place, draft.id.clone(), &draft.title);
                let link = PageLink { anchor: Some(own.id.clone()), ..link };
                disputes.push(Limit { link, kind: own.kind, words: own.blocks.clone() });
            }
        }
    }
    disputes
}

fn of_events(edition: &Edition) -> impl Iterator<Item = Limit> {
    edition.texts.events.iter().filter_map(|placed| {
        let event = &placed.value.event;
        let words = vec![Block::Paragraph(event.dispute.clone()?)];
        Some(Limit { link: to_event(edition, &event.id)?, kind: event.kind, words })
    })
}

/// A field without Markdown.
fn plain(words: &str) -> Vec<Block> {
    vec![Block::Paragraph(vec![Inline::Text(words.to_owned())])]
}

/// The last date among a figure's rows with a value.
fn until(figure: &Figure) -> Option<PartialDate> {
    let cells = &figure.measures.first()?.cells;
    let has_value = |at: usize| {
        let row = cells.get(at).into_iter().flatten();
        row.into_iter().any(|cell| cell.value.is_some() || cell.range.is_some())
    };
    figure.rows.iter().enumerate().filter(|(at, _)| has_value(*at)).filter_map(|(_, row)| row.date).max()
}

/// How many values are not simply reported; other measures repeat the same values in other units.
fn unsure(figure: &Figure) -> UnsureCounts {
    let mut counts = UnsureCounts::default();
    for cell in figure.measures.first().into_iter().flat_map(|measure| measure.cells.iter().flatten()) {
        match cell.quality {
            Quality::Reported => {}
            Quality::Estimate => counts.estimated += 1,
            Quality::Planned => counts.planned += 1,
            Quality::Disputed => counts.disputed += 1,
        }
    }
    counts
}
