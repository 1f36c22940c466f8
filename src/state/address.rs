//! The address as a view of the state: a page, followed by settings, the state of exhibits, and a place on the page.
//!
//! Parsing never fails. This module does not touch the browser's history, and knows no pages.

use strsim::levenshtein;

use super::{Depth, Numbers, Settings};
use crate::model::OFFLINE_BASE;

mod pasted;
#[cfg(test)]
mod tests;

pub use pasted::{Pasted, pasted, pasted_anchor};

/// The query parameter under which a page is presented.
pub const PRESENT: &str = "present";

/// Longest path that is matched approximately, in bytes: longer ones are not typing errors.
const LONGEST_COMPARED: usize = 64;

/// An address of the site, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page: a path on the server, or `#/history/` in the single-file site.
    pub path: String,
    /// Query parameters in order, still percent-encoded; unknown ones are kept.
    pub query: Vec<(String, String)>,
    /// The fragment without its `#`.
    pub anchor: Option<String>,
}

impl Address {
    /// Parses a path with its query (with or without `?`) and fragment (with or without `#`).
    ///
    /// In the single-file site, whose base is [`OFFLINE_BASE`], path and query are in the fragment:
    /// `#/icet/?present=3#anchor`.
    pub fn read(base: &str, path: &str, query: &str, fragment: &str) -> Self {
        if base != OFFLINE_BASE {
            return Self::of(path.to_owned(), query.strip_prefix('?').unwrap_or(query), fragment);
        }
        let Some(inner) = fragment.strip_prefix(OFFLINE_BASE) else {
            return Self::of(OFFLINE_BASE.to_owned(), "", fragment);
        };
        let (inner, anchor) = inner.split_once('#').unwrap_or((inner, ""));
        let (below, query) = inner.split_once('?').unwrap_or((inner, ""));
        Self::of([OFFLINE_BASE, below].concat(), query, anchor)
    }

    fn of(path: String, query: &str, fragment: &str) -> Self {
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let fragment = fragment.trim_start_matches('#');
        Self {
            path,
            query: pairs.map(|(key, value)| (key.to_owned(), value.to_owned())).collect(),
            anchor: (!fragment.is_empty()).then(|| fragment.to_owned()),
        }
    }

    /// Writes the address, starting at the server's root, or with the fragment in the single-file site.
    pub fn write(&self) -> String {
        let mut text = self.path.clone();
        for (index, (key, value)) in self.query.iter().enumerate() {
            text.push(if index == 0 { '?' } else { '&' });
            text.push_str(key);
            if !value.is_empty() {
                text.push('=');
                text.push_str(value);
            }
        }
        if let Some(anchor) = &self.anchor {
            text.push('#');
            text.push_str(anchor);
        }
        text
    }

    /// The same address for a reader with these settings: it includes depth and number system unless they are the
    /// defaults.
    #[must_use]
    pub fn with_settings(mut self, settings: Settings) -> Self {
        let Settings { depth, numbers, .. } = settings;
        self.set("depth", (depth != Depth::default()).then(|| depth.name()));
        self.set("numbers", (numbers != Numbers::default()).then(|| numbers.name()));
        self
    }

    /// Sets a query parameter, or removes it.
    pub fn set(&mut self, name: &str, value: Option<&str>) {
        self.query.retain(|(key, _)| key != name);
        self.query.extend(value.map(|value| (name.to_owned(), value.to_owned())));
    }

    /// The value of a query parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The name that a mistyped path most likely means: one with as many segments that differs in at most two letters,
/// otherwise one that equals its first segment, starts like it, or differs from it in at most two letters.
pub fn nearest<'a>(path: &str, names: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let segments = |own: &str| own.split('/').count();
    let whole = names
        .clone()
        .filter(|name| path.contains('/') && path.len() <= LONGEST_COMPARED && segments(name) == segments(path))
        .map(|name| (levenshtein(path, name), name))
        .min_by_key(|(distance, _)| *distance);
    if let Some((0..=2, name)) = whole {
        return Some(name);
    }
    let typed = path.split('/').next().unwrap_or_default().to_ascii_lowercase();
    if typed.is_empty() || typed.len() > LONGEST_COMPARED {
        return None;
    }
    let begins_alike = |name: &str| typed.len() >= 4 && (name.starts_with(&typed) || typed.starts_with(name));
    names
        .map(|name| (if begins_alike(name) { 1 } else { levenshtein(&typed, name) }, name))
        .filter(|(distance, name)| *distance <= 2 && distance * 2 < name.len())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}
