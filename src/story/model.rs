//! The stage of a story with its state: whether it is shown, and which turning point it shows.

use crate::model::{Shared, Stage, TurningPoint};

/// How the turning points are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StoryView {
    /// Alongside a drawing that follows them.
    #[default]
    Stage,
    /// As one plain page.
    Plain,
}

impl StoryView {
    /// All, in the order of the tabs.
    pub const ALL: [Self; 2] = [Self::Stage, Self::Plain];

    /// Its name in the document, for the stylesheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Plain => "plain",
        }
    }

    /// The fragment that shows a story this way.
    pub fn anchor(self, story: &str) -> String {
        match self {
            Self::Stage => story.to_owned(),
            Self::Plain => format!("{story}-list"),
        }
    }
}

/// A change of the stage's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoryAction {
    Show(StoryView),
    /// The turning point at this index among those told is being read.
    Read(usize),
}

/// The stage of a story with its state.
#[derive(Clone, PartialEq)]
pub struct StoryModel {
    pub stage: Shared<Stage>,
    pub view: StoryView,
    /// Index of the turning point shown, among those told.
    pub at: usize,
}

impl StoryModel {
    /// The turning points that the story tells, in order.
    pub fn told(&self) -> impl Iterator<Item = &TurningPoint> {
        self.stage.turning_points.iter().filter(|own| own.is_told)
    }

    /// The index of the one shown, among all turning points.
    pub fn shown(&self) -> Option<usize> {
        let mut told = self.stage.turning_points.iter().enumerate().filter(|(_, own)| own.is_told);
        told.nth(self.at).map(|(place, _)| place)
    }

    /// The index of an event among those told.
    pub(super) fn place(&self, event: &str) -> Option<usize> {
        self.told().position(|own| own.event == event)
    }
}
