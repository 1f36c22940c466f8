//! What the device keeps: settings and progress under one key, answers to questions under another, and under a third the
//! answers put aside while somebody else answers.
//!
//! Storage may throw, be full, or contain garbage: reading then yields defaults, and writing does nothing.

use std::cell::RefCell;

use super::{KeptAnswer, dom};
use crate::state::{Progress, Settings, stored};

/// The key, which `src/boot.js` reads too.
const KEY: &str = "ai-partnership-explainer";

/// The key for answers to questions, which are not settings.
const ANSWERS: &str = "ai-partnership-explainer-answers";

/// The key for answers that were put aside, one line per pupil.
const ASIDE: &str = "ai-partnership-explainer-answers-aside";

thread_local! {
    /// The answers while the page lives, for devices that keep nothing.
    static HERE: RefCell<String> = RefCell::default();
}

/// The stored answers.
pub fn answers() -> Vec<KeptAnswer> {
    let storage = dom::window().local_storage().ok().flatten();
    let kept = storage.and_then(|storage| storage.get_item(ANSWERS).ok().flatten());
    read_answers(&kept.unwrap_or_else(|| HERE.with_borrow(String::clone)))
}

/// The answers that were put aside, per pupil; `None` if the device stores nothing.
pub fn answers_aside() -> Option<Vec<Vec<KeptAnswer>>> {
    let kept = dom::window().local_storage().ok()??.get_item(ASIDE).ok()?;
    Some(kept.unwrap_or_default().lines().map(read_answers).collect())
}

fn read_answers(line: &str) -> Vec<KeptAnswer> {
    let pairs = line.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(id, word)| KeptAnswer { question: id.to_owned(), word: word.to_owned() }).collect()
}

/// The event dispatched on the document when all answers have changed at once.
pub const ANSWERS_CHANGED: &str = "explainer:answers";

/// Stores the answer to a question, or removes it.
pub fn keep_answer(id: &str, word: Option<&str>) {
    let mut all = answers();
    all.retain(|own| own.question != id);
    all.extend(word.map(|word| KeptAnswer { question: id.to_owned(), word: word.to_owned() }));
    keep_answers(&all);
}

/// Stores these answers, those put aside and no others, and notifies every question on the page. If answers cannot be put
/// aside, nothing changes, so that none are lost.
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

/// Reads everything stored.
pub fn read() -> (Settings, Progress) {
    let storage = dom::window().local_storage().ok().flatten();
    let line = storage.and_then(|storage| storage.get_item(KEY).ok().flatten()).unwrap_or_default();
    stored::decode(&line)
}

/// Stores settings, along with whatever else is kept beside them.
pub fn keep_settings(settings: Settings) {
    keep(settings, &read().1);
}

/// Stores progress, along with whatever else is kept beside it.
pub fn keep_progress(progress: &Progress) {
    keep(read().0, progress);
}

fn keep(settings: Settings, progress: &Progress) {
    if let Ok(Some(storage)) = dom::window().local_storage() {
        // A full or blocked store only means that the next visit starts afresh.
        let _ = storage.set_item(KEY, &stored::encode(settings, progress));
    }
}
