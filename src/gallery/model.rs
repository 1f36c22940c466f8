//! The index with the reader's filters.

use crate::model::{Gallery, Shared};
use crate::state::{Chosen, Sought};

/// The index with the reader's filters.
#[derive(Clone, PartialEq)]
pub struct GalleryModel {
    pub gallery: Shared<Gallery>,
    /// Words that a figure's title or subtitle must contain.
    pub words: String,
    /// The values that a figure must have.
    pub chosen: Chosen,
}

/// A change to the filters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GalleryAction {
    /// Sets the words.
    Search(String),
    /// Selects one value of a facet, or all for `None`.
    Choose { facet: usize, value: Option<usize> },
}

impl GalleryModel {
    /// Whether each figure is shown.
    pub fn shown(&self) -> Vec<bool> {
        let Gallery { facets, cards } = &*self.gallery;
        let sought = Sought::of(&self.words);
        let holds = |at: usize| sought.is_in(&format!("{} {}", cards[at].title, cards[at].subtitle));
        let has = |at: usize| {
            let mut chosen = self.chosen.values(facets);
            chosen.all(|(_, _, value)| value.records.iter().any(|own| usize::from(*own) == at))
        };
        (0..cards.len()).map(|at| holds(at) && has(at)).collect()
    }

    /// The figures shown by step: the step's id, and their indices; steps without any are left out.
    pub fn steps(&self, shown: &[bool]) -> Vec<(&str, Vec<usize>)> {
        let steps = self.gallery.facets.iter().filter(|facet| facet.id == STEP).flat_map(|facet| &facet.values);
        let mut steps: Vec<(&str, Vec<usize>)> = steps
            .map(|step| {
                let own = step.records.iter().map(|record| usize::from(*record)).filter(|at| shown[*at]);
                (step.id.as_str(), own.collect())
            })
            .collect();
        steps.retain(|(_, own)| !own.is_empty());
        steps
    }
}

/// The facet by which the figures are grouped.
const STEP: &str = "step";
