//! The signs for a commitment's outcome, and its line in time, which ends in one.
//!
//! Signs differ in shape, so that they can be told apart without colour.

use yew::{Html, html};

use super::parts::Parts;
use crate::model::{Commitment, Run, Tone, YearLabel};

const DISC: &str = "M0-7a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM-2.7-.4L-1 1.2L2.7-3L4.2-1.6L-1 4.2L-4.1 1z";
const HALF: &str = "M0-6.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM0-6.5a6.5 6.5 0 0 1 0 13z";
const CROSS: &str = "M0-6.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM-3-3L3 3M3-3L-3 3";
const RING: &str = "M0-6.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z";
const ARROW: &str = "M-7 0H5M.5-5l5 5l-5 5";

/// The outline of a sign, around its centre, 16 wide: a disc with a tick cut out, a half disc, a ring with a cross, a
/// ring that the stylesheet dots, an arrow.
fn outline(tone: Tone) -> &'static str {
    match tone {
        Tone::Delivered => DISC,
        Tone::Progress => HALF,
        Tone::Stalled => CROSS,
        Tone::Unknown => RING,
        _ => ARROW,
    }
}

/// The class that gives a status its colour.
pub fn tone(tone: Tone) -> String {
    format!("t-{}", tone.name())
}

/// A standalone sign.
pub fn sign(of: Tone) -> Html {
    html! {
        <svg class={ format!("ledger-sign {}", tone(of)) } viewBox="-8 -8 16 16" aria-hidden="true">
            <path d={ outline(of) } />
        </svg>
    }
}

/// A commitment's line in time: a ring on the day of the promise, and the sign on that of the newest evidence.
pub fn run(own: &Commitment, parts: &Parts<'_>) -> Html {
    let Run { made, newest } = &own.run;
    html! {
        <svg class="ledger-run" aria-hidden="true">
            <svg viewBox="0 0 1000 1" preserveAspectRatio="none">
                <path d={ parts.model.ledger.years.outline.clone() } />
            </svg>
            <line x1={ made.clone() } x2={ newest.clone() } y1="50%" y2="50%" />
            <circle class="ledger-made" cx={ made.clone() } cy="50%" r="4" />
            <svg class="ledger-sign" x={ newest.clone() } y="50%" width="1" height="1">
                <circle r="9" />
                <path d={ outline(own.tone) } />
            </svg>
        </svg>
    }
}

/// The years above the lines, each at its beginning.
pub fn years(parts: &Parts<'_>) -> Html {
    html! {
        <svg class="ledger-run">
            for YearLabel { year, place } in &parts.model.ledger.years.labels {
                <text x={ place.clone() } y="13">{ year }</text>
            }
        </svg>
    }
}
