//! A publisher as written: its country and its kind.

use serde::Deserialize;
use toml::Spanned;

use crate::model::Messages;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublisherRecord {
    /// Its name, as the sources give it.
    pub name: Spanned<String>,
    /// Where it is based.
    pub country: Country,
    pub kind: PublisherKind,
}

/// Where a publisher is based.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Country {
    India,
    UnitedStates,
    China,
    /// Another country, or an international organisation.
    Other,
    /// The pages do not say.
    Unclear,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PublisherKind {
    /// Governments, regulators and courts.
    Government,
    /// Intergovernmental organisations.
    Intergovernmental,
    /// Think tanks, universities, journals, data projects.
    Research,
    LawFirm,
    /// Companies and their associations.
    Company,
    /// State media.
    StateMedia,
    /// Newspapers, broadcasters, agencies, trade press.
    Press,
    /// Small sites, blogs, digests, study sites, copies: citations of them should be marked as weak.
    Minor,
}

impl Country {
    /// All of them, in display order.
    pub const ALL: [Self; 5] = [Self::India, Self::UnitedStates, Self::China, Self::Other, Self::Unclear];

    /// Its short name in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::India => "india",
            Self::UnitedStates => "united-states",
            Self::China => "china",
            Self::Other => "other",
            Self::Unclear => "unclear",
        }
    }

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
    /// All of them, in display order.
    pub const ALL: [Self; 8] = [
        Self::Government,
        Self::Intergovernmental,
        Self::Research,
        Self::LawFirm,
        Self::Company,
        Self::StateMedia,
        Self::Press,
        Self::Minor,
    ];

    /// Its short name in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Government => "government",
            Self::Intergovernmental => "intergovernmental",
            Self::Research => "research",
            Self::LawFirm => "law-firm",
            Self::Company => "company",
            Self::StateMedia => "state-media",
            Self::Press => "press",
            Self::Minor => "minor",
        }
    }

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
