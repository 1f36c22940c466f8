//! The address as a view of the state: which page, which anchor, which settings.
//!
//! Reading never fails: an address that fits no page leads to the nearest one, with its query and anchor kept.
//! This module does not touch the browser's history.

use super::{Depth, Numbers, Settings};
use crate::model::{COVER, EMBED, Site};

/// Longest path that is compared letter by letter, in bytes: longer ones are not typing errors.
const LONGEST_COMPARED: usize = 64;

/// An address of the site, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Id of the page.
    pub page: String,
    /// Query parameters in their order, still percent-encoded; unknown ones are kept.
    pub query: Vec<(String, String)>,
    /// The fragment without its `#`.
    pub anchor: Option<String>,
    /// Whether the page is shown as a piece for frames on other sites.
    pub is_framed: bool,
}

/// What an address was found to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page's own address.
    Exact(Address),
    /// No page's address, but this is the nearest.
    Near(Address),
    /// Nothing of the site comes near.
    Unknown,
}

impl Address {
    /// Reads a path with its query (with or without `?`) and fragment (with or without `#`).
    ///
    /// In the site in one file, path and query stand in the fragment: `#/icet/?present=3#anchor`.
    pub fn read(site: &Site, path: &str, query: &str, fragment: &str) -> Place {
        #[cfg(feature = "pages")]
        if site.is_offline() {
            let (inner, anchor) = match fragment.strip_prefix("#/") {
                Some(inner) => inner.split_once('#').unwrap_or((inner, "")),
                None => ("", fragment),
            };
            let (below, query) = inner.split_once('?').unwrap_or((inner, ""));
            return Self::below(site, below, query, anchor);
        }
        let root = format!("{}{}", site.base, site.language.path);
        let Some(below) = path.strip_prefix(&root).or_else(|| (format!("{path}/") == root).then_some("")) else {
            return Place::Unknown;
        };
        Self::below(site, below, query, fragment)
    }

    /// Reads what stands below the site's own path.
    fn below(site: &Site, below: &str, query: &str, fragment: &str) -> Place {
        let query = query
            .trim_start_matches('?')
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        let fragment = fragment.trim_start_matches('#');
        let anchor = (!fragment.is_empty()).then(|| fragment.to_owned());
        let address = |page: &str| Address { page: page.to_owned(), query, anchor, is_framed: false };

        let below = below.trim_end_matches("index.html").trim_end_matches(".html").trim_matches('/');
        if below.is_empty() {
            return Place::Exact(address(COVER));
        }
        let piece = below.strip_prefix(EMBED).and_then(|rest| rest.strip_prefix('/'));
        if let Some(piece) = piece.filter(|id| site.embed_path(id).is_some()) {
            return Place::Exact(Address { is_framed: true, ..address(piece) });
        }
        if below != COVER && site.page(below).is_some() {
            return Place::Exact(address(below));
        }
        // A frame's address is written by programs, and guessed at by nobody.
        #[cfg(not(feature = "pages"))]
        return Place::Unknown;
        #[cfg(feature = "pages")]
        match nearest(below, site.pages.iter().map(|p| p.id.as_str())) {
            Some(page) => Place::Near(address(page)),
            None => Place::Unknown,
        }
    }

    /// Writes the address, beginning at the server's root.
    pub fn write(&self, site: &Site) -> String {
        let framed = self.is_framed.then(|| site.embed_path(&self.page)).flatten();
        let mut text = framed.unwrap_or_else(|| site.path(&self.page));
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

    /// The same address for a reader with these settings: depth and number system stand in it unless they are the
    /// first ones.
    pub fn with_settings(mut self, settings: Settings) -> Self {
        let Settings { depth, numbers, .. } = settings;
        self.set("depth", (depth != Depth::default()).then(|| depth.name()));
        self.set("numbers", (numbers != Numbers::default()).then(|| numbers.name()));
        self
    }

    /// Sets a query parameter, or takes it out.
    pub fn set(&mut self, name: &str, value: Option<&str>) {
        self.query.retain(|(key, _)| key != name);
        self.query.extend(value.map(|value| (name.to_owned(), value.to_owned())));
    }

    /// The value of a query parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The name that a mistyped path most likely means: its first segment itself, one that begins alike, or one
/// that differs in at most two letters.
pub fn nearest<'a>(path: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let typed = path.split('/').next().unwrap_or_default().to_ascii_lowercase();
    if typed.is_empty() || typed.len() > LONGEST_COMPARED {
        return None;
    }
    let begins_alike = |name: &str| typed.len() >= 4 && (name.starts_with(&typed) || typed.starts_with(name));
    names
        .map(|name| (if begins_alike(name) { 1 } else { edits(&typed, name) }, name))
        .filter(|(distance, name)| *distance <= 2 && distance * 2 < name.len())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Levenshtein distance in characters.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let change = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
