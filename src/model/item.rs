//! What a page's text consists of: sections and their content.

use super::{
    Block, Card, ContentPart, DatasetEntry, EventList, EventStory, Figure, Generated, HostEntry, KeyNumbers, Lesson,
    Statement,
};

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its anchor; `None` for generated content, which stands on its own.
    pub id: Option<String>,
    /// Its heading; the text before the first heading has none.
    pub heading: Option<String>,
    /// Its content, in order.
    pub items: Vec<Item>,
}

/// One thing in a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A statement about the subject.
    Statement(Statement),
    /// A list of events, which takes the wide track of the grid.
    Events(EventList),
    /// A list of events told alongside the lines of the cover.
    Story(Box<EventStory>),
    /// A figure, and how much space it gets.
    Figure(Box<Figure>, Rank),
    /// A strip of key numbers, on the wide track as well.
    Numbers(KeyNumbers),
    /// Recommendations in short, on the wide track.
    Cards(Vec<Card>, CardsForm),
    /// Teaching material.
    Lesson(Lesson),
    /// A table of open data.
    Dataset(Box<DatasetEntry>),
    /// Another publishing system.
    Host(Box<HostEntry>),
    /// Text about the site itself, on static pages.
    Prose(Vec<Block>),
    /// Something the build generates from the content.
    Generated(Generated),
}

/// How much space a figure gets in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The full width, with its words next to the drawing: it carries the argument.
    Lead,
    /// Half the width, next to a counterpart.
    Pair,
    /// In the margin, next to the text that needs it.
    Beside,
    /// Collapsed to one line with its thumbnail.
    Fold,
}

impl Rank {
    /// All ranks, by the words that pages use.
    pub const ALL: [(&str, Self); 4] =
        [("lead", Self::Lead), ("pair", Self::Pair), ("beside", Self::Beside), ("fold", Self::Fold)];

    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }
}

/// How much cards of recommendations say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardsForm {
    /// All of them in full, and as a table.
    Full,
    Short,
}

impl Item {
    /// Everything that it says.
    pub fn content_parts(&self) -> Vec<ContentPart<'_>> {
        match self {
            Self::Statement(statement) => vec![ContentPart::Statement(statement)],
            Self::Events(list) => told(list),
            Self::Story(story) => told(&story.list),
            Self::Figure(figure, _) => vec![ContentPart::Figure(figure)],
            Self::Cards(cards, _) => {
                let asked = cards.iter().filter_map(|card| card.told.as_ref());
                asked.map(|(ask, _)| ContentPart::Text(&ask.blocks)).collect()
            }
            Self::Lesson(lesson) => lesson.content_parts(),
            Self::Dataset(entry) => {
                let meanings = entry.columns.iter().map(|column| ContentPart::Line(&column.meaning));
                [ContentPart::Line(&entry.about)].into_iter().chain(meanings).collect()
            }
            Self::Host(own) => vec![ContentPart::Line(&own.does), ContentPart::Line(&own.shows)],
            Self::Prose(blocks) => vec![ContentPart::Text(blocks)],
            Self::Generated(Generated::Timeline(timeline)) => timeline.events.iter().map(ContentPart::Event).collect(),
            Self::Generated(Generated::CounterViews(steps)) => {
                steps.iter().flat_map(|own| own.statements.iter().map(ContentPart::Statement)).collect()
            }
            Self::Generated(Generated::Abstract(sentences)) => {
                sentences.iter().map(|own| ContentPart::Statement(&own.statement)).collect()
            }
            Self::Generated(Generated::Limits(limits)) => {
                let figures = limits.figures.iter().flat_map(|own| &own.figures).map(|own| &own.limit);
                let all = figures.chain(&limits.disputes).chain(&limits.not_found);
                all.map(|own| ContentPart::Text(&own.words)).collect()
            }
            Self::Generated(Generated::Ledger(ledger)) => {
                ledger.commitments.iter().map(|row| ContentPart::Cited(&row.citations)).collect()
            }
            Self::Numbers(_) | Self::Generated(_) => Vec::new(),
        }
    }
}

fn told(list: &EventList) -> Vec<ContentPart<'_>> {
    [ContentPart::Line(&list.caption)].into_iter().chain(list.events.iter().map(ContentPart::Event)).collect()
}
