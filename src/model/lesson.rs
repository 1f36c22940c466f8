//! What a class works with: timed plans, cards for a debate, a list to read, sheets of questions.

use serde::{Deserialize, Serialize};

use super::{Block, Citation, ContentPart, Inline, Question, Statement};

/// One item on the teachers' page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Lesson {
    /// A lesson plan.
    Plan(Plan),
    /// A card for one side of a debate.
    Card(RoleCard),
    /// Sources worth reading, each with the reason.
    Reading(Vec<Citation>),
}

/// A lesson, minute by minute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    pub title: String,
    /// Its duration in minutes: the total of its parts.
    pub minutes: u16,
    /// Each part's minutes and what the class does in them, in order.
    pub parts: Vec<(u16, Vec<Inline>)>,
}

/// The position of one side of a debate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoleCard {
    /// The side.
    pub name: String,
    /// What it wants, for those who play it.
    pub stands: Vec<Block>,
    /// Statements of the steps that it must use or answer.
    pub quotes: Vec<Quote>,
}

/// A statement on a card.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quote {
    /// Id of the statement.
    pub id: String,
    /// What the side may do with it.
    pub turn: Vec<Inline>,
    /// The page it is on and the statement itself; unknown in a draft.
    pub told: Option<(String, Statement)>,
}

/// The questions of one step on a sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Id of the step.
    pub step: String,
    pub questions: Vec<Question>,
}

impl Lesson {
    /// Everything that it says.
    pub fn content_parts(&self) -> Vec<ContentPart<'_>> {
        match self {
            Self::Plan(plan) => plan.parts.iter().map(|(_, does)| ContentPart::Line(does)).collect(),
            Self::Card(card) => {
                let turns = card.quotes.iter().map(|quote| ContentPart::Line(&quote.turn));
                let quoted = card.quotes.iter().filter_map(|quote| quote.told.as_ref());
                let quoted = quoted.map(|(_, own)| ContentPart::Text(&own.blocks));
                [ContentPart::Text(&card.stands)].into_iter().chain(turns).chain(quoted).collect()
            }
            Self::Reading(list) => vec![ContentPart::Cited(list)],
        }
    }
}
