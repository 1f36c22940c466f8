//! How a figure is drawn, in words: its form, its scale, what its colours mean.

use serde::{Deserialize, Serialize};

/// How a figure is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Dates by series, as lines.
    Line,
    /// Dates by series, stacked.
    Area,
    /// Named rows by one column.
    Bars,
    /// Named rows by two or three columns.
    Grouped,
    /// Named rows by columns that add up.
    Stacked,
    /// Named rows, each from one value to another.
    Dumbbell,
    /// Two rows by series.
    Slope,
    /// Named rows at two values.
    Scatter,
    /// Squares that each stand for one thing or one per cent.
    Waffle,
    /// Named places in a grid.
    Tiles,
    /// A small panel for each column.
    Multiples,
    /// Words and numbers, read as a table.
    Table,
    /// A model whose inputs the reader sets.
    WhatIf,
}

/// How values become lengths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// Linear.
    #[default]
    Linear,
    /// Logarithmic.
    Log,
}

/// What a colour means; the stylesheet says which colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    India,
    UnitedStates,
    China,
    /// Any other country.
    Other,
    /// No particular meaning.
    #[default]
    None,
    /// The first of several series that are not countries.
    A,
    /// The second.
    B,
    /// The third.
    C,
    /// A commitment delivered.
    Delivered,
    /// A commitment under way.
    Progress,
    /// A commitment stalled.
    Stalled,
    /// A commitment whose outcome is unknown.
    Unknown,
}

impl Tone {
    /// Its name in content files and classes.
    pub fn name(self) -> &'static str {
        match self {
            Self::India => "india",
            Self::UnitedStates => "united-states",
            Self::China => "china",
            Self::Other => "other",
            Self::None => "none",
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::Delivered => "delivered",
            Self::Progress => "progress",
            Self::Stalled => "stalled",
            Self::Unknown => "unknown",
        }
    }
}
