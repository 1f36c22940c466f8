//! What the parts of a presentation look up and change, and the names by which they find each other in the document.

use yew::{Callback, Html, MouseEvent, html};

use crate::deck::{Deck, DeckAction, DeckModel, Neighbour, Screen, Window};
use crate::exhibit::Dispatch;
use crate::platform::Slide;
use crate::view::Scope;

/// The heading of what this window shows in the page's place.
pub const HEADING: &str = "deck-heading";
/// The heading of what lies over the slide.
pub const OVER: &str = "deck-over";
/// What is followed to a page beside this one.
pub const fn link(neighbour: Neighbour) -> &'static str {
    match neighbour {
        Neighbour::Before => "deck-before",
        Neighbour::After => "deck-after",
    }
}
/// What is followed to end the presentation.
pub const LEAVE: &str = "deck-leave";
/// What is followed to open the speaker's window.
pub const NOTES: &str = "deck-notes";

/// A presentation in the making.
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

    /// The slide of the page; none for the last one, which is none of the page's.
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

    /// A switch of what lies over the slide.
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
