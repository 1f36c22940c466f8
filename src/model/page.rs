//! A page: everything that one address shows, complete in one piece of data.

use std::ops::Deref;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{
    Block, Card, Event, EventList, Fact, Figure, Ledger, Lesson, PartialDate, Question, SentenceUse, Sheet, Source,
    SourceUse, Statement, Term, Timeline, Totals, Ways,
};

/// One page with all that it needs: no other request is made for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// The page's id; for all but the cover also its address.
    pub id: String,
    /// Language of the page's text, which differs from the site's where a translation is missing.
    pub language: String,
    /// The heading.
    pub question: String,
    /// The answer to it.
    pub answers: Vec<Statement>,
    /// The key findings.
    pub findings: Vec<Statement>,
    /// The text.
    pub sections: Vec<Section>,
    /// Minutes that the whole page takes to read, rounded up, at 240 words a minute.
    pub minutes: u16,
    /// Terms explained on the page, sorted by id.
    pub terms: Vec<Term>,
    /// Numbers used on the page, sorted by id.
    pub facts: Vec<Fact>,
    /// Figures on the page, in order.
    pub figures: Vec<Figure>,
    /// Sources cited on the page: those of its statements, events and figures in the order in which they are first
    /// cited, then those of its terms.
    pub sources: Vec<Source>,
    /// How many of the sources statements, events and figures cite; paper numbers these.
    pub numbered: u16,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// Its heading; the text before the first heading has none.
    pub heading: Option<String>,
    /// What it holds, in order.
    pub items: Vec<Item>,
}

/// One thing in a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Item {
    /// A statement about the subject.
    Statement(Statement),
    /// A list of events, which takes the wide track of the grid.
    Events(EventList),
    /// The figure of the page's figures with this id, which takes the wide track too.
    Figure(String),
    /// Recommendations in short, on the wide track.
    Cards(Vec<Card>),
    /// Something for a class.
    Lesson(Lesson),
    /// Text about the site itself, on standing pages.
    Prose(Vec<Block>),
}

impl Page {
    /// The term with this id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// The number with this id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Every statement of the page in reading order: answers, findings, then the text's.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let text = self.sections.iter().flat_map(|s| &s.items).filter_map(|item| match item {
            Item::Statement(statement) => Some(statement),
            Item::Events(_) | Item::Figure(_) | Item::Cards(_) | Item::Lesson(_) | Item::Prose(_) => None,
        });
        self.answers.iter().chain(&self.findings).chain(text)
    }

    /// Every event told on the page, in order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        let told = self.timeline.iter().flat_map(|timeline| &timeline.events);
        let listed = self.sections.iter().flat_map(|s| &s.items).flat_map(|item| match item {
            Item::Events(list) => list.events.as_slice(),
            Item::Statement(_) | Item::Figure(_) | Item::Cards(_) | Item::Lesson(_) | Item::Prose(_) => &[],
        });
        listed.chain(told)
    }

    /// The figure with this id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}

/// A figure of a page, shared with the page.
#[derive(Clone, Debug)]
pub struct PlacedFigure {
    page: Rc<Page>,
    index: usize,
}

impl PlacedFigure {
    /// The figure with this id.
    pub fn of(page: &Rc<Page>, id: &str) -> Option<Self> {
        let index = page.figures.iter().position(|figure| figure.id == id)?;
        Some(Self { page: page.clone(), index })
    }
}

impl Deref for PlacedFigure {
    type Target = Figure;

    fn deref(&self) -> &Figure {
        &self.page.figures[self.index]
    }
}

impl PartialEq for PlacedFigure {
    /// The same one, not an equal one: comparing all data would cost more than drawing.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.page, &other.page) && self.index == other.index
    }
}
