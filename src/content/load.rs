//! Reads the content folder into a [`Library`].

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::directives::{Outline, Part, RawStatement, outline};
use super::draft::{Draft, DraftItem, DraftSection, EventsDraft};
use super::folder::Folder;
use super::id::is_id;
use super::library::{Edition, EventEntry, FactEntry, Library, SourceEntry, Texts, TimelineEntry, Timelines};
use super::links::page_of;
use super::place::{Place, Placed};
use super::publisher_records::PublisherRecord;
use super::reader::{self, File};
use super::record_kind::RecordKind;
use super::records::{
    BriefFile, CitationRecord, EraRecord, EventRecord, FactRecord, MomentRecord, SiteFile, SourceRecord, TermRecord,
    TimelineFile,
};
use super::{
    Problems, attribution, check, encoding, figures, key_numbers, ledger, lessons, locate, markdown, plurals,
    publishers, questions, recommendations, strays, texts,
};
use crate::model::{
    Block, Citation, Era, Event, Fact, Inline, MessageText, Messages, Moment, Role, Source, Statement, Term,
};

/// Reads and checks the content folder.
///
/// # Errors
/// Everything that is wrong in it.
pub fn load(root: &Path) -> Result<Library, Problems> {
    load_from(&Folder::new(root))
}

/// Reads and checks a content folder that may differ from what is on disk.
///
/// # Errors
/// Everything that is wrong in it.
pub fn load_from(folder: &Folder) -> Result<Library, Problems> {
    let mut problems = Problems::default();
    let library = Loader { folder, sentences: Vec::new(), problems: &mut problems }.library();
    problems.begin_checks();
    if let Some(library) = &library {
        check::all(library, &mut problems);
        strays::check(folder, library, &mut problems);
    }
    problems.locate(|problem, found| match folder.read(&problem.file).map(|bytes| encoding::text(&bytes)) {
        Ok(Ok(text)) => locate::line(&text, problem, found),
        _ => problem.line,
    });
    match library {
        Some(library) => problems.none_or(library),
        None => Err(problems),
    }
}

struct Loader<'a> {
    folder: &'a Folder,
    /// Ids of the abstract's sentences.
    sentences: Vec<String>,
    problems: &'a mut Problems,
}

