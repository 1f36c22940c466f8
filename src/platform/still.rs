//! Natively there is no browser and no hand: nothing of this is ever asked.
#![allow(missing_docs, reason = "the functions are those of the browser's side")]

use yew::{Callback, InputEvent, KeyboardEvent, PointerEvent};

use super::{Pointed, Zoom};
use crate::chart::Size;
use crate::export::Picture;

/// An element of a page.
pub struct Element;

/// What listens as long as it is kept.
pub type Connection = ();

pub fn place(_: &PointerEvent) -> Option<Pointed> {
    None
}

pub fn key(_: &KeyboardEvent) -> String {
    String::new()
}

pub fn input_value(_: &InputEvent) -> String {
    String::new()
}

pub fn download(_: &str, _: &str, _: &str) {}

pub fn save_picture(_: &str, _: &Picture, _: Callback<bool>) {}

pub fn copy_picture(_: &Picture, _: Callback<bool>) {}

pub fn copy_text(_: &str, _: Callback<bool>) {}

pub fn unseen_size(_: &str) -> Option<Size> {
    None
}

pub fn origin() -> String {
    String::new()
}

pub fn forget_answers() {}

pub fn answers() -> Vec<(String, String)> {
    Vec::new()
}

pub fn focus_later(_: &str) {}

pub fn zoom_by_hand(_: &Element, _: &str, _: Callback<Zoom>) -> Connection {}

pub fn follow_reading(_: &Element, _: &'static str, _: Callback<usize>) -> Connection {}

pub fn read_there(_: &str) {}
