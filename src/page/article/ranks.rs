//! How the figures of a section are placed: alone, in pairs, beside the text, or collapsed to a line.

use yew::{Html, html};

use super::super::thumbnail::thumbnail;
use crate::model::{Figure, Item, Rank};
use crate::view::Scope;

/// Draws the items of a section with `draw`, placing every figure according to its rank.
pub fn ranked(items: &[Item], scope: &Scope, draw: impl Fn(&Item) -> Html) -> Html {
    let mut drawn = Vec::new();
    let mut at = 0;
    while let Some(item) = items.get(at) {
        let next = items.get(at + 1);
        let (taken, html) = match (item, next) {
            (Item::Figure(_, Rank::Pair), Some(other @ Item::Figure(_, Rank::Pair))) => {
                (2, html! { <div class="rank-pair">{ draw(item) }{ draw(other) }</div> })
            }
            (Item::Statement(_), Some(other @ Item::Figure(_, Rank::Beside))) => {
                // A text that the next figure does not need goes below the first one, beside the same figure.
                let after = items
                    .get(at + 2)
                    .filter(|own| matches!(own, Item::Statement(_)) && !stands_beside(items.get(at + 3)));
                let html = html! {
                    <div class="rank-beside">
                        { draw(item) }
                        { draw(other) }
                        { after.map(&draw) }
                    </div>
                };
                (2 + usize::from(after.is_some()), html)
            }
            (Item::Figure(own, Rank::Fold), _) => (1, folded(own, draw(item), scope)),
            (Item::Figure(..), _) => (1, html! { <div class="rank-lead">{ draw(item) }</div> }),
            _ => (1, draw(item)),
        };
        drawn.push(html);
        at += taken;
    }
    drawn.into_iter().collect()
}

/// Whether an item is a figure placed beside the text before it.
fn stands_beside(item: Option<&Item>) -> bool {
    matches!(item, Some(Item::Figure(_, Rank::Beside)))
}

fn folded(own: &Figure, figure: Html, scope: &Scope) -> Html {
    html! {
        <details class="rank-fold">
            <summary>
                { thumbnail(own, scope) }
                <span class="rank-fold-title" lang={ scope.lang(&own.id) }>{ &own.title }</span>
            </summary>
            { figure }
        </details>
    }
}
