//! Questions: reads their records, and holds each right answer against what it names.
//!
//! A question without a ground is refused, so nobody has to trust our key: the named statement holds the words that
//! decide it, the named events their dates, the named number its value.

use sha2::{Digest, Sha256};

use super::attribution::plain;
use super::draft::Draft;
use super::library::{Edition, Library, Texts};
use super::links::home;
use super::place::{Place, Placed};
use super::prose::words;
use super::question_records::{Form, PairRecord, QuestionRecord};
use super::reader::File;
use super::record_kind::RecordKind;
use super::written::Written;
use super::{Problems, markdown, references};
use crate::model::{Decimal, Event, Question, Task, Unit, Way, words_of_line};

/// Fewest questions of a step.
const FEWEST: usize = 4;
/// Events of an ordering.
const EVENTS: usize = 6;
/// Most words of what is asked, and of the feedback.
const MOST_WORDS: (usize, usize) = (40, 60);

/// A field that breaks a rule, and how.
type Broken = (&'static str, String);

/// Reads the questions of a step.
pub fn records(file: &File, problems: &mut Problems) -> Vec<Placed<QuestionRecord>> {
    let records: Vec<QuestionRecord> = file.records("question", problems);
    records
        .into_iter()
        .map(|mut value| {
            let place = Place { file: file.name.clone(), line: file.line(value.id.span().start) };
            let line = file.line(value.feedback.span().start);
            value.explanation = markdown::words_line(value.feedback.get_ref(), &file.name, line, problems);
            Placed { place, value }
        })
        .collect()
}

/// Holds every question against the rest of the library.
pub fn check(library: &Library, edition: &Edition, problems: &mut Problems) {
    for step in &library.steps {
        let count = edition.texts.questions.get(step).map_or(0, Vec::len);
        if count < FEWEST && problems.is_whole(RecordKind::Question) && problems.is_whole(RecordKind::Step) {
            let file = format!("{}/questions/{step}.toml", edition.tag);
            problems.note(&file, 0, "questions", format!("holds {count}; a step has at least {FEWEST}"));
        }
    }
    for (step, placed) in &edition.texts.questions {
        let first = placed.first().map(|one| one.place.clone());
        let Some(place) = first else { continue };
        if !library.steps.contains(step) {
            let place = Place { file: place.file, line: 0 };
            problems.unknown(&place, "file", RecordKind::Step, step, library.steps.iter().map(String::as_str));
            continue;
        }
        for one in placed {
            let Placed { place, value } = one;
            let id = value.id.get_ref();
            if !id.starts_with(&format!("{step}-")) {
                problems.note(&place.file, place.line, "id", format!("`{id}` does not begin with `{step}-`"));
            }
            if names_what_is(library, edition, step, one, problems)
                && let Err((field, message)) = question(library, edition, step, value)
            {
                problems.note(&place.file, place.line, field, message);
            }
        }
    }
}

/// Whether everything that a question names is there and was read; what is not there is noted.
fn names_what_is(
    library: &Library,
    edition: &Edition,
    step: &str,
    one: &Placed<QuestionRecord>,
    problems: &mut Problems,
) -> bool {
    let (texts, Placed { place, value }) = (&edition.texts, one);
    let pairs = &value.pairs;
    let draft = texts.drafts.get(step);
    let statements = || draft.into_iter().flat_map(Draft::statements).map(|(_, own)| own.id.as_str());
    let mut unknown: Vec<(&str, RecordKind, &str, Vec<&str>)> = Vec::new();
    let named = value.statement.iter().chain(pairs.iter().filter_map(|pair| pair.statement.as_ref()));
    for id in named.filter(|id| !statements().any(|own| own == *id)) {
        unknown.push(("statement", RecordKind::Statement, id, statements().collect()));
    }
    let named = value.events.iter().chain(pairs.iter().filter_map(|pair| pair.event.as_ref()));
    for id in named.filter(|id| texts.event(id).is_none()) {
        unknown.push(("events", RecordKind::Event, id, texts.event_ids().collect()));
    }
    for id in pairs.iter().filter_map(|pair| pair.term.as_ref()).filter(|id| !texts.terms.contains_key(*id)) {
        unknown.push(("term", RecordKind::Term, id, texts.terms.keys().map(String::as_str).collect()));
    }
    for id in value.fact.iter().filter(|id| texts.referred(id).is_none() && !library.facts.contains_key(*id)) {
        unknown.push(match id.split_once(':') {
            Some((figure, _)) => {
                ("fact", RecordKind::Figure, figure, texts.figures.keys().map(String::as_str).collect())
            }
            None => ("fact", RecordKind::Fact, id, library.facts.keys().map(String::as_str).collect()),
        });
    }
    let is_there = unknown.is_empty() && problems.is_whole(RecordKind::Statement);
    for (field, kind, id, known) in unknown {
        problems.unknown(place, field, kind, id, known);
    }
    // A figure that was read in part may hold another number.
    let is_of_figure = value.fact.as_ref().is_some_and(|id| id.contains(':'));
    is_there && (!is_of_figure || problems.is_whole(RecordKind::Figure))
}

/// The questions of a step, complete; they were checked before.
pub fn of_step(library: &Library, edition: &Edition, step: &str) -> Vec<Question> {
    let placed = edition.texts.questions.get(step).into_iter().flatten();
    placed.filter_map(|one| question(library, edition, step, &one.value).ok()).collect()
}

/// A question, if what it names answers it.
///
/// # Errors
/// Why it does not.
fn question(library: &Library, edition: &Edition, step: &str, record: &QuestionRecord) -> Result<Question, Broken> {
    let ground = Ground { texts: &edition.texts, step };
    let (asks, feedback) = (words(&record.asks), words(&words_of_line(&record.explanation)));
    for (field, count, most) in [("asks", asks, MOST_WORDS.0), ("feedback", feedback, MOST_WORDS.1)] {
        if count > most {
            return Err((field, format!("has {count} words; at most {most}")));
        }
    }
    let mut ways = Vec::new();
    if let (Some(statement), Some(says)) = (&record.statement, &record.says) {
        ground.says(statement, says)?;
    }
    let task = match record.form {
        Form::Choice => {
            if record.statement.is_none() || record.says.is_none() {
                return Err((
                    "statement",
                    "a choice names the statement, and with `says` the words that decide it".to_owned(),
                ));
            }
            let says = record.says.as_deref().unwrap_or_default().to_lowercase();
            if let Some(wrong) = record.wrong.iter().find(|wrong| says.contains(&wrong.to_lowercase())) {
                return Err(("wrong", format!("“{wrong}” stands in the words that decide it (`says`)")));
            }
            choice(record)?
        }
        Form::Ordering => {
            let events = record.events.iter().map(|id| ground.event(id)).collect::<Result<Vec<_>, _>>()?;
            ways.extend(record.events.iter().filter_map(|id| ground.way_to(id)));
            ordering(record, &events)?
        }
        Form::Matching => {
            for pair in &record.pairs {
                ground.pair(pair)?;
                ways.extend(pair.event.as_ref().and_then(|id| ground.way_to(id)));
                ways.extend(pair.statement.as_ref().map(|id| Way {
                    page: step.to_owned(),
                    anchor: Some(id.clone()),
                    words: plain(&pair.left),
                    note: None,
                }));
                ways.extend(pair.term.as_ref().map(|id| Way {
                    page: "glossary".to_owned(),
                    anchor: Some(id.clone()),
                    words: plain(&pair.left),
                    note: None,
                }));
            }
            matching(record)?
        }
        Form::Estimate => {
            if record.statement.is_none() {
                return Err(("statement", "an estimate names the statement that holds the number".to_owned()));
            }
            estimate(library, edition, record)?
        }
    };
    Ok(Question {
        id: record.id.get_ref().clone(),
        level: record.level,
        asks: plain(&record.asks),
        task,
        feedback: record.explanation.clone(),
        statement: record.statement.clone(),
        ways,
    })
}

/// What questions of a step may rest on.
struct Ground<'a> {
    texts: &'a Texts,
    step: &'a str,
}

