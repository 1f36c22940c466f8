//! Checks the rows of the ledger.

use super::record::{Side, Status};
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::kind::source::check::check_sources;
use crate::content::library::{Edition, Library};
use crate::content::location::Located;

/// Checks every row against the rest of the library.
pub fn check(library: &Library, edition: &Edition, problems: &mut Problems) {
    for Located { place, value } in &edition.texts.ledger {
        // Promise and outcome have a list each, and one source may be in both.
        for side in [Side::Promise, Side::Outcome] {
            let own = value.sources.iter().filter(|source| source.of == side);
            check_sources(library, place, "sources", own.map(|source| source.id.as_str()), problems);
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
