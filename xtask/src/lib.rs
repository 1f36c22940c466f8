//! The project's own commands: `cargo xtask serve`, `test`, `build`, `dev`, `check`, `bench`.
//!
//! - [`tools`]: what the build needs, found or installed.
//! - [`bindgen`]: what Trunk calls as wasm-bindgen, which also splits the Wasm.
//! - [`build`]: the site, compressed and held against its budget.
//! - [`pdf`]: its pages as PDF files.
//! - [`server`]: serves a built site as static hosts do, with faults for the browser tests.
//! - [`browser`]: Chromium and its driver for the browser tests.
//! - [`fonts`]: the fonts of those browsers.
//! - [`bench`]: long timelines, measured.
//! - [`test`]: everything, in order.

pub mod bench;
pub mod bindgen;
pub mod browser;
pub mod budget;
pub mod build;
pub mod compress;
pub mod fonts;
pub mod glue;
pub mod pdf;
pub mod run;
pub mod server;
pub mod test;
pub mod tools;

use std::path::PathBuf;

/// The project's folder.
pub fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), PathBuf::from)
}
