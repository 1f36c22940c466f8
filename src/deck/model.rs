//! A page's presentation, with its position.
//!
//! The slides are counted in the document once, when the presentation comes alive there.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Deck, Role, Timer, Window};
use crate::model::Shared;
use crate::platform::{self, Slide};
use crate::state::Address;

/// What a presentation needs besides the page and what all pages share.
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
    /// Shows something.
    Show(Deck),
    /// The speaker's window is being opened: from now on both have this name.
    Pair(String),
    /// Resets the clock.
    Zero,
    /// Pauses the clock.
    Pause,
    /// Resumes the clock.
    Resume,
    /// This many seconds have elapsed.
    Tick(u32),
}

/// A page's presentation.
#[derive(Clone, PartialEq)]
pub struct DeckModel {
    /// What it needs besides the page.
    pub data: Shared<DeckData>,
    /// The slides in the document; they are followed by one more, with the onward links.
    pub slides: Rc<[Slide]>,
    /// Its position; `None` while the page is not presented.
    pub now: Option<Deck>,
    pub window: Window,
    /// The speaker's clock.
    pub timer: Timer,
    /// The name of the pair, once the speaker's window has been opened.
    pub offer: String,
    /// The path of the page: other addresses do not concern this presentation.
    pub(super) path: String,
}

impl DeckModel {
    /// How many slides there are.
    pub fn slide_count(&self) -> usize {
        self.slides.len() + 1
    }

    /// The slide of the page that this window is to show; `None` if it shows something of its own.
    pub fn on_screen(&self) -> Option<usize> {
        let slide = self.now?.slide;
        (self.window.role == Role::Screen && slide < self.slides.len()).then_some(slide)
    }

    /// The presentation as given by an address.
    pub(super) fn at(&self, address: &Address) -> Self {
        // The same page, whatever the server calls it.
        if address.path.trim_end_matches("index.html") != self.path {
            return self.clone();
        }
        let now = address.get(Deck::NAME).map(|word| Deck::read(word, self.slide_count()));
        Self { now, window: Window::of(address), ..self.clone() }
    }

    /// With the slides found in the document.
    pub(super) fn counted(mut self) -> Self {
        if self.slides.is_empty() {
            self.slides = platform::slides().into();
        }
        self
    }
}
