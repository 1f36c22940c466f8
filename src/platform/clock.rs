//! Time that goes by.

use gloo::timers::callback::Interval;
use yew::Callback;

use super::Going;

/// Milliseconds between two looks at the clock.
const SECOND: u32 = 1000;

/// Tells how many seconds have gone by since it last told, about once a second.
pub fn every_second(tick: Callback<u32>) -> Going {
    let mut last = js_sys::Date::now();
    Box::new(Interval::new(SECOND, move || {
        // Browsers slow the clock of windows that nobody sees: what counts is the time that went by.
        let passed = ((js_sys::Date::now() - last) / f64::from(SECOND)).round();
        last += passed * f64::from(SECOND);
        tick.emit(passed as u32);
    }))
}
