//! Files downloaded from a page.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tempfile::TempDir;

use crate::browser::Browser;

/// How long a file may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser's download folder, deleted when the test ends.
pub struct Downloads(TempDir);

impl Downloads {
    /// Captures a browser's downloads from now on.
    ///
    /// # Errors
    /// The folder cannot be created or set.
    pub async fn of(browser: &Browser) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        browser.downloads_to(folder.path()).await?;
        Ok(Self(folder))
    }

    /// Waits for a file.
    ///
    /// # Errors
    /// The file does not arrive.
    pub async fn bytes(&self, name: &str) -> Result<Vec<u8>> {
        let (path, start) = (self.0.path().join(name), Instant::now());
        loop {
            match fs::read(&path) {
                Ok(bytes) if !bytes.is_empty() => return Ok(bytes),
                _ if start.elapsed() > PATIENCE => bail!("{name} was not downloaded"),
                _ => tokio::time::sleep(Duration::from_millis(40)).await,
            }
        }
    }

    /// Waits for a text file.
    ///
    /// # Errors
    /// The file does not arrive, or is not text.
    pub async fn text(&self, name: &str) -> Result<String> {
        Ok(String::from_utf8(self.bytes(name).await?)?)
    }
}
