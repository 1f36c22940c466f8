//! Questions: reads their records, and holds each right answer against what it names.
//!
//! A question without a ground is refused, so nobody has to trust our key: the named statement holds the words that
//! decide it, the named events their dates, the named number its value.

use serde::Deserialize;
use sha2::{Digest, Sha256};
use toml::Spanned;

use super::attribution::plain;
use super::library::{Edition, Library, Place, Placed, Texts};
use super::prose::words;
use super::reader::File;
use super::timelines::home;
use super::{Problems, markdown, references};
use crate::model::{Decimal, Event, Inline, Level, Question, Statement, Task, Unit, Way, words_of_line};

/// Fewest questions of a step.
const FEWEST: usize = 4;
/// Events of an ordering.
const EVENTS: usize = 6;
/// Most words of what is asked, and of the feedback.
const MOST_WORDS: (usize, usize) = (40, 60);

/// `<language>/questions/<step>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsFile {
    question: Vec<QuestionRecord>,
}

/// A question as written; `content/README.md` says what each field is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionRecord {
    /// Unique on the whole site.
    pub id: Spanned<String>,
    form: Form,
    asks: String,
    level: Level,
    feedback: Spanned<String>,
    /// The feedback, read.
    #[serde(skip)]
    explanation: Vec<Inline>,
    #[serde(default)]
    right: String,
    #[serde(default)]
    wrong: Vec<String>,
    statement: Option<String>,
    says: Option<String>,
    #[serde(default)]
    events: Vec<String>,
    #[serde(default)]
    pairs: Vec<PairRecord>,
    /// The number that an estimate asks for.
    pub fact: Option<String>,
    low: Option<String>,
    high: Option<String>,
    step: Option<String>,
    near: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PairRecord {
    left: String,
    right: String,
    statement: Option<String>,
    says: Option<String>,
    event: Option<String>,
    term: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    Choice,
    Ordering,
    Matching,
    Estimate,
}

