//! What a reader can search for: everything on the site that has a name or says something, with the place where it is.
//!
//! Statements can be found but are not listed: they have no names.

/// Id of the page that lists everything, to which the search leads without script.
pub const SEARCH: &str = "search";

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexEntry {
    pub sort: EntrySort,
    /// Its name; for a statement, its whole text.
    pub title: String,
    /// Further text it is found by and shown with: a subtitle, a date, a status, a publisher, a definition.
    pub detail: String,
    /// The page it is on, as an index into the site's pages.
    pub page: u16,
    /// Its place on that page; empty for a page itself.
    pub anchor: String,
    /// Whether it is in the first language, for lack of a translation in this one's folder.
    pub is_foreign: bool,
}

/// What something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntrySort {
    Step,
    /// A section of a step.
    Section,
    Figure,
    Event,
    Commitment,
    Recommendation,
    Term,
    /// Any other page.
    Page,
    /// A statement, or a section of a standing page.
    Statement,
    Source,
}

impl EntrySort {
    /// All of them, in order.
    pub const ALL: [Self; 10] = [
        Self::Step,
        Self::Section,
        Self::Figure,
        Self::Event,
        Self::Commitment,
        Self::Recommendation,
        Self::Term,
        Self::Page,
        Self::Statement,
        Self::Source,
    ];

    /// The index of the group it is shown in.
    pub fn group(self) -> usize {
        (self as usize).saturating_sub(1)
    }
}
