//! The one place where exhibits and the shell touch the browser: address, storage, files, clipboard, pointer, focus.
//!
//! It knows no kind of exhibit and no page. Whatever may throw in a hostile frame (storage, history, clipboard) is tried
//! and, if it fails, left. Natively there is no browser and no hand, so nothing of it is ever asked ([`still`]).

#[cfg(feature = "browser")]
mod browser;
#[cfg(not(feature = "browser"))]
mod still;
mod values;

#[cfg(feature = "browser")]
pub use browser::*;
#[cfg(not(feature = "browser"))]
pub use still::*;
pub use values::*;
