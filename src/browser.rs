//! Everything that touches the browser: start, navigation, storage, focus, transitions.
//!
//! The view and the state know nothing of it; [`use_browser`] carries out what the state says, on a page of the site or
//! in a frame.
//! Whatever may throw in a hostile frame (storage, history) is tried and, if it fails, left.

mod arrival;
pub mod device;
mod dom;
mod framed;
pub mod gestures;
mod idle;
mod navigator;
mod pages;
mod presenter;
pub mod printing;
mod start;
mod storage;
mod sync;
mod transition;
pub mod turns;

pub use framed::use_browser;
pub use start::start;
