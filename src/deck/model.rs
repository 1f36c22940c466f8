//! A page's presentation, with where it stands.
//!
//! The slides are counted in the document once, when the presentation comes alive there.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use yew::Html;

use super::{Deck, Role, Timer, Window, view};
use crate::exhibit::{Context, Dispatch, Exhibit, Phase, Root, Wakes};
use crate::model::Shared;
use crate::platform::{self, Connection, Element, Slide};
use crate::state::Address;
use crate::view::Scope;

/// What presenting a page needs beside the page and what all pages share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeckData {
    /// Minutes that the page takes to read.
    pub minutes: u16,
}

/// What happens in a presentation.
#[derive(Clone, Debug, PartialEq)]
pub enum DeckAction {
    /// The address has changed.
    Arrive(Address),
    /// Something is to be shown.
    Show(Deck),
    /// The speaker's window is opened: from now on both bear this name.
    Pair(String),
    /// The clock is set to zero.
    Zero,
    /// The clock is to go on, or to rest.
    Rest(bool),
    /// So many seconds have gone by.
    Tick(u32),
}

/// A page's presentation.
#[derive(Clone, PartialEq)]
pub struct DeckModel {
    /// What it needs beside the page.
    pub data: Shared<DeckData>,
    /// The slides in the document; one more follows them, with the ways on.
    pub slides: Rc<[Slide]>,
    /// Where it stands; none while the page is not presented.
    pub now: Option<Deck>,
    /// Which window this is.
    pub window: Window,
    /// The speaker's clock.
    pub timer: Timer,
    /// The name for a pair, once the speaker's window is opened.
    pub offer: String,
    /// The path of the page: other addresses are none of this presentation's.
    path: String,
}

impl DeckModel {
    /// How many slides there are.
    pub fn many(&self) -> usize {
        self.slides.len() + 1
    }

    /// The slide of the page that this window is to show; none where it shows something of its own.
    pub fn on_screen(&self) -> Option<usize> {
        let slide = self.now?.slide;
        (self.window.role == Role::Screen && slide < self.slides.len()).then_some(slide)
    }

    /// The presentation as an address asks for it.
    fn at(&self, address: &Address) -> Self {
        // The same page, whatever a server calls it.
        if address.path.trim_end_matches("index.html") != self.path {
            return self.clone();
        }
        let now = address.get(Deck::NAME).map(|word| Deck::read(word, self.many()));
        Self { now, window: Window::of(address), ..self.clone() }
    }

    /// With the slides that the document holds.
    fn counted(mut self) -> Self {
        if self.slides.is_empty() {
            self.slides = platform::slides().into();
        }
        self
    }
}

impl Exhibit for DeckModel {
    const KIND: &'static str = "deck";
    const WAKES: Wakes = Wakes::Touched;
    type Data = DeckData;
    type Action = DeckAction;
    type Memo = ();

    fn first(data: DeckData, scope: &Scope) -> Self {
        Self {
            data: Shared::new(data),
            slides: Rc::default(),
            now: None,
            window: Window::default(),
            timer: Timer::left(),
            offer: platform::new_name(),
            path: scope.site.path(&scope.page.id),
        }
    }

    fn id(&self) -> &str {
        Deck::NAME
    }

    fn after(&self, action: DeckAction) -> Self {
        let own = self.clone();
        match action {
            DeckAction::Arrive(address) => self.at(&address),
            DeckAction::Show(deck) => Self { now: own.now.and(Some(deck)), ..own },
            DeckAction::Pair(name) => Self { window: Window { pair: Some(name), ..own.window.clone() }, ..own },
            DeckAction::Zero => Self { timer: Timer { seconds: 0, ..own.timer }, ..own },
            DeckAction::Rest(is_resting) => Self { timer: Timer { is_resting, ..own.timer }, ..own },
            DeckAction::Tick(seconds) => Self { timer: Timer { seconds, ..own.timer }, ..own },
        }
    }

    fn word(&self) -> Option<String> {
        self.now.map(Deck::word)
    }

    fn restored(&self, _word: &str, _fragment: Option<&str>) -> Self {
        let own = self.clone().counted();
        platform::shown_address().map_or_else(|| own.clone(), |address| own.at(&address))
    }

    fn root(&self, _scope: &Scope) -> Root {
        let class = if self.window.role == Role::Speaker { "deck is-notes" } else { "deck" };
        Root::new("div", class, self.id())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        // Without script nothing is presented.
        if context.phase == Phase::Rendered { Html::default() } else { view::draw(self, context) }
    }

    fn connect(&self, _root: &Element, dispatch: &Dispatch<Self>) -> Connection {
        platform::follow_address(dispatch.on(|address| Some(DeckAction::Arrive(address))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deck(slides: usize) -> DeckModel {
        let slide = Slide { name: "A slide".to_owned(), tells: None, anchor: None };
        DeckModel {
            data: Shared::new(DeckData { minutes: 5 }),
            slides: vec![slide; slides].into(),
            now: None,
            window: Window::default(),
            timer: Timer::default(),
            offer: "abc".to_owned(),
            path: "/icet/".to_owned(),
        }
    }

    fn arrive(deck: &DeckModel, path: &str, query: &str) -> DeckModel {
        deck.after(DeckAction::Arrive(Address::read("/", path, query, "")))
    }

    #[test]
    fn a_page_is_presented_as_long_as_its_address_says_so() {
        let deck = deck(4);
        let presented = arrive(&deck, "/icet/", "?present=3-blank&notes&pair=abc");
        assert_eq!(presented.word().as_deref(), Some("3-blank"));
        assert_eq!(presented.window.role, Role::Speaker);
        assert!(arrive(&presented, "/trust/", "") == presented, "another page's address is none of this one's");
        assert_eq!(arrive(&presented, "/icet/", "").word(), None);
    }

    #[test]
    fn the_last_slide_is_none_of_the_page_s() {
        let last = arrive(&deck(4), "/icet/", "?present=last");
        assert_eq!((last.now.map(|now| now.slide), last.on_screen()), (Some(4), None));
        assert_eq!(arrive(&deck(4), "/icet/", "?present=4").on_screen(), Some(3));
        assert_eq!(arrive(&deck(4), "/icet/", "?present=4&notes").on_screen(), None);
    }
}
