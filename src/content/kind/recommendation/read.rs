//! Reads a recommendation.

use std::ops::RangeInclusive;

use super::record::RecommendationRecord;
use crate::content::Problems;
use crate::content::location::Located;
use crate::content::prose::{range_words, words};
use crate::content::reader::File;

/// Minimum and maximum words of what the brief asks for.
const ASK_WORDS: RangeInclusive<usize> = 15..=45;

/// Reads one file; problems are reported.
pub fn recommendation(file: &File, problems: &mut Problems) -> Option<Located<RecommendationRecord>> {
    let value: RecommendationRecord = file.toml(problems)?;
    let place = file.place(&value.id);
    if !file.name.ends_with(&format!("/{}.toml", value.id.get_ref())) {
        problems.note(&file.name, place.line, "id", format!("`{}` is not the file's name", value.id.get_ref()));
    }
    let length = words(value.ask.get_ref());
    if !ASK_WORDS.contains(&length) {
        problems.note(
            &file.name,
            file.line(value.ask.span().start),
            "ask",
            format!("has {length} words; {} fit", range_words(&ASK_WORDS)),
        );
    }
    Some(Located { place, value })
}
