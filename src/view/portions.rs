//! The results of a long list, some at a time.

use yew::{Callback, Html, MouseEvent, html};

use super::Scope;
use crate::format::fill;

/// How many records are drawn at once.
pub const PORTION: usize = 40;

/// How many records are drawn right after a change, before it settles: the first of those that a screen has room for below
/// the tools.
pub const AT_ONCE: usize = 3;

/// The results, and how they are drawn.
pub struct Portions<'a> {
    /// The class of the list.
    pub class: Option<&'static str>,
    /// Indices of the records found.
    pub found: &'a [usize],
    /// How many of them are drawn.
    pub drawn: usize,
    /// Draws one.
    pub row: &'a dyn Fn(usize) -> Html,
    /// What follows them.
    pub below: Html,
    /// Called when more are wanted.
    pub more: Callback<MouseEvent>,
}

impl Portions<'_> {
    /// Draws the first results, and the button for more.
    pub fn draw(self, scope: &Scope) -> Html {
        let left = self.found.len().saturating_sub(self.drawn).min(PORTION);
        html! {
            <div class="list-found">
                <ol role="list" class={ self.class }>
                    { for self.found.iter().take(self.drawn).map(|at| (self.row)(*at)) }
                </ol>
                { self.below }
                if left > 0 {
                    <button type="button" class="list-more" onclick={ self.more }>
                        { fill(scope.messages().list_more(left), &[("count", &left.to_string())]) }
                    </button>
                }
            </div>
        }
    }
}
