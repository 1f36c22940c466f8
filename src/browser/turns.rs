//! The story's axis follows the turning point that the reader has scrolled to, where text and axis stand side by side.

use std::cell::Cell;

use gloo::events::EventListener;
use web_sys::Element;
use yew::{UseReducerHandle, hook, use_effect_with};

use super::dom;
use crate::state::{ExhibitModel, TimelineAction};

/// Where text and axis stand side by side (styles/story.css has the same), for readers who did not ask for less motion.
const FOLLOWS: &str = "(min-width: 70rem) and (prefers-reduced-motion: no-preference)";
/// How far down the window, as a part of its height, a turning point is being read.
const READING: f64 = 0.45;

/// Tells the turning point that is being read while the reader scrolls.
#[hook]
pub fn use_turns(model: &UseReducerHandle<ExhibitModel>) {
    let dispatch = model.dispatcher();
    let told = match &**model {
        ExhibitModel::Timeline(own) => own.told.clone(),
        ExhibitModel::Figure(_) | ExhibitModel::Ledger(_) | ExhibitModel::Builder(_) | ExhibitModel::Question(_) => {
            None
        }
    };
    use_effect_with((), move |()| {
        let last = Cell::new(None);
        let follow = told.map(|told| {
            EventListener::new(&dom::window(), "scroll", move |_| {
                if !follows() {
                    return;
                }
                let turns = dom::all(".story-turn");
                let line = height() * READING;
                let read = turns.iter().rposition(|turn| top(turn) <= line);
                if read.is_some() && last.replace(read) != read {
                    read.into_iter().for_each(|at| dispatch.dispatch(TimelineAction::Tell(at, told.clone()).into()));
                }
            })
        });
        move || drop(follow)
    });
}

/// Brings a turning point to where it is read, where it has a place of its own on the page.
pub fn show_turn(id: &str) {
    if !follows() {
        return;
    }
    let Some(turn) = dom::by_id(id) else { return };
    let window = dom::window();
    let scrolled = window.scroll_y().unwrap_or_default();
    // A little above the line at which it counts as read.
    window.scroll_to_with_x_and_y(0.0, scrolled + top(&turn) - height() * READING / 2.0);
}

fn follows() -> bool {
    dom::matches_media(FOLLOWS) && dom::all(".story[data-view=axis]").len() == 1
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

fn height() -> f64 {
    dom::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default()
}
