//! The content folder as read: every record and every page, each with its location for error messages.
//!
//! Types only; [`load`](super::load) fills them and [`check`](super::check) validates them.

use std::collections::{BTreeMap, BTreeSet};

use super::kind::argument::record::NodeRecord;
use super::kind::change::record::ChangeRecord;
use super::kind::ledger::record::CommitmentRecord;
use super::kind::page::record::Draft;
use super::kind::publisher::record::PublisherRecord;
use super::kind::question::record::QuestionRecord;
use super::kind::recommendation::record::RecommendationRecord;
use super::kind::timeline::record::TimelineRecord;
use super::location::Located;
use super::published::Published;
use crate::model::{Block, Brief, COVER, Era, Event, Fact, Figure, Inline, Messages, PartialDate, Source, Term};

/// A source and whether we have read it.
#[derive(Clone, Debug)]
pub struct SourceEntry {
    pub source: Source,
    /// Whether we have read it.
    pub seen: bool,
}

/// A number, its sources, and whether they were read.
#[derive(Clone, Debug)]
pub struct FactEntry {
    /// The number.
    pub fact: Fact,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// Whether the source of the number was read.
    pub seen: bool,
}

/// An event and the lists that show it.
#[derive(Clone, Debug)]
pub struct EventEntry {
    pub event: Event,
    /// Names of the lists.
    pub lists: Vec<String>,
    /// Ids of the timelines.
    pub timelines: Vec<String>,
    /// Who acts.
    pub lanes: Vec<String>,
    /// What it is about.
    pub themes: Vec<String>,
}

/// A timeline, before its events are selected.
#[derive(Clone, Debug)]
pub struct TimelineEntry {
    pub record: TimelineRecord,
    /// Its caption, read.
    pub caption: Vec<Inline>,
}

/// The timelines of one language, and the words by which their events are found.
#[derive(Clone, Debug, Default)]
pub struct Timelines {
    /// The timelines, in order.
    pub entries: Vec<Located<TimelineEntry>>,
    /// The eras, earliest first.
    pub eras: Vec<Era>,
    /// Names of what events are about, by id.
    pub themes: BTreeMap<String, String>,
    /// Names of sorts of event, by id.
    pub forms: BTreeMap<String, String>,
    /// Names of frequent actors, as events write them, by id.
    pub actors: BTreeMap<String, String>,
}

/// A language's own content.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// What each sentence of the abstract says in our own words, by its id.
    pub sentences: BTreeMap<String, Located<Vec<Block>>>,
    /// Terms by id.
    pub terms: BTreeMap<String, Located<Term>>,
    /// Events, earliest first.
    pub events: Vec<Located<EventEntry>>,
    pub timelines: Timelines,
    /// The recommendations, in order.
    pub recommendations: Vec<Located<RecommendationRecord>>,
    /// Rows of the ledger.
    pub ledger: Vec<Located<CommitmentRecord>>,
    /// Questions by step.
    pub questions: BTreeMap<String, Vec<Located<QuestionRecord>>>,
    /// Figures by id.
    pub figures: BTreeMap<String, Located<Figure>>,
    /// Nodes of the argument map, in order.
    pub argument: Vec<Located<NodeRecord>>,
    /// Changes after publication, as written.
    pub changes: Vec<Located<ChangeRecord>>,
    /// Pages by id.
    pub drafts: BTreeMap<String, Draft>,
}

/// A language with its texts.
pub struct Edition {
    /// Name of its folder, a BCP 47 tag.
    pub tag: String,
    /// Its interface texts.
    pub messages: Messages,
    /// Its content.
    pub texts: Texts,
}

/// The whole content folder, read and checked.
pub struct Library {
    pub brief: Brief,
    /// Ids of the abstract's sentences, in order.
    pub sentences: Vec<String>,
    /// Ids of the steps, in order.
    pub steps: Vec<String>,
    /// Ids of the standing pages, in order.
    pub pages: Vec<String>,
    /// Ids of the recommendations' pages, in order.
    pub recommendations: Vec<String>,
    /// The day on which the content was last reviewed.
    pub version: String,
    /// The month to which the record extends; little was found of what came later.
    pub reaches: PartialDate,
    /// Where a reader may report a problem with a row of the ledger or a claim, with `{id}` for its id.
    pub report: Option<String>,
    /// Hashes of the abstract's word runs.
    pub runs: BTreeSet<String>,
    /// Sources by id.
    pub sources: BTreeMap<String, Located<SourceEntry>>,
    /// Publishers of sources, by name.
    pub publishers: BTreeMap<String, Located<PublisherRecord>>,
    /// Numbers by id.
    pub facts: BTreeMap<String, Located<FactEntry>>,
    /// What the last release published; `None` before the first.
    pub published: Option<Published>,
    /// The languages; the first is complete, and its records stand in for those that others lack.
    pub editions: Vec<Edition>,
}

impl Library {
    /// Ids of all written pages: the steps, the cover, the standing pages, the recommendations.
    pub fn page_ids(&self) -> impl Iterator<Item = &str> {
        let standing = self.pages.iter().chain(&self.recommendations).map(String::as_str);
        self.steps.iter().map(String::as_str).chain([COVER]).chain(standing)
    }

    /// Ids of the argument map's nodes, in order, the same in every edition.
    pub fn node_ids(&self) -> Vec<&str> {
        let nodes = self.editions.iter().take(1).flat_map(|edition| &edition.texts.argument);
        nodes.map(|node| node.value.id.get_ref().as_str()).collect()
    }
}

impl Texts {
    pub fn event(&self, id: &str) -> Option<&EventEntry> {
        self.events.iter().map(|placed| &placed.value).find(|own| own.event.id == id)
    }

    pub fn event_ids(&self) -> impl Iterator<Item = &str> {
        self.events.iter().map(|placed| placed.value.event.id.as_str())
    }

    /// The events of a list, earliest first.
    pub fn listed<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a Located<EventEntry>> {
        self.events.iter().filter(move |own| own.value.lists.iter().any(|name| name == list))
    }

    /// Whether any event is in a list.
    pub fn has_list(&self, list: &str) -> bool {
        self.listed(list).next().is_some()
    }

    pub fn timeline_ids(&self) -> impl Iterator<Item = &str> {
        self.timelines.entries.iter().map(|own| own.value.record.id.get_ref().as_str())
    }

    pub fn recommendation_ids(&self) -> impl Iterator<Item = &str> {
        self.recommendations.iter().map(|own| own.value.id.get_ref().as_str())
    }

    /// The figure and the expression of a reference such as `rd-spending:2020.india`.
    pub fn referred<'a>(&'a self, reference: &'a str) -> Option<(&'a Figure, &'a str)> {
        let (figure, expression) = reference.split_once(':')?;
        Some((&self.figures.get(figure)?.value, expression))
    }
}
