//! What can go wrong.

/// What can go wrong here: content, files, rendering.
pub type Failure = Box<dyn std::error::Error>;
