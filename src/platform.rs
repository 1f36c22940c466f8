//! The only place where exhibits and the shell touch the browser: address, storage, files, clipboard, pointer, focus.
//!
//! It knows no kind of exhibit and no page. Anything that may throw in a hostile frame (storage, history, clipboard) is
//! attempted, and failure is ignored. Natively there is no browser and no user, so none of it is ever called
//! ([`still`]).

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
