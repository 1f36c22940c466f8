//! Holds the content against itself: every reference, every kind, every length.
//!
//! The rules are those of `content/README.md`; each function below is one of them.

use std::collections::{BTreeMap, BTreeSet};

use super::check_source::check_source;
use super::draft::{Draft, DraftItem, EventsDraft, Generator};
use super::id::is_id;
use super::library::{Edition, EventEntry, FactEntry, Library};
use super::place::{Place, Placed};
use super::prose::words;
use super::record_kind::RecordKind;
use super::references::resolve;
use super::runs::first_copied;
use super::spelling::nearest;
use super::typed::typed_fact;
use super::walk::walk;
use super::{
    Problems, check_figures, check_numbers, check_steps, dating, ledger, lessons, markdown, publishers, questions,
    recommendations, timelines, usage,
};
use crate::model::{Block, Citation, Inline, Kind, PartialDate, Role, Said, Statement, Target, words_of_line};

/// Most words of an event's label in the cover's drawing.
const LABEL_WORDS: usize = 5;
/// Most words of an event's summary.
const SUMMARY_WORDS: usize = 60;
/// Who acts: lanes of the timelines.
const LANES: [&str; 3] = ["india", "united-states", "china"];
/// Most characters of a description, so that search results show it whole.
const DESCRIPTION_CHARS: usize = 160;

/// Notes everything that breaks a rule.
pub fn all(library: &Library, problems: &mut Problems) {
    facts(library, problems);
    for (index, edition) in library.editions.iter().enumerate() {
        let is_first = index == 0;
        problems.only_within((!is_first).then(|| format!("{}/", edition.tag)));
        let checker = Checker { library, edition, anchors: anchors(edition) };
        checker.pages_are_there(problems);
        checker.ids_are_unique(problems);
        checker.ids_begin_with_their_page(problems);
        checker.terms(problems);
        checker.events(problems);
        checker.actors(problems);
        ledger::check(library, edition, problems);
        recommendations::check(library, edition, problems);
        questions::check(library, edition, problems);
        for draft in edition.texts.drafts.values() {
            checker.draft(draft, problems);
            check_numbers::strips(library, edition, draft, problems);
        }
        check_figures::all(library, edition, problems);
        if let Some(first) = library.editions.first().filter(|_| !is_first) {
            pages_are_translated_whole(first, edition, problems);
        }
    }
    problems.only_within(None);
    publishers::check(library, problems);
    record_reaches_its_month(library, problems);
    // What is lacking or left over often follows from another mistake, so these come last and alone.
    if problems.count() == 0 {
        library.editions.iter().for_each(|edition| check_figures::placed(edition, problems));
        sentences_are_carried(library, problems);
        usage::check(library, problems);
    }
}

struct Checker<'a> {
    library: &'a Library,
    edition: &'a Edition,
    /// Anchors of each page.
    anchors: BTreeMap<String, BTreeSet<String>>,
}

/// What a statement of any sort rests on.
struct Ground<'a> {
    place: &'a Place,
    id: &'a str,
    kind: Kind,
    sentences: &'a [String],
    citations: &'a [Citation],
}

