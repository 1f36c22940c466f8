//! Finds the entries that contain all words of a query, best first.
//!
//! The index is a few thousand texts, so all are scanned at every key press, without an allocation for any of them. The
//! crates that search in the browser (`fst` with its automata, `tinysearch`, `simsearch`, `nucleo-matcher`) each lack
//! something needed here (prefixes, errors, the position of a match) and weigh more than all of this.

use super::index::{Index, SearchEntry};
use super::query::{Fit, MOST_WORDS, Query, Spelling};
use super::words::Words;
use crate::model::EntrySort;

/// The results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Groups with results, in order.
    pub groups: Vec<FoundGroup>,
    /// How the words were matched.
    pub spelling: Spelling,
}

/// The results in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundGroup {
    /// The group's index, as in [`EntrySort::group`].
    pub group: usize,
    /// Its entries, best first.
    pub entries: Vec<u16>,
}

impl Found {
    /// How many entries were found.
    pub fn count(&self) -> usize {
        self.groups.iter().map(|group| group.entries.len()).sum()
    }
}

/// Finds the entries that contain all words of a query. Errors are tolerated only if nothing matches exactly: otherwise
/// a search for Tata would find all data.
pub fn find(index: &Index, query: &Query) -> Found {
    if query.words.is_empty() {
        return Found::default();
    }
    let exact = found(index, query, Spelling::Exact);
    if exact.groups.is_empty() && query.forgives() { found(index, query, Spelling::Near) } else { exact }
}

fn found(index: &Index, query: &Query, spelling: Spelling) -> Found {
    let mut groups: Vec<FoundGroup> = Vec::new();
    let mut scores: Vec<u16> = Vec::new();
    for (at, entry) in (0..).zip(&index.entries) {
        let Some(score) = score(entry, query, spelling) else { continue };
        let group = entry.entry.sort.group();
        if groups.last().is_none_or(|last| last.group != group) {
            groups.push(FoundGroup { group, entries: Vec::new() });
            scores.clear();
        }
        // After those that are equally good: sorting afterwards would be a kilobyte of code.
        let place = scores.partition_point(|other| *other >= score);
        scores.insert(place, score);
        groups.iter_mut().last().into_iter().for_each(|last| last.entries.insert(place, at));
    }
    Found { groups, spelling }
}

/// How well the words of a query have been matched in an entry so far.
#[derive(Default)]
struct Score {
    /// The best match of each word.
    best: [u16; MOST_WORDS],
    /// One bit for each word that was found directly after the previous one.
    in_row: u16,
}

/// What the fits of a word are worth in a name and in other text: names before texts, errors after both.
const IN_TITLE: [u16; 3] = [2, 5, 6];
const IN_DETAIL: [u16; 3] = [1, 3, 4];

fn score(entry: &SearchEntry, query: &Query, spelling: Spelling) -> Option<u16> {
    let mut score = Score::default();
    let length = score.read(entry.title(), query, spelling, IN_TITLE);
    let best = IN_TITLE[Fit::Whole as usize];
    let is_title = length == query.words.len() && score.best.iter().filter(|own| **own == best).count() == length;
    score.read(entry.detail(), query, spelling, IN_DETAIL);
    let best = &score.best[..query.words.len()];
    if best.contains(&0) {
        return None;
    }
    let sum: u16 = best.iter().sum();
    let in_row = score.in_row.count_ones() as u16;
    Some(4 * (sum + in_row) + u16::from(is_title) * 64 + u16::from(entry.entry.sort == EntrySort::Step))
}

impl Score {
    /// Scans a text and returns its number of words.
    fn read(&mut self, text: &str, query: &Query, spelling: Spelling, values: [u16; 3]) -> usize {
        let (mut length, mut before) = (0, 0_u16);
        for place in Words::of(text) {
            let mut here = 0;
            for (at, wanted) in query.words.iter().enumerate() {
                if let Some(fit) = wanted.fit(&text[place.clone()], spelling) {
                    here |= 1 << at;
                    self.best[at] = self.best[at].max(values[fit as usize]);
                }
            }
            self.in_row |= here & (before << 1);
            before = here;
            length += 1;
        }
        length
    }
}
