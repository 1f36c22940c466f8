//! Checks the pages: each is named and fully translated, its ids start with its own, and everything it refers to
//! exists.

use super::ranks;
use super::record::{Draft, DraftItem, EventsDraft};
use crate::content::Problems;
use crate::content::checker::Checker;
use crate::content::kind::RecordKind;
use crate::content::kind::{block, dataset, statement, step};
use crate::content::library::{Edition, EventEntry, Library};
use crate::content::location::Location;
use crate::content::spelling::nearest;
use crate::model::{Generator, PageKind};

/// Maximum characters of a description, so that search results show it in full.
const DESCRIPTION_CHARS: usize = 160;

/// Each page named in site.toml has a file, and each file is named there. A mistyped name is reported once, at the
/// location given by the file's name.
pub fn are_there(library: &Library, edition: &Edition, problems: &mut Problems) {
    let drafts = &edition.texts.drafts;
    let is_named = |draft: &&Draft| library.page_ids().any(|id| id == draft.id);
    let unnamed: Vec<&Draft> = drafts.values().filter(|draft| !is_named(draft)).collect();
    let mut missing: Vec<&str> = library.page_ids().filter(|id| !drafts.contains_key(*id)).collect();
    let whole = problems.is_whole(RecordKind::Page);
    let list = |id: &str| if library.steps.iter().any(|own| own == id) { "steps" } else { "pages" };
    for draft in unnamed {
        let meant = nearest(&draft.id, missing.iter().copied());
        let is_of_file = |id: &str| draft.place.file.ends_with(&format!("{id}.md"));
        if let Some(meant) = meant {
            missing.retain(|id| *id != meant);
            if is_of_file(&draft.id) {
                let place = Location { file: "site.toml".to_owned(), line: 1 };
                let message = format!("no file has the id `{meant}`; the nearest is `{}`", draft.id);
                problems.note_found(&place, list(meant), meant, message);
                problems.unread(RecordKind::Step);
                continue;
            }
        }
        problems.unknown(&draft.place, "id", RecordKind::Page, &draft.id, meant);
        // It will be checked once it has its name.
        problems.read_in_part(&draft.place.file, RecordKind::Page);
    }
    for id in missing.into_iter().filter(|_| whole) {
        let place = Location { file: "site.toml".to_owned(), line: 1 };
        problems.note_found(&place, list(id), id, format!("no file has the id `{id}`"));
        problems.unread(RecordKind::Step);
    }
}

/// Ids of statements start with the name of their page.
pub fn ids_begin_with_their_page(edition: &Edition, problems: &mut Problems) {
    for draft in edition.texts.drafts.values() {
        // Pages within a section of the site are identified by the last part of their id.
        let beginning = format!("{}-", draft.id.rsplit('/').next().unwrap_or(&draft.id));
        for (place, statement) in draft.statements().filter(|(_, own)| !own.id.starts_with(&beginning)) {
            let message = format!("`{}` must begin with `{beginning}`", statement.id);
            problems.note(&place.file, place.line, "id", message);
            problems.unread(RecordKind::Statement);
        }
    }
}

/// A page of a later language has every statement of the first one's, because other pages and questions refer to them.
pub fn are_translated_whole(first: &Edition, edition: &Edition, problems: &mut Problems) {
    for draft in edition.texts.drafts.values().filter(|draft| draft.language == edition.tag) {
        let Some(whole) = first.texts.drafts.get(&draft.id) else { continue };
        let has = |id: &str| draft.statements().any(|(_, own)| own.id == id);
        let lost: Vec<&str> = whole.statements().map(|(_, own)| own.id.as_str()).filter(|id| !has(id)).collect();
        if let Some(one) = lost.first() {
            let message = format!(
                "lacks {} of the statements of {}, `{one}` first: a page is translated whole",
                lost.len(),
                whole.place.file
            );
            problems.note(&draft.place.file, draft.place.line, "page", message);
        }
    }
}

/// Reports everything that breaks a rule in a page.
pub fn check(checker: &Checker<'_>, draft: &Draft, problems: &mut Problems) {
    let kind = draft.kind(&checker.library.steps);
    dataset::check::are_described_once(draft, problems);
    for (place, statement) in draft.statements() {
        statement::check::check(checker, place, statement, problems);
    }
    for own in draft.items() {
        item(checker, &own.place, &own.value, kind, problems);
    }
    for section in &draft.sections {
        ranks::have_their_statements(&section.items, problems);
    }
    let Location { file, line } = &draft.place;
    for words in [&draft.title, &draft.question, &draft.description] {
        checker.not_copied(&draft.place, words, problems);
    }
    if draft.description.chars().count() > DESCRIPTION_CHARS {
        problems.note(file, *line, "description", format!("is longer than {DESCRIPTION_CHARS} characters"));
    }
    if matches!(kind, PageKind::Step(_)) {
        step::check::parts(draft, problems);
    }
}

