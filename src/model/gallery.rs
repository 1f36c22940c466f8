//! The index of figures: how each is recognised, and what it can be found by.

use serde::{Deserialize, Serialize};

use super::Facet;

/// All figures, in the order of the steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gallery {
    /// What they can be filtered by: step, kind, form.
    pub facets: Vec<Facet>,
    pub cards: Vec<FigureCard>,
}

/// A figure in the index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureCard {
    /// Id of its page.
    pub page: String,
    /// The question it answers.
    pub title: String,
    /// What is measured, in which unit and years.
    pub subtitle: String,
    pub face: CardFace,
}

/// What a figure is recognised by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CardFace {
    /// A thumbnail of its drawing.
    Drawing(DrawingSize),
    /// The first rows of its table, for figures read as a table.
    Rows(Vec<[String; 2]>),
}

/// A picture's natural size, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawingSize {
    pub width: u16,
    pub height: u16,
    /// Whether its top is enough to recognise it, because more of the same follows.
    pub is_cut: bool,
}
