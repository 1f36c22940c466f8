//! The speaker's clock.

use std::cell::Cell;

use crate::platform::clock;

thread_local! {
    /// A talk goes over many pages, and each page's presentation begins anew.
    static IS_RESTING: Cell<bool> = const { Cell::new(false) };
}

/// The time of a talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timer {
    /// Seconds since the talk began, rests left out.
    pub seconds: u32,
    /// Whether it rests.
    pub is_resting: bool,
}

impl Timer {
    /// The clock as the page before has left it.
    pub fn left() -> Self {
        Self { seconds: clock::seconds(), is_resting: IS_RESTING.get() }
    }

    /// Leaves the clock to the next page.
    pub fn leave(self) {
        IS_RESTING.set(self.is_resting);
    }

    /// Minutes and seconds.
    pub fn words(self) -> String {
        format!("{}:{:02}", self.seconds / 60, self.seconds % 60)
    }
}
