//! A page presented: the bar that says where it is, and what this window shows beside the page's own elements.
//!
//! Another slide is other marks on the page; [`conduct`] sees to that.

mod bar;
mod conduct;
mod end;
mod notes;
mod overlay;

use yew::{Callback, Html, MouseEvent, html};

use self::conduct::Conduct;
use super::{Beside, Deck, DeckAction, DeckModel, Role, Screen, Window};
use crate::exhibit::{Context, Dispatch};
use crate::platform::Slide;
use crate::view::Scope;

/// The heading of what this window shows in the page's place.
const HEADING: &str = "deck-heading";
/// The heading of what lies over the slide.
const OVER: &str = "deck-over";
/// What is followed to a page beside this one.
const fn link(beside: Beside) -> &'static str {
    match beside {
        Beside::Before => "deck-before",
        Beside::After => "deck-after",
    }
}
/// What is followed to end the presentation.
const LEAVE: &str = "deck-leave";
/// What is followed to open the speaker's window.
const NOTES: &str = "deck-notes";

/// A presentation in the making.
struct Parts<'a> {
    scope: &'a Scope,
    model: &'a DeckModel,
    deck: Deck,
    dispatch: Dispatch<DeckModel>,
}

/// Draws the presentation; nothing to see while the page is not presented.
pub fn draw(model: &DeckModel, context: &Context<'_, DeckModel>) -> Html {
    let (scope, dispatch) = (context.scope, context.dispatch.clone());
    html! {
        <>
            if let Some(deck) = model.now {
                { shown(&Parts { scope, model, deck, dispatch: dispatch.clone() }) }
            }
            <Conduct model={ model.clone() } scope={ scope.clone() } { dispatch } />
        </>
    }
}

fn shown(parts: &Parts<'_>) -> Html {
    html! {
        <>
            if parts.window().role == Role::Speaker {
                { notes::notes(parts) }
            } else if parts.slide().is_none() {
                { end::end(parts) }
            }
            { overlay::overlay(parts) }
            { bar::bar(parts) }
        </>
    }
}

impl Parts<'_> {
    fn window(&self) -> &Window {
        &self.model.window
    }

    /// The slide of the page; none for the last one, which is none of the page's.
    fn slide(&self) -> Option<&Slide> {
        self.model.slides.get(self.deck.slide)
    }

    /// A slide in a few words.
    fn name(&self, slide: usize) -> String {
        let last = || self.scope.messages().deck_end().to_owned();
        self.model.slides.get(slide).map_or_else(last, |slide| slide.name.clone())
    }

    /// A callback that shows this.
    fn to(&self, deck: Deck) -> Callback<MouseEvent> {
        self.dispatch.on(move |_: MouseEvent| Some(DeckAction::Show(deck)))
    }

    /// A button that shows this.
    fn button(&self, word: &str, label: &str, deck: Deck) -> Html {
        html! {
            <button type="button" class="deck-button" aria-label={ label.to_owned() } onclick={ self.to(deck) }>
                { word }
            </button>
        }
    }

    /// A switch of what lies over the slide.
    fn switch(&self, screen: Screen, word: &str) -> Html {
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
    fn address(&self, page: &str, word: &str) -> String {
        self.window().address(&self.scope.site.path(page), word)
    }
}
