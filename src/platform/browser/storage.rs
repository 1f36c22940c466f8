//! What the device keeps: settings and progress under one key, answers to questions under another, and under a third those
//! that wait while somebody else answers.
//!
//! Storage may throw, be full, or hold rubbish: reading then gives defaults, and writing does nothing.

use std::cell::RefCell;

use super::{KeptAnswer, dom};
use crate::state::{Progress, Settings, stored};

/// The key; `src/boot.js` reads it too.
const KEY: &str = "ai-partnership-explainer";

/// The key of the answers to questions, which are nobody's settings.
const ANSWERS: &str = "ai-partnership-explainer-answers";

/// The key of the answers that were put aside, a line for each who gave them.
const ASIDE: &str = "ai-partnership-explainer-answers-aside";

thread_local! {
    /// The answers as long as the page lives, for devices that keep nothing.
    static HERE: RefCell<String> = RefCell::default();
}

/// The answers that are kept.
pub fn answers() -> Vec<KeptAnswer> {
    let storage = dom::window().local_storage().ok().flatten();
    let kept = storage.and_then(|storage| storage.get_item(ANSWERS).ok().flatten());
    read_answers(&kept.unwrap_or_else(|| HERE.with_borrow(String::clone)))
}

/// The answers that were put aside, of one after the other; nothing where the device keeps nothing.
pub fn answers_aside() -> Option<Vec<Vec<KeptAnswer>>> {
    let kept = dom::window().local_storage().ok()??.get_item(ASIDE).ok()?;
    Some(kept.unwrap_or_default().lines().map(read_answers).collect())
}

fn read_answers(line: &str) -> Vec<KeptAnswer> {
    let pairs = line.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(id, word)| KeptAnswer { question: id.to_owned(), word: word.to_owned() }).collect()
}

/// What the document hears when all answers were changed at once.
pub const ANSWERS_CHANGED: &str = "explainer:answers";

/// Keeps the answer to a question, or forgets it.
pub fn keep_answer(id: &str, word: Option<&str>) {
    let mut all = answers();
    all.retain(|own| own.question != id);
    all.extend(word.map(|word| KeptAnswer { question: id.to_owned(), word: word.to_owned() }));
    keep_answers(&all);
}

/// Keeps these answers, those put aside and no others, and tells every question of the page. What is to be put aside and
/// can't be is not lost: then nothing changes.
pub fn change_answers(answers: &[KeptAnswer], aside: &[Vec<KeptAnswer>]) {
    if keep_aside(aside).is_none() && !aside.is_empty() {
        return;
    }
    keep_answers(answers);
    dom::say(ANSWERS_CHANGED);
}

fn keep_aside(aside: &[Vec<KeptAnswer>]) -> Option<()> {
    let storage = dom::window().local_storage().ok()??;
    if aside.is_empty() {
        return storage.remove_item(ASIDE).ok();
    }
    let lines: Vec<String> = aside.iter().map(|own| written(own)).collect();
    storage.set_item(ASIDE, &lines.join("\n")).ok()
}

fn written(answers: &[KeptAnswer]) -> String {
    let pairs: Vec<String> = answers.iter().map(|own| [&*own.question, "=", &*own.word].concat()).collect();
    pairs.join("&")
}

fn keep_answers(answers: &[KeptAnswer]) {
    let line = written(answers);
    if let Ok(Some(storage)) = dom::window().local_storage() {
        // A full or blocked store only means that a later visit starts afresh.
        let _ = storage.set_item(ANSWERS, &line);
    }
    HERE.replace(line);
}

/// What the device holds.
pub fn read() -> (Settings, Progress) {
    let storage = dom::window().local_storage().ok().flatten();
    let line = storage.and_then(|storage| storage.get_item(KEY).ok().flatten()).unwrap_or_default();
    stored::decode(&line)
}

/// Keeps settings, and what else is kept beside them.
pub fn keep_settings(settings: Settings) {
    keep(settings, &read().1);
}

/// Keeps progress, and what else is kept beside it.
pub fn keep_progress(progress: &Progress) {
    keep(read().0, progress);
}

fn keep(settings: Settings, progress: &Progress) {
    if let Ok(Some(storage)) = dom::window().local_storage() {
        // A full or blocked store only means that the next visit starts afresh.
        let _ = storage.set_item(KEY, &stored::encode(settings, progress));
    }
}
