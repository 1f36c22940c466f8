//! The presentation as an exhibit: its data, its address, its element.

use super::{Deck, DeckAction, DeckData, DeckModel, Role, Timer, Window, view};
use crate::exhibit::{Context, Dispatch, Exhibit, Phase, Root, Wakes};
use crate::model::Shared;
use crate::platform::{self, Connection, Element};
use crate::view::Scope;
use std::rc::Rc;
use yew::Html;

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
            DeckAction::Pause => Self { timer: Timer { is_paused: true, ..own.timer }, ..own },
            DeckAction::Resume => Self { timer: Timer { is_paused: false, ..own.timer }, ..own },
            DeckAction::Tick(seconds) => Self { timer: Timer { seconds, ..own.timer }, ..own },
        }
    }

    fn query_value(&self) -> Option<String> {
        self.now.map(Deck::query_value)
    }

    fn restored(&self, _word: &str, _fragment: Option<&str>) -> Self {
        let own = self.clone().counted();
        platform::shown_address().map_or_else(|| own.clone(), |address| own.at(&address))
    }

    fn root(&self, scope: &Scope) -> Root {
        let class = if self.window.role == Role::Speaker { "deck is-notes" } else { "deck" };
        // It is next to the page's text, not in it.
        Root::new("div", class, self.id()).with_any("lang", scope.page_lang())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        // Nothing is presented without script.
        if context.phase == Phase::Rendered { Html::default() } else { view::draw(self, context) }
    }

    fn connect(&self, _root: &Element, dispatch: &Dispatch<Self>) -> Connection {
        platform::follow_address(dispatch.on(|address| Some(DeckAction::Arrive(address))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Slide;
    use crate::state::Address;

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
        assert_eq!(presented.query_value().as_deref(), Some("3-blank"));
        assert_eq!(presented.window.role, Role::Speaker);
        assert!(arrive(&presented, "/trust/", "") == presented, "another page's address is none of this one's");
        assert_eq!(arrive(&presented, "/icet/", "").query_value(), None);
    }

    #[test]
    fn the_last_slide_is_not_part_of_the_page() {
        let last = arrive(&deck(4), "/icet/", "?present=last");
        assert_eq!((last.now.map(|now| now.slide), last.on_screen()), (Some(4), None));
        assert_eq!(arrive(&deck(4), "/icet/", "?present=4").on_screen(), Some(3));
        assert_eq!(arrive(&deck(4), "/icet/", "?present=4&notes").on_screen(), None);
    }
}
