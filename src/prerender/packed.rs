//! Data as exhibits fetch them: packed with gzip by the build, because hosts pack only types of files that they know.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;

use super::Failure;

/// What a value is as a file of the site; `exhibit::alive::load` reads it.
///
/// # Errors
/// A value that postcard cannot write.
pub fn data(value: &impl Serialize) -> Result<Vec<u8>, Failure> {
    gzip(&postcard::to_allocvec(value)?)
}

/// Bytes, packed; the same ones always give the same.
///
/// # Errors
/// None that a caller could meet: memory takes what is written.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
