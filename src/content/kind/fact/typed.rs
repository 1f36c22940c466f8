//! A number that `facts/` holds is referred to, never typed: typed digits would stay as they are when the fact changes.
//!
//! Only numbers of sources that the statement cites are compared, so that equal digits of something else are left alone.
//! Events type their numbers: their summaries are taken away as plain files.

use crate::content::library::Library;
use crate::format::{Grouping, group};
use crate::model::{Block, Citation, words_of};

/// Fewest digits of a whole number that is compared: 13 of one thing are often the 13th of a month.
const DIGITS: usize = 3;

/// The first fact of the cited sources whose number is typed in a text, and the number.
pub fn typed_fact<'a>(library: &'a Library, blocks: &[Block], citations: &[Citation]) -> Option<(&'a str, String)> {
    let text = words_of(blocks);
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
    let typed: Vec<&str> = parts.filter(|own| own.contains(|c: char| c.is_ascii_digit())).collect();
    if typed.is_empty() {
        return None;
    }
    let is_cited = |id: &String| citations.iter().any(|citation| citation.source == *id);
    library.facts.iter().filter(|(_, fact)| fact.value.sources.iter().any(is_cited)).find_map(|(id, fact)| {
        let digits = fact.value.fact.value.to_string();
        let is_long = digits.contains('.') || digits.len() >= DIGITS;
        let forms = [Grouping::Thousands, Grouping::Indian].map(|grouping| group(&digits, grouping));
        let found = typed
            .iter()
            .map(|own| own.trim_end_matches(['.', ',']))
            .find(|own| is_long && (*own == digits || forms.iter().any(|form| form == own)))?;
        Some((id.as_str(), found.to_owned()))
    })
}
