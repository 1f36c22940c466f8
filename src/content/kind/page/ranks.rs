//! How much space a figure gets where the page does not say, and whether its rank's requirements are met.

use super::record::DraftItem;
use crate::content::Problems;
use crate::content::location::{Located, Location};
use crate::model::Rank;

/// The rank of the figure at an index among a section's items: two in a row are a pair, otherwise the first one leads,
/// and later ones are folded.
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

/// A figure with rank `beside` is next to the statement before it.
pub fn have_their_statements(items: &[Located<DraftItem>], problems: &mut Problems) {
    let mut before: Option<&DraftItem> = None;
    for Located { value, place: Location { file, line } } in items {
        let is_beside = matches!(value, DraftItem::Figure(_, Some(Rank::Beside)));
        if is_beside && !matches!(before, Some(DraftItem::Statement(_))) {
            let message = "`beside` needs a statement right before it in the same section: put the figure below one, \
                           or write `lead`, `pair` or `fold`";
            problems.note(file, *line, "figure", message);
        }
        before = Some(value);
    }
}
