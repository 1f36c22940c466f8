//! The project's own commands: `cargo xtask serve`, `test`, `build`, `dev`, `check`, `bench`, `wordpress`.
//!
//! - [`tools`]: what the build needs, found or installed.
//! - [`bindgen`]: the program that Trunk runs as wasm-bindgen, which also splits the Wasm.
//! - [`code`]: the site's code, compiled once for all addresses.
//! - [`build`]: a site made from it, compressed and checked against its budget.
//! - [`pdf`]: its pages as PDF files.
//! - [`server`]: serves a built site as static hosts do, with faults for the browser tests.
//! - [`browser`]: Chromium and its driver for the browser tests.
//! - [`fonts`]: the fonts of those browsers.
//! - [`bench`]: the benchmark of long timelines.
//! - [`wordpress`]: a real WordPress that embeds pieces.
//! - [`test`]: everything, in order.

pub mod bench;
pub mod bindgen;
pub mod browser;
pub mod budget;
pub mod build;
pub mod code;
pub mod compress;
pub mod fonts;
pub mod glue;
pub mod pdf;
pub mod run;
pub mod server;
pub mod test;
pub mod tools;
pub mod wordpress;

#[path = "../../src/prerender/project.rs"]
mod project;

pub use project::project;
