//! Zip packages, as imported by learning platforms. The same files always yield the same bytes: none has a date.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::prerender::Failure;

/// A file of a package.
pub struct Packed {
    /// Its path in the package.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The package.
///
/// # Errors
/// Only in theory: writing to memory does not fail.
pub fn package(files: &[Packed]) -> Result<Vec<u8>, Failure> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        zip.start_file(file.name.as_str(), options)?;
        zip.write_all(&file.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The files of a package, in order, without bare folders.
///
/// # Errors
/// Bytes that are not a package.
pub fn unpacked(package: Cursor<Vec<u8>>) -> Result<Vec<Packed>, Failure> {
    let mut zip = ZipArchive::new(package)?;
    let mut files = Vec::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index)?;
        if entry.is_file() {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes)?;
            files.push(Packed { name: entry.name().to_owned(), bytes });
        }
    }
    Ok(files)
}