impl Ground<'_> {
    fn says(&self, id: &str, words: &str) -> Result<(), Broken> {
        let mut statements = self.texts.drafts.get(self.step).into_iter().flat_map(Draft::statements);
        let text = statements.find(|(_, own)| own.id == id).map(|(_, own)| markdown::plain(&own.blocks));
        let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let says = text.is_some_and(|text| tidy(&text).contains(&tidy(words)));
        if says { Ok(()) } else { Err(("says", format!("`{id}` does not say “{words}”"))) }
    }

    fn event(&self, id: &str) -> Result<&Event, Broken> {
        let found = self.texts.event(id).map(|entry| &entry.event);
        found.ok_or_else(|| ("events", format!("`{id}` is not {}", RecordKind::Event)))
    }

    /// The way to an event on the page of its timeline.
    fn way_to(&self, id: &str) -> Option<Way> {
        let entry = self.texts.event(id)?;
        Some(Way { page: home(entry)?, anchor: Some(id.to_owned()), words: entry.event.title.clone(), note: None })
    }

    fn pair(&self, pair: &PairRecord) -> Result<(), Broken> {
        match (&pair.statement, &pair.event, &pair.term) {
            (Some(statement), None, None) => match &pair.says {
                Some(says) => self.says(statement, says),
                None => Err(("pairs", format!("“{}” names a statement and lacks `says`, its words", pair.left))),
            },
            (None, Some(_), None) | (None, None, Some(_)) => Ok(()),
            _ => Err(("pairs", format!("“{}” must name exactly one statement, event or term", pair.left))),
        }
    }
}

