//! A page as written: its content, each item with its location, before references are resolved.
//!
//! [`read`](super::read) fills it, [`check`](super::check) validates it, [`items`](super::items) completes it.

use crate::content::kind::block::record::BlockRecord;
use crate::content::kind::strip::record::StripRecord;
use crate::content::location::{Located, Location};
use crate::model::{Block, Generator, Inline, PageKind, Rank, Statement};

/// A page as written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The page's id.
    pub id: String,
    /// Its short name.
    pub title: String,
    /// Its heading.
    pub question: String,
    /// Its one-sentence description.
    pub description: String,
    /// Whether every page's footer links to it, if it is not a step.
    pub is_in_footer: bool,
    /// Language of the text.
    pub language: String,
    /// The file it is in, at the front matter.
    pub place: Location,
    /// The answer to its heading.
    pub answers: Vec<Located<Statement>>,
    /// Its key findings.
    pub findings: Vec<Located<Statement>>,
    /// Its text.
    pub sections: Vec<DraftSection>,
}

/// A section as written.
#[derive(Clone, Debug)]
pub struct DraftSection {
    /// Its anchor; `None` for generated content, which stands on its own.
    pub id: Option<String>,
    /// Its heading; the text before the first heading has none.
    pub heading: Option<String>,
    /// Its content, in order.
    pub items: Vec<Located<DraftItem>>,
}

/// One thing in a section, as written.
#[derive(Clone, Debug)]
pub enum DraftItem {
    Statement(Statement),
    /// A list of events.
    Events(EventsDraft),
    /// The figure with this id, and the rank it is given, if any.
    Figure(String, Option<Rank>),
    /// The cards of the recommendations with these ids; of all, if none is named.
    Cards(Vec<String>),
    /// A block whose lines only its kind can read.
    Block(BlockRecord),
    /// Text.
    Prose(Vec<Block>),
    /// Something the build generates, and the words after its name.
    Generated(Generator, Vec<String>),
}

/// A list of events as written.
#[derive(Clone, Debug)]
pub struct EventsDraft {
    pub list: String,
    pub caption: Vec<Inline>,
    /// Id of the timeline along which it is told; `None` for a plain list.
    pub stage: Option<String>,
}

impl Draft {
    /// Everything in its sections with its location, in order.
    pub fn items(&self) -> impl Iterator<Item = &Located<DraftItem>> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// Its statements with their locations, in reading order.
    pub fn statements(&self) -> impl Iterator<Item = (&Location, &Statement)> {
        let first = self.answers.iter().chain(&self.findings).map(|own| (&own.place, &own.value));
        first.chain(self.items().filter_map(|own| match &own.value {
            DraftItem::Statement(statement) => Some((&own.place, statement)),
            _ => None,
        }))
    }

    /// Its strips of key numbers with their locations, in order.
    pub fn strips(&self) -> impl Iterator<Item = (&Location, &StripRecord)> {
        self.items().filter_map(|own| match &own.value {
            DraftItem::Block(BlockRecord::Numbers(strip)) => Some((&own.place, strip)),
            _ => None,
        })
    }

    /// Names of the lists of events it shows.
    pub fn lists(&self) -> impl Iterator<Item = &str> {
        self.items().filter_map(|own| match &own.value {
            DraftItem::Events(events) => Some(events.list.as_str()),
            _ => None,
        })
    }

    /// Ids of the figures it shows.
    pub fn figures(&self) -> impl Iterator<Item = &str> {
        self.items().filter_map(|own| match &own.value {
            DraftItem::Figure(id, _) => Some(id.as_str()),
            _ => None,
        })
    }

    /// Whether it asks for something the build generates.
    pub fn asks_for(&self, generator: Generator) -> bool {
        self.items().any(|own| matches!(own.value, DraftItem::Generated(asked, _) if asked == generator))
    }

    /// Whether it lists all records of a sort.
    fn is_list(&self) -> bool {
        self.items().any(|own| match &own.value {
            DraftItem::Generated(asked, _) => asked.is_list(),
            DraftItem::Cards(chosen) => chosen.is_empty(),
            _ => false,
        })
    }

    /// The kind of the page; `steps` are the ids of all steps, in order.
    pub fn kind(&self, steps: &[String]) -> PageKind {
        let place = steps.iter().position(|step| *step == self.id);
        if let Some(place) = place.and_then(|place| u8::try_from(place + 1).ok()) {
            return PageKind::Step(place);
        }
        match self.id.as_str() {
            crate::model::COVER => PageKind::Cover,
            id if id.starts_with(&format!("{}/", crate::model::RECOMMENDATIONS)) => PageKind::Recommendation,
            _ if self.asks_for(Generator::Ledger) => PageKind::Ledger,
            _ if self.asks_for(Generator::Argument) => PageKind::Argument,
            _ if self.is_list() => PageKind::List,
            _ => PageKind::Static,
        }
    }
}
