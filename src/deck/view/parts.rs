//! What the parts of a presentation look up and change, and the ids by which they find each other in the document.

use yew::{Callback, Html, MouseEvent, html};

use crate::deck::{Deck, DeckAction, DeckModel, Neighbour, Screen, Window};
use crate::exhibit::Dispatch;
use crate::platform::Slide;
use crate::view::Scope;

/// The heading of what this window shows instead of the page.
pub const HEADING: &str = "deck-heading";
/// The heading of the overlay.
pub const OVER: &str = "deck-over";
/// The link to a neighbouring page.
pub const fn link(neighbour: Neighbour) -> &'static str {
    match neighbour {
        Neighbour::Before => "deck-before",
        Neighbour::After => "deck-after",
    }
}
/// The link that ends the presentation.
pub const LEAVE: &str = "deck-leave";
/// The link that opens the speaker's window.
pub const NOTES: &str = "deck-notes";

/// A presentation being drawn.
pub struct Parts<'a> {
    pub scope: &'a Scope,
    pub model: &'a DeckModel,
    pub deck: Deck,
    pub dispatch: Dispatch<DeckModel>,
}

impl Parts<'_> {
    pub fn window(&self) -> &Window {
        &self.model.window
    }

    /// The slide of the page; `None` for the last one, which is not part of the page.
    pub fn slide(&self) -> Option<&Slide> {
        self.model.slides.get(self.deck.slide)
    }

    /// A slide in a few words.
    pub fn name(&self, slide: usize) -> String {
        let last = || self.scope.messages().deck_end().to_owned();
        self.model.slides.get(slide).map_or_else(last, |slide| slide.name.clone())
    }

    /// A callback that shows this.
    pub fn to(&self, deck: Deck) -> Callback<MouseEvent> {
        self.dispatch.on(move |_: MouseEvent| Some(DeckAction::Show(deck)))
    }

    /// A button that shows this.
    pub fn button(&self, word: &str, label: &str, deck: Deck) -> Html {
        html! {
            <button type="button" class="deck-button" aria-label={ label.to_owned() } onclick={ self.to(deck) }>
                { word }
            </button>
        }
    }

    /// A toggle for an overlay.
    pub fn switch(&self, screen: Screen, word: &str) -> Html {
        let is_on = self.deck.screen == screen;
        html! {
            <button
                type="button"
                class="deck-button"
                aria-label={ word.to_owned() }
                aria-pressed={ is_on.to_string() }
                onclick={ self.to(self.deck.toggled(screen)) }
            >
                { word }
            </button>
        }
    }

    /// The address of a page presented at a slide, for the same window.
    pub fn address(&self, page: &str, word: &str) -> String {
        self.window().address(&self.scope.site.path(page), word)
    }
}
