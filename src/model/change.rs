//! Changes to what claims said after publication: before, after, why, and on which day.

use serde::{Deserialize, Serialize};

use super::{Kind, PageLink, PartialDate};

/// Id of the page that lists all changes.
pub const CHANGES: &str = "changes";

/// All changes.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeList {
    /// The newest day first.
    pub changes: Vec<Change>,
    /// The day of the published record that the content is compared with; `None` while there is no record.
    pub recorded: Option<PartialDate>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Unique among changes; its anchor on the page of changes.
    pub id: String,
    pub day: PartialDate,
    /// What it is about.
    pub title: String,
    pub was: String,
    pub now: String,
    pub why: String,
    /// The claims that changed; empty if all of them were removed.
    pub claims: Vec<ChangedClaim>,
    /// Whether it is in the first language, because it has no translation.
    pub is_foreign: bool,
}

/// A claim that changed.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangedClaim {
    /// Link to its row on the page of claims.
    pub link: PageLink,
    pub kind: Kind,
}

/// A link from a claim to a change of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimChange {
    /// Id of the change.
    pub id: String,
    pub day: PartialDate,
}

/// A place on a page whose content a change removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmptyPlace {
    /// Its anchor on the page.
    pub anchor: String,
    /// Id of the change.
    pub change: String,
    /// What the change is about.
    pub title: String,
    /// Whether that text is in the first language.
    pub is_foreign: bool,
}
