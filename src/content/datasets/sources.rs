//! All sources with their publishers, and how much rests on each.

use std::collections::BTreeMap;

use super::{Cell, Column, Table};
use crate::content::kind::publisher::record::{Country, PublisherKind};
use crate::content::library::{Edition, Library, SourceEntry};
use crate::content::location::Located;
use crate::content::uses;
use crate::model::{SOURCES, SourceLanguage};

/// Its columns.
pub fn columns() -> Vec<Column> {
    vec![
        Column::id(),
        Column::address().sometimes(),
        Column::words("title"),
        Column::words("publisher"),
        Column::words("publisher_country").one_of(Country::ALL.map(Country::id)),
        Column::words("publisher_kind").one_of(PublisherKind::ALL.map(PublisherKind::id)),
        Column::day("published").sometimes(),
        Column::precision("published_precision").sometimes(),
        Column::place("url"),
        Column::place("archived").sometimes(),
        Column::day("read"),
        Column::words("read_in").one_of(SourceLanguage::ALL.map(|(id, _)| id)),
        Column::words("weak").sometimes(),
        Column::count("claims"),
    ]
}

/// The table.
pub fn table(library: &Library, edition: &Edition) -> Table {
    let used = uses::all_sources(library, edition).list.sources;
    let claims: BTreeMap<&str, usize> =
        used.iter().map(|own| (own.source.id.as_str(), usize::from(own.claims))).collect();
    let row = |placed: &Located<SourceEntry>| {
        let source = &placed.value.source;
        let publisher = &library.publishers.get(&source.publisher)?.value;
        let count = claims.get(source.id.as_str()).copied();
        let [published, precision] = Cell::date(source.date);
        let [read, _] = Cell::date(Some(source.read));
        Some(vec![
            Cell::words(&source.id),
            // The page of sources lists those that claims rest on.
            count.map_or(Cell::Nothing, |_| Cell::place(SOURCES, &source.id)),
            Cell::words(&source.title),
            Cell::words(&source.publisher),
            Cell::words(publisher.country.id()),
            Cell::words(publisher.kind.id()),
            published,
            precision,
            Cell::words(&source.url),
            Cell::maybe(source.archived.as_deref()),
            read,
            Cell::words(SourceLanguage::ALL[source.language as usize].0),
            Cell::maybe(source.weak.as_deref()),
            Cell::Count(count.unwrap_or_default()),
        ])
    };
    Table::of_ours(columns(), library.sources.values().filter_map(row).collect())
}
