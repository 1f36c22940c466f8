//! Makes the ledger: reads and checks its rows, and finds what they can be filtered by.

use super::check_source::check_source;
use super::library::{Edition, Library};
use super::links::{home, ways_of};
use super::place::{Place, Placed};
use super::reader::File;
use super::record_kind::RecordKind;
use super::records::{Carried, CommitmentRecord, Confidence, Side, Status};
use super::timelines::value;
use super::{Problems, dating};
use crate::format::fill;
use crate::model::{Citation, Commitment, Facet, Kind, Ledger, Messages, Tone, Way};

/// The statuses in the order in which they are shown, with their ids.
const STATUSES: [(&str, Status); 5] = [
    ("delivered", Status::Delivered),
    ("in-progress", Status::InProgress),
    ("stalled", Status::Stalled),
    ("superseded", Status::Superseded),
    ("unknown", Status::Unknown),
];

/// Reads the rows; what does not fit is noted.
pub fn rows(file: &File, problems: &mut Problems) -> Vec<Placed<CommitmentRecord>> {
    let rows: Vec<CommitmentRecord> = file.records("commitment", problems);
    let placed = rows.into_iter().map(|value| {
        let place = Place { file: file.name.clone(), line: file.line(value.id.span().start) };
        Placed { place, value }
    });
    placed.collect()
}

/// Holds every row against the rest of the library.
pub fn check(library: &Library, edition: &Edition, problems: &mut Problems) {
    for Placed { place, value } in &edition.texts.ledger {
        for source in &value.sources {
            check_source(library, place, "sources", &source.id, problems);
        }
        let themes = edition.texts.timelines.themes.keys().map(String::as_str);
        if !edition.texts.timelines.themes.contains_key(&value.area) {
            problems.unknown(place, "area", RecordKind::Theme, &value.area, themes);
        }
        for step in value.steps.iter().filter(|step| !library.steps.contains(step)) {
            problems.unknown(place, "steps", RecordKind::Step, step, library.steps.iter().map(String::as_str));
        }
        for event in value.events.iter().filter(|id| edition.texts.event(id).is_none()) {
            problems.unknown(place, "events", RecordKind::Event, event, edition.texts.event_ids());
        }
        let mut note = |field, message: String| problems.note(&place.file, place.line, field, message);
        if value.checked < value.as_of {
            let (checked, as_of) = (*value.checked, *value.as_of);
            note("checked", format!("the row was checked on {checked}, before its newest evidence of {as_of}"));
        }
        let has = |side| value.sources.iter().any(|source| source.of == side);
        if !has(Side::Promise) || (value.status != Status::Unknown && !has(Side::Outcome)) {
            note("sources", "a promise needs a source, and so does an outcome that we found".to_owned());
        }
        for framework in value.frameworks.iter().filter(|name| !["icet", "trust"].contains(&name.as_str())) {
            note("frameworks", format!("`{framework}` is neither icet nor trust"));
        }
    }
}

/// The ledger, complete.
pub fn ledger(edition: &Edition) -> Ledger {
    let mut rows: Vec<&CommitmentRecord> = edition.texts.ledger.iter().map(|placed| &placed.value).collect();
    rows.sort_by_key(|row| *row.made);
    Ledger { facets: facets(edition, &rows), commitments: rows.iter().map(|row| commitment(edition, row)).collect() }
}

fn commitment(edition: &Edition, row: &CommitmentRecord) -> Commitment {
    let messages = &edition.messages;
    let citations = row.sources.iter().map(|source| {
        let side = if source.of == Side::Promise { messages.ledger_promise() } else { messages.ledger_outcome() };
        Citation { source: source.id.clone(), supports: format!("{side}: {}", source.supports) }
    });
    let events = row.events.iter().filter_map(|id| {
        let event = &edition.texts.events.iter().find(|event| event.value.event.id == *id)?.value;
        Some(Way { page: home(event)?, anchor: Some(id.clone()), words: event.event.title.clone(), note: None })
    });
    let steps = row.steps.iter().filter_map(|id| {
        let words = fill(messages.told_in(), &[("title", &edition.texts.drafts.get(id)?.title)]);
        Some(Way { page: id.clone(), anchor: None, words, note: None })
    });
    let bears_on = ways_of(edition, |own| own.commitments.contains(row.id.get_ref()))
        .into_iter()
        .map(|way| Way { words: fill(messages.bears_on(), &[("title", &way.words)]), ..way });
    Commitment {
        id: row.id.get_ref().clone(),
        title: row.title.clone(),
        promise: row.promise.clone(),
        document: row.document.clone(),
        made: *row.made,
        deadline: row.deadline_words.clone(),
        tone: standing(row.status, messages).0,
        as_of: *row.as_of,
        checked: *row.checked,
        outcome: row.outcome.clone(),
        confidence_why: row.confidence_why.clone(),
        carried_note: row.carried_note.clone(),
        note: row.note.clone(),
        kind: kind(row),
        ways: events.chain(steps).chain(bears_on).collect(),
        citations: citations.collect(),
    }
}

