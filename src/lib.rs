//! An interactive explainer of a policy brief.

#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "host")]
pub mod content;
pub mod format;
pub mod geometry;
pub mod model;
#[cfg(feature = "host")]
pub mod prerender;
pub mod state;
pub mod view;