impl Loader<'_> {
    fn library(mut self) -> Option<Library> {
        let site: SiteFile = self.toml("site.toml")?;
        let brief: BriefFile = self.toml("brief.toml")?;
        self.sentences.clone_from(&brief.sentences);
        let runs = reader::file(self.folder, "brief-runs.txt", None, self.problems)?;
        let publishers = self.publishers()?;
        let sources = self.sources();
        let facts = self.facts();
        let mut editions: Vec<Edition> = Vec::new();
        for tag in &site.languages {
            let edition = self.edition(tag, editions.first())?;
            editions.push(edition);
        }
        Some(Library {
            brief: brief.brief,
            sentences: brief.sentences,
            steps: site.steps,
            pages: site.pages,
            recommendations: editions.first().map_or_else(Vec::new, |edition| {
                edition.texts.recommendations.iter().map(|own| page_of(own.value.id.get_ref())).collect()
            }),
            version: site.version.to_string(),
            reaches: *site.reaches,
            runs: runs.text.lines().filter(|l| !l.starts_with('#')).map(str::to_owned).collect(),
            sources,
            publishers,
            facts,
            editions,
        })
    }

    fn toml<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        reader::file(self.folder, name, None, self.problems)?.toml(self.problems)
    }

    fn publishers(&mut self) -> Option<BTreeMap<String, Placed<PublisherRecord>>> {
        let file = reader::file(self.folder, "publishers.toml", Some(RecordKind::Publisher), self.problems)?;
        Some(publishers::records(&file, self.problems))
    }

    /// A file of prose, whose words about the brief are held against the abstract's sentences.
    fn file(&mut self, name: &str, kind: Option<RecordKind>) -> Option<File> {
        let file = reader::file(self.folder, name, kind, self.problems)?;
        attribution::check_toml(&file, 0..file.text.len(), &self.sentences, self.problems);
        Some(file)
    }

    /// The TOML files of a folder, each as [`Self::file`] reads it.
    fn files(&mut self, folder: &str, kind: RecordKind) -> Vec<File> {
        let files = reader::files(self.folder, folder, ".toml", kind, self.problems);
        for file in &files {
            attribution::check_toml(file, 0..file.text.len(), &self.sentences, self.problems);
        }
        files
    }

    fn sources(&mut self) -> BTreeMap<String, Placed<SourceEntry>> {
        let mut sources = BTreeMap::new();
        let mut urls: BTreeMap<String, String> = BTreeMap::new();
        for file in reader::files(self.folder, "sources", ".toml", RecordKind::Source, self.problems) {
            let records: Vec<SourceRecord> = file.records("source", self.problems);
            for record in records {
                let id = record.id.get_ref().clone();
                if let Some(other) = urls.insert(record.url.get_ref().clone(), id.clone()) {
                    let message = format!("source `{other}` has this address already");
                    self.problems.note(&file.name, file.line(record.url.span().start), "url", message);
                }
                let placed = self.source(&file, record);
                self.insert(&mut sources, RecordKind::Source, id, placed);
            }
        }
        sources
    }

    fn source(&mut self, file: &File, record: SourceRecord) -> Placed<SourceEntry> {
        let place = self.place(file, &record.id);
        let url = record.url.get_ref();
        if !url.starts_with("https://") && !url.starts_with("http://") {
            self.problems.note(&file.name, file.line(record.url.span().start), "url", "must begin with https://");
        }
        let source = Source {
            id: record.id.get_ref().clone(),
            title: record.title,
            publisher: record.publisher,
            date: record.date.map(|date| *date),
            url: record.url.get_ref().clone(),
            read: *record.read,
            weak: record.weak,
        };
        Placed { place, value: SourceEntry { source, seen: record.seen } }
    }

    fn facts(&mut self) -> BTreeMap<String, Placed<FactEntry>> {
        let mut facts = BTreeMap::new();
        for file in reader::files(self.folder, "facts", ".toml", RecordKind::Fact, self.problems) {
            let records: Vec<FactRecord> = file.records("fact", self.problems);
            for FactRecord { id, value, unit, approx, sources, seen, .. } in records {
                let place = self.place(&file, &id);
                let id = id.into_inner();
                let fact = Fact { id: id.clone(), value: *value, unit, approx };
                let placed = Placed { place, value: FactEntry { fact, sources, seen } };
                self.insert(&mut facts, RecordKind::Fact, id, placed);
            }
        }
        facts
    }

    fn edition(&mut self, tag: &str, first: Option<&Edition>) -> Option<Edition> {
        let messages = self.messages(tag, first.map(|e| e.tag.as_str()))?;
        let mut texts = Texts::default();
        let files = [
            ("glossary.toml", RecordKind::Term),
            ("timelines.toml", RecordKind::Timeline),
            ("ledger.toml", RecordKind::Commitment),
        ];
        for (name, kind) in files {
            let name = format!("{tag}/{name}");
            if first.is_some() && !self.folder.holds(&name) {
                continue;
            }
            let Some(file) = self.file(&name, Some(kind)) else { continue };
            match kind {
                RecordKind::Term => self.glossary(&file, &mut texts),
                RecordKind::Timeline => self.timelines(&file, &mut texts),
                _ => texts.ledger = ledger::rows(&file, self.problems),
            }
        }
        for file in self.files(&format!("{tag}/events"), RecordKind::Event) {
            self.events(&file, &mut texts);
        }
        texts.events.sort_by_key(|e| e.value.event.date);
        for file in self.files(&format!("{tag}/figures"), RecordKind::Figure) {
            let before = self.problems.count();
            let placed = figures::figure(&file, &texts, self.problems);
            if self.problems.count() > before {
                self.problems.read_in_part(&file.name, RecordKind::Figure);
            }
            let Some(placed) = placed else { continue };
            let id = placed.value.id.clone();
            self.insert(&mut texts.figures, RecordKind::Figure, id, placed);
        }
        for file in self.files(&format!("{tag}/questions"), RecordKind::Question) {
            let step = file.name.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml").to_owned();
            texts.questions.insert(step, questions::records(&file, self.problems));
        }
        for folder in ["steps", "pages"] {
            for file in reader::files(self.folder, &format!("{tag}/{folder}"), ".md", RecordKind::Page, self.problems) {
                let before = self.problems.count();
                let outline = outline(&file, self.problems);
                if self.problems.count() > before {
                    self.problems.read_in_part(&file.name, RecordKind::Page);
                }
                if let Some(outline) = outline {
                    attribution::check_toml(&file, outline.front_part.clone(), &self.sentences, self.problems);
                    attribution::check_outline(&file, &outline, &self.sentences, self.problems);
                    let before = self.problems.count();
                    let draft = self.draft(&file, outline, tag);
                    if self.problems.count() > before {
                        self.problems.read_in_part(&file.name, RecordKind::Page);
                    }
                    self.add(&mut texts, draft);
                }
            }
        }
        for file in self.files(&format!("{tag}/recommendations"), RecordKind::Recommendation) {
            let before = self.problems.count();
            let Some(placed) = recommendations::recommendation(&file, self.problems) else { continue };
            let draft = recommendations::draft(&file, &placed.value, &messages, tag, self.problems);
            if self.problems.count() > before {
                self.problems.read_in_part(&file.name, RecordKind::Recommendation);
            }
            self.add(&mut texts, draft);
            texts.recommendations.push(placed);
        }
        texts.recommendations.sort_by_key(|placed| placed.value.order);
        if let Some(first) = first {
            fall_back(&mut texts, &first.texts);
        }
        Some(Edition { tag: tag.to_owned(), messages, texts })
    }

    /// Adds a page, whose id no other file may have.
    fn add(&mut self, texts: &mut Texts, draft: Draft) {
        if let Some(other) = texts.drafts.get(&draft.id) {
            let message =
                format!("the page `{}` stands in {} already: keep one of the two", draft.id, other.place.file);
            self.problems.note(&draft.place.file, draft.place.line, "id", message);
            // What refers to the page this may have been meant to be is not missed.
            self.problems.unread(RecordKind::Page);
            return;
        }
        texts.drafts.insert(draft.id.clone(), draft);
    }

    /// A later language's messages are laid over the first one's, so that a missing text is shown in that language.
    fn messages(&mut self, tag: &str, first: Option<&str>) -> Option<Messages> {
        let mut texts: BTreeMap<String, MessageText> = BTreeMap::new();
        let Some(plurals) = plurals::of(tag) else {
            self.problems.note("site.toml", 0, "languages", format!("`{tag}` is not the tag of a language"));
            return None;
        };
        for tag in first.into_iter().filter(|first| *first != tag) {
            let file = reader::file(self.folder, &format!("{tag}/messages.toml"), None, self.problems)?;
            let named: BTreeMap<String, MessageText> = file.toml(self.problems)?;
            texts.extend(named.into_iter().map(|(name, text)| (name, texts::fitting(text, &plurals))));
        }
        let file = self.file(&format!("{tag}/messages.toml"), None)?;
        let own: BTreeMap<String, Spanned<MessageText>> = file.toml(self.problems)?;
        let lines: BTreeMap<String, usize> =
            own.iter().map(|(name, text)| (name.clone(), file.line(text.span().start))).collect();
        texts.extend(own.into_iter().map(|(name, text)| (name, text.into_inner())));
        let texts = texts.into_iter().map(|(name, text)| (name, texts::without_references(text)));
        match Messages::read(texts.collect(), plurals) {
            Ok(messages) => Some(messages),
            Err(problems) => {
                texts::note(&file.name, &lines, problems, self.problems);
                None
            }
        }
    }

    fn glossary(&mut self, file: &File, texts: &mut Texts) {
        let records: Vec<TermRecord> = file.records("term", self.problems);
        for TermRecord { id, term, kind, definition, sources } in records {
            let place = self.place(file, &id);
            let definition = self.blocks(file, &definition);
            let value = Term { id: id.get_ref().clone(), term, kind, definition, citations: citations(sources) };
            self.insert(&mut texts.terms, RecordKind::Term, id.into_inner(), Placed { place, value });
        }
    }

    fn events(&mut self, file: &File, texts: &mut Texts) {
        let records: Vec<EventRecord> = file.records("event", self.problems);
        for record in records {
            texts.events.push(self.event(file, record));
        }
    }

    fn timelines(&mut self, file: &File, texts: &mut Texts) {
        let Some(TimelineFile { timeline, era, themes, forms, actors }) = file.toml(self.problems) else { return };
        let mut entries = Vec::new();
        for record in timeline {
            let place = self.place(file, &record.id);
            let line = file.line(record.caption.span().start);
            let caption = markdown::line(record.caption.get_ref(), &file.name, line, self.problems);
            entries.push(Placed { place, value: TimelineEntry { record, caption } });
        }
        let eras = era.into_iter().map(|EraRecord { id, label, from }| Era { id, label, from: *from });
        texts.timelines = Timelines { eras: eras.collect(), entries, themes, forms, actors };
    }

    fn event(&mut self, file: &File, record: EventRecord) -> Placed<EventEntry> {
        let place = self.place(file, &record.id);
        let later = record.later.into_iter().map(|MomentRecord { date, phase }| Moment { date: *date, phase });
        let event = Event {
            date: *record.date,
            end: record.end.map(|end| *end),
            circa: record.circa,
            phase: record.phase,
            later: later.collect(),
            importance: record.importance,
            bears_on: Vec::new(),
            related: record.related.into_iter().map(Spanned::into_inner).collect(),
            id: record.id.into_inner(),
            kind: record.kind,
            sentences: record.sentences.into_iter().map(Spanned::into_inner).collect(),
            title: record.title,
            summary: self.blocks(file, &record.summary),
            why: record.why.map(|words| self.line(file, &words)),
            dispute: record.dispute.map(|words| self.line(file, &words)),
            form: record.form,
            actors: record.actors,
            step: record.step.into_inner(),
            citations: citations(record.sources),
            turn: record.turn,
            label: record.label,
        };
        let EventRecord { lists, timelines, lanes, themes, .. } = record;
        Placed { place, value: EventEntry { event, lists, timelines, lanes, themes } }
    }

    fn draft(&mut self, file: &File, outline: Outline, tag: &str) -> Draft {
        let place = Place { file: file.name.clone(), line: outline.front_line };
        let front = outline.front;
        let mut draft = Draft {
            id: front.id.into_inner(),
            title: front.title,
            question: attribution::plain(&front.question),
            description: attribution::plain(front.description.get_ref()),
            language: tag.to_owned(),
            place,
            is_in_footer: front.footer,
            answers: Vec::new(),
            findings: Vec::new(),
            sections: Vec::new(),
        };
        for part in outline.parts {
            match part {
                Part::Heading(heading) => draft.sections.push(section(&attribution::plain(&heading.text))),
                Part::Statement(raw) => self.statement(file, raw, &mut draft),
                Part::Events(list, caption, stage) => {
                    let line = caption.line;
                    let caption = markdown::line(&caption.text, &file.name, line, self.problems);
                    add(&mut draft, file, line, DraftItem::Events(EventsDraft { list, caption, stage }));
                }
                Part::Cards(ids, line) => add(&mut draft, file, line, DraftItem::Cards(ids)),
                Part::Figure(id, line) => add(&mut draft, file, line, DraftItem::Figure(id)),
                Part::Generated(generator, words, line) => {
                    let place = Place { file: file.name.clone(), line };
                    let items = vec![Placed { place, value: DraftItem::Generated(generator, words) }];
                    draft.sections.push(DraftSection { id: None, heading: None, items });
                }
                Part::Numbers(raw) => {
                    let strip = key_numbers::read(&file.name, &raw, self.problems);
                    add(&mut draft, file, raw.line, DraftItem::Numbers(strip));
                }
                Part::Lesson(raw) => {
                    let lesson = lessons::read(&file.name, &raw, self.problems);
                    add(&mut draft, file, raw.line, DraftItem::Lesson(lesson));
                }
                Part::Prose(text) => {
                    let blocks = markdown::blocks(&text.text, &file.name, text.line, self.problems);
                    add(&mut draft, file, text.line, DraftItem::Prose(blocks));
                }
            }
        }
        draft
    }

    fn statement(&mut self, file: &File, raw: RawStatement, draft: &mut Draft) {
        let place = Place { file: file.name.clone(), line: raw.line };
        let statement = Statement {
            id: raw.id,
            role: raw.role,
            kind: raw.kind,
            sentences: raw.sentences,
            blocks: markdown::blocks(&raw.text.text, &file.name, raw.text.line, self.problems),
            citations: raw.citations.into_iter().map(|(_, source, supports)| Citation { source, supports }).collect(),
        };
        match statement.role {
            Role::Answer => draft.answers.push(Placed { place, value: statement }),
            Role::Finding => draft.findings.push(Placed { place, value: statement }),
            Role::Passage | Role::Counter | Role::Reading => {
                add(draft, file, raw.line, DraftItem::Statement(statement))
            }
        }
    }

    fn blocks(&mut self, file: &File, text: &Spanned<String>) -> Vec<Block> {
        markdown::blocks(text.get_ref(), &file.name, file.line(text.span().start), self.problems)
    }

    fn line(&mut self, file: &File, text: &Spanned<String>) -> Vec<Inline> {
        markdown::words_line(text.get_ref(), &file.name, file.line(text.span().start), self.problems)
    }

    fn place(&self, file: &File, id: &Spanned<String>) -> Place {
        Place { file: file.name.clone(), line: file.line(id.span().start) }
    }

    fn insert<T>(&mut self, map: &mut BTreeMap<String, Placed<T>>, kind: RecordKind, id: String, placed: Placed<T>) {
        if !is_id(&id) {
            let message = format!("`{id}` must be lower-case words with hyphens");
            self.problems.note(&placed.place.file, placed.place.line, "id", message);
            self.problems.unread(kind);
        }
        if let Some(other) = map.get(&id) {
            let message = format!("`{id}` stands in {} line {} already", other.place.file, other.place.line);
            self.problems.note(&placed.place.file, placed.place.line, "id", message);
            self.problems.unread(kind);
            return;
        }
        map.insert(id, placed);
    }
}

