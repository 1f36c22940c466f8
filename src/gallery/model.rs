//! The index with what a reader looks for in it.

use crate::model::{Gallery, Shared};
use crate::state::{Chosen, Sought};

/// The index with what a reader looks for in it.
#[derive(Clone, PartialEq)]
pub struct GalleryModel {
    pub gallery: Shared<Gallery>,
    /// Words that a figure's title or subtitle must hold.
    pub words: String,
    /// The values that a figure must have.
    pub chosen: Chosen,
}

/// A change of what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GalleryAction {
    /// Looks for words.
    Search(String),
    /// Asks for one value of a facet; for all when it is none.
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

    /// The figures shown by step: the step's id, and which they are; no step without any.
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

/// The facet by which the figures stand in groups.
const STEP: &str = "step";
