//! A number in `facts/` is referenced, never typed: typed digits would go stale when the fact changes.
//!
//! Only numbers of sources that the statement cites are compared, so that equal digits with another meaning are left
//! alone. Events do type their numbers: their summaries are downloaded as plain files.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::library::{FactEntry, Library};
use crate::format::{Grouping, group};
use crate::model::{Block, Citation, Fact, words_of};

/// Minimum digits of an integer that is compared: a 13 is often just the 13th of a month.
const DIGITS: usize = 3;

/// The facts of each source, with their ids: every statement needs those of the few it cites.
pub struct FactsOfSources<'a>(BTreeMap<&'a str, Vec<(&'a str, &'a FactEntry)>>);

impl<'a> FactsOfSources<'a> {
    pub fn of(library: &'a Library) -> Self {
        let mut facts: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for (id, fact) in &library.facts {
            for source in &fact.value.sources {
                facts.entry(source).or_default().push((id.as_str(), &fact.value));
            }
        }
        Self(facts)
    }

    /// The first fact of the cited sources whose number is typed in a text, and the number.
    pub fn typed(&self, blocks: &[Block], citations: &[Citation]) -> Option<(&'a str, String)> {
        let text = words_of(blocks);
        let parts = text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
        let typed: Vec<&str> = parts.filter(|own| own.contains(|c: char| c.is_ascii_digit())).collect();
        if typed.is_empty() {
            return None;
        }
        let cited: BTreeSet<&str> = citations.iter().map(|citation| citation.source.as_str()).collect();
        let facts: BTreeMap<&str, &FactEntry> =
            cited.into_iter().filter_map(|source| self.0.get(source)).flatten().copied().collect();
        facts.into_iter().find_map(|(id, own)| Some((id, found(&own.fact, &typed)?.to_owned())))
    }
}

/// The number of a fact among those typed.
fn found<'a>(fact: &Fact, typed: &[&'a str]) -> Option<&'a str> {
    let digits = fact.value.to_string();
    let is_long = digits.contains('.') || digits.len() >= DIGITS;
    let forms = [Grouping::Thousands, Grouping::Indian].map(|grouping| group(&digits, grouping));
    let mut typed = typed.iter().map(|own| own.trim_end_matches(['.', ',']));
    typed.find(|own| is_long && (*own == digits || forms.iter().any(|form| form == own)))
}
