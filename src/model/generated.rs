//! What the build can generate from the content: the words pages ask for it with, and the result.
//!
//! This module does not decide how it is generated, nor how it looks.

use super::{
    ArgumentMap, ChangeList, ClaimList, ClassOffer, DataPackage, Event, Gallery, IndexEntry, Ledger, Limits, Sentence,
    Sheet, SourceList, Statement, StatementRef, Timeline, Totals,
};

/// What a page can ask for by name.
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
    /// All counter-views.
    CounterViews,
    /// The abstract, sentence by sentence.
    Abstract,
    /// What the site does not know.
    Limits,
    /// All sources, and the way to the abstract's sentences.
    Sources,
    /// All claims.
    Claims,
    /// All changes to what claims said after publication.
    Changes,
    /// What the site's claims rest on, in totals.
    Totals,
    /// The map of the argument.
    Argument,
    /// All questions, with space for answers.
    Worksheet,
    /// All questions, with the answers.
    AnswerKey,
    /// Files for a class: the single-file site, all steps for print, and the pages whose ids follow.
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
    /// All of them, by the words that pages ask for them with.
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

    /// The word that pages ask for it with.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, own)| *own == self).map_or("", |(name, _)| name)
    }

    /// Whether it is all records of a sort, which makes the page that asks for it a list.
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

    /// The one with this name.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }
}

/// What the build has generated. Timelines are generated for their own pages; everything else is asked for.
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
    /// The counter-views, by step.
    CounterViews(Vec<CounterViews>),
    /// The abstract, sentence by sentence.
    Abstract(Vec<Sentence>),
    /// What the site does not know, according to its records.
    Limits(Box<Limits>),
    /// All sources, with the statements that rest on each, and the link to the abstract's sentences.
    Sources(Box<AllSources>),
    /// All claims.
    Claims(Box<ClaimList>),
    /// All changes to what claims said after publication.
    Changes(ChangeList),
    /// What the site's claims rest on, in totals.
    Totals(Totals),
    /// The map of the argument.
    Argument(ArgumentMap),
    /// The questions of all steps.
    Sheets(Vec<Sheet>, SheetForm),
    /// What a class can take along: the single-file site, pages for print, files for programs.
    Files(ClassOffer),
    /// All tables of open data in one description.
    DataPackage(DataPackage),
    /// The builder of snippets.
    Builder,
    /// The drawing of the turning points, earliest first.
    TurningPoints(Vec<Event>),
    /// Everything that has a name; filled in once all pages exist.
    Everything(Vec<IndexEntry>),
}

/// The counter-views of one step.
#[derive(Clone, Debug, PartialEq)]
pub struct CounterViews {
    /// Id of the step.
    pub step: String,
    pub statements: Vec<Statement>,
}

/// Everything the site rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct AllSources {
    pub list: SourceList,
    /// For each source of the list, where the claims that rest on it are, in page order.
    pub claims: Vec<Vec<StatementRef>>,
    /// Ids of the abstract's sentences.
    pub sentences: Vec<String>,
}

/// Who a sheet of questions is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetForm {
    /// The class, with space for answers.
    Worksheet,
    /// The teacher, with the answers.
    AnswerKey,
}
