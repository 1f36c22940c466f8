//! The outcome of a copy.

/// The outcome of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyResult {
    /// It is on the clipboard.
    Copied,
    /// The browser did not allow it.
    Denied,
}
