//! Key numbers: single cells of figures, set large in a strip, each with what stands around it in its figure.
//!
//! Nothing of a number is typed: it is taken from its figure when the content is compiled. Only its label is ours.

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
    /// Where it stands in the data, as an address names it: `rd-spending.2020.india`.
    pub place: String,
    /// Names of its column, row and group, as far as they tell it from others of its figure.
    pub names: Vec<String>,
    /// The number with its unit; what its quality is stands beside it.
    pub fact: Fact,
    /// What it counts, in our words.
    pub label: String,
    /// How sure it is.
    pub quality: Quality,
    /// The figure's note on it.
    pub note: Option<String>,
    /// The figure that it is taken from.
    pub figure: FigureOf,
    /// Heading of the rows.
    pub rows_heading: String,
    /// Heading of its column, with its measure where there are several.
    pub column_heading: String,
    /// The nearest values of its column, itself among them, in the figure's order.
    pub around: Vec<Neighbour>,
}

/// What a number says of its figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FigureOf {
    /// Its id, which is its anchor.
    pub id: String,
    /// The anchor of its sources.
    pub sources: String,
    /// The question that it answers.
    pub title: String,
    /// What is measured.
    pub subtitle: String,
    /// What it is, and so what the number is.
    pub kind: Kind,
    /// Its sources, for their numbers on paper; what each supports stands in the figure.
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
