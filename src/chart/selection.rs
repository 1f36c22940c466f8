//! Which part of a figure is drawn.

use crate::model::Decimal;

/// What a reader has chosen to see of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Index of the measure.
    pub measure: usize,
    /// Whether each column is hidden.
    pub hidden: Vec<bool>,
    /// The inputs' values, for a what-if.
    pub inputs: Vec<Decimal>,
    /// Whether the reader is asked to predict before the answer is shown.
    pub is_asking: bool,
}

impl Selection {
    /// The columns that are shown.
    pub fn shown(&self) -> impl Iterator<Item = usize> {
        self.hidden.iter().enumerate().filter(|(_, hidden)| !**hidden).map(|(index, _)| index)
    }
}
