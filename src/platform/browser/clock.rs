//! A stopwatch. It is kept from page to page as long as the module lives.

use std::cell::Cell;

use gloo::timers::callback::Interval;
use yew::Callback;

use super::Subscription;

/// One second: how often the clock is read.
const SECOND_MS: u32 = 1000;

thread_local! {
    static STOPWATCH: Cell<Stopwatch> = const { Cell::new(Stopwatch { passed_ms: 0.0, since_ms: None }) };
}

/// Elapsed time is measured, because browsers throttle the timers of hidden windows.
#[derive(Clone, Copy)]
struct Stopwatch {
    /// Time elapsed before it was last started.
    passed_ms: f64,
    /// When it was started, in milliseconds since 1 January 1970; `None` while it is paused.
    since_ms: Option<f64>,
}

impl Stopwatch {
    fn now_ms(self) -> f64 {
        self.passed_ms + self.since_ms.map_or(0.0, |since_ms| js_sys::Date::now() - since_ms)
    }
}

/// Starts the clock, unless it is running, and reports the elapsed seconds about once a second. It keeps running after
/// the returned subscription is dropped, until it is stopped.
pub fn go_on(tick: Callback<u32>) -> Subscription {
    let own = STOPWATCH.get();
    STOPWATCH.set(Stopwatch { since_ms: own.since_ms.or_else(|| Some(js_sys::Date::now())), ..own });
    Box::new(Interval::new(SECOND_MS, move || tick.emit(seconds())))
}

/// Stops the clock.
pub fn stop() {
    STOPWATCH.set(Stopwatch { passed_ms: STOPWATCH.get().now_ms(), since_ms: None });
}

/// Resets the clock to zero.
pub fn zero() {
    let since_ms = STOPWATCH.get().since_ms.map(|_| js_sys::Date::now());
    STOPWATCH.set(Stopwatch { passed_ms: 0.0, since_ms });
}

/// Elapsed seconds.
pub fn seconds() -> u32 {
    (STOPWATCH.get().now_ms() / f64::from(SECOND_MS)) as u32
}
