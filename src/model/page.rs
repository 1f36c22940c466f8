//! A page: everything that one address shows, complete, as the native side draws it.

use super::{
    Block, Card, Event, EventList, Figure, KeyNumbers, Ledger, Lesson, Lookup, PartialDate, Question, SentenceUse,
    Sheet, SourceUse, Statement, Timeline, Totals, Ways,
};

/// One page with all that it needs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Its id, language and heading, and what its texts refer to.
    pub lookup: Lookup,
    /// The answer to the heading.
    pub answers: Vec<Statement>,
    /// The key findings.
    pub findings: Vec<Statement>,
    /// The text.
    pub sections: Vec<Section>,
    /// Minutes that the whole page takes to read, rounded up, at 240 words a minute.
    pub minutes: u16,
    /// Figures on the page, in order.
    pub figures: Vec<Figure>,
    /// Strips of key numbers on the page, in order.
    pub key_numbers: Vec<KeyNumbers>,
    /// The turning points that the cover draws, earliest first.
    pub turning_points: Vec<Event>,
    /// The timeline, on a page of its own.
    pub timeline: Option<Timeline>,
    /// The ledger of commitments, on its own page.
    pub ledger: Option<Ledger>,
    /// Questions about it.
    pub questions: Vec<Question>,
    /// The questions of all steps, on the pages that gather them.
    pub sheets: Vec<Sheet>,
    /// When the recommendation that it tells was last checked.
    pub checked: Option<PartialDate>,
    /// On what the site's claims rest, for the page About.
    pub totals: Option<Totals>,
    /// Where else to read about what the page shows.
    pub ways: Vec<Ways>,
    /// Where each source is cited, for the page of sources.
    pub source_uses: Vec<SourceUse>,
    /// Which statements carry each sentence of the abstract, for the page of sources.
    pub sentence_uses: Vec<SentenceUse>,
}

/// A part of a page under its own heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// Its heading; the text before the first heading has none.
    pub heading: Option<String>,
    /// What it holds, in order.
    pub items: Vec<Item>,
}

/// One thing in a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A statement about the subject.
    Statement(Statement),
    /// A list of events, which takes the wide track of the grid.
    Events(EventList),
    /// The figure of the page's figures with this id, which takes the wide track too.
    Figure(String),
    /// The strip of the page's key numbers with this id, on the wide track as well.
    Numbers(String),
    /// Recommendations in short, on the wide track.
    Cards(Vec<Card>),
    /// Something for a class.
    Lesson(Lesson),
    /// Text about the site itself, on standing pages.
    Prose(Vec<Block>),
}

impl Item {
    /// The statement, if it is one.
    pub fn statement(&self) -> Option<&Statement> {
        if let Self::Statement(statement) = self { Some(statement) } else { None }
    }

    /// The list of events, if it is one.
    pub fn events(&self) -> Option<&EventList> {
        if let Self::Events(list) = self { Some(list) } else { None }
    }

    /// The id of the figure, if it is one.
    pub fn figure(&self) -> Option<&str> {
        if let Self::Figure(id) = self { Some(id) } else { None }
    }
}

impl Page {
    /// The page's id.
    pub fn id(&self) -> &str {
        &self.lookup.id
    }

    /// Every statement of the page in reading order: answers, findings, then the text's.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let text = self.sections.iter().flat_map(|s| &s.items).filter_map(Item::statement);
        self.answers.iter().chain(&self.findings).chain(text)
    }

    /// Every event told on the page, in order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        let told = self.timeline.iter().flat_map(|timeline| &timeline.events);
        let listed = self.sections.iter().flat_map(|s| &s.items).filter_map(Item::events).flat_map(|list| &list.events);
        listed.chain(told)
    }

    /// The strip of key numbers with this id.
    pub fn strip(&self, id: &str) -> Option<&KeyNumbers> {
        self.key_numbers.iter().find(|strip| strip.id == id)
    }

    /// The figure with this id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}
