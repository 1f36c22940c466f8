//! Makes the recommendations: each is a page of statements, a card on other pages, and links in both directions.

use super::draft::{Draft, DraftItem, DraftSection};
use super::library::{Edition, Library};
use super::links::{home, page_of};
use super::place::{Place, Placed};
use super::prose::words;
use super::reader::File;
use super::recommendation_records::{GroundRecord, RecommendationRecord};
use super::record_kind::RecordKind;
use super::records::CitationRecord;
use super::{Problems, markdown};
use crate::format::{self, fill};
use crate::model::{
    Block, Card, Citation, Inline, Kind, LEDGER, Messages, PartialDate, Role, Statement, Way, Ways, words_of,
};

/// Fewest and most words of what the brief asks for.
const ASK_WORDS: (usize, usize) = (15, 45);

/// Who would have to act.
const ACTORS: [&str; 3] = ["india", "united-states", "industry"];

/// Reads one file; what does not fit is noted.
pub fn recommendation(file: &File, problems: &mut Problems) -> Option<Placed<RecommendationRecord>> {
    let value: RecommendationRecord = file.toml(problems)?;
    let place = Place { file: file.name.clone(), line: file.line(value.id.span().start) };
    if !file.name.ends_with(&format!("/{}.toml", value.id.get_ref())) {
        problems.note(&file.name, place.line, "id", format!("`{}` is not the file's name", value.id.get_ref()));
    }
    let (fewest, most) = ASK_WORDS;
    let length = words(value.ask.get_ref());
    if !(fewest..=most).contains(&length) {
        problems.note(
            &file.name,
            file.line(value.ask.span().start),
            "ask",
            format!("has {length} words; {fewest} to {most} fit"),
        );
    }
    Some(Placed { place, value })
}

/// The page of a recommendation, as if it had been written in Markdown.
pub fn draft(
    file: &File,
    record: &RecommendationRecord,
    messages: &Messages,
    tag: &str,
    problems: &mut Problems,
) -> Draft {
    let mut maker = Maker { file, id: record.id.get_ref(), messages, problems };
    let ask = maker.ask(record);
    let all = |list: &[GroundRecord]| list.iter().flat_map(|own| &own.sources).map(citation).collect::<Vec<_>>();
    let actors = record.actor.iter().map(|actor| {
        let words = format!("**{}:** {}", who(messages, actor.who.get_ref()), actor.what);
        markdown::line(&words, &file.name, file.line(actor.who.span().start), maker.problems)
    });
    let actors = vec![Block::List(false, actors.collect())];
    let problem =
        markdown::blocks(record.problem.get_ref(), &file.name, file.line(record.problem.span().start), maker.problems);
    let mut sections = vec![
        maker.reading(messages.rec_problem(), "problem", problem, all(&record.evidence)),
        maker.reading(messages.rec_actors(), "actors", actors, Vec::new()),
        maker.grounds(messages.rec_evidence(), "evidence", Role::Passage, &record.evidence),
        maker.grounds(messages.rec_exists(), "exists", Role::Passage, &record.exists),
        maker.grounds(messages.rec_obstacles(), "obstacle", Role::Passage, &record.obstacle),
        maker.grounds(messages.rec_counters(), "counter", Role::Counter, &record.counter),
        maker.grounds(messages.rec_disputes(), "dispute", Role::Passage, &record.dispute),
    ];
    sections.retain(|section| !section.items.is_empty());
    let place = Place { file: file.name.clone(), line: file.line(record.id.span().start) };
    Draft {
        id: page_of(record.id.get_ref()),
        title: record.title.clone(),
        question: record.title.clone(),
        description: fill(messages.rec_description(), &[("title", &record.title)]),
        language: tag.to_owned(),
        place,
        is_in_footer: false,
        answers: vec![ask],
        findings: Vec::new(),
        sections,
    }
}

struct Maker<'a> {
    file: &'a File,
    id: &'a str,
    messages: &'a Messages,
    problems: &'a mut Problems,
}

