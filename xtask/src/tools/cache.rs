//! The per-user cache of tools.

use std::fs::{self, File};
use std::path::PathBuf;

use anyhow::{Context, Result};

/// The cache's folder.
pub fn folder() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME") {
        Some(cache) => PathBuf::from(cache),
        None => {
            PathBuf::from(std::env::var_os("HOME").context("neither XDG_CACHE_HOME nor HOME is set")?).join(".cache")
        }
    };
    let folder = base.join("ai-partnership-explainer").join("tools");
    fs::create_dir_all(&folder).with_context(|| format!("could not make {}", folder.display()))?;
    Ok(folder)
}

/// Waits until no other clone is installing tools; the lock is released with the file.
pub fn lock() -> Result<File> {
    let file = File::create(folder()?.join("lock"))?;
    if file.try_lock().is_err() {
        println!("another clone installs tools: waiting for it…");
        file.lock()?;
    }
    Ok(file)
}
