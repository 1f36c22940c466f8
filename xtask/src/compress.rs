//! Puts a brotli file beside every file that compresses, as static hosts serve them.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// Endings of files that compress.
const ENDINGS: [&str; 9] = ["html", "css", "csv", "js", "wasm", "bin", "svg", "xml", "txt"];
/// Smaller files gain nothing.
const SMALLEST_BYTES: u64 = 512;

/// Compresses a folder with all below it.
///
/// # Errors
/// A file that can't be read or written.
pub fn folder(folder: &Path) -> Result<()> {
    for file in files(folder)? {
        let ending = file.extension().and_then(|e| e.to_str()).unwrap_or_default();
        if ENDINGS.contains(&ending) && fs::metadata(&file)?.len() >= SMALLEST_BYTES {
            fs::write(with_br(&file), brotli(&fs::read(&file)?)?)?;
        }
    }
    Ok(())
}

/// The compressed file beside a file.
pub fn with_br(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    PathBuf::from(name)
}

/// Every file below a folder, sorted.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(writer.into_inner())
}
