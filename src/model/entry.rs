//! What a reader can look for: everything on the site that has a name or says something, each with the place that it
//! stands at.
//!
//! Statements are looked for, and not listed: they have no names.

/// Id of the page that lists everything, to which the search leads without script.
pub const SEARCH: &str = "search";

/// Something that can be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexEntry {
    pub sort: EntrySort,
    /// Its name; of a statement all that it says.
    pub title: String,
    /// What else it is looked for by, and shown with: a subtitle, a date, a status, a publisher, a definition.
    pub detail: String,
    /// The page that it stands on, as an index into the site's pages.
    pub page: u16,
    /// Its place on that page; empty for a page itself.
    pub anchor: String,
    /// Whether it is in the first language, because no translation of it stands in this one's folder.
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
    /// A page that is none of these.
    Page,
    /// What a statement says, or a section of a standing page.
    Statement,
    Source,
}

impl EntrySort {
    /// All of them, in their order.
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

    /// The group under which it is shown, counted in the order of groups.
    pub fn group(self) -> usize {
        (self as usize).saturating_sub(1)
    }
}
