//! Background, or since the brief: a statement's kind is checked against the dates of what it rests on.
//!
//! The latest date in the abstract is February 2025. Undated sources prove nothing.

use super::Problems;
use super::library::Library;
use super::location::Location;
use crate::model::{Citation, Event, Figure, Kind, PartialDate, Quality};
use crate::timeline::{last_day, span_of};

/// The latest date in the abstract.
const BRIEF: &str = "2025-02";

/// Whether a date may be later than the latest one in the abstract.
pub fn is_since(date: PartialDate) -> bool {
    last_day(date) > last_day(brief())
}

fn brief() -> PartialDate {
    BRIEF.parse().expect("a date of the calendar")
}

/// A statement of kind since rests on something that was published since.
pub fn ground(
    library: &Library,
    place: &Location,
    id: &str,
    kind: Kind,
    sources: &[Citation],
    problems: &mut Problems,
) {
    if kind != Kind::Since || sources.is_empty() {
        return;
    }
    let dates = sources.iter().filter_map(|c| library.sources.get(&c.source)?.value.source.date);
    if !dates.into_iter().any(is_since) {
        let message = format!("`{id}` is of kind since, but no source of it is dated after February 2025");
        problems.note(&place.file, place.line, "kind", message);
    }
}

/// An event's kind must be the one that its date implies.
pub fn event(place: &Location, event: &Event, problems: &mut Problems) {
    let wrong = match event.kind {
        Kind::Since => span_of(event).last <= last_day(brief()),
        // What began before is background, even if it ended since.
        Kind::Background => is_since(event.date),
        Kind::Brief => false,
    };
    if wrong {
        let message = format!("`{}` is of kind {}, but its date is {}", event.id, event.kind.slug(), event.date);
        problems.note(&place.file, place.line, "kind", message);
    }
}

/// A figure with dated rows is not background if it contains a value from after February 2025.
pub fn figure(figure: &Figure) -> Option<String> {
    // A forecast for a later year is as old as the forecast itself.
    let has_value = |row: usize| {
        let mut cells = figure.measures.iter().filter_map(|measure| measure.cells.get(row)).flatten();
        cells.any(|cell| cell.value.is_some() && cell.quality != Quality::Planned)
    };
    let newest =
        figure.rows.iter().enumerate().filter(|(row, _)| has_value(*row)).filter_map(|(_, row)| row.date).max()?;
    (figure.kind == Kind::Background && is_since(newest))
        .then(|| format!("the newest row with a value is {newest}, so the figure is of kind since"))
}
