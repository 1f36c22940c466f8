//! A figure with its state.

use super::FigureState;
use crate::model::{Figure, PageKind, Shared};
use crate::view::Scope;

/// A figure with its state.
#[derive(Clone, PartialEq)]
pub struct FigureModel {
    pub figure: Shared<Figure>,
    pub state: FigureState,
}

impl FigureModel {
    /// The id of the title that names the figure; on the figure's own page that is the page's heading.
    pub fn label(&self, scope: &Scope) -> String {
        if scope.page.kind == PageKind::Figure { "heading".to_owned() } else { format!("{}-title", self.figure.id) }
    }
}