impl Maker<'_> {
    fn ask(&mut self, record: &RecommendationRecord) -> Placed<Statement> {
        let line = self.file.line(record.ask.span().start);
        let statement = Statement {
            id: format!("{}-ask", self.id),
            role: Role::Answer,
            kind: Kind::Brief,
            sentences: record.sentences.clone(),
            blocks: markdown::blocks(record.ask.get_ref(), &self.file.name, line, self.problems),
            citations: Vec::new(),
        };
        Placed { place: self.place(line), value: statement }
    }

    /// Our own reading of the evidence.
    fn reading(&self, heading: &str, name: &str, blocks: Vec<Block>, citations: Vec<Citation>) -> DraftSection {
        let mut seen = std::collections::BTreeSet::new();
        let citations = citations.into_iter().filter(|own| seen.insert(own.source.clone())).collect();
        let statement = Statement {
            id: format!("{}-{name}", self.id),
            role: Role::Reading,
            kind: Kind::Background,
            sentences: Vec::new(),
            blocks,
            citations,
        };
        section(heading, name, vec![(self.place(1), statement)])
    }

    fn grounds(&mut self, heading: &str, name: &str, role: Role, records: &[GroundRecord]) -> DraftSection {
        let statements = (1..).zip(records).map(|(number, record)| {
            let line = self.file.line(record.text.span().start);
            let mut blocks = markdown::blocks(record.text.get_ref(), &self.file.name, line, self.problems);
            if let (Some(words), Some(Block::Paragraph(first))) = (self.lead(record), blocks.first_mut()) {
                first.splice(0..0, [Inline::Strong(vec![Inline::Text(words)]), Inline::Text(" ".to_owned())]);
            }
            let statement = Statement {
                id: format!("{}-{name}-{number}", self.id),
                role,
                kind: record.kind,
                sentences: Vec::new(),
                blocks,
                citations: record.sources.iter().map(citation).collect(),
            };
            (self.place(line), statement)
        });
        let statements = statements.collect();
        section(heading, name, statements)
    }

    /// The words before a text: since when something exists and how it stands, or whose view it is.
    fn lead(&self, record: &GroundRecord) -> Option<String> {
        let date = record.date.map(|date| format::date(*date, self.messages));
        let parts: Vec<&str> =
            [date.as_deref(), record.status.as_deref(), record.who.as_deref()].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| format!("{}.", parts.join(", ")))
    }

    fn place(&self, line: usize) -> Place {
        Place { file: self.file.name.clone(), line }
    }
}

fn section(heading: &str, id: &str, statements: Vec<(Place, Statement)>) -> DraftSection {
    let items = statements.into_iter().map(|(place, own)| Placed { place, value: DraftItem::Statement(own) });
    DraftSection { id: Some(id.to_owned()), heading: Some(heading.to_owned()), items: items.collect() }
}

fn citation(record: &CitationRecord) -> Citation {
    Citation { source: record.id.get_ref().clone(), supports: record.supports.clone() }
}

fn who<'a>(messages: &'a Messages, id: &str) -> &'a str {
    match id {
        "india" => messages.who_india(),
        "united-states" => messages.who_united_states(),
        _ => messages.who_industry(),
    }
}

/// Holds every recommendation against the rest of the library; its statements are held like any other.
pub fn check(library: &Library, edition: &Edition, problems: &mut Problems) {
    let texts = &edition.texts;
    for Placed { place, value } in &texts.recommendations {
        for id in value.events.iter().filter(|id| texts.event(id).is_none()) {
            problems.unknown(place, "events", RecordKind::Event, id, texts.event_ids());
        }
        let rows = || texts.ledger.iter().map(|row| row.value.id.get_ref().as_str());
        for id in value.commitments.iter().filter(|id| !rows().any(|row| row == *id)) {
            problems.unknown(place, "commitments", RecordKind::Commitment, id, rows());
        }
        for id in value.figures.iter().filter(|id| !texts.figures.contains_key(*id)) {
            problems.unknown(place, "figures", RecordKind::Figure, id, texts.figures.keys().map(String::as_str));
        }
        for id in value.terms.iter().filter(|id| !texts.terms.contains_key(*id)) {
            problems.unknown(place, "terms", RecordKind::Term, id, texts.terms.keys().map(String::as_str));
        }
        for id in value.actor.iter().map(|actor| actor.who.get_ref()).filter(|id| !ACTORS.contains(&id.as_str())) {
            let message = format!("`{id}` is none of {}", ACTORS.join(", "));
            problems.note_found(place, "who", id, message);
        }
        if !library.steps.contains(&value.step) {
            let steps = library.steps.iter().map(String::as_str);
            problems.unknown(place, "step", RecordKind::Step, &value.step, steps);
        }
    }
}

