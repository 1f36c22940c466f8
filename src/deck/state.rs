//! Presenting a page: the position of a presentation, as a pure function of the keys pressed.
//!
//! The address holds all of it (`?present=3-blank`), so that a second window, a reload or a link shows the same.

use crate::state::PRESENT;

/// What is shown instead of the slide, or over it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The slide itself.
    #[default]
    Slide,
    /// Nothing, so that the class looks at the teacher.
    Blank,
    /// All slides.
    Overview,
    /// The QR code of the slide's address.
    Code,
    /// What the keys do.
    Keys,
}

impl Screen {
    const NAMED: [(Self, &'static str); 4] =
        [(Self::Blank, "blank"), (Self::Overview, "overview"), (Self::Code, "code"), (Self::Keys, "keys")];
}

/// The position of a presentation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deck {
    /// The slide, from 0.
    pub slide: usize,
    /// What is shown of it.
    pub screen: Screen,
}

/// A neighbour of this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Neighbour {
    /// The page before.
    Before,
    /// The page after.
    After,
}

/// What a key requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeckCommand {
    Show(Deck),
    /// To go to a neighbouring page.
    GoTo(Neighbour),
    /// To end.
    Exit,
    /// To open the speaker's window.
    OpenNotes,
}

impl Deck {
    /// The query parameter that holds it.
    pub const NAME: &'static str = PRESENT;

    /// Reads `3`, `3-blank` or `last`; anything else is the first slide.
    pub fn read(word: &str, slide_count: usize) -> Self {
        let (number, name) = word.split_once('-').unwrap_or((word, ""));
        let last = slide_count.saturating_sub(1);
        let slide = if number == "last" { last } else { number.parse().unwrap_or(1_usize).saturating_sub(1).min(last) };
        let screen = Screen::NAMED.iter().find(|(_, own)| *own == name).map(|(screen, _)| *screen);
        Self { slide, screen: screen.unwrap_or_default() }
    }

    /// Writes what [`Deck::read`] reads.
    pub fn query_value(self) -> String {
        let number = self.slide + 1;
        match Screen::NAMED.iter().find(|(screen, _)| *screen == self.screen) {
            Some((_, name)) => format!("{number}-{name}"),
            None => number.to_string(),
        }
    }

    /// The same slide with this overlay, or without it if it is already there.
    pub fn toggled(self, screen: Screen) -> Self {
        Self { screen: if self.screen == screen { Screen::Slide } else { screen }, ..self }
    }

    /// Another slide.
    pub fn at(self, slide: usize) -> Self {
        Self { slide, screen: Screen::Slide }
    }

    /// What a key requests, with this many slides; the names are those of `KeyboardEvent.key`. Clickers send `PageDown`
    /// and `PageUp`, some of them arrows, Enter and Backspace, and `.` or `b` for the blank screen.
    pub fn press(self, key: &str, slide_count: usize) -> Option<DeckCommand> {
        let last = slide_count.saturating_sub(1);
        let over = self.screen != Screen::Slide;
        Some(match key {
            "ArrowRight" | "ArrowDown" | "PageDown" | "Enter" | "n" | " " => {
                let next = self.slide + 1;
                if next <= last { DeckCommand::Show(self.at(next)) } else { DeckCommand::GoTo(Neighbour::After) }
            }
            "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" | "p" => match self.slide.checked_sub(1) {
                Some(before) => DeckCommand::Show(self.at(before)),
                None => DeckCommand::GoTo(Neighbour::Before),
            },
            "Home" => DeckCommand::Show(self.at(0)),
            "End" => DeckCommand::Show(self.at(last)),
            "b" | "." => DeckCommand::Show(self.toggled(Screen::Blank)),
            "o" => DeckCommand::Show(self.toggled(Screen::Overview)),
            "c" => DeckCommand::Show(self.toggled(Screen::Code)),
            "?" => DeckCommand::Show(self.toggled(Screen::Keys)),
            "Escape" if over => DeckCommand::Show(self.at(self.slide)),
            "Escape" => DeckCommand::Exit,
            "s" => DeckCommand::OpenNotes,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_of_a_deck_has_a_word_that_brings_it_back() {
        for screen in [Screen::Slide, Screen::Blank, Screen::Overview, Screen::Code, Screen::Keys] {
            for slide in 0..5 {
                let deck = Deck { slide, screen };
                assert_eq!(Deck::read(&deck.query_value(), 5), deck);
            }
        }
        assert_eq!(Deck::read("last", 5).slide, 4);
        for odd in ["", "0", "-", "99999999999999999999", "x-blank", "7-nothing"] {
            assert!(Deck::read(odd, 5).slide < 5, "{odd}");
        }
    }

    #[test]
    fn keys_walk_through_the_slides_and_past_their_ends() {
        let mut deck = Deck::default();
        for _ in 0..2 {
            let Some(DeckCommand::Show(next)) = deck.press("PageDown", 3) else { panic!("no way on") };
            deck = next;
        }
        assert_eq!(deck.slide, 2);
        assert_eq!(deck.press("ArrowRight", 3), Some(DeckCommand::GoTo(Neighbour::After)));
        assert_eq!(deck.press("Home", 3), Some(DeckCommand::Show(Deck::default())));
        assert_eq!(Deck::default().press("ArrowLeft", 3), Some(DeckCommand::GoTo(Neighbour::Before)));
        assert_eq!(deck.press("x", 3), None);
    }

    #[test]
    fn what_covers_the_slide_goes_before_the_presentation_ends() {
        let blank = Deck { slide: 1, screen: Screen::Blank };
        assert_eq!(blank.press("Escape", 3), Some(DeckCommand::Show(blank.at(1))));
        assert_eq!(blank.press(".", 3), Some(DeckCommand::Show(blank.at(1))));
        assert_eq!(blank.at(1).press("Escape", 3), Some(DeckCommand::Exit));
        assert_eq!(blank.press("ArrowRight", 3), Some(DeckCommand::Show(blank.at(2))), "going on shows the slide");
    }
}
