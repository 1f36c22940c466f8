//! Data for exhibits, compressed with gzip by the build, because hosts compress only the file types they know.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;

use super::Failure;

/// A value as a file of the site; `exhibit::alive::load` reads it.
///
/// # Errors
/// A value that postcard cannot serialise.
pub fn data(value: &impl Serialize) -> Result<Vec<u8>, Failure> {
    gzip(&postcard::to_allocvec(value)?)
}

/// Compresses bytes, reproducibly.
///
/// # Errors
/// Only in theory: writing to memory does not fail.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
