//! Checks strips of key numbers: cells of the step's own figures with one number each, and short labels without typed
//! numbers.

use std::ops::RangeInclusive;

use super::record::EntryRecord;
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::kind::figure::check::typed_number;
use crate::content::kind::page::record::{Draft, DraftItem};
use crate::content::library::{Edition, Library};
use crate::content::location::Located;
use crate::content::prose::{range_words, words};
use crate::content::runs::first_copied;
use crate::model::{Cell, DecimalRange, Figure};

/// Minimum and maximum numbers in a strip.
const NUMBERS: RangeInclusive<usize> = 3..=5;
/// Maximum words of a label.
const LABEL_WORDS: usize = 10;

/// A field that breaks a rule, and how.
type Broken = (&'static str, String);

/// Reports everything that breaks a rule in the strips of a page.
pub fn check(library: &Library, edition: &Edition, draft: &Draft, problems: &mut Problems) {
    let is_whole = problems.is_whole(RecordKind::Figure);
    for (place, strip) in draft.strips() {
        let mut note = |field: &str, message: String| problems.note(&place.file, place.line, field, message);
        if !strip.id.starts_with(&format!("{}-", draft.id)) {
            note("id", format!("`{}` must begin with `{}-`", strip.id, draft.id));
        }
        let count = strip.entries.len();
        if !NUMBERS.contains(&count) {
            note("numbers", format!("`{}` has {count}; a strip has {}", strip.id, range_words(&NUMBERS)));
        }
        for (at, Located { place, value: entry }) in strip.entries.iter().enumerate() {
            let mut note = |field: &str, message: String| problems.note(&place.file, place.line, field, message);
            if strip.entries[..at].iter().any(|other| other.value.place() == entry.place()) {
                note("numbers", format!("`{}` is already in this strip", entry.place()));
            }
            let cell = figure(edition, draft, entry).and_then(|figure| cell(figure, entry));
            let early = early(edition, draft, entry, place.line);
            for (field, message) in
                cell.err().into_iter().filter(|_| is_whole).chain(early).chain(label(library, entry))
            {
                note(field, message);
            }
        }
    }
}

/// The figure, which must be on the same page: the number links to it.
fn figure<'a>(edition: &'a Edition, draft: &Draft, entry: &EntryRecord) -> Result<&'a Figure, Broken> {
    let all = &edition.texts.figures;
    let is_shown = draft.figures().any(|id| id == entry.figure);
    // A figure shown on the page whose file names another step is reported there.
    let is_own = |figure: &&Figure| is_shown || figure.step == draft.id;
    let found = all.get(&entry.figure).map(|placed| &placed.value).filter(is_own);
    found.ok_or_else(|| {
        let own = all.values().map(|placed| &placed.value).filter(|figure| figure.step == draft.id);
        let message = format!("`{}` is not a figure of `{}`", entry.figure, draft.id);
        ("figure", wanted(message, own.map(|figure| figure.id.as_str())))
    })
}

/// A number shown before its figure gives away what the figure asks readers to guess.
fn early(edition: &Edition, draft: &Draft, entry: &EntryRecord, line: usize) -> Option<Broken> {
    let id = &entry.figure;
    edition.texts.figures.get(id)?.value.predict.as_ref()?;
    let is_figure = |item: &DraftItem| matches!(item, DraftItem::Figure(other, _) if other == id);
    let comes = draft.items().any(|item| is_figure(&item.value) && item.place.line > line);
    comes.then(|| ("figure", format!("`{id}` asks readers to guess a value; its numbers must come after it")))
}

/// The cell, which must hold one number.
fn cell<'a>(figure: &'a Figure, entry: &EntryRecord) -> Result<&'a Cell, Broken> {
    let missing = |field: &'static str, name: &str, ids: Vec<&str>| {
        let message = format!("`{}` has no {field} `{name}`", figure.id);
        (field, wanted(message, ids.into_iter()))
    };
    let row = figure
        .rows
        .iter()
        .position(|own| own.id == entry.row)
        .ok_or_else(|| missing("row", &entry.row, figure.rows.iter().map(|own| own.id.as_str()).collect()))?;
    let column =
        figure.columns.iter().position(|own| own.id == entry.column).ok_or_else(|| {
            missing("column", &entry.column, figure.columns.iter().map(|own| own.id.as_str()).collect())
        })?;
    let named = entry.measure.as_deref().unwrap_or_else(|| figure.measures.first().map_or("", |own| &own.id));
    let measure = figure
        .measures
        .iter()
        .position(|own| own.id == named)
        .ok_or_else(|| missing("measure", named, figure.measures.iter().map(|own| own.id.as_str()).collect()))?;
    let cell = figure.cell(measure, row, column).filter(|cell| cell.value.is_some());
    cell.ok_or_else(|| {
        let found = match figure.cell(measure, row, column) {
            Some(Cell { text: Some(text), .. }) => format!("contains the words “{text}”"),
            Some(Cell { range: Some(DecimalRange { low, high }), .. }) => {
                format!("contains only a range, {low} to {high}")
            }
            _ => "is empty".to_owned(),
        };
        ("value", format!("`{}` {found}; name a cell that contains one number", entry.place()))
    })
}

/// A message that ends with the valid options.
fn wanted<'a>(message: String, ids: impl Iterator<Item = &'a str>) -> String {
    format!("{message}; it has {}", ids.collect::<Vec<_>>().join(", "))
}

/// What is wrong with a label.
fn label(library: &Library, entry: &EntryRecord) -> Vec<Broken> {
    let (label, length) = (&entry.label, words(&entry.label));
    let mut broken = Vec::new();
    if !(1..=LABEL_WORDS).contains(&length) {
        broken.push(("label", format!("“{label}” has {length} words; 1 to {LABEL_WORDS} say what a number counts")));
    }
    if let Some(number) = typed_number(label) {
        broken.push(("label", format!("`{number}` is typed; years are the only numbers allowed in a label")));
    }
    if label.contains("](") {
        broken.push(("label", format!("“{label}” contains a link; a label is plain words")));
    }
    if let Some(run) = first_copied(label, &library.runs) {
        broken.push(("label", format!("these words are the abstract's own: “{run}”")));
    }
    broken
}
