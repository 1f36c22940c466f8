//! The site as a figure in a frame needs it: few texts and no other pages.

use super::{FIGURES, Site};

/// Prefixes of the names of texts that no figure uses.
const ELSEWHERE: &[&str] = &[
    "all_",
    "announce_",
    "another_",
    "argument_",
    "bears_on",
    "brief_alone",
    "brief_bearing",
    "brief_made_of",
    "brief_paragraph",
    "brief_retold",
    "builder_",
    "carried_",
    "claim_",
    "class_",
    "confidence_",
    "contents",
    "copied",
    "country_",
    "coverage",
    "data_",
    "deck_",
    "depth_",
    "display",
    "drawing_",
    "event_",
    "facet_",
    "fallback_",
    "file_size",
    "filter",
    "findings",
    "footer_",
    "frame_about",
    "frame_answer",
    "frame_back",
    "frame_forward",
    "frame_part",
    "frame_step_",
    "host_",
    "interaction_",
    "kind_background_long",
    "kind_brief_long",
    "kind_since_long",
    "kinds_",
    "languages",
    "ledger_",
    "lesson_",
    "limits_",
    "list_",
    "listed_",
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

impl Site {
    /// The site reduced for a figure in a frame: the addresses of the figures, and the interface texts.
    #[must_use]
    pub fn framed(&self) -> Self {
        let mut site = self.clone();
        site.pages.retain(|page| page.id.strip_prefix(FIGURES).is_some_and(|rest| rest.starts_with('/')));
        for page in &mut site.pages {
            page.title.clear();
            page.description.clear();
        }
        site.messages = self.messages.without(ELSEWHERE);
        site
    }
}
