//! Who publishes what the site cites: the country and the kind of each publisher.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::Problems;
use super::library::{Library, Place, Placed};
use super::reader::File;
use super::record_kind::RecordKind;
use crate::model::Messages;

/// One publisher.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublisherRecord {
    /// Its name, as the sources give it.
    pub name: Spanned<String>,
    /// Where it is based.
    pub country: Country,
    /// What it is.
    pub kind: PublisherKind,
}

/// Where a publisher is based.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Country {
    /// India.
    India,
    /// The United States.
    UnitedStates,
    /// China.
    China,
    /// Another country, or an organisation of countries.
    Other,
    /// The pages do not say.
    Unclear,
}

/// What a publisher is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PublisherKind {
    /// Governments, regulators and courts.
    Government,
    /// Organisations of governments.
    Intergovernmental,
    /// Think tanks, universities, journals, data projects.
    Research,
    /// Law firms.
    LawFirm,
    /// Companies and their associations.
    Company,
    /// Media run by a state.
    StateMedia,
    /// Newspapers, broadcasters, agencies, trade press.
    Press,
    /// Small sites, blogs, digests, study sites, copies: what cites it should mark it as weak.
    Minor,
}

impl Country {
    /// Its name.
    pub fn name(self, messages: &Messages) -> &str {
        match self {
            Self::India => messages.india(),
            Self::UnitedStates => messages.united_states(),
            Self::China => messages.china(),
            Self::Other => messages.country_other(),
            Self::Unclear => messages.country_unclear(),
        }
    }
}

impl PublisherKind {
    /// Its name, in the plural.
    pub fn name(self, messages: &Messages) -> &str {
        match self {
            Self::Government => messages.publisher_government(),
            Self::Intergovernmental => messages.publisher_intergovernmental(),
            Self::Research => messages.publisher_research(),
            Self::LawFirm => messages.publisher_law_firm(),
            Self::Company => messages.publisher_company(),
            Self::StateMedia => messages.publisher_state_media(),
            Self::Press => messages.publisher_press(),
            Self::Minor => messages.publisher_minor(),
        }
    }
}

/// Reads the publishers, by name.
pub fn records(file: &File, problems: &mut Problems) -> BTreeMap<String, Placed<PublisherRecord>> {
    let mut publishers: BTreeMap<String, Placed<PublisherRecord>> = BTreeMap::new();
    let records: Vec<PublisherRecord> = file.records("publisher", problems);
    for value in records {
        let place = Place { file: file.name.clone(), line: file.line(value.name.span().start) };
        let name = value.name.get_ref().clone();
        if let Some(other) = publishers.get(&name) {
            let message = format!("`{name}` stands in line {} already", other.place.line);
            problems.note(&place.file, place.line, "name", message);
        }
        publishers.insert(name, Placed { place, value });
    }
    publishers
}

/// Every source has a publisher that is known, and every publisher a source.
pub fn check(library: &Library, problems: &mut Problems) {
    let mut used = BTreeSet::new();
    for source in library.sources.values() {
        let name = source.value.source.publisher.as_str();
        used.insert(name);
        if !library.publishers.contains_key(name) {
            let known = library.publishers.keys().map(String::as_str);
            problems.unknown(&source.place, "publisher", RecordKind::Publisher, name, known);
        }
    }
    if problems.count() > 0 {
        return;
    }
    for (name, placed) in library.publishers.iter().filter(|(name, _)| !used.contains(name.as_str())) {
        let message = format!("no source is of `{name}`: take the record away");
        problems.note(&placed.place.file, placed.place.line, "name", message);
    }
}