impl Checker<'_> {
    /// Each page that site.toml names has a file, and each file a name there. One mistyped name is told once, where the
    /// name of the file says that it stands.
    fn pages_are_there(&self, problems: &mut Problems) {
        let drafts = &self.edition.texts.drafts;
        let is_named = |draft: &&Draft| self.library.page_ids().any(|id| id == draft.id);
        let unnamed: Vec<&Draft> = drafts.values().filter(|draft| !is_named(draft)).collect();
        let mut missing: Vec<&str> = self.library.page_ids().filter(|id| !drafts.contains_key(*id)).collect();
        let whole = problems.is_whole(RecordKind::Page);
        let list = |id: &str| if self.library.steps.iter().any(|own| own == id) { "steps" } else { "pages" };
        for draft in unnamed {
            let meant = nearest(&draft.id, missing.iter().copied());
            let is_of_file = |id: &str| draft.place.file.ends_with(&format!("{id}.md"));
            if let Some(meant) = meant {
                missing.retain(|id| *id != meant);
                if is_of_file(&draft.id) {
                    let place = Place { file: "site.toml".to_owned(), line: 1 };
                    let message = format!("no file has the id `{meant}`; the nearest is `{}`", draft.id);
                    problems.note_found(&place, list(meant), meant, message);
                    problems.unread(RecordKind::Step);
                    continue;
                }
            }
            problems.unknown(&draft.place, "id", RecordKind::Page, &draft.id, meant);
            // It is held against the rules when it has its name.
            problems.read_in_part(&draft.place.file, RecordKind::Page);
        }
        for id in missing.into_iter().filter(|_| whole) {
            let place = Place { file: "site.toml".to_owned(), line: 1 };
            problems.note_found(&place, list(id), id, format!("no file has the id `{id}`"));
            problems.unread(RecordKind::Step);
        }
    }

    fn ids_are_unique(&self, problems: &mut Problems) {
        let mut places: BTreeMap<&str, &Place> = BTreeMap::new();
        let statements = self.edition.texts.drafts.values().flat_map(Draft::statements);
        let events = self.edition.texts.events.iter().map(|e| (&e.place, e.value.event.id.as_str()));
        let rows = self.edition.texts.ledger.iter().map(|row| (&row.place, row.value.id.get_ref().as_str()));
        let questions = self.edition.texts.questions.values().flatten();
        let questions = questions.map(|own| (&own.place, own.value.id.get_ref().as_str()));
        let statements = statements.map(|(place, s)| (place, s.id.as_str()));
        let strips = self.edition.texts.drafts.values().flat_map(Draft::strips);
        let strips = strips.map(|(place, strip)| (place, strip.id.as_str()));
        for (place, id) in statements.chain(events).chain(rows).chain(questions).chain(strips) {
            if let Some(other) = places.insert(id, place) {
                let message = format!("`{id}` stands in {} line {} already", other.file, other.line);
                problems.note(&place.file, place.line, "id", message);
            } else if !is_id(id) {
                problems.note(&place.file, place.line, "id", format!("`{id}` must be lower-case words with hyphens"));
            } else {
                continue;
            }
            // What refers to it by its right id is not missed.
            for kind in [RecordKind::Statement, RecordKind::Event, RecordKind::Commitment] {
                problems.unread(kind);
            }
        }
    }

    fn ids_begin_with_their_page(&self, problems: &mut Problems) {
        for draft in self.edition.texts.drafts.values() {
            // The pages of a part of the site are known by the last word of their id.
            let beginning = format!("{}-", draft.id.rsplit('/').next().unwrap_or(&draft.id));
            for (place, statement) in draft.statements().filter(|(_, own)| !own.id.starts_with(&beginning)) {
                let message = format!("`{}` must begin with `{beginning}`", statement.id);
                problems.note(&place.file, place.line, "id", message);
                problems.unread(RecordKind::Statement);
            }
        }
    }

    fn terms(&self, problems: &mut Problems) {
        for (id, Placed { place, value }) in &self.edition.texts.terms {
            let ground = Ground { place, id, kind: value.kind, sentences: &[], citations: &value.citations };
            self.ground(&ground, problems);
            self.text(place, &value.definition, &value.citations, problems);
            self.numbers(place, &value.definition, &value.citations, problems);
        }
    }

    fn events(&self, problems: &mut Problems) {
        for Placed { place, value } in &self.edition.texts.events {
            let event = &value.event;
            dating::event(place, event, problems);
            let ground = Ground {
                place,
                id: &event.id,
                kind: event.kind,
                sentences: &event.sentences,
                citations: &event.citations,
            };
            self.ground(&ground, problems);
            self.text(place, &event.summary, &event.citations, problems);
            let length = words(&markdown::plain(&event.summary));
            if length > SUMMARY_WORDS {
                let message = format!("has {length} words; at most {SUMMARY_WORDS}");
                problems.note(&place.file, place.line, "summary", message);
            }
            self.not_copied(place, &event.title, problems);
            for words in event.why.iter().chain(&event.dispute) {
                self.not_copied(place, &words_of_line(words), problems);
            }
            if !self.library.steps.contains(&event.step) {
                let steps = self.library.steps.iter().map(String::as_str);
                problems.unknown(place, "step", RecordKind::Step, &event.step, steps);
            }
            self.timelines_of(place, value, problems);
            let length = event.label.as_deref().map_or(0, words);
            if length > LABEL_WORDS {
                problems.note(&place.file, place.line, "label", format!("has {length} words; at most {LABEL_WORDS}"));
            }
            if event.turn.is_some() != event.label.is_some() {
                let there = if event.turn.is_some() { "turn" } else { "label" };
                problems.note(&place.file, place.line, there, "`turn` and `label` go together");
            }
        }
    }

    /// Who acts often can be found by a filter, whose address needs a word of its own.
    fn actors(&self, problems: &mut Problems) {
        for Placed { place, value } in &self.edition.texts.timelines.entries {
            for actor in timelines::unnamed(self.edition, value) {
                let message = format!(
                    "“{actor}” acts often in `{}`: name it there with a word for addresses",
                    value.record.id.get_ref()
                );
                problems.note(&place.file, place.line, "actors", message);
            }
        }
    }

    /// What sorts an event into timelines, lanes and filters.
    fn timelines_of(&self, place: &Place, entry: &EventEntry, problems: &mut Problems) {
        let known = &self.edition.texts.timelines;
        let event = &entry.event;
        let texts = &self.edition.texts;
        for name in entry.timelines.iter().filter(|name| !texts.timeline_ids().any(|own| own == *name)) {
            problems.unknown(place, "timelines", RecordKind::Timeline, name, texts.timeline_ids());
        }
        for theme in entry.themes.iter().filter(|theme| !known.themes.contains_key(*theme)) {
            problems.unknown(place, "themes", RecordKind::Theme, theme, known.themes.keys().map(String::as_str));
        }
        if !known.forms.contains_key(&event.form) {
            problems.unknown(place, "form", RecordKind::Form, &event.form, known.forms.keys().map(String::as_str));
        }
        for id in event.related.iter().filter(|id| self.edition.texts.event(id).is_none()) {
            problems.unknown(place, "related", RecordKind::Event, id, self.edition.texts.event_ids());
        }
        for list in entry.lists.iter().filter(|list| !self.lists().any(|own| own == *list)) {
            // A list that no page shows harms nobody; one that is nearly the name of a shown one is mistyped. Where the
            // page's name has no event at all, the page is told.
            if nearest(list, self.lists()).is_some_and(|meant| self.events_name(meant)) {
                problems.unknown(place, "lists", RecordKind::List, list, self.lists());
            }
        }
        for lane in entry.lanes.iter().filter(|lane| !LANES.contains(&lane.as_str())) {
            problems.note_found(place, "lanes", lane, format!("`{lane}` is none of {}", LANES.join(", ")));
        }
        let mut note = |field, message| problems.note(&place.file, place.line, field, message);
        if entry.timelines.is_empty() || entry.themes.is_empty() || entry.lanes.is_empty() {
            note("timelines", "an event needs a timeline, a theme and a lane".to_owned());
        }
        if !(1..=3).contains(&event.importance) {
            note("importance", "must be 1, 2 or 3".to_owned());
        }
        if event.end.is_some_and(|end| end < event.date) || event.later.iter().any(|moment| moment.date < event.date) {
            note("date", "the event begins after its end or a later moment".to_owned());
        }
    }

    /// The lists of events that pages show.
    fn lists(&self) -> impl Iterator<Item = &str> {
        self.edition.texts.drafts.values().flat_map(Draft::lists)
    }

    fn draft(&self, draft: &Draft, problems: &mut Problems) {
        let is_step = self.library.steps.contains(&draft.id);
        for (place, statement) in draft.statements() {
            self.statement(place, statement, problems);
        }
        for item in draft.items() {
            self.item(&item.place, &item.value, is_step, problems);
        }
        let Place { file, line } = &draft.place;
        for words in [&draft.title, &draft.question, &draft.description] {
            self.not_copied(&draft.place, words, problems);
        }
        if draft.description.chars().count() > DESCRIPTION_CHARS {
            problems.note(file, *line, "description", format!("is longer than {DESCRIPTION_CHARS} characters"));
        }
        if is_step {
            check_steps::parts(draft, problems);
        }
    }

    fn item(&self, place: &Place, item: &DraftItem, is_step: bool, problems: &mut Problems) {
        let texts = &self.edition.texts;
        match item {
            DraftItem::Statement(_) | DraftItem::Numbers(_) => {}
            DraftItem::Figure(id) => {
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
                if problems.is_whole(RecordKind::Event) && !self.events_name(list) {
                    self.no_list(place, list, problems);
                }
                for stage in stage.iter().filter(|id| !texts.timeline_ids().any(|own| own == *id)) {
                    problems.unknown(place, "story", RecordKind::Timeline, stage, texts.timeline_ids());
                }
                self.text(place, &[Block::Paragraph(caption.clone())], &[], problems);
            }
            DraftItem::Lesson(lesson) => {
                lessons::check(self.library, self.edition, place, lesson, problems);
                for said in lesson.said() {
                    match said {
                        Said::Text(blocks) => self.text(place, blocks, &[], problems),
                        Said::Line(words) => self.text(place, &[Block::Paragraph(words.to_vec())], &[], problems),
                        Said::Statement(_) | Said::Event(_) | Said::Figure(_) | Said::Cited(_) => {}
                    }
                }
            }
            DraftItem::Prose(blocks) => {
                if is_step {
                    let message = "text of a step must stand in a statement that says its kind";
                    problems.note(&place.file, place.line, "kind", message);
                }
                self.text(place, blocks, &[], problems);
            }
            DraftItem::Generated(generator, words) => self.generated(place, *generator, words, problems),
        }
    }

    /// What the build makes takes the words that it understands after its name, and no others.
    fn generated(&self, place: &Place, generator: Generator, words: &[String], problems: &mut Problems) {
        let name = generator.name();
        match generator {
            Generator::Files => {
                for id in words.iter().filter(|id| !self.library.page_ids().any(|own| own == *id)) {
                    problems.unknown(place, name, RecordKind::Page, id, self.library.page_ids());
                }
            }
            Generator::TurningPoints => {
                if words.is_empty() {
                    problems.note(&place.file, place.line, name, "names no list of events");
                }
                if problems.is_whole(RecordKind::Event) {
                    words
                        .iter()
                        .filter(|list| !self.events_name(list))
                        .for_each(|list| self.no_list(place, list, problems));
                }
            }
            _ => {
                for word in words {
                    let message = format!("`{word}` is too much: nothing follows `::: {name}`");
                    problems.note(&place.file, place.line, name, message);
                }
            }
        }
    }

    fn statement(&self, place: &Place, statement: &Statement, problems: &mut Problems) {
        let ground = Ground {
            place,
            id: &statement.id,
            kind: statement.kind,
            sentences: &statement.sentences,
            citations: &statement.citations,
        };
        if statement.role != Role::Reading {
            self.ground(&ground, problems);
        }
        self.text(place, &statement.blocks, &statement.citations, problems);
        self.numbers(place, &statement.blocks, &statement.citations, problems);
    }

    /// A statement of the brief names sentences; any other names sources that we read.
    fn ground(&self, ground: &Ground<'_>, problems: &mut Problems) {
        let Ground { place, id, kind, sentences, citations } = ground;
        let mut note = |field: &str, message: String| problems.note(&place.file, place.line, field, message);
        match kind {
            Kind::Brief if sentences.is_empty() => {
                note("sentences", format!("`{id}` is of kind brief and names no sentence of the abstract"));
            }
            Kind::Background | Kind::Since if citations.is_empty() => {
                note("sources", format!("`{id}` is of kind {} and cites no source", kind.slug()));
            }
            Kind::Background | Kind::Since if !sentences.is_empty() => {
                note(
                    "sentences",
                    format!("`{id}` is not of kind brief, so it can't paraphrase {}", sentences.join(", ")),
                );
            }
            _ => {}
        }
        for sentence in sentences.iter().filter(|id| !self.library.sentences.contains(id)) {
            let known = self.library.sentences.iter().map(String::as_str);
            problems.unknown(place, "sentences", RecordKind::Sentence, sentence, known);
        }
        for citation in *citations {
            check_source(self.library, place, "sources", &citation.source, problems);
        }
        // The date of a source that is not known decides nothing.
        if citations.iter().all(|citation| self.library.sources.contains_key(&citation.source)) {
            dating::ground(self.library, place, id, *kind, citations, problems);
        }
    }

    /// Every reference in the text leads somewhere, and no run of words is the abstract's.
    fn text(&self, place: &Place, blocks: &[Block], citations: &[Citation], problems: &mut Problems) {
        self.not_copied(place, &markdown::plain(blocks), problems);
        walk(blocks, &mut |inline| match inline {
            Inline::Fact(id) => self.fact(place, id, citations, problems),
            Inline::Term(id, _) if !self.edition.texts.terms.contains_key(id) => {
                let known = self.edition.texts.terms.keys().map(String::as_str);
                problems.unknown(place, "term", RecordKind::Term, id, known);
            }
            Inline::Link(target, _) => self.target(place, target, problems),
            _ => {}
        });
    }

    /// No number of a fact of these sources is typed.
    fn numbers(&self, place: &Place, blocks: &[Block], citations: &[Citation], problems: &mut Problems) {
        if let Some((id, number)) = typed_fact(self.library, blocks, citations) {
            let message = format!("`{number}` is typed; the number is a fact: write {{{{{id}}}}}");
            problems.note_found(place, "fact", &number, message);
        }
    }

    fn fact(&self, place: &Place, id: &str, citations: &[Citation], problems: &mut Problems) {
        let is_whole = problems.is_whole(RecordKind::Figure);
        let mut note = |message: String| problems.note_found(place, "fact", id, message);
        if let Some((figure, expression)) = self.edition.texts.referred(id) {
            if !is_whole {
                return;
            }
            if let Err(message) = resolve(figure, expression) {
                note(format!("`{id}`: {message}"));
            }
            if !citations.iter().any(|c| figure.citations.iter().any(|own| own.source == c.source)) {
                note(format!("the statement uses `{id}` and cites none of that figure's sources"));
            }
            return;
        }
        match self.library.facts.get(id).map(|f| &f.value) {
            None => self.unknown_number(place, id, problems),
            Some(FactEntry { seen: false, .. }) => note(format!("`{id}` has not been seen in a source (seen = false)")),
            Some(FactEntry { sources, .. }) if !citations.iter().any(|c| sources.contains(&c.source)) => {
                // A source that is not known may be the one.
                let named = citations.iter().map(|own| &own.source).chain(sources);
                if named.into_iter().all(|id| self.library.sources.contains_key(id)) {
                    note(format!("the statement uses `{id}` and cites none of its sources ({})", sources.join(", ")));
                }
            }
            Some(_) => {}
        }
    }

    fn target(&self, place: &Place, target: &Target, problems: &mut Problems) {
        match (self.anchors.get(&target.page), &target.anchor) {
            (None, _) => {
                let known = self.anchors.keys().map(String::as_str);
                problems.unknown(place, "link", RecordKind::Page, &target.page, known);
            }
            (Some(anchors), Some(anchor)) if !anchors.contains(anchor) => {
                let known = anchors.iter().map(String::as_str);
                problems.unknown(place, "link", RecordKind::Anchor, anchor, known);
            }
            _ => {}
        }
    }

    /// A number that is neither in `facts/` nor in a figure.
    fn unknown_number(&self, place: &Place, id: &str, problems: &mut Problems) {
        match id.split_once(':') {
            Some((figure, _)) => {
                let known = self.edition.texts.figures.keys().map(String::as_str);
                problems.unknown(place, "fact", RecordKind::Figure, figure, known);
            }
            None => {
                problems.unknown(place, "fact", RecordKind::Fact, id, self.library.facts.keys().map(String::as_str))
            }
        }
    }

    fn events_name(&self, list: &str) -> bool {
        self.edition.texts.listed(list).next().is_some()
    }

    /// A list that a page shows and no event is in.
    fn no_list(&self, place: &Place, id: &str, problems: &mut Problems) {
        let named = self.edition.texts.events.iter().flat_map(|event| &event.value.lists).map(String::as_str);
        let meant = nearest(id, named).map(|own| format!("; the nearest that events name is `{own}`"));
        problems.note_found(place, "events", id, format!("no event is in `{id}`{}", meant.unwrap_or_default()));
    }

    fn not_copied(&self, place: &Place, words: &str, problems: &mut Problems) {
        if let Some(run) = first_copied(words, &self.library.runs) {
            problems.note(&place.file, place.line, "text", format!("these words are the abstract's own: “{run}”"));
        }
    }
}

