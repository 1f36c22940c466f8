//! The brief's recommendations as others show them, and the links between what belongs together.

use serde::{Deserialize, Serialize};

use super::{DrawingSize, Statement, Tone};

/// Id of the page that lists the recommendations; the page of each stands below it.
pub const RECOMMENDATIONS: &str = "recommendations";

/// A recommendation in short; its own page tells it whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Id of its page.
    pub page: String,
    /// Id of the step that argues with it.
    pub step: String,
    /// What the brief asks for, and the problem that it answers in our reading; on the page of all only.
    pub told: Option<(Statement, String)>,
    /// Who would have to act.
    pub actors: Vec<String>,
    /// How much its page holds.
    pub counts: CardCounts,
    /// The status of each related commitment, as colour and word.
    pub commitments: Vec<(Tone, String)>,
}

/// What a recommendation's page holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardCounts {
    /// Pieces of evidence.
    pub evidence: u8,
    /// Existing programmes.
    pub existing: u8,
    pub obstacles: u8,
    pub counter_views: u8,
}

/// Links of one sort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkGroup {
    /// What they lead to.
    pub heading: String,
    pub links: Vec<PageLink>,
}

/// A link inside the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageLink {
    /// Id of the page.
    pub page: String,
    /// Anchor in the page.
    pub anchor: Option<String>,
    /// The name of what it leads to.
    pub words: String,
    /// What it says beside that name.
    pub form: LinkForm,
    /// Whether the name is in the first language, because its own has no translation.
    pub is_foreign: bool,
    /// What to know before following it.
    pub note: Option<String>,
    /// The small picture of the figure that it leads to.
    pub picture: Option<DrawingSize>,
}

/// What a link says beside the name of what it leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkForm {
    /// Nothing.
    #[default]
    Name,
    /// That it is told there.
    ToldIn,
    /// That it bears on what is there.
    BearsOn,
}
