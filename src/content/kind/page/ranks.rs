//! How much room a figure gets where the page does not say.

use super::record::DraftItem;
use crate::content::location::Located;
use crate::model::Rank;

/// The rank of the figure at a place among a section's items: two in a row are a pair, the first one else leads, and what
/// follows it is folded.
pub fn usual(items: &[Located<DraftItem>], at: usize) -> Rank {
    let is_figure = |at: Option<usize>| {
        at.and_then(|at| items.get(at)).is_some_and(|own| matches!(own.value, DraftItem::Figure(..)))
    };
    if is_figure(at.checked_sub(1)) || is_figure(Some(at + 1)) {
        Rank::Pair
    } else if (0..at).any(|before| is_figure(Some(before))) {
        Rank::Fold
    } else {
        Rank::Lead
    }
}
