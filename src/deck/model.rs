//! A page's presentation, with where it stands.
//!
//! The slides are counted in the document once, when the presentation comes alive there.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Deck, Role, Timer, Window};
use crate::model::Shared;
use crate::platform::{self, Slide};
use crate::state::Address;

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
    /// The clock is to stand still.
    Pause,
    /// The clock is to go on.
    Resume,
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
    pub window: Window,
    /// The speaker's clock.
    pub timer: Timer,
    /// The name for a pair, once the speaker's window is opened.
    pub offer: String,
    /// The path of the page: other addresses are none of this presentation's.
    pub(super) path: String,
}

impl DeckModel {
    /// How many slides there are.
    pub fn slide_count(&self) -> usize {
        self.slides.len() + 1
    }

    /// The slide of the page that this window is to show; none where it shows something of its own.
    pub fn on_screen(&self) -> Option<usize> {
        let slide = self.now?.slide;
        (self.window.role == Role::Screen && slide < self.slides.len()).then_some(slide)
    }

    /// The presentation as an address asks for it.
    pub(super) fn at(&self, address: &Address) -> Self {
        // The same page, whatever a server calls it.
        if address.path.trim_end_matches("index.html") != self.path {
            return self.clone();
        }
        let now = address.get(Deck::NAME).map(|word| Deck::read(word, self.slide_count()));
        Self { now, window: Window::of(address), ..self.clone() }
    }

    /// With the slides that the document holds.
    pub(super) fn counted(mut self) -> Self {
        if self.slides.is_empty() {
            self.slides = platform::slides().into();
        }
        self
    }
}
