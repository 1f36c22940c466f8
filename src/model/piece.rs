//! What a figure in a frame is made of: the part of a page's data that a figure's own page fills.
//!
//! The small bundle reads nothing else, so that it holds no code for reading events, timelines or the ledger.

use serde::{Deserialize, Serialize};

use super::{FIGURES, Fact, Figure, Page, Site, Source, Term};

/// How the names of texts begin that no figure says.
const ELSEWHERE: &[&str] = &[
    "all_",
    "announce_",
    "another_",
    "bears_on",
    "builder_",
    "carried_",
    "cited_in",
    "confidence_",
    "contents",
    "country_",
    "coverage",
    "deck_",
    "depth_",
    "display",
    "drawing_",
    "event_",
    "facet_",
    "fallback_",
    "filter",
    "findings",
    "footer_",
    "frame_answer",
    "frame_back",
    "frame_forward",
    "frame_part",
    "frame_step_",
    "interaction_",
    "kind_background_long",
    "kind_brief_long",
    "kind_since_long",
    "kinds_",
    "languages",
    "ledger_",
    "lesson_",
    "minutes",
    "next",
    "numbers",
    "one_minute",
    "paper_",
    "phase_",
    "previous",
    "publisher_",
    "question_",
    "rec_",
    "record_",
    "resume",
    "sheet_",
    "site_tagline",
    "skip_",
    "start",
    "status_",
    "step_",
    "story_",
    "text_",
    "theme",
    "timeline_",
    "told_",
    "totals",
    "who_",
    "why_",
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
    /// The site as a figure in a frame knows it: the addresses of the figures, and the interface texts.
    #[must_use]
    pub fn framed(&self) -> Self {
        let mut site = self.clone();
        site.pages.retain(|page| page.id.strip_prefix(FIGURES).is_some_and(|rest| rest.starts_with('/')));
        for page in &mut site.pages {
            page.title.clear();
            page.description.clear();
            page.data.clear();
        }
        site.messages = self.messages.without(ELSEWHERE);
        site
    }
}
