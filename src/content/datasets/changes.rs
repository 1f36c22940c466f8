//! The notes on what claims said after publication and no longer say, newest day first.

use super::{Cell, Column, Place, Table};
use crate::content::kind::change::build::{newest_first, place};
use crate::content::kind::change::record::ChangeRecord;
use crate::content::library::{Edition, Library};
use crate::content::location::Located;
use crate::model::CHANGES;

/// Its columns.
pub fn columns() -> Vec<Column> {
    vec![
        Column::id(),
        Column::address(),
        Column::day("day"),
        Column::words("title"),
        Column::list("claims"),
        Column::words("was"),
        Column::words("now"),
        Column::words("why"),
        Column::list("emptied"),
        Column::language(),
    ]
}

/// The table.
pub fn table(library: &Library, edition: &Edition) -> Table {
    let rows = newest_first(edition).into_iter().map(|placed| row(library, edition, placed));
    Table::of_ours(columns(), rows.collect())
}

fn row(library: &Library, edition: &Edition, placed: &Located<ChangeRecord>) -> Vec<Cell> {
    let own = &placed.value;
    let [day, _] = Cell::date(Some(*own.day));
    let emptied = own.emptied.iter().filter_map(|address| place(address));
    let emptied = emptied.map(|(page, anchor)| Place { page: page.to_owned(), anchor: Some(anchor.to_owned()) });
    vec![
        Cell::words(own.id.get_ref()),
        Cell::place(CHANGES, own.id.get_ref()),
        day,
        Cell::words(&own.title),
        Cell::list(&own.claims),
        Cell::words(&own.was),
        Cell::words(&own.now),
        Cell::words(&own.why),
        Cell::Places(emptied.collect()),
        Cell::language(library, edition, &placed.place),
    ]
}
