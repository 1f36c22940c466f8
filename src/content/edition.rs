//! Reads a language's own content, and overlays it on the first language.

use std::collections::BTreeMap;

use super::directives::outline;
use super::kind::page::record::Draft;
use super::kind::recommendation::record::RecommendationRecord;
use super::kind::{
    RecordKind, argument, change, event, figure, ledger, page, question, recommendation, sentence, term, timeline,
};
use super::library::{Edition, Texts};
use super::location::Located;
use super::reader::File;
use super::reading::Reading;
use super::unique::insert;
use super::{Problems, attribution, reader, texts};
use crate::model::Messages;

/// A file that a language has one of, and how it is read.
pub struct OwnFile {
    /// Its name in the language's folder.
    pub name: &'static str,
    kind: RecordKind,
    /// Which languages must have it.
    needed: Needed,
    read: fn(&File, &mut Texts, &mut Problems),
}

/// Which languages must have a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needed {
    /// The first, whose records stand in for those of others.
    First,
    /// All: its words name filters, as the interface does.
    All,
    /// None: nothing has changed yet on a new site.
    None,
}

/// The files that a language has one of each, besides the interface texts.
pub const OWN_FILES: [OwnFile; 6] = [
    OwnFile {
        name: "abstract.toml",
        kind: RecordKind::Sentence,
        needed: Needed::First,
        read: |file, texts, problems| texts.sentences = sentence::read::sentences(file, problems),
    },
    OwnFile {
        name: "glossary.toml",
        kind: RecordKind::Term,
        needed: Needed::First,
        read: |file, texts, problems| texts.terms = term::read::terms(file, problems),
    },
    OwnFile {
        name: "timelines.toml",
        kind: RecordKind::Timeline,
        needed: Needed::All,
        read: |file, texts, problems| {
            texts.timelines = timeline::read::timelines(file, problems).unwrap_or_default();
        },
    },
    OwnFile {
        name: "ledger.toml",
        kind: RecordKind::Commitment,
        needed: Needed::First,
        read: |file, texts, problems| texts.ledger = ledger::read::rows(file, problems),
    },
    OwnFile {
        name: "argument.toml",
        kind: RecordKind::Node,
        needed: Needed::First,
        read: |file, texts, problems| texts.argument = argument::read::nodes(file, problems),
    },
    OwnFile {
        name: "changes.toml",
        kind: RecordKind::Change,
        needed: Needed::None,
        read: |file, texts, problems| texts.changes = change::read::changes(file, problems),
    },
];

/// The folders of a language and the extensions of their files.
pub const OWN_FOLDERS: [(&str, &str); 6] = [
    ("events", ".toml"),
    ("figures", ".toml"),
    ("pages", ".md"),
    ("questions", ".toml"),
    ("recommendations", ".toml"),
    ("steps", ".md"),
];

/// Reads the folder of a language. Records that a later language lacks are taken from the first.
pub fn edition(reading: &mut Reading<'_>, tag: &str, first: Option<&Edition>) -> Option<Edition> {
    let messages = texts::read(reading, tag)?;
    let mut texts = Texts::default();
    own_files(reading, tag, first, &mut texts);
    events(reading, tag, &mut texts);
    figures(reading, tag, &messages, &mut texts);
    questions(reading, tag, &mut texts);
    pages(reading, tag, &mut texts);
    recommendations(reading, tag, &messages, &mut texts);
    if let Some(first) = first {
        fall_back(&mut texts, &first.texts);
    }
    Some(Edition { tag: tag.to_owned(), messages, texts })
}

fn own_files(reading: &mut Reading<'_>, tag: &str, first: Option<&Edition>, texts: &mut Texts) {
    for OwnFile { name, kind, needed, read } in &OWN_FILES {
        let name = format!("{tag}/{name}");
        let is_needed = *needed == Needed::All || (*needed == Needed::First && first.is_none());
        if !is_needed && !reading.folder.holds(&name) {
            continue;
        }
        if let Some(file) = reading.file(&name, Some(*kind)) {
            read(&file, texts, reading.problems);
        }
    }
}

fn events(reading: &mut Reading<'_>, tag: &str, texts: &mut Texts) {
    let path = format!("{tag}/events");
    texts.events = reading.once(&path, &[], |reading| {
        let files = reading.files(&path, RecordKind::Event);
        files.iter().flat_map(|file| event::read::events(file, reading.problems)).collect()
    });
    texts.events.sort_by_key(|e| e.value.event.date);
}

fn figures(reading: &mut Reading<'_>, tag: &str, messages: &Messages, texts: &mut Texts) {
    let path = format!("{tag}/figures");
    // Some count rows of the ledger by what they are about.
    let rests_on = ["ledger.toml", "timelines.toml", texts::FILE].map(|name| format!("{tag}/{name}"));
    texts.figures = reading.once(&path, &rests_on.each_ref().map(String::as_str), |reading| {
        let mut figures = BTreeMap::new();
        for file in reading.files(&path, RecordKind::Figure) {
            let build = |problems: &mut Problems| figure::build::figure(&file, texts, messages, problems);
            let placed = reading.whole(&file, RecordKind::Figure, build);
            let Some(placed) = placed else { continue };
            let id = placed.value.id.clone();
            insert(&mut figures, RecordKind::Figure, id, placed, reading.problems);
        }
        figures
    });
}

