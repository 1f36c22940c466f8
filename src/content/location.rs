//! Where things stand in the content folder.

/// Where something stands.
#[derive(Clone, Debug)]
pub struct Location {
    /// The file, relative to the content folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// Something with its place.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// Where it stands.
    pub place: Location,
    pub value: T,
}
