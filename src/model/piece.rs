//! What a figure in a frame is made of: the part of a page's data that a figure's own page fills.
//!
//! The small bundle reads nothing else, so that it holds no code for reading events, timelines or the ledger.

use serde::{Deserialize, Serialize};

use super::{FIGURES, Fact, Figure, Page, Site, Source, Term};

/// How the names of texts begin that no figure says.
const ELSEWHERE: [&str; 22] = [
    "announce_",
    "builder_",
    "carried_",
    "contents",
    "country_",
    "deck_",
    "drawing_",
    "facet_",
    "filter",
    "footer_",
    "ledger_",
    "lesson_",
    "paper_",
    "phase_",
    "publisher_",
    "question_",
    "rec_",
    "record_",
    "sheet_",
    "story_",
    "timeline_",
    "totals",
];

/// The data of a figure in a frame.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    id: String,
    language: String,
    question: String,
    terms: Vec<Term>,
    facts: Vec<Fact>,
    figures: Vec<Figure>,
    sources: Vec<Source>,
}

impl From<&Page> for Piece {
    fn from(page: &Page) -> Self {
        let Page { id, language, question, terms, facts, figures, sources, .. } = page.clone();
        Self { id, language, question, terms, facts, figures, sources }
    }
}

impl From<Piece> for Page {
    fn from(piece: Piece) -> Self {
        let Piece { id, language, question, terms, facts, figures, sources } = piece;
        Self { id, language, question, terms, facts, figures, sources, ..Self::default() }
    }
}

impl Site {
    /// The site as a figure in a frame knows it: the names of the figures, and the interface texts.
    #[must_use]
    pub fn framed(&self) -> Self {
        let mut site = self.clone();
        site.pages.retain(|page| page.id.strip_prefix(FIGURES).is_some_and(|rest| rest.starts_with('/')));
        for page in &mut site.pages {
            page.description.clear();
            page.data.clear();
        }
        site.messages = self.messages.without(&ELSEWHERE);
        site
    }
}
