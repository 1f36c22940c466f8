//! Checks the description of a system: it covers both points, and rests on a page that was read.

use super::read::words;
use crate::content::Problems;
use crate::content::checker::Checker;
use crate::content::location::Location;
use crate::model::HostEntry;

/// Reports what breaks a rule.
pub fn check(checker: &Checker<'_>, place: &Location, own: &HostEntry, problems: &mut Problems) {
    let mut note = |message: String| problems.note(&place.file, place.line, "host", message);
    if own.name.is_empty() {
        note("write its name: `::: host frame host-name Name`".to_owned());
    }
    if words(own).iter().any(|words| words.is_empty()) {
        note(format!("`{}` needs a line `does | …` and a line `shows | …`", own.id));
    }
    if own.pages.is_empty() {
        note(format!("`{}` names no page of its documentation that was read: `read | day | address | title`", own.id));
    }
    for words in words(own) {
        checker.line(place, words, problems);
    }
}
