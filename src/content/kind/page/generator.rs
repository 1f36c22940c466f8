//! What pages can ask the build to make, and the words by which they ask.

/// What the build can make of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generator {
    /// The ledger of commitments.
    Ledger,
    /// A list of all figures.
    Figures,
    /// All terms.
    Glossary,
    /// All sources and the abstract's sentences.
    Sources,
    /// On what the site's claims rest.
    Totals,
    /// All questions, with room to write.
    Worksheet,
    /// All questions, with what is right.
    AnswerKey,
    /// Files for a class: the site in one file, all steps on paper, and the pages whose ids follow.
    Files,
    /// The builder of snippets.
    Builder,
    /// The drawing of the turning points.
    TurningPoints,
}

impl Generator {
    /// All of them, by the words by which pages ask for them.
    pub const ALL: [(&str, Self); 10] = [
        ("ledger", Self::Ledger),
        ("figures", Self::Figures),
        ("glossary", Self::Glossary),
        ("sources", Self::Sources),
        ("totals", Self::Totals),
        ("worksheet", Self::Worksheet),
        ("answer-key", Self::AnswerKey),
        ("files", Self::Files),
        ("builder", Self::Builder),
        ("turning-points", Self::TurningPoints),
    ];

    /// The word by which pages ask for it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, own)| *own == self).map_or("", |(name, _)| name)
    }

    /// The one that a page asks for by this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }
}
