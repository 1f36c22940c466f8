//! The tools that filter a long list: a select for each facet, further fields, and the line that says what is left and
//! offers it as files.

use yew::{Callback, Html, MouseEvent, html};

use super::Scope;
use super::choices::{Choice, Choices};
use crate::model::{Facet, FacetValue};
use crate::state::Chosen;

/// A new choice for a facet.
pub struct FacetChoice {
    /// Index of the facet.
    pub facet: usize,
    /// Index of its value; `None` for all.
    pub value: Option<usize>,
}

/// A list and its current state.
pub struct ListTools<'a> {
    pub scope: &'a Scope,
    pub facets: &'a [Facet],
    /// The current filter.
    pub chosen: &'a Chosen,
    /// For each facet and value, how many records would be left. An open select does not show changes, so these may be
    /// those of the settled state.
    pub counts: &'a [Vec<usize>],
    /// The name of a facet.
    pub name: &'a dyn Fn(&Facet) -> &'a str,
    /// The language of a value's name, if it is not the document's.
    pub lang: &'a dyn Fn(&Facet, &FacetValue) -> Option<String>,
    pub choose: Callback<FacetChoice>,
    /// What comes before the selects, and after them.
    pub fields: [Html; 2],
    /// How many records are left, in words.
    pub left: String,
    /// Clears the filter; `None` when nothing is filtered.
    pub clear: Option<Callback<MouseEvent>>,
    /// Links to the files of what is left.
    pub files: Html,
}

impl ListTools<'_> {
    pub fn draw(self) -> Html {
        let choices: Html = (0..self.facets.len()).map(|facet| self.choices(facet)).collect();
        let [before, after] = self.fields;
        html! {
            <div class="list-tools needs-script" role="group" aria-label={ self.scope.messages().filter().to_owned() }>
                { before }
                { choices }
                { after }
                <p class="list-left">
                    <span role="status">{ self.left }</span>
                    if let Some(clear) = self.clear {
                        <button type="button" class="filter-clear" onclick={ clear }>
                            { self.scope.messages().filter_clear() }
                        </button>
                    }
                    { self.files }
                </p>
            </div>
        }
    }

    /// The values of a facet, each with how many records it would leave.
    fn choices(&self, facet: usize) -> Html {
        let own = &self.facets[facet];
        let choice = |(value, count): (&FacetValue, &usize)| Choice {
            label: format!("{} ({count})", value.label),
            lang: (self.lang)(own, value),
        };
        Choices {
            name: (self.name)(own),
            all: self.scope.messages().gallery_all(),
            choices: own.values.iter().zip(&self.counts[facet]).map(choice).collect(),
            selected: self.chosen.of(facet),
            choose: self.choose.reform(move |value| FacetChoice { facet, value }),
        }
        .draw()
    }
}