fn questions(reading: &mut Reading<'_>, tag: &str, texts: &mut Texts) {
    let path = format!("{tag}/questions");
    texts.questions = reading.once(&path, &[], |reading| {
        let files = reading.files(&path, RecordKind::Question).into_iter();
        let of_step = |file: File| {
            let step = file.name.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml").to_owned();
            (step, question::read::questions(&file, reading.problems))
        };
        files.map(of_step).collect()
    });
}

fn pages(reading: &mut Reading<'_>, tag: &str, texts: &mut Texts) {
    for folder in ["steps", "pages"] {
        let path = format!("{tag}/{folder}");
        let drafts: Vec<Draft> = reading.once(&path, &[], |reading| {
            let files = reader::files(reading.folder, &path, ".md", RecordKind::Page, reading.problems);
            files.iter().filter_map(|file| page(reading, tag, file)).collect()
        });
        drafts.into_iter().for_each(|draft| add(texts, draft, reading.problems));
    }
}

fn page(reading: &mut Reading<'_>, tag: &str, file: &File) -> Option<Draft> {
    let outline = reading.whole(file, RecordKind::Page, |problems| outline(file, problems))?;
    let front = outline.front_part.clone();
    attribution::check_toml(file, front, reading.sentences, reading.problems);
    attribution::check_outline(file, &outline, reading.sentences, reading.problems);
    Some(reading.whole(file, RecordKind::Page, |problems| page::read::draft(file, outline, tag, problems)))
}

fn recommendations(reading: &mut Reading<'_>, tag: &str, messages: &Messages, texts: &mut Texts) {
    let path = format!("{tag}/recommendations");
    let messages_file = format!("{tag}/{}", texts::FILE);
    let read: Vec<_> = reading.once(&path, &[&messages_file], |reading| {
        let files = reading.files(&path, RecordKind::Recommendation);
        files.iter().filter_map(|file| recommendation(reading, tag, messages, file)).collect()
    });
    for (placed, draft) in read {
        add(texts, draft, reading.problems);
        texts.recommendations.push(placed);
    }
    texts.recommendations.sort_by_key(|placed| placed.value.order);
}

fn recommendation(
    reading: &mut Reading<'_>,
    tag: &str,
    messages: &Messages,
    file: &File,
) -> Option<(Located<RecommendationRecord>, Draft)> {
    let before = reading.problems.count();
    let placed = recommendation::read::recommendation(file, reading.problems)?;
    let draft = recommendation::draft::draft(file, &placed.value, messages, tag, reading.problems);
    if reading.problems.count() > before {
        reading.problems.read_in_part(&file.name, RecordKind::Recommendation);
    }
    Some((placed, draft))
}

/// Adds a page, whose id must not be in use.
fn add(texts: &mut Texts, draft: Draft, problems: &mut Problems) {
    if let Some(other) = texts.drafts.get(&draft.id) {
        let message = format!("the page `{}` is already in {}: keep one of the two", draft.id, other.place.file);
        problems.note(&draft.place.file, draft.place.line, "id", message);
        // References to the page that this may have been meant to be are not reported as missing.
        problems.unread(RecordKind::Page);
        return;
    }
    texts.drafts.insert(draft.id.clone(), draft);
}

fn fall_back(texts: &mut Texts, first: &Texts) {
    supply(&mut texts.sentences, &first.sentences);
    supply(&mut texts.terms, &first.terms);
    supply(&mut texts.figures, &first.figures);
    supply(&mut texts.drafts, &first.drafts);
    lay_over(&mut texts.recommendations, &first.recommendations, |own| own.id.get_ref());
    lay_over(&mut texts.ledger, &first.ledger, |own| own.id.get_ref());
    lay_over(&mut texts.changes, &first.changes, |own| own.id.get_ref());
    lay_over(&mut texts.argument, &first.argument, |own| own.id.get_ref());
    for (step, questions) in &first.questions {
        lay_over(texts.questions.entry(step.clone()).or_default(), questions, |own| own.id.get_ref());
    }
    for event in &first.events {
        if !texts.events.iter().any(|own| own.value.event.id == event.value.event.id) {
            texts.events.push(event.clone());
        }
    }
    texts.events.sort_by_key(|e| e.value.event.date);
}

/// Adds the first language's records, by id, where a language has none of its own.
fn supply<T: Clone>(own: &mut BTreeMap<String, T>, first: &BTreeMap<String, T>) {
    for (id, record) in first {
        own.entry(id.clone()).or_insert_with(|| record.clone());
    }
}

/// A language's own records in the order of the first one's, which stand in for those it lacks.
fn lay_over<T: Clone>(own: &mut Vec<Located<T>>, first: &[Located<T>], id: impl Fn(&T) -> &String) {
    let mut left = std::mem::take(own);
    for record in first {
        let found = left.iter().position(|other| id(&other.value) == id(&record.value));
        own.push(found.map_or_else(|| record.clone(), |at| left.remove(at)));
    }
    // Records missing from the first language are reported by the checks.
    own.append(&mut left);
}
