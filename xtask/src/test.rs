//! Everything that must pass, in order: what is quick and what fails most often comes first.
//!
//! Every browser is started with fonts of the command's own choice ([`fonts`](crate::fonts)).

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::browser::FLAGS;
use crate::build::{self, Options};
use crate::fonts::{Fonts, VARIABLE};
use crate::tools::{Tools, chromium};
use crate::{project, run};

const WASM: [&str; 4] =
    ["--package=ai-partnership-explainer", "--locked", "--target=wasm32-unknown-unknown", "--no-default-features"];
/// What the app is built with; the bundle for figures in frames is built without whole pages.
const APP: &str = "--features=browser,pages";
const FIGURE: &str = "--features=browser";

/// Address for which the second site is built: another path, and a host for canonical links.
const SUB_PATH: &str = "https://example.org/explainer/";

/// Runs everything and stops at the first red.
///
/// # Errors
/// The step that failed.
pub fn everything(fonts: Fonts) -> Result<()> {
    let start = Instant::now();
    step("formatting", || cargo(&["fmt", "--all", "--check"]))?;
    step("clippy", || {
        cargo(&["clippy", "--quiet", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"])
    })?;
    step("native tests", || {
        cargo(&["test", "--quiet", "--locked", "--workspace", "--exclude", "e2e", "--", "--show-output"])
    })?;
    let tools = step("tools", Tools::ensure)?;
    let (browser, driver) = step("Chromium", chromium)?;
    let (firefox, gecko) = step("Firefox", Tools::firefox)?;
    let fonts = step(&format!("fonts: {}", fonts.name()), || fonts.ensure())?;
    step("clippy for the browser", || {
        let app = ["--lib", "--bin", "app", "--test", "wasm", "--", "-D", "warnings"];
        cargo(&[&["clippy"], &WASM[..], &[APP], &app].concat())?;
        cargo(&[&["clippy"], &WASM[..], &[FIGURE], &["--lib", "--bin", "figure", "--", "-D", "warnings"]].concat())
    })?;
    step("Wasm tests in Chromium", || wasm_tests(&tools, &browser, &driver, &fonts))?;
    let root = Options { public_url: "/".into(), dist: project().join("dist"), port: 0, pdf: false, fonts: None };
    let dist = project().join("target/site-sub-path");
    let sub = Options { public_url: SUB_PATH.into(), dist, port: 0, pdf: true, fonts: Some(fonts.clone()) };
    step("release build", || build::build(&root, &tools))?;
    step("release build under a path, with PDF files", || build::build(&sub, &tools))?;
    step("browser tests", || {
        let mut command = run::cargo(&project());
        command.args(["test", "--locked", "--package", "e2e", "--", "--test-threads=2"]);
        command.env("E2E_DIST", &root.dist).env("E2E_SUB_PATH_DIST", &sub.dist);
        command.env("E2E_FIREFOX", &firefox).env("E2E_GECKODRIVER", &gecko);
        command.env("E2E_CHROMIUM", &browser).env("E2E_DRIVER", &driver).env("E2E_AXE", tools.axe());
        command.env(VARIABLE, &fonts);
        run::run(&mut command)
    })?;
    println!("\nall green in {} minutes", start.elapsed().as_secs().div_ceil(60));
    Ok(())
}

fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n== {name}");
    let start = Instant::now();
    let done = work().with_context(|| format!("red: {name}"))?;
    println!("== {name}: green ({} s)", start.elapsed().as_secs());
    Ok(done)
}

fn cargo(arguments: &[&str]) -> Result<()> {
    run::run(run::cargo(&project()).args(arguments))
}

/// The runner of wasm-bindgen starts the driver and reads the browser's flags from a file that we write.
fn wasm_tests(tools: &Tools, browser: &Path, driver: &Path, fonts: &Path) -> Result<()> {
    let folder = project().join("target/wasm-tests");
    fs::create_dir_all(&folder)?;
    let flags: Vec<String> = FLAGS.iter().map(|flag| format!("\"{}\"", flag.trim_start_matches("--"))).collect();
    let settings = folder.join("webdriver.json");
    fs::write(
        &settings,
        format!("{{\"goog:chromeOptions\":{{\"binary\":\"{}\",\"args\":[{}]}}}}", browser.display(), flags.join(",")),
    )?;
    let mut command: Command = run::cargo(&project());
    command.arg("test").args(WASM).args([APP, "--test", "wasm"]);
    command.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &settings);
    command.env(VARIABLE, fonts);
    tools.give(&mut command);
    run::run(&mut command)
}
