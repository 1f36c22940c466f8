//! Natively there is no browser and no user: none of this is ever called.

use yew::{Callback, FocusEvent, Html, InputEvent, KeyboardEvent, PointerEvent};

use super::values::{KeptAnswer, KeyOutcome, PairState, Picture, PointerPosition, Slide, Subscription, Zoom};
use crate::state::{Address, CopyResult};

/// An element of a page.
pub struct Element;

/// Listeners that stay attached until this is dropped.
pub type Connection = ();

pub fn place(_: &PointerEvent) -> Option<PointerPosition> {
    None
}

pub fn key(_: &KeyboardEvent) -> String {
    String::new()
}

pub fn input_value(_: &InputEvent) -> String {
    String::new()
}

pub fn download(_: &str, _: &str, _: &str) {}

pub fn save_picture(_: &str, _: &Picture, _: Callback<()>) {}

pub fn copy_picture(_: &Picture, _: Callback<CopyResult>) {}

pub fn copy_text(_: &str, _: Callback<CopyResult>) {}

pub fn is_seen(_: &str, _: &str) -> bool {
    false
}

pub fn small_letters(text: &str) -> String {
    text.to_lowercase()
}

#[cfg(feature = "host")]
pub fn decomposed(text: &str) -> String {
    unicode_normalization::UnicodeNormalization::nfd(text).collect()
}

#[cfg(not(feature = "host"))]
pub fn decomposed(text: &str) -> String {
    text.to_owned()
}

pub fn fetch_named(_: &str, _: &str, _: Callback<Option<Vec<u8>>>) {}

pub fn press_outside(_: &Element, _: Callback<()>) -> Connection {}

pub fn is_left(_: &str, _: &FocusEvent) -> bool {
    false
}

pub fn leave_field() {}

pub fn show_later(_: &str) {}

pub fn is_framed() -> bool {
    false
}

pub fn is_wide() -> bool {
    false
}

pub fn origin() -> String {
    String::new()
}

pub fn change_answers(_: &[KeptAnswer], _: &[Vec<KeptAnswer>]) {}

pub fn answers_aside() -> Option<Vec<Vec<KeptAnswer>>> {
    None
}

pub fn answers() -> Vec<KeptAnswer> {
    Vec::new()
}

pub fn focus_later(_: &str) {}

pub fn zoom_by_hand(_: &Element, _: &str, _: Callback<Zoom>) -> Connection {}

pub fn follow_reading(_: &str, _: Callback<usize>) -> Connection {}

pub fn shown_address() -> Option<Address> {
    None
}

pub fn change_address(_: impl FnOnce(&mut Address)) {}

pub fn follow_address(_: Callback<Address>) -> Connection {}

pub fn new_name() -> String {
    String::new()
}

pub fn follow(_: &str) {}

pub fn go(_: &str) {}

pub fn hear_keys(_: impl Fn(&str) -> KeyOutcome + 'static) -> Subscription {
    Box::new(())
}

pub fn tell_resting() -> Subscription {
    Box::new(())
}

pub mod clock {
    use super::{Callback, Subscription};

    pub fn go_on(_: Callback<u32>) -> Subscription {
        Box::new(())
    }

    pub fn stop() {}

    pub fn zero() {}

    pub fn seconds() -> u32 {
        0
    }
}

pub fn meet(_: &str, _: impl Fn(&str) + 'static) -> (PairState, Subscription) {
    (PairState::Missing, Box::new(()))
}

pub fn say(_: &str) {}

pub fn say_again(_: &str) {}

pub fn part() {}

pub fn slides() -> Vec<Slide> {
    Vec::new()
}

pub fn show_slide(_: Option<usize>) -> Subscription {
    Box::new(())
}

pub fn focus_slide(_: usize) {}

pub fn holds(_: usize, _: &str) -> bool {
    false
}

pub fn copied(_: usize, _: &str, _: &str) -> Html {
    Html::default()
}
