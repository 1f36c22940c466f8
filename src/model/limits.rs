//! What the site does not know, collected from the records that say so.

use super::{Block, Kind, PageLink, PartialDate};

/// The limits stated by the site's records, by where they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// Those of the figures, by step.
    pub figures: Vec<FigureLimits>,
    /// Where sources differ: figures, recommendations and events, in this order.
    pub disputes: Vec<Limit>,
    /// The commitments for which we found no published result.
    pub not_found: Vec<Limit>,
}

/// The limits of the figures of one step.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureLimits {
    /// Id of the step.
    pub step: String,
    pub figures: Vec<FigureLimit>,
}

/// What a figure does not show, and how recent its data are.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureLimit {
    pub limit: Limit,
    /// The last date with a value; `None` if rows are not dates.
    pub until: Option<PartialDate>,
    /// When we last checked it, and looked for a newer edition of its data.
    pub checked: PartialDate,
    /// How many of its values are not simply reported.
    pub unsure: UnsureCounts,
}

/// One limit, in its record's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// Where it is.
    pub link: PageLink,
    /// The sort of its record.
    pub kind: Kind,
    pub words: Vec<Block>,
}

/// How many values of a figure are not simply reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnsureCounts {
    pub estimated: usize,
    pub planned: usize,
    pub disputed: usize,
}
