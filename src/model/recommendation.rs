//! The brief's recommendations as shown on other pages, and the links between related content.

use serde::{Deserialize, Serialize};

use super::{DrawingSize, Statement, Tone};

/// Id of the page that lists the recommendations; the page of each is below it.
pub const RECOMMENDATIONS: &str = "recommendations";

/// A recommendation in short; its own page has it in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Id of its page.
    pub page: String,
    /// Id of the step that argues for it.
    pub step: String,
    /// What the brief asks for, and the problem it addresses in our reading; only on the page of all recommendations.
    pub told: Option<(Statement, String)>,
    /// Who would have to act.
    pub actors: Vec<String>,
    /// How much is on its page.
    pub counts: CardCounts,
    /// The status of each related commitment, as colour and word.
    pub commitments: Vec<(Tone, String)>,
}

/// How much is on a recommendation's page.
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
    /// The name of its target.
    pub words: String,
    /// What it says next to that name.
    pub form: LinkForm,
    /// Whether the name is in the first language, for lack of a translation.
    pub is_foreign: bool,
    /// What to know before following it.
    pub note: Option<String>,
    /// The thumbnail of the figure it leads to.
    pub picture: Option<DrawingSize>,
}

/// What a link says next to the name of its target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkForm {
    /// Nothing.
    #[default]
    Name,
    /// That it is told there.
    ToldIn,
    /// That it bears on the target.
    BearsOn,
}
