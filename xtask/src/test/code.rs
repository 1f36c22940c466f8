//! The stages that check only the code: format, lints, dependencies, native tests.

use std::process::Command;

use anyhow::Result;

use super::filter::{files, finds};
use crate::tools::Tools;
use crate::{project, run};

const PACKAGE: &str = "--package=ai-partnership-explainer";
/// What is compiled for the browser: the library with both modules.
const BROWSER: [&str; 7] = [
    PACKAGE,
    "--locked",
    "--target=wasm32-unknown-unknown",
    "--no-default-features",
    "--features=browser",
    "--lib",
    "--bins",
];

/// Whether the code is formatted.
pub fn format() -> Result<()> {
    run::run(&mut cargo(&["fmt", "--all", "--check"]))
}

/// Whether Clippy is silent, for this machine and for the browser.
pub fn lint() -> Result<()> {
    const STRICT: [&str; 3] = ["--", "-D", "warnings"];
    run::run(cargo(&["clippy", "--quiet", "--locked", "--workspace", "--all-targets"]).args(STRICT))?;
    Tools::toolchain()?;
    run::run(cargo(&["clippy", "--quiet"]).args(BROWSER).args(STRICT))
}

/// Whether every package in the lock file has a licence and a source that `deny.toml` allows. Advisories are in an
/// online database, which no test may depend on: it is consulted when a package is updated.
pub fn deny() -> Result<()> {
    let mut command = Command::new(Tools::deny()?);
    command.current_dir(project());
    command.args(["--locked", "--workspace", "--log-level=warn", "check", "licenses", "bans", "sources"]);
    run::run(&mut command)
}

/// Runs the tests that need no browser.
pub fn native(filter: Option<&str>) -> Result<()> {
    let all = ["test", "--quiet", "--locked", "--workspace", "--exclude=e2e"];
    let Some(filter) = filter else {
        return run::run(cargo(&all).args(["--", "--show-output"]));
    };
    let files = files(&project().join("tests"))?;
    if files.iter().any(|file| file == filter) {
        let tests = format!("{filter}::");
        return run::run(&mut cargo(&["test", "--locked", PACKAGE, "--test=all", "--", "--show-output", &tests]));
    }
    finds(filter, cargo(&all).args(["--tests", "--", "--list", filter]), &files)?;
    run::run(cargo(&all).args(["--tests", "--", "--show-output", filter]))
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = run::cargo(&project());
    command.args(arguments);
    command
}
