//! Writes a brotli file next to every compressible file, as static hosts serve them.

use std::cmp::Reverse;
use std::fs;
use std::io::Write;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Result, bail};

/// Extensions of compressible files.
const ENDINGS: [&str; 10] = ["html", "css", "csv", "json", "js", "wasm", "bin", "svg", "xml", "txt"];
/// Smaller files are not worth it.
const SMALLEST_BYTES: u64 = 512;

/// Compresses a folder recursively, on all cores.
///
/// # Errors
/// A file that cannot be read or written.
pub fn folder(folder: &Path) -> Result<()> {
    let all = files(folder)?;
    let mut worth: Vec<(u64, &PathBuf)> = Vec::new();
    for file in &all {
        let (ending, bytes) = (file.extension().and_then(|e| e.to_str()), fs::metadata(file)?.len());
        if ending.is_some_and(|ending| ENDINGS.contains(&ending)) && bytes >= SMALLEST_BYTES {
            worth.push((bytes, file));
        }
    }
    // The largest first, so that no core is left alone with it at the end.
    worth.sort_by_key(|(bytes, _)| Reverse(*bytes));
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some((_, file)) = worth.get(next.fetch_add(1, Ordering::Relaxed)) {
            fs::write(with_br(file), brotli(&fs::read(file)?)?)?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .try_for_each(|own| own.join().unwrap_or_else(|_| bail!("a thread that compresses panicked")))
    })
}

/// The compressed file for a file.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_worth_it_gets_a_file_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("below")).expect("a folder");
        for (name, bytes) in [("a.html", 4000), ("below/b.css", 600), ("small.txt", 100), ("picture.png", 4000)] {
            fs::write(folder.path().join(name), vec![b'x'; bytes]).expect("a file");
        }
        super::folder(folder.path()).expect("it compresses");
        let made = files(folder.path()).expect("files");
        let made: Vec<_> = made.iter().filter(|file| file.extension().is_some_and(|own| own == "br")).collect();
        assert_eq!(made, [&folder.path().join("a.html.br"), &folder.path().join("below/b.css.br")]);
        assert!(fs::metadata(made[0]).expect("a file").len() < 100);
    }
}
