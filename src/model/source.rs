//! Sources and what rests on them: citations, numbers, terms.

use serde::{Deserialize, Serialize};

use super::{Block, Decimal, Kind, Messages, PartialDate, names};

/// Id of the page of all terms.
pub const GLOSSARY: &str = "glossary";

/// Id of the page of all sources.
pub const SOURCES: &str = "sources";

/// A page that we read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Unique id.
    pub id: String,
    /// The page's title; in square brackets if the page shows none.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When it was published, if the page says so.
    pub date: Option<PartialDate>,
    /// Its address.
    pub url: String,
    /// Its archived address, if known.
    pub archived: Option<String>,
    /// The language in which we read it.
    pub language: SourceLanguage,
    /// When we read it.
    pub read: PartialDate,
    /// Why a reader should treat it with care.
    pub weak: Option<String>,
}

/// The language in which a source was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceLanguage {
    #[default]
    English,
    Hindi,
    Chinese,
    Filipino,
}

impl SourceLanguage {
    /// All of them, in order, with their names in content and addresses.
    pub const ALL: [(&str, Self); 4] =
        [("english", Self::English), ("hindi", Self::Hindi), ("chinese", Self::Chinese), ("filipino", Self::Filipino)];

    pub fn name(self, messages: &Messages) -> &str {
        names(messages.source_languages()).nth(self as usize).unwrap_or_default()
    }
}

/// A source cited for one statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// Id of the source.
    pub source: String,
    /// What it supports in this statement.
    pub supports: String,
}

/// What a number counts; determines how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Things.
    Count,
    /// Percent.
    Percent,
    /// Points of an index.
    Score,
    /// US dollars.
    Usd,
    /// Millions of US dollars.
    UsdMillion,
    /// Billions of US dollars.
    UsdBillion,
    /// Trillions of US dollars.
    UsdTrillion,
    /// Indian rupees.
    Inr,
    /// Crores (tens of millions) of Indian rupees.
    InrCrore,
    Gigawatt,
    Megawatt,
    /// Terawatt-hours.
    TerawattHours,
    /// Kilowatt-hours.
    KilowattHours,
    /// Millions of things.
    Million,
    /// Billions of things.
    Billion,
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Unique id.
    pub id: String,
    /// The number as the source gives it.
    pub value: Decimal,
    /// What it counts.
    pub unit: Unit,
    /// Whether the source itself calls it approximate.
    pub approx: bool,
}

/// A term and its definition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// Unique id.
    pub id: String,
    /// The head-word.
    pub term: String,
    /// The kind of the definition.
    pub kind: Kind,
    pub definition: Vec<Block>,
    /// Its sources.
    pub citations: Vec<Citation>,
}
