//! What a claim says that somebody may have relied on: its numbers, dates and status, as comparable words.

use std::collections::BTreeSet;

use super::numbers::numbers;
use crate::content::claims::{Claim, Dispute, line_words, words};
use crate::content::kind::ledger::record::CommitmentRecord;
use crate::content::kind::ledger::standing::STATUSES;
use crate::content::library::{Edition, Library};
use crate::model::{Cell, ClaimSort, Event, Figure, Inline, Phase, Quality, names};

/// Everything of that kind in a claim, without duplicates. The days on which a record was checked, and those of its
/// evidence, say nothing about the subject.
pub fn told(library: &Library, edition: &Edition, claim: &Claim<'_>) -> BTreeSet<String> {
    let texts = &edition.texts;
    let line = |line: &[Inline]| line_words(library, edition, line);
    let mut text = format!("{} {}", claim.title.as_deref().unwrap_or_default(), words(library, edition, &claim.said));
    let mut beside = |words: &[Inline]| text = format!("{text} {}", line(words));
    if let Dispute::Beside(words) = &claim.dispute {
        beside(words);
    }
    let record = match claim.sort {
        ClaimSort::Event => texts.event(&claim.id).map(|own| {
            own.event.why.iter().for_each(|why| beside(why));
            of_event(&own.event)
        }),
        ClaimSort::Figure => texts.figures.get(&claim.id).map(|own| of_figure(&own.value)),
        ClaimSort::Commitment => {
            let mut rows = texts.ledger.iter().map(|placed| &placed.value);
            rows.find(|own| *own.id.get_ref() == claim.id).map(of_commitment)
        }
        ClaimSort::Answer
        | ClaimSort::Finding
        | ClaimSort::Passage
        | ClaimSort::Counter
        | ClaimSort::Reading
        | ClaimSort::Term => None,
    };
    let months: Vec<&str> = names(edition.messages.months()).collect();
    numbers(&text, &months).into_iter().chain(record.into_iter().flatten()).collect()
}

fn of_event(event: &Event) -> Vec<String> {
    let mut told = vec![format!("date {}", event.date)];
    told.extend(event.end.map(|end| format!("end {end}")));
    told.extend(event.phase.map(|phase| format!("phase {}", id(phase))));
    told.extend(event.later.iter().map(|own| format!("{} {}", id(own.phase), own.date)));
    told
}

/// The id that editors use for a stage.
fn id(phase: Phase) -> String {
    serde_json::to_value(phase).ok().and_then(|own| own.as_str().map(str::to_owned)).unwrap_or_default()
}

fn of_commitment(row: &CommitmentRecord) -> Vec<String> {
    let status = STATUSES.into_iter().filter(|(_, own)| *own == row.status).map(|(id, _)| format!("status {id}"));
    let mut told: Vec<String> = status.chain([format!("made {}", *row.made)]).collect();
    told.extend(row.deadline.map(|day| format!("deadline {}", *day)));
    told
}

/// The cells of all measures: `2020.india@share 0.65`.
fn of_figure(figure: &Figure) -> Vec<String> {
    let mut told = Vec::new();
    for measure in &figure.measures {
        for (row, cells) in figure.rows.iter().zip(&measure.cells) {
            for (column, cell) in figure.columns.iter().zip(cells) {
                let value = of_cell(cell);
                told.extend(value.map(|value| format!("{}.{}@{} {value}", row.id, column.id, measure.id)));
            }
        }
    }
    told
}

fn of_cell(cell: &Cell) -> Option<String> {
    let mark = match cell.quality {
        Quality::Reported => "",
        Quality::Estimate => "~",
        Quality::Planned => ">",
        Quality::Disputed => "?",
    };
    let value = cell.value.map(|value| format!("{mark}{value}"));
    let range = cell.range.map(|range| format!("[{}..{}]", range.low, range.high));
    let parts: Vec<String> = value.into_iter().chain(range).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
