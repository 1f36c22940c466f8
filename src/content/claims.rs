//! Every claim of one language with what it rests on: statements, events, terms, figures, rows of the ledger.
//!
//! The editor's review, the page of sources and the page of claims all get them from here, so that what one counts the
//! others show.

mod claim;
mod dependents;
mod facets;
pub mod list;
mod records;
pub mod words;

use super::foreign::edition_of;
use super::library::{Edition, Library};

pub use claim::{Claim, Dispute};
pub use words::{line_words, words};

/// The claims of a language, page by page, then events, terms, figures and the ledger.
pub fn claims<'a>(library: &'a Library, edition: &'a Edition) -> Vec<Claim<'a>> {
    let texts = &edition.texts;
    let drafts = library.page_ids().filter_map(|id| texts.drafts.get(id));
    let statements = drafts.flat_map(|draft| records::statements(edition, draft));
    let events = texts.events.iter().filter_map(|placed| records::event(library, edition, placed));
    let terms = texts.terms.values().map(records::term);
    let figures = texts.figures.values().map(records::figure);
    let rows =
        texts.ledger.iter().map(|placed| records::commitment(edition_of(&placed.place, library, edition), placed));
    let mut claims: Vec<Claim<'a>> = statements.chain(events).chain(terms).chain(figures).chain(rows).collect();
    for claim in &mut claims {
        let mut ids: Vec<&str> = claim.citations.iter().map(|own| own.source.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        claim.sources = ids.into_iter().filter_map(|id| Some(&library.sources.get(id)?.value.source)).collect();
    }
    claims
}
