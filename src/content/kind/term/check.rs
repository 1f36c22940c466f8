//! Checks the terms.

use crate::content::Problems;
use crate::content::checker::{Checker, Ground};
use crate::content::location::Located;

/// Reports everything that breaks a rule.
pub fn check(checker: &Checker<'_>, problems: &mut Problems) {
    for (id, Located { place, value }) in &checker.edition.texts.terms {
        let ground = Ground { place, id, kind: value.kind, sentences: &[], citations: &value.citations };
        checker.ground(&ground, problems);
        checker.text(place, &value.definition, &value.citations, problems);
        checker.numbers(place, &value.definition, &value.citations, problems);
    }
}
