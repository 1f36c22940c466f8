//! Files that a page hands over to its reader.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use tempfile::TempDir;

use crate::browser::Browser;

/// How long a file may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// The folder to which a browser's files go; it goes with the test.
pub struct Downloads(TempDir);

impl Downloads {
    /// Takes what a browser downloads from now on.
    ///
    /// # Errors
    /// When there can be no folder, or the browser takes none.
    pub async fn of(browser: &Browser) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        browser.downloads_to(folder.path()).await?;
        Ok(Self(folder))
    }

    /// Waits for a file.
    ///
    /// # Errors
    /// When it does not come.
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

    /// Waits for a file of text.
    ///
    /// # Errors
    /// When it does not come, or is no text.
    pub async fn text(&self, name: &str) -> Result<String> {
        Ok(String::from_utf8(self.bytes(name).await?)?)
    }
}
