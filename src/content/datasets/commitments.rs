//! The rows of the ledger, earliest promise first.

use super::table::kinds;
use super::{Cell, Column, Table};
use crate::content::kind::ledger;
use crate::content::kind::ledger::record::{CommitmentRecord, Side};
use crate::content::library::{Edition, Library};
use crate::content::location::Located;
use crate::model::{Citation, Commitment, LEDGER, Ledger, values};

/// Its columns.
pub fn columns(edition: &Edition) -> Vec<Column> {
    let facets = ledger::facets::facets(edition, &[]);
    let of = |facet: &str| {
        let values = facets.iter().filter(|own| own.id == facet).flat_map(|own| &own.values);
        values.map(|own| own.id.clone()).collect::<Vec<_>>()
    };
    vec![
        Column::id(),
        Column::address(),
        Column::words("title"),
        Column::words("promise"),
        Column::words("document"),
        Column::day("made"),
        Column::precision("made_precision"),
        Column::words("deadline").sometimes(),
        Column::list("frameworks").one_of(of("framework")),
        Column::words("area").one_of(edition.texts.timelines.themes.keys()),
        Column::words("status").one_of(of("status")),
        Column::words("outcome"),
        Column::day("as_of"),
        Column::precision("as_of_precision"),
        Column::day("checked"),
        Column::words("confidence").one_of(of("confidence")),
        Column::words("confidence_why"),
        Column::words("carried").one_of(of("carried")),
        Column::words("carried_note").sometimes(),
        Column::words("note").sometimes(),
        Column::words("kind").one_of(kinds()),
        Column::list("steps"),
        Column::list("events"),
        Column::list("promise_sources"),
        Column::list("promise_supports"),
        Column::list("outcome_sources"),
        Column::list("outcome_supports"),
        Column::language(),
    ]
}

/// The table.
pub fn table(library: &Library, edition: &Edition) -> Table {
    let ledger = ledger::build::ledger(library, edition);
    let row = |(at, own): (usize, &Commitment)| {
        let placed = edition.texts.ledger.iter().find(|placed| *placed.value.id.get_ref() == own.id)?;
        Some(row(library, edition, &ledger, at, placed))
    };
    let rows = ledger.commitments.iter().enumerate().filter_map(row).collect();
    Table::of_ours(columns(edition), rows)
}

fn row(
    library: &Library,
    edition: &Edition,
    ledger: &Ledger,
    at: usize,
    placed: &Located<CommitmentRecord>,
) -> Vec<Cell> {
    let (own, record) = (&ledger.commitments[at], &placed.value);
    let of = |facet: &'static str| values(&ledger.facets, facet, at).next().map(|value| value.id.as_str());
    let [made, made_precision] = Cell::date(Some(own.made));
    let [as_of, as_of_precision] = Cell::date(Some(own.as_of));
    let [checked, _] = Cell::date(Some(own.checked));
    let [promise_sources, promise_supports] = sources(record, Side::Promise);
    let [outcome_sources, outcome_supports] = sources(record, Side::Outcome);
    vec![
        Cell::words(&own.id),
        Cell::place(LEDGER, &own.id),
        Cell::words(&own.title),
        Cell::words(&own.promise),
        Cell::words(&own.document),
        made,
        made_precision,
        Cell::maybe(own.deadline.as_deref()),
        Cell::list(&record.frameworks),
        Cell::words(&record.area),
        Cell::maybe(of("status")),
        Cell::words(&own.outcome),
        as_of,
        as_of_precision,
        checked,
        Cell::maybe(of("confidence")),
        Cell::words(&own.confidence_why),
        Cell::maybe(of("carried")),
        Cell::maybe(own.carried_note.as_deref()),
        Cell::maybe(own.note.as_deref()),
        Cell::kind(own.kind),
        Cell::list(&record.steps),
        Cell::list(&record.events),
        promise_sources,
        promise_supports,
        outcome_sources,
        outcome_supports,
        Cell::language(library, edition, &placed.place),
    ]
}

/// The sources of one side of a row.
fn sources(record: &CommitmentRecord, side: Side) -> [Cell; 2] {
    let own = record.sources.iter().filter(|source| source.of == side);
    let citations = own.map(|source| Citation { source: source.id.clone(), supports: source.supports.clone() });
    Cell::sources(&citations.collect::<Vec<_>>())
}
