//! The stages that look at the code alone: format, lints, native tests, Wasm tests.

use std::fs;
use std::process::Command;

use anyhow::Result;

use super::filter::{files, finds};
use crate::browser::FLAGS;
use crate::fonts::{Fonts, VARIABLE};
use crate::tools::{Tools, Work, chromium};
use crate::{project, run};

const PACKAGE: &str = "--package=ai-partnership-explainer";
const WASM: [&str; 4] = [PACKAGE, "--locked", "--target=wasm32-unknown-unknown", "--no-default-features"];
/// What the app is built with; the bundle for figures in frames is built without whole pages.
const APP: &str = "--features=browser,pages";
const FIGURE: &str = "--features=browser";

/// Whether the code is formatted.
pub fn format() -> Result<()> {
    run::run(&mut cargo(&["fmt", "--all", "--check"]))
}

/// Whether Clippy has nothing to say, for this machine and for the browser.
pub fn lint() -> Result<()> {
    const STRICT: [&str; 3] = ["--", "-D", "warnings"];
    run::run(cargo(&["clippy", "--quiet", "--locked", "--workspace", "--all-targets"]).args(STRICT))?;
    let app = ["--lib", "--bin", "app", "--test", "wasm"];
    run::run(cargo(&["clippy", "--quiet"]).args(WASM).arg(APP).args(app).args(STRICT))?;
    run::run(cargo(&["clippy", "--quiet"]).args(WASM).args([FIGURE, "--lib", "--bin", "figure"]).args(STRICT))
}

/// Runs the tests that need no browser.
pub fn native(filter: Option<&str>) -> Result<()> {
    let all = ["test", "--quiet", "--locked", "--workspace", "--exclude=e2e"];
    let Some(filter) = filter else {
        return run::run(cargo(&all).args(["--", "--show-output"]));
    };
    let mut files = files(&project().join("tests"))?;
    files.retain(|file| file != "wasm");
    if files.iter().any(|file| file == filter) {
        return run::run(&mut cargo(&["test", "--locked", PACKAGE, "--test", filter, "--", "--show-output"]));
    }
    finds(filter, cargo(&all).args(["--tests", "--", "--list", filter]), &files)?;
    run::run(cargo(&all).args(["--tests", "--", "--show-output", filter]))
}

/// Runs the tests that run as Wasm in Chromium: wasm-bindgen's runner starts the driver and reads the browser's flags
/// from a file that we write.
pub fn wasm(filter: Option<&str>, fonts: Fonts) -> Result<()> {
    let tools = Tools::ensure(Work::WasmTests)?;
    let (browser, driver) = chromium()?;
    let folder = project().join("target/wasm-tests");
    fs::create_dir_all(&folder)?;
    let flags: Vec<String> = FLAGS.iter().map(|flag| format!("\"{}\"", flag.trim_start_matches("--"))).collect();
    let settings = folder.join("webdriver.json");
    fs::write(
        &settings,
        format!("{{\"goog:chromeOptions\":{{\"binary\":\"{}\",\"args\":[{}]}}}}", browser.display(), flags.join(",")),
    )?;
    let fonts = fonts.ensure()?;
    let test = |words: &[&str]| {
        let mut command = cargo(&["test"]);
        command.args(WASM).args([APP, "--test", "wasm", "--"]).args(words);
        command.env("CHROMEDRIVER", &driver).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &settings);
        command.env(VARIABLE, &fonts);
        tools.give(&mut command);
        command
    };
    match filter {
        None => run::run(&mut test(&[])),
        Some(filter) => {
            finds(filter, &mut test(&["--list", filter]), &["wasm".to_owned()])?;
            run::run(&mut test(&[filter]))
        }
    }
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = run::cargo(&project());
    command.args(arguments);
    command
}