/// Reads the questions of a step.
pub fn records(file: &File, problems: &mut Problems) -> Vec<Placed<QuestionRecord>> {
    let records: Option<QuestionsFile> = file.toml(problems);
    let records = records.map(|file| file.question).unwrap_or_default().into_iter();
    records
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
        if count < FEWEST {
            let file = format!("{}/questions/{step}.toml", edition.tag);
            problems.note(&file, 0, "questions", format!("holds {count}; a step has at least {FEWEST}"));
        }
    }
    for (step, placed) in &edition.texts.questions {
        let first = placed.first().map(|one| one.place.clone());
        let Some(place) = first else { continue };
        if !library.steps.contains(step) {
            problems.note(&place.file, 1, "file", format!("`{step}` is no step"));
        }
        for Placed { place, value } in placed {
            let id = value.id.get_ref();
            if !id.starts_with(&format!("{step}-")) {
                problems.note(&place.file, place.line, "id", format!("`{id}` does not begin with `{step}-`"));
            }
            if let Err(problem) = question(library, edition, step, value) {
                problems.note(&place.file, place.line, id, problem);
            }
        }
    }
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
fn question(library: &Library, edition: &Edition, step: &str, record: &QuestionRecord) -> Result<Question, String> {
    let ground = Ground { texts: &edition.texts, step };
    let (asks, feedback) = (words(&record.asks), words(&words_of_line(&record.explanation)));
    if asks > MOST_WORDS.0 || feedback > MOST_WORDS.1 {
        return Err(format!("{asks} words are asked and {feedback} explain: at most {MOST_WORDS:?}"));
    }
    let mut ways = Vec::new();
    if let (Some(statement), Some(says)) = (&record.statement, &record.says) {
        ground.says(statement, says)?;
    }
    let task = match record.form {
        Form::Choice => {
            if record.statement.is_none() || record.says.is_none() {
                return Err("a choice names the statement and the words that decide it".to_owned());
            }
            let says = record.says.as_deref().unwrap_or_default().to_lowercase();
            if record.wrong.iter().any(|wrong| says.contains(&wrong.to_lowercase())) {
                return Err("a wrong option stands in the words that decide it".to_owned());
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
            let id = record.statement.as_ref().ok_or("an estimate names the statement that holds the number")?;
            ground.statement(id)?;
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
    fn statement(&self, id: &str) -> Result<&Statement, String> {
        let draft = self.texts.drafts.get(self.step).ok_or("it belongs to no page")?;
        let mut all = draft.statements().map(|(_, own)| own);
        all.find(|own| own.id == id).ok_or_else(|| format!("`{id}` is no statement of {}", self.step))
    }

    fn says(&self, id: &str, words: &str) -> Result<(), String> {
        let text = markdown::plain(&self.statement(id)?.blocks);
        let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        if tidy(&text).contains(&tidy(words)) { Ok(()) } else { Err(format!("`{id}` does not say “{words}”")) }
    }

    fn event(&self, id: &str) -> Result<&Event, String> {
        let found = self.texts.events.iter().find(|event| event.value.event.id == id);
        found.map(|event| &event.value.event).ok_or_else(|| format!("`{id}` is no event"))
    }

    /// The way to an event on the page of its timeline.
    fn way_to(&self, id: &str) -> Option<Way> {
        let entry = &self.texts.events.iter().find(|event| event.value.event.id == id)?.value;
        Some(Way { page: home(entry)?, anchor: Some(id.to_owned()), words: entry.event.title.clone(), note: None })
    }

    fn pair(&self, pair: &PairRecord) -> Result<(), String> {
        match (&pair.statement, &pair.event, &pair.term) {
            (Some(statement), None, None) => {
                self.says(statement, pair.says.as_deref().ok_or("a pair by a statement names its words")?)
            }
            (None, Some(event), None) => self.event(event).map(|_| ()),
            (None, None, Some(term)) if self.texts.terms.contains_key(term) => Ok(()),
            _ => Err(format!("“{}” names not exactly one statement, event or term", pair.left)),
        }
    }
}

fn choice(record: &QuestionRecord) -> Result<Task, String> {
    if record.right.is_empty() || !(2..=4).contains(&record.wrong.len()) {
        return Err("a choice has one right option and two to four wrong ones".to_owned());
    }
    let mut options: Vec<String> = record.wrong.iter().map(|option| plain(option)).collect();
    let right = place(record.id.get_ref(), options.len() + 1);
    options.insert(right, plain(&record.right));
    Ok(Task::Choice { options, right })
}

fn ordering(record: &QuestionRecord, events: &[&Event]) -> Result<Task, String> {
    if events.len() != EVENTS {
        return Err(format!("an ordering has {EVENTS} events"));
    }
    let mut dates: Vec<_> = events.iter().map(|event| event.date).collect();
    dates.sort_unstable();
    // A year and a day of the same year have no order.
    if dates.windows(2).any(|two| two[1].to_string().starts_with(&two[0].to_string())) {
        return Err("two of its events have no order in time".to_owned());
    }
    let mut shown: Vec<_> = events.iter().map(|event| (event.title.clone(), event.date)).collect();
    shown.sort_by_key(|(title, _)| digest(&format!("{}{title}", record.id.get_ref())));
    if shown.is_sorted_by_key(|(_, date)| *date) {
        shown.reverse();
    }
    Ok(Task::Ordering { events: shown })
}

fn matching(record: &QuestionRecord) -> Result<Task, String> {
    if !(3..=6).contains(&record.pairs.len()) {
        return Err("a matching has three to six pairs".to_owned());
    }
    let left: Vec<String> = record.pairs.iter().map(|pair| plain(&pair.left)).collect();
    let mut right: Vec<String> = record.pairs.iter().map(|pair| plain(&pair.right)).collect();
    right.sort_by_key(|text| digest(&format!("{}{text}", record.id.get_ref())));
    let mut unique = right.clone();
    unique.sort();
    unique.dedup();
    if unique.len() != right.len() {
        return Err("two pairs have the same right side".to_owned());
    }
    let pairs =
        record.pairs.iter().filter_map(|pair| right.iter().position(|text| *text == plain(&pair.right))).collect();
    Ok(Task::Matching { left, right, pairs })
}

fn estimate(library: &Library, edition: &Edition, record: &QuestionRecord) -> Result<Task, String> {
    let id = record.fact.as_deref().ok_or("an estimate names its number")?;
    let fact = match edition.texts.referred(id) {
        Some((figure, expression)) => references::resolve(figure, expression).map_err(|problem| problem.to_string())?,
        None => library.facts.get(id).map(|fact| fact.value.fact.clone()).ok_or(format!("`{id}` is no number"))?,
    };
    let number = |text: &Option<String>, name: &str| -> Result<Decimal, String> {
        text.as_deref().unwrap_or_default().parse().map_err(|_| format!("`{name}` is no number"))
    };
    let (low, high, step) = (number(&record.low, "low")?, number(&record.high, "high")?, number(&record.step, "step")?);
    let near = record.near.as_deref().unwrap_or_default().parse().map_err(|_| "`near` is no percentage".to_owned())?;
    let (value, unit): (Decimal, Unit) = (fact.value, fact.unit);
    if !(low.to_f64() < value.to_f64() && value.to_f64() < high.to_f64()) || step.to_f64() <= 0.0 {
        return Err(format!("the number {value} does not lie between {low} and {high}"));
    }
    // Some place of the slider must be right.
    if step.to_f64() / 2.0 > value.to_f64().abs() * f64::from(near) / 100.0 {
        return Err("the slider may pass over the number: a smaller step, or more nearness".to_owned());
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
