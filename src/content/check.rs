//! Holds the content against itself: every reference, every kind, every length.
//!
//! The rules are those of `content/README.md`; each function below is one of them.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, DraftItem, EventsDraft, Generator};
use super::library::{Edition, EventEntry, FactEntry, Library, Place, Placed, SourceEntry, is_id};
use super::prose::{sentences, words};
use super::references::resolve;
use super::runs::first_copied;
use super::typed::typed_fact;
use super::{
    Problems, check_figures, check_numbers, dating, ledger, lessons, markdown, publishers, questions, recommendations,
    timelines, usage,
};
use crate::model::{Block, Citation, Inline, Kind, PartialDate, Role, Said, Statement, Target, words_of_line};

/// Most words of a step's answer.
const ANSWER_WORDS: usize = 36;
/// Most words of a key finding.
const FINDING_WORDS: usize = 14;
/// Key findings of a step.
const FINDINGS: usize = 2;
/// Fewest and most words of a step's text.
const STEP_WORDS: (usize, usize) = (350, 700);
/// Fewest and most words of a passage or counter-view of a step.
const PASSAGE_WORDS: (usize, usize) = (30, 110);
/// Most words of an event's summary.
const SUMMARY_WORDS: usize = 60;
/// Most characters of a description, so that search results show it whole.
const DESCRIPTION_CHARS: usize = 160;

