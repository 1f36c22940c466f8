//! What the site does not know, gathered from the records that say so.

use super::{Block, Kind, PageLink, PartialDate};

/// The limits that the site's records state, by where they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// Those of the figures, by step.
    pub figures: Vec<FigureLimits>,
    /// Where sources differ, as figures, recommendations and events say, in this order.
    pub disputes: Vec<Limit>,
    /// The commitments of which we found no published result.
    pub not_found: Vec<Limit>,
}

/// The limits of the figures of one step.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureLimits {
    /// Id of the step.
    pub step: String,
    pub figures: Vec<FigureLimit>,
}

/// What a figure does not show, and how far its data reach.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureLimit {
    pub limit: Limit,
    /// The last date that has a value; none where rows are no dates.
    pub until: Option<PartialDate>,
    /// When we last checked it, and looked for a newer edition of its data.
    pub checked: PartialDate,
    /// How many of its values are not simply reported.
    pub unsure: UnsureCounts,
}

/// One limit, as its record words it.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// Where it stands.
    pub link: PageLink,
    /// What its record is.
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
