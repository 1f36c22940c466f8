//! A stopwatch. It is kept from page to page as long as the module lives.

use std::cell::Cell;

use gloo::timers::callback::Interval;
use yew::Callback;

use super::Subscription;

/// Milliseconds of a second, which is as often as the clock is looked at.
const SECOND: u32 = 1000;

thread_local! {
    static STOPWATCH: Cell<Stopwatch> = const { Cell::new(Stopwatch { passed: 0.0, since: None }) };
}

/// What counts is the time that went by: browsers slow the timers of windows that nobody sees.
#[derive(Clone, Copy)]
struct Stopwatch {
    /// Milliseconds that went by before it was started last.
    passed: f64,
    /// When it was started; none while it rests.
    since: Option<f64>,
}

impl Stopwatch {
    fn now(self) -> f64 {
        self.passed + self.since.map_or(0.0, |since| js_sys::Date::now() - since)
    }
}

/// Starts the clock, unless it goes already, and tells about once a second how many seconds have gone by. It goes on after
/// what is given back is dropped, until it is stopped.
pub fn go_on(tick: Callback<u32>) -> Subscription {
    let own = STOPWATCH.get();
    STOPWATCH.set(Stopwatch { since: own.since.or_else(|| Some(js_sys::Date::now())), ..own });
    Box::new(Interval::new(SECOND, move || tick.emit(seconds())))
}

/// Stops the clock.
pub fn stop() {
    STOPWATCH.set(Stopwatch { passed: STOPWATCH.get().now(), since: None });
}

/// Sets the clock to zero.
pub fn zero() {
    let since = STOPWATCH.get().since.map(|_| js_sys::Date::now());
    STOPWATCH.set(Stopwatch { passed: 0.0, since });
}

/// Seconds that have gone by.
pub fn seconds() -> u32 {
    (STOPWATCH.get().now() / f64::from(SECOND)) as u32
}
