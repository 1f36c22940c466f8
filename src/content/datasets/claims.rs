//! Every claim, in the order of the pages they are on.

use super::table::kinds;
use super::{Cell, Column, Place, Table};
use crate::content::claims::list;
use crate::content::library::{Edition, Library};
use crate::model::{CLAIMS, Claim, ClaimList, ClaimSort, Nature, PageLink};

/// Its columns.
pub fn columns() -> Vec<Column> {
    vec![
        Column::id(),
        Column::address(),
        Column::words("page"),
        Column::place("stands_at"),
        Column::words("title").sometimes(),
        Column::words("words"),
        Column::words("kind").one_of(kinds()),
        Column::words("sort").one_of(ClaimSort::ALL.map(|(name, _)| name)),
        Column::words("nature").sometimes().one_of(Nature::ALL.map(|(name, _)| name)),
        Column::list("sentences"),
        Column::day("newest_evidence").sometimes(),
        Column::precision("newest_evidence_precision").sometimes(),
        Column::day("checked").sometimes(),
        Column::words("dispute").sometimes(),
        Column::list("sources"),
        Column::list("supports"),
        Column::list("named_at"),
        Column::list("changes"),
        Column::list("changed_on"),
        Column::language(),
    ]
}

/// The table.
pub fn table(library: &Library, edition: &Edition) -> Table {
    let list = list::list(library, edition);
    let rows = list.claims.iter().map(|claim| row(library, edition, &list, claim));
    Table::of_ours(columns(), rows.collect())
}

fn row(library: &Library, edition: &Edition, list: &ClaimList, claim: &Claim) -> Vec<Cell> {
    let named = |of: &[(&'static str, ClaimSort)]| of.iter().find(|(_, own)| *own == claim.sort).map(|(name, _)| *name);
    let nature = claim.nature.and_then(|own| Nature::ALL.iter().find(|(_, nature)| *nature == own));
    let [newest, precision] = Cell::date(claim.newest);
    let [checked, _] = Cell::date(claim.checked);
    let sources = claim.citations.iter().filter_map(|own| list.sources.get(usize::from(own.source)));
    let place = |way: &PageLink| Place { page: way.page.clone(), anchor: way.anchor.clone() };
    let first = library.editions.first().filter(|_| claim.is_foreign);
    vec![
        Cell::words(&claim.id),
        Cell::place(CLAIMS, &claim.id),
        Cell::words(&claim.page),
        Cell::place(&claim.page, &claim.anchor),
        Cell::maybe(claim.title.as_deref()),
        Cell::words(&claim.words),
        Cell::kind(claim.kind),
        Cell::maybe(named(&ClaimSort::ALL)),
        Cell::maybe(nature.map(|(name, _)| *name)),
        Cell::list(&claim.sentences),
        newest,
        precision,
        checked,
        Cell::maybe(claim.dispute.as_deref()),
        Cell::List(sources.map(|own| own.id.clone()).collect()),
        Cell::List(claim.citations.iter().map(|own| own.supports.clone()).collect()),
        Cell::Places(claim.dependents.iter().map(place).collect()),
        Cell::List(claim.changes.iter().map(|own| own.id.clone()).collect()),
        Cell::List(claim.changes.iter().map(|own| own.day.to_string()).collect()),
        Cell::words(&first.unwrap_or(edition).tag),
    ]
}
