//! The tools that the build and the tests need: those on the machine if their version fits, otherwise pinned ones.
//!
//! Rust and npm tools go into a per-user cache that all clones share; system packages go through the package manager.

mod cache;
mod npm;
mod rust;
mod system;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

pub use system::{Driven, chromium, install as packages, unpack};

/// The purposes of tools.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Compiling and making the site.
    Site,
    /// The browser tests, on an existing site.
    BrowserTests,
}

impl Work {
    /// The Rust tools it needs; the npm tools come together, in one lock file.
    fn rust_tools(self) -> &'static [rust::RustTool] {
        match self {
            Self::Site => &[rust::TRUNK],
            Self::BrowserTests => &[],
        }
    }
}

/// Where everything was found.
pub struct Tools {
    /// Folders to prepend to PATH.
    folders: Vec<PathBuf>,
    /// The npm packages.
    node_modules: PathBuf,
}

impl Tools {
    /// Finds the tools for a purpose, and announces and installs what is missing.
    ///
    /// # Errors
    /// A tool that is unavailable.
    pub fn ensure(work: Work) -> Result<Self> {
        let lock = cache::lock()?;
        system::toolchain()?;
        let mut folders = Vec::new();
        for tool in work.rust_tools() {
            folders.extend(rust::ensure(tool)?);
        }
        let node_modules = npm::ensure()?;
        folders.push(node_modules.join(".bin"));
        drop(lock);
        Ok(Self { folders, node_modules })
    }

    /// Prepends the tools to a program's PATH.
    pub fn give(&self, command: &mut Command) {
        command.env("PATH", self.path());
    }

    /// The compiler's components for the browser.
    ///
    /// # Errors
    /// They are missing and cannot be installed.
    pub fn toolchain() -> Result<()> {
        let _lock = cache::lock()?;
        system::toolchain()
    }

    /// The program that checks dependencies against the project's rules.
    ///
    /// # Errors
    /// It is missing and cannot be installed.
    pub fn deny() -> Result<PathBuf> {
        let lock = cache::lock()?;
        let folder = rust::ensure(&rust::DENY)?;
        drop(lock);
        Ok(folder.unwrap_or_default().join("cargo-deny"))
    }

    /// Firefox ESR and its driver, which tests need.
    ///
    /// # Errors
    /// They are missing and cannot be installed.
    pub fn firefox() -> Result<Driven> {
        let lock = cache::lock()?;
        let browser = system::firefox()?;
        let folder = rust::ensure(&rust::GECKODRIVER)?;
        drop(lock);
        let driver = folder.map_or_else(|| PathBuf::from("geckodriver"), |folder| folder.join("geckodriver"));
        Ok(Driven { browser, driver })
    }

    /// WebKitGTK, which tests need.
    ///
    /// # Errors
    /// It is missing and cannot be installed.
    pub fn webkit() -> Result<system::WebKit> {
        let _lock = cache::lock()?;
        system::webkit()
    }

    /// The program that minifies pages.
    pub fn minifier(&self) -> PathBuf {
        self.node_modules.join(".bin/html-minifier-terser")
    }

    /// The script of axe-core.
    pub fn axe(&self) -> PathBuf {
        self.node_modules.join("axe-core/axe.min.js")
    }

    fn path(&self) -> OsString {
        let old = std::env::var_os("PATH").unwrap_or_default();
        let all = self.folders.iter().cloned().chain(std::env::split_paths(&old));
        std::env::join_paths(all).unwrap_or(old)
    }
}
