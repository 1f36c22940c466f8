//! What the build can make of the content: the words by which pages ask for it, and what comes of them.
//!
//! This module does not decide how it is made, nor how it looks.

use super::{
    ArgumentMap, ChangeList, ClaimList, ClassOffer, DataPackage, Event, Gallery, IndexEntry, Ledger, Limits, Sentence,
    Sheet, SourceList, Statement, StatementRef, Timeline, Totals,
};

/// What a page can ask for, by a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generator {
    /// The ledger of commitments.
    Ledger,
    /// A list of all timelines.
    Timelines,
    /// The index of all figures.
    Figures,
    /// All terms.
    Glossary,
    /// All views beside the brief's.
    CounterViews,
    /// The abstract, sentence by sentence.
    Abstract,
    /// What the site does not know.
    Limits,
    /// All sources, and the way to the abstract's sentences.
    Sources,
    /// All claims.
    Claims,
    /// All changes of what claims said after they were published.
    Changes,
    /// On what the site's claims rest.
    Totals,
    /// The map of the argument.
    Argument,
    /// All questions, with room to write.
    Worksheet,
    /// All questions, with what is right.
    AnswerKey,
    /// Files for a class: the site in one file, all steps on paper, and the pages whose ids follow.
    Files,
    /// All tables of open data in one description.
    DataPackage,
    /// The builder of snippets.
    Builder,
    /// The drawing of the turning points.
    TurningPoints,
    /// Everything that has a name, by letter.
    Everything,
}

impl Generator {
    /// All of them, by the words by which pages ask for them.
    pub const ALL: [(&str, Self); 19] = [
        ("ledger", Self::Ledger),
        ("timelines", Self::Timelines),
        ("figures", Self::Figures),
        ("glossary", Self::Glossary),
        ("counter-views", Self::CounterViews),
        ("abstract", Self::Abstract),
        ("limits", Self::Limits),
        ("sources", Self::Sources),
        ("claims", Self::Claims),
        ("changes", Self::Changes),
        ("totals", Self::Totals),
        ("argument", Self::Argument),
        ("worksheet", Self::Worksheet),
        ("answer-key", Self::AnswerKey),
        ("files", Self::Files),
        ("data-package", Self::DataPackage),
        ("builder", Self::Builder),
        ("turning-points", Self::TurningPoints),
        ("everything", Self::Everything),
    ];

    /// The word by which pages ask for it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, own)| *own == self).map_or("", |(name, _)| name)
    }

    /// Whether it is all records of a sort, so that the page that asks for it is a list.
    pub fn is_list(self) -> bool {
        match self {
            Self::Figures
            | Self::Glossary
            | Self::CounterViews
            | Self::Abstract
            | Self::Limits
            | Self::Sources
            | Self::Claims
            | Self::Changes
            | Self::DataPackage => true,
            Self::Ledger
            | Self::Timelines
            | Self::Totals
            | Self::Argument
            | Self::Worksheet
            | Self::AnswerKey
            | Self::Files
            | Self::Builder
            | Self::TurningPoints
            | Self::Everything => false,
        }
    }

    /// The one that a page asks for by this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }
}

/// What the build has made. Timelines are made for their own pages; all else is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Generated {
    Timeline(Box<Timeline>),
    /// The ledger of commitments.
    Ledger(Box<Ledger>),
    /// A list of all timelines.
    Timelines,
    /// The index of all figures.
    Figures(Box<Gallery>),
    /// All terms.
    Glossary,
    /// The views beside the brief's, by step.
    CounterViews(Vec<CounterViews>),
    /// The abstract, sentence by sentence.
    Abstract(Vec<Sentence>),
    /// What the site does not know, as its records say.
    Limits(Box<Limits>),
    /// All sources with the statements that rest on each, and the way to the abstract's sentences.
    Sources(Box<AllSources>),
    /// All claims.
    Claims(Box<ClaimList>),
    /// All changes of what claims said after they were published.
    Changes(ChangeList),
    /// On what the site's claims rest.
    Totals(Totals),
    /// The map of the argument.
    Argument(ArgumentMap),
    /// The questions of all steps.
    Sheets(Vec<Sheet>, SheetForm),
    /// What a class can take along: the site in one file, pages on paper, files for programs.
    Files(ClassOffer),
    /// All tables of open data in one description.
    DataPackage(DataPackage),
    /// The builder of snippets.
    Builder,
    /// The drawing of the turning points, earliest first.
    TurningPoints(Vec<Event>),
    /// Everything that has a name; it is filled in once all pages are there.
    Everything(Vec<IndexEntry>),
}

/// The views beside the brief's that one step gives.
#[derive(Clone, Debug, PartialEq)]
pub struct CounterViews {
    /// Id of the step.
    pub step: String,
    pub statements: Vec<Statement>,
}

/// What stands behind the site.
#[derive(Clone, Debug, PartialEq)]
pub struct AllSources {
    pub list: SourceList,
    /// For each source of the list where the claims stand that rest on it, in page order.
    pub claims: Vec<Vec<StatementRef>>,
    /// Ids of the abstract's sentences.
    pub sentences: Vec<String>,
}

/// For whom sheets of questions are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetForm {
    /// For the class, with room to write.
    Worksheet,
    /// For the teacher, with what is right.
    AnswerKey,
}
