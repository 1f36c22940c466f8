//! Builds a question's task, in an order that is the same in every build.

use sha2::{Digest, Sha256};

use super::ground::Broken;
use super::record::QuestionRecord;
use crate::content::attribution::plain;
use crate::content::kind::figure::reference::resolve;
use crate::content::library::{Edition, Library};
use crate::content::written::Written;
use crate::model::{Decimal, DecimalRange, Event, Task, Unit};

/// Events of an ordering.
const EVENTS: usize = 6;

pub fn choice(record: &QuestionRecord) -> Result<Task, Broken> {
    if record.right.is_empty() || !(2..=4).contains(&record.wrong.len()) {
        return Err(("wrong", "a choice has one right option and two to four wrong ones".to_owned()));
    }
    let mut options: Vec<String> = record.wrong.iter().map(|option| plain(option)).collect();
    let right = place(record.id.get_ref(), options.len() + 1);
    options.insert(right, plain(&record.right));
    Ok(Task::Choice { options, right })
}

pub fn ordering(record: &QuestionRecord, events: &[&Event]) -> Result<Task, Broken> {
    if events.len() != EVENTS {
        return Err(("events", format!("has {}; an ordering has {EVENTS} events", events.len())));
    }
    let mut dates: Vec<_> = events.iter().map(|event| event.date).collect();
    dates.sort_unstable();
    // A year and a day in the same year have no order.
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

pub fn matching(record: &QuestionRecord) -> Result<Task, Broken> {
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

pub fn estimate(library: &Library, edition: &Edition, record: &QuestionRecord) -> Result<Task, Broken> {
    let lacks = |field: &'static str| (field, "an estimate needs this field".to_owned());
    let id = record.fact.as_deref().ok_or_else(|| lacks("fact"))?;
    let fact = match edition.texts.referred(id) {
        Some((figure, expression)) => resolve(figure, expression).map_err(|problem| ("fact", problem))?,
        None => library.facts.get(id).map(|own| own.value.fact.clone()).ok_or_else(|| lacks("fact"))?,
    };
    let number = |number: Option<Written<Decimal>>, field| number.map(|own| *own).ok_or_else(|| lacks(field));
    let (low, high, step) = (number(record.low, "low")?, number(record.high, "high")?, number(record.step, "step")?);
    let near_percent = *record.near.ok_or_else(|| lacks("near"))?;
    let (value, unit): (Decimal, Unit) = (fact.value, fact.unit);
    if !(low.to_f64() < value.to_f64() && value.to_f64() < high.to_f64()) || step.to_f64() <= 0.0 {
        return Err(("low", format!("the number {value} is not between {low} and {high}, in steps of {step}")));
    }
    // Some position of the slider must be right.
    if step.to_f64() / 2.0 > value.to_f64().abs() * f64::from(near_percent) / 100.0 {
        return Err(("step", "the slider may pass over the number: a smaller step, or more nearness".to_owned()));
    }
    Ok(Task::Estimate { value, unit, range: DecimalRange { low, high }, step, near_percent })
}

/// An index below a count, the same in every build, different from question to question.
fn place(id: &str, count: usize) -> usize {
    usize::from(digest(id)[0]) % count
}

fn digest(text: &str) -> Vec<u8> {
    Sha256::digest(text.as_bytes()).to_vec()
}
