//! The index of figures: each with what it is recognised by, and what it can be found by.

use serde::{Deserialize, Serialize};

use super::Facet;

/// All figures, in the order of the steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gallery {
    /// What they can be found by: step, kind, sort of drawing.
    pub facets: Vec<Facet>,
    pub cards: Vec<FigureCard>,
}

/// A figure in the index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureCard {
    /// Id of its page.
    pub page: String,
    /// The question that it answers.
    pub title: String,
    /// What is measured, in which unit and years.
    pub subtitle: String,
    pub face: CardFace,
}

/// What a figure is recognised by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum CardFace {
    /// Its drawing as a small picture.
    Drawing(DrawingSize),
    /// The first rows of its table, for figures that are read as one.
    Rows(Vec<[String; 2]>),
}

/// How large a picture is by itself, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawingSize {
    pub width: u16,
    pub height: u16,
    /// Whether its upper end is enough to know it by, because more of the same follows.
    pub is_cut: bool,
}
