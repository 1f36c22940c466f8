//! The speaker's clock.

use std::cell::Cell;

use crate::platform::clock;

thread_local! {
    /// A talk spans many pages, and each page's presentation starts afresh.
    static IS_PAUSED: Cell<bool> = const { Cell::new(false) };
}

/// The time of a talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timer {
    /// Seconds since the talk began, without pauses.
    pub seconds: u32,
    /// Whether it is paused.
    pub is_paused: bool,
}

impl Timer {
    /// The clock as left by the previous page.
    pub fn left() -> Self {
        Self { seconds: clock::seconds(), is_paused: IS_PAUSED.get() }
    }

    /// Leaves the clock to the next page.
    pub fn leave(self) {
        IS_PAUSED.set(self.is_paused);
    }

    /// Minutes and seconds.
    pub fn words(self) -> String {
        format!("{}:{:02}", self.seconds / 60, self.seconds % 60)
    }
}
