//! The windows of a presentation: the audience's screen, and the speaker's.
//!
//! Both have the same name in their addresses, so that a second tab of the site is never mistaken for one of them.

use super::Deck;
use crate::state::Address;

/// Longest name of a pair that is accepted, in bytes.
const LONGEST: usize = 32;

/// What a window is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// It shows the slides.
    #[default]
    Screen,
    /// It shows the speaker's notes.
    Speaker,
}

/// One window of a presentation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Window {
    pub role: Role,
    /// The name of the pair; a window without one neither sends nor receives anything.
    pub pair: Option<String>,
}

impl Window {
    /// The query parameter of the speaker's window.
    pub const NOTES: &'static str = "notes";
    /// The query parameter that holds the name of the pair.
    pub const PAIR: &'static str = "pair";

    /// The window described by an address.
    pub fn of(address: &Address) -> Self {
        let role = if address.get(Self::NOTES).is_some() { Role::Speaker } else { Role::Screen };
        let is_name = |name: &&str| {
            (1..=LONGEST).contains(&name.len()) && name.chars().all(|letter| letter.is_ascii_alphanumeric())
        };
        Self { role, pair: address.get(Self::PAIR).filter(is_name).map(str::to_owned) }
    }

    /// The address at which a page is presented in this window.
    pub fn address(&self, path: &str, word: &str) -> String {
        let mut address = Address { path: path.to_owned(), query: Vec::new(), anchor: None };
        address.set(Deck::NAME, Some(word));
        address.set(Self::NOTES, (self.role == Role::Speaker).then_some(""));
        address.set(Self::PAIR, self.pair.as_deref());
        address.write()
    }

    /// Removes everything about the presentation from an address.
    pub fn leave(address: &mut Address) {
        for name in [Deck::NAME, Self::NOTES, Self::PAIR] {
            address.set(name, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(address: &str) -> Window {
        let (path, query) = address.split_once('?').expect("a query");
        Window::of(&Address::read("/", path, query, ""))
    }

    #[test]
    fn an_address_says_which_window_it_is() {
        for role in [Role::Screen, Role::Speaker] {
            for pair in [None, Some("k3j9x".to_owned())] {
                let window = Window { role, pair };
                assert_eq!(read(&window.address("/icet/", "3-blank")), window);
            }
        }
    }

    #[test]
    fn a_name_that_is_none_pairs_nobody() {
        for odd in ["", "a%20b", "a/b", &"a".repeat(LONGEST + 1)] {
            assert_eq!(read(&format!("/icet/?present=1&pair={odd}")).pair, None, "{odd}");
        }
    }
}