fn citations(records: Vec<CitationRecord>) -> Vec<Citation> {
    records.into_iter().map(|r| Citation { source: r.id.into_inner(), supports: r.supports }).collect()
}

/// A section under a heading. Its anchor follows the heading, `## How it began {#beginning}`, or is made of its words.
fn section(heading: &str) -> DraftSection {
    let named = heading.strip_suffix('}').and_then(|rest| rest.rsplit_once("{#"));
    let (heading, id) = match named {
        Some((heading, id)) => (heading.trim(), id.to_owned()),
        None => (heading, words_of_address(heading)),
    };
    DraftSection { id: Some(id), heading: Some(heading.to_owned()), items: Vec::new() }
}

/// A text's words in small letters, with hyphens.
fn words_of_address(text: &str) -> String {
    // A word is made of letters and of the marks upon them, without which those of Indic scripts would fall apart.
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\w+").expect("a pattern"));
    let small = text.to_lowercase();
    WORD.find_iter(&small).map(|word| word.as_str()).collect::<Vec<_>>().join("-")
}

/// Adds an item to the last section; one without a heading is begun where there is none, or after something generated.
fn add(draft: &mut Draft, file: &File, line: usize, item: DraftItem) {
    if draft.sections.last().is_none_or(|section| section.id.is_none()) {
        let texts = draft.sections.iter().filter(|section| section.id.is_some() && section.heading.is_none()).count();
        let id = if texts == 0 { "text".to_owned() } else { format!("text-{}", texts + 1) };
        draft.sections.push(DraftSection { id: Some(id), heading: None, items: Vec::new() });
    }
    if let Some(last) = draft.sections.last_mut() {
        let place = Place { file: file.name.clone(), line };
        last.items.push(Placed { place, value: item });
    }
}

fn fall_back(texts: &mut Texts, first: &Texts) {
    for (id, term) in &first.terms {
        texts.terms.entry(id.clone()).or_insert_with(|| term.clone());
    }
    for (id, figure) in &first.figures {
        texts.figures.entry(id.clone()).or_insert_with(|| figure.clone());
    }
    for (id, draft) in &first.drafts {
        texts.drafts.entry(id.clone()).or_insert_with(|| draft.clone());
    }
    if texts.timelines.entries.is_empty() {
        texts.timelines = first.timelines.clone();
    }
    lay_over(&mut texts.recommendations, &first.recommendations, |own| own.id.get_ref());
    lay_over(&mut texts.ledger, &first.ledger, |own| own.id.get_ref());
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

/// A language's own records in the order of the first one's, which stand in for those that it lacks.
fn lay_over<T: Clone>(own: &mut Vec<Placed<T>>, first: &[Placed<T>], id: impl Fn(&T) -> &String) {
    let mut left = std::mem::take(own);
    for record in first {
        let found = left.iter().position(|other| id(&other.value) == id(&record.value));
        own.push(found.map_or_else(|| record.clone(), |at| left.remove(at)));
    }
    // What the first language lacks is told by the checks.
    own.append(&mut left);
}
