//! Checks our words for the abstract's sentences: each sentence has them, and they are ours.

use crate::content::Problems;
use crate::content::checker::Checker;
use crate::content::kind::RecordKind;
use crate::content::location::{Located, Location};

/// Reports everything that breaks a rule.
pub fn check(checker: &Checker<'_>, problems: &mut Problems) {
    let (ids, told) = (&checker.library.sentences, &checker.edition.texts.sentences);
    for (id, Located { place, value }) in told {
        if !ids.contains(id) {
            problems.unknown(place, "id", RecordKind::Sentence, id, ids.iter().map(String::as_str));
        }
        if value.is_empty() {
            problems.note(&place.file, place.line, "told", format!("`{id}` has an empty paraphrase"));
        }
        checker.text(place, value, &[], problems);
    }
    // Mistyped ids are reported above.
    let are_known = told.keys().all(|id| ids.contains(id)) && problems.is_whole(RecordKind::Sentence);
    for id in ids.iter().filter(|id| are_known && !told.contains_key(*id)) {
        let place = Location { file: format!("{}/abstract.toml", checker.edition.tag), line: 1 };
        problems.note(&place.file, place.line, "sentence", format!("there is no paraphrase of `{id}`"));
    }
}
