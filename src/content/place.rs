//! Where things stand in the content folder.

/// Where something stands.
#[derive(Clone, Debug)]
pub struct Place {
    /// The file, relative to the content folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
}

/// Something with its place.
#[derive(Clone, Debug)]
pub struct Placed<T> {
    /// Where it stands.
    pub place: Place,
    pub value: T,
}
