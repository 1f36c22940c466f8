//! The ledger: what was promised under iCET and TRUST, and what the published record shows of it.

use serde::{Deserialize, Serialize};

use super::{Citation, Facet, Kind, PageLink, PartialDate, Tone};

/// Id of the ledger's page.
pub const LEDGER: &str = "ledger";

/// The ledger, complete.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    /// What it can be filtered by: area, status, framework, fate under TRUST, confidence.
    pub facets: Vec<Facet>,
    /// The commitments, earliest first.
    pub commitments: Vec<Commitment>,
    /// The years they span.
    pub years: LedgerYears,
    /// Where a reader may report a problem, with `{id}` for the row's id; `None` if no such address is configured.
    pub report: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Commitment {
    /// Unique on the whole site; also its anchor.
    pub id: String,
    pub title: String,
    /// What was promised.
    pub promise: String,
    pub document: String,
    /// When it was made.
    pub made: PartialDate,
    /// The deadline, in words, if the document gives one.
    pub deadline: Option<String>,
    /// The colour of its status.
    pub tone: Tone,
    /// The date of the newest evidence.
    pub as_of: PartialDate,
    /// Its position in time.
    pub run: Run,
    /// When we last checked it, and looked for newer evidence.
    pub checked: PartialDate,
    /// What the published record shows.
    pub outcome: String,
    /// Why we have the confidence we state.
    pub confidence_why: String,
    /// What became of it under TRUST.
    pub carried_note: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Whether what it says, including the newest evidence, is background or came since the brief.
    pub kind: Kind,
    /// Where else to read about it: events, steps, recommendations.
    pub links: Vec<PageLink>,
    /// Ids of the abstract's sentences it bears on.
    pub sentences: Vec<String>,
    /// Sources of the promise and of the outcome.
    pub citations: Vec<Citation>,
}

/// A commitment in time: positions as shares of the drawing's width, such as `34.2%`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Where it was made.
    pub made: String,
    /// Where its newest evidence is.
    pub newest: String,
}

/// The years that begin within the scale of all commitments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LedgerYears {
    pub labels: Vec<YearLabel>,
    /// Their beginnings as path data in a drawing 1000 wide and 1 high.
    pub outline: String,
}

/// A year, and its beginning as a share of the drawing's width.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearLabel {
    pub year: i32,
    pub place: String,
}
