//! The events of all timelines, earliest first.

use std::collections::BTreeMap;

use super::table::{kinds, word};
use super::{Cell, Column, Table};
use crate::content::claims::{claims, words};
use crate::content::library::{Edition, EventEntry, Library};
use crate::content::location::Located;
use crate::model::ClaimSort;
use crate::timeline::{day_words, span_of};

/// Its columns.
pub fn columns(edition: &Edition) -> Vec<Column> {
    let texts = &edition.texts.timelines;
    vec![
        Column::id(),
        Column::address(),
        Column::day("date"),
        Column::precision("date_precision"),
        Column::day("end").sometimes(),
        Column::flag("circa"),
        Column::words("title"),
        Column::words("summary"),
        Column::words("why").sometimes(),
        Column::words("dispute").sometimes(),
        Column::words("kind").one_of(kinds()),
        Column::words("form").one_of(texts.forms.keys()),
        Column::words("phase").sometimes().one_of(PHASES),
        Column::count("importance"),
        Column::list("actors"),
        Column::list("countries").one_of(COUNTRIES),
        Column::list("themes").one_of(texts.themes.keys()),
        Column::list("timelines").one_of(edition.texts.timeline_ids()),
        Column::words("step"),
        Column::list("related"),
        Column::list("sentences"),
        Column::list("sources"),
        Column::list("supports"),
        Column::language(),
    ]
}

/// The stages in the life of an act.
const PHASES: [&str; 6] = ["proposed", "announced", "in-force", "delivered", "suspended", "ended"];
/// Whose acts timelines tell.
const COUNTRIES: [&str; 3] = ["india", "united-states", "china"];

/// The table.
pub fn table(library: &Library, edition: &Edition) -> Table {
    let claims = claims(library, edition);
    let events = claims.iter().filter(|claim| claim.sort == ClaimSort::Event);
    let pages: BTreeMap<&str, &str> = events.map(|claim| (claim.id.as_str(), claim.page.as_str())).collect();
    let row = |placed: &Located<EventEntry>| {
        let EventEntry { event, timelines, lanes, themes, .. } = &placed.value;
        let line = |own: &Option<Vec<_>>| {
            own.as_ref().map_or(Cell::Nothing, |line| Cell::Words(words::line_words(library, edition, line)))
        };
        let page = pages.get(event.id.as_str()).copied()?;
        let [date, precision] = Cell::date(Some(event.date));
        let [sources, supports] = Cell::sources(&event.citations);
        Some(vec![
            Cell::words(&event.id),
            Cell::place(page, &event.id),
            date,
            precision,
            event.end.map_or(Cell::Nothing, |_| Cell::Words(day_words(span_of(event).last))),
            Cell::Flag(event.circa),
            Cell::words(&event.title),
            Cell::Words(words::words(library, edition, &event.summary)),
            line(&event.why),
            line(&event.dispute),
            Cell::kind(event.kind),
            Cell::words(&event.form),
            event.phase.map_or(Cell::Nothing, |phase| Cell::Words(word(phase))),
            Cell::Count(event.importance.into()),
            Cell::list(&event.actors),
            Cell::list(lanes),
            Cell::list(themes),
            Cell::list(timelines),
            Cell::words(&event.step),
            Cell::list(&event.related),
            Cell::list(&event.sentences),
            sources,
            supports,
            Cell::language(library, edition, &placed.place),
        ])
    };
    Table::of_ours(columns(edition), edition.texts.events.iter().filter_map(row).collect())
}