/// Reports what breaks a rule in an item of a page of this kind.
fn item(checker: &Checker<'_>, place: &Location, item: &DraftItem, kind: PageKind, problems: &mut Problems) {
    let texts = &checker.edition.texts;
    match item {
        DraftItem::Statement(_) => {}
        DraftItem::Figure(id, _) => {
            if !texts.figures.contains_key(id) {
                let known = texts.figures.keys().map(String::as_str);
                problems.unknown(place, "figure", RecordKind::Figure, id, known);
            }
        }
        DraftItem::Cards(ids) => {
            for id in ids.iter().filter(|id| !texts.recommendation_ids().any(|own| own == *id)) {
                let known = texts.recommendation_ids();
                problems.unknown(place, "recommendations", RecordKind::Recommendation, id, known);
            }
        }
        DraftItem::Events(EventsDraft { list, caption, stage }) => {
            if problems.is_whole(RecordKind::Event) && !checker.edition.texts.has_list(list) {
                no_list(checker.edition, place, list, problems);
            }
            for stage in stage.iter().filter(|id| !texts.timeline_ids().any(|own| own == *id)) {
                problems.unknown(place, "story", RecordKind::Timeline, stage, texts.timeline_ids());
            }
            if let Some(stage) = stage
                && problems.is_whole(RecordKind::Event)
                && texts.timeline_ids().any(|own| own == stage)
            {
                turning_points(checker.edition, place, list, stage, problems);
            }
            checker.line(place, caption, problems);
        }
        DraftItem::Block(own) => block::check(checker, place, own, problems),
        DraftItem::Prose(blocks) => {
            if matches!(kind, PageKind::Step(_)) {
                let message = "text of a step must be in a statement, which has a kind";
                problems.note(&place.file, place.line, "kind", message);
            }
            checker.text(place, blocks, &[], problems);
        }
        DraftItem::Generated(generator, words) => generated(checker, place, *generator, words, problems),
    }
}

/// A story's drawing has room only for the turning points of its timeline.
fn turning_points(edition: &Edition, place: &Location, list: &str, stage: &str, problems: &mut Problems) {
    let has_place = |entry: &EventEntry| entry.event.turn.is_some() && entry.timelines.iter().any(|own| own == stage);
    let others: Vec<&str> =
        edition.texts.listed(list).filter(|own| !has_place(&own.value)).map(|own| &*own.value.event.id).collect();
    if let Some(first) = others.first() {
        let message = format!(
            "{} of the events of `{list}` are not turning points of `{stage}`, `{first}` first: give each a `turn`, \
             or take it from the list",
            others.len()
        );
        problems.note_found(place, "story", list, message);
    }
}

/// Generated content accepts only the words it understands after its name.
fn generated(checker: &Checker<'_>, place: &Location, generator: Generator, words: &[String], problems: &mut Problems) {
    let name = generator.name();
    match generator {
        Generator::Files => {
            for id in words.iter().filter(|id| !checker.library.page_ids().any(|own| own == *id)) {
                problems.unknown(place, name, RecordKind::Page, id, checker.library.page_ids());
            }
        }
        Generator::TurningPoints => {
            if words.is_empty() {
                problems.note(&place.file, place.line, name, "names no list of events");
            }
            if problems.is_whole(RecordKind::Event) {
                words
                    .iter()
                    .filter(|list| !checker.edition.texts.has_list(list))
                    .for_each(|list| no_list(checker.edition, place, list, problems));
            }
        }
        _ => {
            for word in words {
                let message = format!("`{word}` does not belong here: nothing follows `::: {name}`");
                problems.note(&place.file, place.line, name, message);
            }
        }
    }
}

/// A list that a page shows and that no event is in.
fn no_list(edition: &Edition, place: &Location, id: &str, problems: &mut Problems) {
    let named = edition.texts.events.iter().flat_map(|event| &event.value.lists).map(String::as_str);
    let meant = nearest(id, named).map(|own| format!("; the nearest that events name is `{own}`"));
    problems.note_found(place, "events", id, format!("no event is in `{id}`{}", meant.unwrap_or_default()));
}