/// Whether what a row tells, its newest evidence included, is background or came since the brief.
pub fn kind(row: &CommitmentRecord) -> Kind {
    if dating::is_since(*row.as_of) { Kind::Since } else { Kind::Background }
}

fn facets(edition: &Edition, rows: &[&CommitmentRecord]) -> Vec<Facet> {
    let messages = &edition.messages;
    let of = |is_in: &dyn Fn(&CommitmentRecord) -> bool| -> Vec<u16> {
        (0..).zip(rows).filter(|(_, row)| is_in(row)).map(|(index, _)| index).collect()
    };
    let mut areas: Vec<_> = edition
        .texts
        .timelines
        .themes
        .iter()
        .map(|(id, label)| value(id, label, of(&|row| row.area == *id)))
        .filter(|area| !area.records.is_empty())
        .collect();
    areas.sort_by_key(|area| std::cmp::Reverse(area.records.len()));
    let frameworks = [("icet", "iCET"), ("trust", "TRUST")];
    let carried = [
        ("kept", messages.carried_kept(), Carried::Kept),
        ("changed", messages.carried_changed(), Carried::Changed),
        ("not-named", messages.carried_not_named(), Carried::NotNamed),
        ("new", messages.carried_new(), Carried::New),
    ];
    let confidence = [
        ("high", messages.confidence_high(), Confidence::High),
        ("medium", messages.confidence_medium(), Confidence::Medium),
        ("low", messages.confidence_low(), Confidence::Low),
    ];
    let facet = |id: &str, values: Vec<_>| Facet { id: id.to_owned(), values };
    vec![
        facet(
            "status",
            STATUSES.map(|(id, own)| value(id, standing(own, messages).1, of(&|row| row.status == own))).into(),
        ),
        facet("area", areas),
        facet(
            "framework",
            frameworks.map(|(id, label)| value(id, label, of(&|row| row.frameworks.iter().any(|f| f == id)))).into(),
        ),
        facet("carried", carried.map(|(id, label, own)| value(id, label, of(&|row| row.carried == own))).into()),
        facet(
            "confidence",
            confidence.map(|(id, label, own)| value(id, label, of(&|row| row.confidence == own))).into(),
        ),
    ]
}

/// The colour and the name of a status.
pub fn standing(status: Status, messages: &Messages) -> (Tone, &str) {
    match status {
        Status::Delivered => (Tone::Delivered, messages.status_delivered()),
        Status::InProgress => (Tone::Progress, messages.status_in_progress()),
        Status::Stalled => (Tone::Stalled, messages.status_stalled()),
        Status::Superseded => (Tone::None, messages.status_superseded()),
        Status::Unknown => (Tone::Unknown, messages.status_unknown()),
    }
}

/// The table of a figure that counts the ledger: `icet by area` or `trust by status`. What was carried over from iCET
/// counts there only.
///
/// # Errors
/// What can't be counted so.
pub fn counted(rows: &[Placed<CommitmentRecord>], asked: &str) -> Result<String, String> {
    let (framework, by) =
        asked.trim().split_once(" by ").ok_or_else(|| format!("`{asked}` is not `framework by …`"))?;
    let first = |row: &CommitmentRecord| row.frameworks.first().is_some_and(|own| own == framework);
    let rows: Vec<&CommitmentRecord> = rows.iter().map(|placed| &placed.value).filter(|row| first(row)).collect();
    let mut groups: Vec<(&str, [usize; 5])> = Vec::new();
    for row in rows {
        let status = STATUSES.iter().position(|(_, own)| *own == row.status).unwrap_or_default();
        match groups.iter_mut().find(|(area, _)| *area == row.area) {
            Some((_, counts)) => counts[status] += 1,
            None => {
                let mut counts = [0; 5];
                counts[status] = 1;
                groups.push((&row.area, counts));
            }
        }
    }
    groups.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.iter().sum::<usize>()));
    let lines: Vec<String> = match by {
        "area" => {
            let head = std::iter::once(STATUSES.map(|(id, _)| id).join(" | ")).map(|ids| format!("area | {ids}"));
            let rows =
                groups.iter().map(|(area, counts)| format!("{area} | {}", counts.map(|n| n.to_string()).join(" | ")));
            head.chain(rows).collect()
        }
        "status" => {
            let sums = STATUSES
                .iter()
                .enumerate()
                .map(|(index, (id, _))| (id, groups.iter().map(|(_, counts)| counts[index]).sum::<usize>()));
            let rows = sums.filter(|(_, sum)| *sum > 0).map(|(id, sum)| format!("{id} | {sum}"));
            std::iter::once("status | commitments".to_owned()).chain(rows).collect()
        }
        _ => return Err(format!("the ledger is counted by area or by status, not by `{by}`")),
    };
    Ok(lines.join("\n"))
}