fn choice(record: &QuestionRecord) -> Result<Task, Broken> {
    if record.right.is_empty() || !(2..=4).contains(&record.wrong.len()) {
        return Err(("wrong", "a choice has one right option and two to four wrong ones".to_owned()));
    }
    let mut options: Vec<String> = record.wrong.iter().map(|option| plain(option)).collect();
    let right = place(record.id.get_ref(), options.len() + 1);
    options.insert(right, plain(&record.right));
    Ok(Task::Choice { options, right })
}

fn ordering(record: &QuestionRecord, events: &[&Event]) -> Result<Task, Broken> {
    if events.len() != EVENTS {
        return Err(("events", format!("has {}; an ordering has {EVENTS} events", events.len())));
    }
    let mut dates: Vec<_> = events.iter().map(|event| event.date).collect();
    dates.sort_unstable();
    // A year and a day of the same year have no order.
    if dates.windows(2).any(|two| two[1].to_string().starts_with(&two[0].to_string())) {
        return Err(("events", "two of them have no order in time".to_owned()));
    }
    let mut shown: Vec<_> = events.iter().map(|event| (event.title.clone(), event.date)).collect();
    shown.sort_by_key(|(title, _)| digest(&format!("{}{title}", record.id.get_ref())));
    if shown.is_sorted_by_key(|(_, date)| *date) {
        shown.reverse();
    }
    Ok(Task::Ordering { events: shown })
}

fn matching(record: &QuestionRecord) -> Result<Task, Broken> {
    if !(3..=6).contains(&record.pairs.len()) {
        return Err(("pairs", format!("has {}; a matching has three to six pairs", record.pairs.len())));
    }
    let left: Vec<String> = record.pairs.iter().map(|pair| plain(&pair.left)).collect();
    let mut right: Vec<String> = record.pairs.iter().map(|pair| plain(&pair.right)).collect();
    right.sort_by_key(|text| digest(&format!("{}{text}", record.id.get_ref())));
    let mut unique = right.clone();
    unique.sort();
    unique.dedup();
    if unique.len() != right.len() {
        return Err(("pairs", "two pairs have the same right side".to_owned()));
    }
    let pairs =
        record.pairs.iter().filter_map(|pair| right.iter().position(|text| *text == plain(&pair.right))).collect();
    Ok(Task::Matching { left, right, pairs })
}

fn estimate(library: &Library, edition: &Edition, record: &QuestionRecord) -> Result<Task, Broken> {
    let lacks = |field: &'static str| (field, "an estimate needs this field".to_owned());
    let id = record.fact.as_deref().ok_or_else(|| lacks("fact"))?;
    let fact = match edition.texts.referred(id) {
        Some((figure, expression)) => references::resolve(figure, expression).map_err(|problem| ("fact", problem))?,
        None => library.facts.get(id).map(|own| own.value.fact.clone()).ok_or_else(|| lacks("fact"))?,
    };
    let number = |number: Option<Written<Decimal>>, field| number.map(|own| *own).ok_or_else(|| lacks(field));
    let (low, high, step) = (number(record.low, "low")?, number(record.high, "high")?, number(record.step, "step")?);
    let near = *record.near.ok_or_else(|| lacks("near"))?;
    let (value, unit): (Decimal, Unit) = (fact.value, fact.unit);
    if !(low.to_f64() < value.to_f64() && value.to_f64() < high.to_f64()) || step.to_f64() <= 0.0 {
        return Err(("low", format!("the number {value} does not lie between {low} and {high}, in steps of {step}")));
    }
    // Some place of the slider must be right.
    if step.to_f64() / 2.0 > value.to_f64().abs() * f64::from(near) / 100.0 {
        return Err(("step", "the slider may pass over the number: a smaller step, or more nearness".to_owned()));
    }
    Ok(Task::Estimate { value, unit, range: (low, high), step, near })
}

/// A place among so many, the same in every build, different from question to question.
fn place(id: &str, many: usize) -> usize {
    usize::from(digest(id)[0]) % many
}

fn digest(text: &str) -> Vec<u8> {
    Sha256::digest(text.as_bytes()).to_vec()
}
