//! A strip of key numbers with its state.

use super::NumbersState;
use crate::model::{KeyNumbers, Shared};

/// A strip of key numbers with its state.
#[derive(Clone, PartialEq)]
pub struct NumbersModel {
    pub strip: Shared<KeyNumbers>,
    /// Which of them is open.
    pub state: NumbersState,
}