/// The cards of some recommendations, or of all, in their order.
///
/// On the page of all of them they tell what is asked; a step has told it already.
pub fn cards(edition: &Edition, ids: &[String]) -> Vec<Card> {
    let wanted = edition.texts.recommendations.iter().map(|placed| &placed.value);
    wanted
        .filter(|record| ids.is_empty() || ids.contains(record.id.get_ref()))
        .filter_map(|record| card(edition, record, ids.is_empty()))
        .collect()
}

fn card(edition: &Edition, record: &RecommendationRecord, tells: bool) -> Option<Card> {
    let page = page_of(record.id.get_ref());
    let draft = edition.texts.drafts.get(&page)?;
    let problem = draft.sections.first()?.items.iter().find_map(|item| match &item.value {
        DraftItem::Statement(statement) => Some(words_of(&statement.blocks).trim().to_owned()),
        _ => None,
    });
    let count = |list: &[GroundRecord]| u8::try_from(list.len()).unwrap_or(u8::MAX);
    let commitments = record.commitments.iter().filter_map(|id| {
        let row = edition.texts.ledger.iter().find(|row| row.value.id.get_ref() == id)?;
        let (tone, word) = super::ledger::standing(row.value.status, &edition.messages);
        Some((tone, word.to_owned()))
    });
    Some(Card {
        page,
        step: record.step.clone(),
        told: draft.answers.first().map(|ask| ask.value.clone()).zip(problem).filter(|_| tells),
        actors: record.actor.iter().map(|actor| who(&edition.messages, actor.who.get_ref()).to_owned()).collect(),
        counts: [count(&record.evidence), count(&record.exists), count(&record.obstacle), count(&record.counter)],
        commitments: commitments.collect(),
    })
}

/// What belongs to a recommendation, for its own page.
pub fn ways(edition: &Edition, page: &str) -> Vec<Ways> {
    let (texts, messages) = (&edition.texts, &edition.messages);
    let Some(placed) = texts.recommendations.iter().find(|placed| page_of(placed.value.id.get_ref()) == page) else {
        return Vec::new();
    };
    let record = &placed.value;
    let events = record.events.iter().filter_map(|id| {
        let event = &texts.events.iter().find(|event| event.value.event.id == *id)?.value;
        Some(Way {
            page: home(event)?,
            anchor: Some(id.clone()),
            words: event.event.title.clone(),
            note: Some(format::date(event.event.date, messages)),
        })
    });
    let commitments = record.commitments.iter().filter_map(|id| {
        let row = &texts.ledger.iter().find(|row| row.value.id.get_ref() == id)?.value;
        let (_, word) = super::ledger::standing(row.status, messages);
        let note =
            format!("{word}, {}", fill(messages.ledger_as_of(), &[("date", &format::date(*row.as_of, messages))]));
        Some(Way { page: LEDGER.to_owned(), anchor: Some(id.clone()), words: row.title.clone(), note: Some(note) })
    });
    let figures = record.figures.iter().filter_map(|id| {
        let figure = &texts.figures.get(id)?.value;
        Some(Way {
            page: format!("{}/{id}", crate::model::FIGURES),
            anchor: None,
            words: figure.title.clone(),
            note: None,
        })
    });
    let terms = record.terms.iter().filter_map(|id| {
        let term = &texts.terms.get(id)?.value;
        Some(Way { page: "glossary".to_owned(), anchor: Some(id.clone()), words: term.term.clone(), note: None })
    });
    let group = |heading: &str, ways: Vec<Way>| Ways { heading: heading.to_owned(), ways };
    let step = texts.drafts.get(&record.step).map(|step| Way {
        page: record.step.clone(),
        anchor: None,
        words: step.title.clone(),
        note: None,
    });
    let mut all = vec![
        group(messages.rec_step(), step.into_iter().collect()),
        group(messages.rec_commitments(), commitments.collect()),
        group(messages.rec_events(), events.collect()),
        group(messages.rec_figures(), figures.collect()),
        group(messages.rec_terms(), terms.collect()),
    ];
    all.retain(|group| !group.ways.is_empty());
    all
}

/// When the recommendation of a page was last checked.
pub fn checked(edition: &Edition, page: &str) -> Option<PartialDate> {
    let mut all = edition.texts.recommendations.iter().map(|placed| &placed.value);
    all.find(|record| page_of(record.id.get_ref()) == page).map(|record| *record.checked)
}
