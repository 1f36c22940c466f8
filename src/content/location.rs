//! Locations in the content folder.

/// A location.
#[derive(Clone, Debug)]
pub struct Location {
    /// The file, relative to the content folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// Something with its location.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// Its location.
    pub place: Location,
    pub value: T,
}
