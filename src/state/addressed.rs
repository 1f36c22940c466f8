//! Parts of a page that have a state of their own and stand in the address with it.

use super::ExhibitAction;

/// A part with its state: the query holds one word for it under its id, the fragment its view.
pub trait Addressed {
    /// The part's id.
    fn id(&self) -> &str;

    /// The state as one word; nothing while it is the first one.
    fn word(&self) -> Option<String>;

    /// The fragment of the view shown, and whether it is the view that is shown first.
    fn fragment(&self) -> (String, bool);

    /// Whether a fragment is one of this part's.
    fn owns(&self, fragment: &str) -> bool;

    /// Whether one of this part's fragments leads to the view shown, so that it may stay.
    fn fits(&self, fragment: &str) -> bool;

    /// The change that brings about the state of a word and a fragment of this part's.
    fn restore(&self, word: &str, fragment: Option<&str>) -> ExhibitAction;
}