/// The sources of a number are sources, and ones that we read.
fn facts(library: &Library, problems: &mut Problems) {
    for (id, Placed { place, value }) in &library.facts {
        if value.sources.is_empty() {
            problems.note(&place.file, place.line, "sources", format!("`{id}` has no source"));
        }
        value.sources.iter().for_each(|id| check_source(library, place, "sources", id, problems));
    }
}

/// A page of a later language has every statement of the first one's, because other pages and questions name them.
fn pages_are_translated_whole(first: &Edition, edition: &Edition, problems: &mut Problems) {
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

/// Each sentence of the abstract is paraphrased by at least one passage of the first language.
fn sentences_are_carried(library: &Library, problems: &mut Problems) {
    let Some(edition) = library.editions.first() else { return };
    let carried: BTreeSet<&String> = edition
        .texts
        .drafts
        .values()
        .flat_map(Draft::statements)
        .filter(|(_, s)| s.kind == Kind::Brief && s.role == Role::Passage)
        .flat_map(|(_, s)| &s.sentences)
        .collect();
    for sentence in library.sentences.iter().filter(|s| !carried.contains(s)) {
        let place = Place { file: "brief.toml".to_owned(), line: 1 };
        problems.note_found(&place, "sentences", sentence, format!("no passage carries `{sentence}`"));
    }
}

/// The month to which the record is said to reach is one from which it holds something.
fn record_reaches_its_month(library: &Library, problems: &mut Problems) {
    let is_whole = [RecordKind::Event, RecordKind::Commitment].iter().all(|kind| problems.is_whole(*kind));
    let mut note = |message| problems.note("site.toml", 1, "reaches", message);
    if library.reaches.month().is_none() || library.reaches.day().is_some() {
        note(format!("`{}` is not a month: write YYYY-MM", library.reaches));
        return;
    }
    let month = library.reaches.to_string();
    let of_month = |date: PartialDate| date.to_string().starts_with(&month);
    let holds = library.editions.iter().any(|edition| {
        let texts = &edition.texts;
        texts.events.iter().any(|own| of_month(own.value.event.date))
            || texts.ledger.iter().any(|row| of_month(*row.value.as_of))
    });
    if !holds && is_whole {
        note(format!("no event and no row of the ledger is of {month}"));
    }
}

fn anchors(edition: &Edition) -> BTreeMap<String, BTreeSet<String>> {
    let of = |draft: &Draft| {
        let mut anchors: BTreeSet<String> = draft.statements().map(|(_, s)| s.id.clone()).collect();
        anchors.extend(draft.sections.iter().filter_map(|section| section.id.clone()));
        anchors.extend(draft.figures().map(str::to_owned));
        for list in draft.lists() {
            anchors.extend(edition.texts.listed(list).map(|own| own.value.event.id.clone()));
        }
        anchors
    };
    edition.texts.drafts.values().map(|draft| (draft.id.clone(), of(draft))).collect()
}
