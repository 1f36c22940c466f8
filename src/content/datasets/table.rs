//! A table being built: rows of cells, and what was left out of it.

use serde::Serialize;

use super::Column;
use crate::content::foreign::is_foreign;
use crate::content::library::{Edition, Library};
use crate::content::location::Location;
use crate::export::{Precision, first_day};
use crate::model::{Citation, Decimal, Kind, PageLink, PartialDate, Reuse};

/// A row: a cell for each column, in order.
pub type Row = Vec<Cell>;

/// A table of open data.
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// The licence terms of its rows, without duplicates.
    pub terms: Vec<Reuse>,
    /// The figures whose values are missing from its rows because their terms do not allow redistribution.
    pub left_out: Vec<PageLink>,
}

/// The content of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Nothing,
    Words(String),
    List(Vec<String>),
    Number(Decimal),
    Count(usize),
    Flag(bool),
    /// A place on the site.
    Place(Place),
    /// Places on the site.
    Places(Vec<Place>),
}

/// A place on the site; whoever writes it knows the address of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Id of the page.
    pub page: String,
    /// Its anchor there; `None` for the page itself.
    pub anchor: Option<String>,
}

impl Table {
    /// A table whose rows are all ours.
    pub fn of_ours(columns: Vec<Column>, rows: Vec<Row>) -> Self {
        Self { columns, rows, terms: vec![Reuse::CcBy], left_out: Vec::new() }
    }
}

impl Cell {
    pub fn words(own: &str) -> Self {
        Self::Words(own.to_owned())
    }

    pub fn maybe(own: Option<&str>) -> Self {
        own.map_or(Self::Nothing, Self::words)
    }

    pub fn list(own: &[String]) -> Self {
        Self::List(own.to_vec())
    }

    pub fn number(own: Option<Decimal>) -> Self {
        own.map_or(Self::Nothing, Self::Number)
    }

    /// An anchor on a page.
    pub fn place(page: &str, anchor: &str) -> Self {
        Self::Place(Place { page: page.to_owned(), anchor: Some(anchor.to_owned()) })
    }

    /// A page.
    pub fn page(page: &str) -> Self {
        Self::Place(Place { page: page.to_owned(), anchor: None })
    }

    /// The kind of a statement.
    pub fn kind(own: Kind) -> Self {
        Self::words(own.slug())
    }

    /// The first day of a date, and the date's precision.
    pub fn date(own: Option<PartialDate>) -> [Self; 2] {
        let Some(date) = own else { return [Self::Nothing, Self::Nothing] };
        let precision = match Precision::of(date) {
            Precision::Day => "day",
            Precision::Month => "month",
            Precision::Year => "year",
        };
        [Self::Words(first_day(date)), Self::words(precision)]
    }

    /// The sources of a row, and what each supports, in the same order.
    pub fn sources(citations: &[Citation]) -> [Self; 2] {
        let of = |part: fn(&Citation) -> &String| Self::List(citations.iter().map(|own| part(own).clone()).collect());
        [of(|own| &own.source), of(|own| &own.supports)]
    }

    /// The language of the content at a location.
    pub fn language(library: &Library, edition: &Edition, place: &Location) -> Self {
        let first = library.editions.first().filter(|_| is_foreign(place, edition));
        Self::words(&first.unwrap_or(edition).tag)
    }
}

/// The words for the kinds of statement.
pub fn kinds() -> [&'static str; 3] {
    [Kind::Brief, Kind::Background, Kind::Since].map(Kind::slug)
}

/// The word that content uses for an enum's value.
pub fn word(own: impl Serialize) -> String {
    let written = serde_json::to_value(own).ok();
    written.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
