//! The one place where exhibits and the shell touch the browser: address, storage, files, clipboard, pointer, focus.
//!
//! It knows no kind of exhibit and no page. Whatever may throw in a hostile frame (storage, history, clipboard) is tried
//! and, if it fails, left. Natively there is no browser and no hand, so nothing of it is ever asked ([`still`]).

#[cfg(feature = "browser")]
pub mod address;
#[cfg(feature = "browser")]
mod clipboard;
#[cfg(feature = "browser")]
pub mod dom;
#[cfg(feature = "browser")]
mod files;
#[cfg(feature = "browser")]
pub mod focus;
#[cfg(feature = "browser")]
mod gestures;
#[cfg(feature = "browser")]
pub mod listen;
#[cfg(feature = "browser")]
mod pointer;
#[cfg(feature = "browser")]
mod scroll;
#[cfg(feature = "browser")]
pub mod settings;
#[cfg(not(feature = "browser"))]
mod still;
#[cfg(feature = "browser")]
pub mod storage;

#[cfg(feature = "browser")]
pub use {
    clipboard::{copy_picture, copy_text},
    files::{download, save_picture},
    focus::focus_later,
    gestures::zoom_by_hand,
    pointer::{input_value, key, place, unseen_size},
    scroll::{follow_reading, read_there},
    storage::{answers, forget_answers},
    web_sys::Element,
};

#[cfg(not(feature = "browser"))]
pub use still::*;

/// What listens as long as it is kept.
#[cfg(feature = "browser")]
pub type Connection = Vec<listen::Listener>;

/// A turn of the wheel or two fingers on an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoom {
    /// How many times as long what is seen becomes.
    pub factor: f64,
    /// Where on the element, as a part of its width, 0 to 1.
    pub part: f64,
}

/// A pointer on an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pointed {
    /// Where, as a part of the element's width, 0 to 1.
    pub x: f64,
    /// Where, as a part of the element's height, 0 to 1.
    pub y: f64,
    /// Whether it presses.
    pub is_pressed: bool,
}

/// Scheme and host of this page; nothing natively.
#[cfg(feature = "browser")]
pub fn origin() -> String {
    dom::window().location().origin().unwrap_or_default()
}
