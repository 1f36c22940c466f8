//! What the device keeps: settings and progress under one key, answers to questions under another.
//!
//! Storage may throw, be full, or hold rubbish: reading then gives defaults, and writing does nothing.

use std::cell::RefCell;

use super::{KeptAnswer, dom};
use crate::state::{Progress, Settings, stored};

/// The key; `src/boot.js` reads it too.
const KEY: &str = "ai-partnership-explainer";

/// The key of the answers to questions, which are nobody's settings.
const ANSWERS: &str = "ai-partnership-explainer-answers";

thread_local! {
    /// The answers as long as the page lives, for devices that keep nothing.
    static HERE: RefCell<String> = RefCell::default();
}

/// The answers that are kept.
pub fn answers() -> Vec<KeptAnswer> {
    let storage = dom::window().local_storage().ok().flatten();
    let kept = storage.and_then(|storage| storage.get_item(ANSWERS).ok().flatten());
    let line = kept.unwrap_or_else(|| HERE.with_borrow(String::clone));
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

/// Keeps these answers and no others, and tells every question of the page.
pub fn change_answers(answers: &[KeptAnswer]) {
    keep_answers(answers);
    dom::say(ANSWERS_CHANGED);
}

fn keep_answers(answers: &[KeptAnswer]) {
    let pairs: Vec<String> = answers.iter().map(|own| format!("{}={}", own.question, own.word)).collect();
    let line = pairs.join("&");
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
