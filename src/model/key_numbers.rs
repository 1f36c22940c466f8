//! Key numbers: single cells of figures, set large in a strip, each with its context in the figure.
//!
//! No number is typed: each is taken from its figure when the content is compiled. Only its label is ours.

use serde::{Deserialize, Serialize};

use super::{Cell, Citation, Fact, Kind, Quality, Tone};

/// A strip of key numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyNumbers {
    /// Unique on the whole site; also its anchor.
    pub id: String,
    /// The numbers, in order.
    pub numbers: Vec<KeyNumber>,
}

/// One number of a strip.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyNumber {
    /// Its cell in the data, as written in addresses: `rd-spending.2020.india`.
    pub place: String,
    /// Names of its column, row and group, as far as needed to tell it from others of its figure.
    pub names: Vec<String>,
    /// The number with its unit; its quality is separate.
    pub fact: Fact,
    /// What it counts, in our words.
    pub label: String,
    /// How certain it is.
    pub quality: Quality,
    /// The figure's note on it.
    pub note: Option<String>,
    /// The figure it is taken from.
    pub figure: FigureOf,
    /// Heading of the rows.
    pub rows_heading: String,
    /// Heading of its column, with the measure if there are several.
    pub column_heading: String,
    /// The nearest values of its column, itself among them, in the figure's order.
    pub around: Vec<Neighbour>,
}

/// What a number repeats from its figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureOf {
    /// Its id, which is its anchor.
    pub id: String,
    /// The anchor of its sources.
    pub sources: String,
    /// The question it answers.
    pub title: String,
    /// What is measured.
    pub subtitle: String,
    /// The figure's kind, which is the number's too.
    pub kind: Kind,
    /// Its sources, for their numbers in print; what each supports is in the figure.
    pub citations: Vec<Citation>,
}

/// A value of the same column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Neighbour {
    pub row: String,
    pub cell: Cell,
    /// Colour of its row or column.
    pub tone: Tone,
    /// Whether it is the number itself.
    pub is_own: bool,
}