/// Notes everything that breaks a rule.
pub fn all(library: &Library, problems: &mut Problems) {
    sources_of_facts(library, problems);
    for edition in &library.editions {
        let checker = Checker { library, edition, anchors: anchors(edition) };
        checker.pages_are_there(problems);
        checker.ids_are_unique(problems);
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
    }
    sentences_are_carried(library, problems);
    usage::check(library, problems);
    publishers::check(library, problems);
    record_reaches_its_month(library, problems);
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
    fn pages_are_there(&self, problems: &mut Problems) {
        for id in self.library.page_ids() {
            if !self.edition.texts.drafts.contains_key(id) {
                problems.note("site.toml", 0, "steps, pages", format!("no Markdown file has the id `{id}`"));
            }
        }
        for draft in self.edition.texts.drafts.values() {
            if !self.library.page_ids().any(|id| id == draft.id) {
                let message = format!("`{}` is no step or page of site.toml", draft.id);
                problems.note(&draft.place.file, draft.place.line, "id", message);
            }
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
            }
            if !is_id(id) {
                problems.note(&place.file, place.line, "id", format!("`{id}` must be lower-case words with hyphens"));
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
            dating::event(place, event, problems);
            self.not_copied(place, &event.title, problems);
            for words in event.why.iter().chain(&event.dispute) {
                self.not_copied(place, &words_of_line(words), problems);
            }
            if !self.library.steps.contains(&event.step) {
                problems.note(&place.file, place.line, "step", format!("`{}` is no step", event.step));
            }
            self.timelines_of(place, value, problems);
            if event.turn.is_some() != event.label.is_some() {
                problems.note(&place.file, place.line, "turn", "`turn` and `label` go together");
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
        let mut note = |field, message| problems.note(&place.file, place.line, field, message);
        for name in &entry.timelines {
            if !known.entries.iter().any(|t| t.value.record.id.get_ref() == name) {
                note("timelines", format!("`{name}` is no timeline"));
            }
        }
        for theme in entry.themes.iter().filter(|theme| !known.themes.contains_key(*theme)) {
            note("themes", format!("`{theme}` is no theme of timelines.toml"));
        }
        for lane in entry.lanes.iter().filter(|lane| !["india", "united-states", "china"].contains(&lane.as_str())) {
            note("lanes", format!("`{lane}` is none of india, united-states, china"));
        }
        let event = &entry.event;
        if !known.forms.contains_key(&event.form) {
            note("form", format!("`{}` is no form of timelines.toml", event.form));
        }
        if entry.timelines.is_empty() || entry.themes.is_empty() || entry.lanes.is_empty() {
            note("timelines", "an event needs a timeline, a theme and a lane".to_owned());
        }
        if !(1..=3).contains(&event.importance) {
            note("importance", "must be 1, 2 or 3".to_owned());
        }
        if event.end.is_some_and(|end| end < event.date) || event.later.iter().any(|moment| moment.date < event.date) {
            note("date", "the event begins after its end or a later moment".to_owned());
        }
        for id in &event.related {
            if !self.edition.texts.events.iter().any(|other| other.value.event.id == *id) {
                note("related", format!("`{id}` is no event"));
            }
        }
    }

    fn draft(&self, draft: &Draft, problems: &mut Problems) {
        let is_step = self.library.steps.contains(&draft.id);
        for (place, statement) in draft.statements() {
            self.statement(draft, place, statement, problems);
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
            step_has_its_parts(draft, problems);
        }
    }

    fn item(&self, place: &Place, item: &DraftItem, is_step: bool, problems: &mut Problems) {
        let texts = &self.edition.texts;
        let mut note = |field: &str, message: String| problems.note(&place.file, place.line, field, message);
        match item {
            DraftItem::Statement(_) | DraftItem::Numbers(_) => {}
            DraftItem::Figure(id) => {
                if !texts.figures.contains_key(id) {
                    note("figure", format!("`{id}` is no figure"));
                }
            }
            DraftItem::Cards(ids) => {
                let is_known = |id: &&String| texts.recommendations.iter().any(|own| own.value.id.get_ref() == *id);
                for id in ids.iter().filter(|id| !is_known(id)) {
                    note("recommendations", format!("`{id}` is no recommendation"));
                }
            }
            DraftItem::Events(EventsDraft { list, caption, stage }) => {
                if !texts.events.iter().any(|own| own.value.lists.contains(list)) {
                    note("events", format!("no event is in `{list}`"));
                }
                let is_known =
                    |id: &&String| texts.timelines.entries.iter().any(|own| own.value.record.id.get_ref() == *id);
                for stage in stage.iter().filter(|id| !is_known(id)) {
                    note("story", format!("`{stage}` is no timeline"));
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
                    note("kind", "text of a step must stand in a statement that says its kind".to_owned());
                }
                self.text(place, blocks, &[], problems);
            }
            DraftItem::Generated(generator, words) => self.generated(place, *generator, words, problems),
        }
    }

    fn generated(&self, place: &Place, generator: Generator, words: &[String], problems: &mut Problems) {
        let mut note = |message: String| problems.note(&place.file, place.line, generator.name(), message);
        let is_known = |word: &str| match generator {
            Generator::Files => self.library.page_ids().any(|id| id == word),
            Generator::TurningPoints => {
                self.edition.texts.events.iter().any(|own| own.value.lists.iter().any(|l| l == word))
            }
            _ => false,
        };
        for word in words.iter().filter(|word| !is_known(word)) {
            note(match generator {
                Generator::Files => format!("`{word}` is not a page"),
                Generator::TurningPoints => format!("no event is in `{word}`"),
                _ => format!("`{word}` is too much: nothing follows the name"),
            });
        }
        if generator == Generator::TurningPoints && words.is_empty() {
            note("names no list of events".to_owned());
        }
    }

    fn statement(&self, draft: &Draft, place: &Place, statement: &Statement, problems: &mut Problems) {
        // The pages of a part of the site are known by the last word of their id.
        let page = draft.id.rsplit('/').next().unwrap_or(&draft.id);
        if !statement.id.starts_with(&format!("{page}-")) {
            let message = format!("`{}` must begin with `{page}-`", statement.id);
            problems.note(&place.file, place.line, "id", message);
        }
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
        for sentence in *sentences {
            if !self.library.sentences.contains(sentence) {
                note("sentences", format!("`{sentence}` is no sentence of the abstract"));
            }
        }
        for citation in *citations {
            match self.library.sources.get(&citation.source) {
                None => note("sources", format!("`{id}` cites `{}`, which is no source", citation.source)),
                Some(Placed { value: SourceEntry { seen: false, .. }, .. }) => {
                    note(
                        "sources",
                        format!("`{id}` cites `{}`, which we have not read (seen = false)", citation.source),
                    );
                }
                Some(_) => {}
            }
        }
        dating::ground(self.library, place, id, *kind, citations, problems);
    }

    /// Every reference in the text leads somewhere, and no run of words is the abstract's.
    fn text(&self, place: &Place, blocks: &[Block], citations: &[Citation], problems: &mut Problems) {
        self.not_copied(place, &markdown::plain(blocks), problems);
        walk(blocks, &mut |inline| match inline {
            Inline::Fact(id) => self.fact(place, id, citations, problems),
            Inline::Term(id, _) if !self.edition.texts.terms.contains_key(id) => {
                problems.note(&place.file, place.line, "term", format!("`{id}` is not in the glossary"));
            }
            Inline::Link(target, _) => self.target(place, target, problems),
            _ => {}
        });
    }

    /// No number of a fact of these sources is typed.
    fn numbers(&self, place: &Place, blocks: &[Block], citations: &[Citation], problems: &mut Problems) {
        if let Some((id, number)) = typed_fact(self.library, blocks, citations) {
            let message = format!("`{number}` is typed; the number is a fact: write {{{{{id}}}}}");
            problems.note(&place.file, place.line, "fact", message);
        }
    }

    fn fact(&self, place: &Place, id: &str, citations: &[Citation], problems: &mut Problems) {
        let mut note = |message: String| problems.note(&place.file, place.line, "fact", message);
        if let Some((figure, expression)) = self.edition.texts.referred(id) {
            if let Err(message) = resolve(figure, expression) {
                note(format!("`{id}`: {message}"));
            }
            if !citations.iter().any(|c| figure.citations.iter().any(|own| own.source == c.source)) {
                note(format!("the statement uses `{id}` and cites none of that figure's sources"));
            }
            return;
        }
        match self.library.facts.get(id).map(|f| &f.value) {
            None => note(format!("`{id}` is no fact")),
            Some(FactEntry { seen: false, .. }) => note(format!("`{id}` has not been seen in a source (seen = false)")),
            Some(FactEntry { sources, .. }) if !citations.iter().any(|c| sources.contains(&c.source)) => {
                note(format!("the statement uses `{id}` and cites none of its sources ({})", sources.join(", ")));
            }
            Some(_) => {}
        }
    }

    fn target(&self, place: &Place, target: &Target, problems: &mut Problems) {
        let mut note = |message: String| problems.note(&place.file, place.line, "link", message);
        match (self.anchors.get(&target.page), &target.anchor) {
            (None, _) => note(format!("`{}` is no step or page", target.page)),
            (Some(anchors), Some(anchor)) if !anchors.contains(anchor) => {
                note(format!("the page `{}` has no `{anchor}`", target.page));
            }
            _ => {}
        }
    }

    fn not_copied(&self, place: &Place, words: &str, problems: &mut Problems) {
        if let Some(run) = first_copied(words, &self.library.runs) {
            problems.note(&place.file, place.line, "text", format!("these words are the abstract's own: “{run}”"));
        }
    }
}

/// A source of a number is a source, and one that we read.
fn sources_of_facts(library: &Library, problems: &mut Problems) {
    for (id, Placed { place, value }) in &library.facts {
        if value.sources.is_empty() {
            problems.note(&place.file, place.line, "sources", format!("`{id}` has no source"));
        }
        for source in &value.sources {
            let message = match library.sources.get(source) {
                None => format!("`{id}` names `{source}`, which is no source"),
                Some(entry) if !entry.value.seen => format!("`{id}` names `{source}`, which we have not read"),
                Some(_) => continue,
            };
            problems.note(&place.file, place.line, "sources", message);
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
        problems.note("brief.toml", 0, "sentences", format!("no passage carries `{sentence}`"));
    }
}

/// The month to which the record is said to reach is one from which it holds something.
fn record_reaches_its_month(library: &Library, problems: &mut Problems) {
    let month = library.reaches.to_string();
    let of_month = |date: PartialDate| date.to_string().starts_with(&month);
    let holds = library.editions.iter().any(|edition| {
        let texts = &edition.texts;
        texts.events.iter().any(|own| of_month(own.value.event.date))
            || texts.ledger.iter().any(|row| row.value.as_of.get_ref().starts_with(&month))
    });
    if !holds {
        problems.note("site.toml", 0, "reaches", format!("no event and no row of the ledger is of {month}"));
    }
}

fn step_has_its_parts(draft: &Draft, problems: &mut Problems) {
    let Place { file, line } = &draft.place;
    let mut note = |field: &str, message: String| problems.note(file, *line, field, message);
    let answer: String = draft.answers.iter().map(|a| markdown::plain(&a.value.blocks)).collect();
    let count = sentences(&answer).count();
    if count != 2 {
        note("answer", format!("has {count} sentences; an answer has two"));
    }
    if words(&answer) > ANSWER_WORDS {
        note("answer", format!("has {} words; at most {ANSWER_WORDS} keep the short version short", words(&answer)));
    }
    if draft.findings.len() != FINDINGS {
        note("finding", format!("there are {} key findings; a step has {FINDINGS}", draft.findings.len()));
    }
    for placed in draft.statements().filter(|(_, s)| matches!(s.role, Role::Passage | Role::Counter)) {
        let (place, length) = (placed.0, words(&markdown::plain(&placed.1.blocks)));
        let (fewest, most) = PASSAGE_WORDS;
        if !(fewest..=most).contains(&length) {
            let message = format!("`{}` has {length} words; {fewest} to {most} fit", placed.1.id);
            problems.note(&place.file, place.line, "text", message);
        }
    }
    let mut note = |field: &str, message: String| problems.note(file, *line, field, message);
    for finding in &draft.findings {
        let text = markdown::plain(&finding.value.blocks);
        if sentences(&text).count() != 1 || words(&text) > FINDING_WORDS {
            let message = format!(
                "`{}` has {} sentences and {} words; a finding is one sentence of at most {FINDING_WORDS} words",
                finding.value.id,
                sentences(&text).count(),
                words(&text)
            );
            note("finding", message);
        }
    }
    let text: Vec<&Statement> =
        draft.statements().map(|(_, s)| s).filter(|s| matches!(s.role, Role::Passage | Role::Counter)).collect();
    let length: usize = text.iter().map(|s| words(&markdown::plain(&s.blocks))).sum();
    let (fewest, most) = STEP_WORDS;
    if !(fewest..=most).contains(&length) {
        note("text", format!("has {length} words; a step has {fewest} to {most}"));
    }
    if !text.iter().any(|s| s.kind == Kind::Brief) {
        note("text", "no passage says what the brief argues".to_owned());
    }
    if !text.iter().any(|s| s.role == Role::Counter) {
        note("text", "no counter-view stands beside the argument".to_owned());
    }
    if draft.sections.iter().any(|section| section.heading.is_none()) {
        note("text", "the text of a step begins with a `##` heading".to_owned());
    }
}

fn anchors(edition: &Edition) -> BTreeMap<String, BTreeSet<String>> {
    let of = |draft: &Draft| {
        let mut anchors: BTreeSet<String> = draft.statements().map(|(_, s)| s.id.clone()).collect();
        anchors.extend(draft.sections.iter().filter_map(|section| section.id.clone()));
        anchors.extend(draft.figures().map(str::to_owned));
        for list in draft.lists() {
            let shown = edition.texts.events.iter().filter(|own| own.value.lists.iter().any(|name| name == list));
            anchors.extend(shown.map(|own| own.value.event.id.clone()));
        }
        anchors
    };
    edition.texts.drafts.values().map(|draft| (draft.id.clone(), of(draft))).collect()
}

/// Calls a function for every inline, inner ones too.
pub fn walk<'a>(blocks: &'a [Block], visit: &mut impl FnMut(&'a Inline)) {
    fn inlines<'a>(list: &'a [Inline], visit: &mut impl FnMut(&'a Inline)) {
        for inline in list {
            visit(inline);
            match inline {
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => inlines(inner, visit),
                Inline::Text(_) | Inline::Term(..) | Inline::Brief(..) | Inline::Fact(_) => {}
            }
        }
    }
    for block in blocks {
        match block {
            Block::Paragraph(text) => inlines(text, visit),
            Block::List(_, items) => items.iter().for_each(|item| inlines(item, visit)),
            Block::Code(_) => {}
        }
    }
}
