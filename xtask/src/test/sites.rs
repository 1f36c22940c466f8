//! The stages that check built sites: making them, and the browser tests.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, ensure};

use super::filter::{files, finds};
use crate::build::{self, Options};
use crate::code::Code;
use crate::fonts::{Fonts, VARIABLE};
use crate::tools::{Tools, Work, chromium};
use crate::{project, run};

/// Address that the second site is made for: another path, and a host for canonical links.
const SUB_PATH: &str = "https://example.org/explainer/";

/// The site at the server's root.
fn root() -> PathBuf {
    project().join("dist")
}

/// The site under a path, with its PDF files.
fn under_a_path() -> PathBuf {
    target().join("site-sub-path")
}

/// The small Hindi edition, without code, left there by its own tests.
fn in_hindi() -> PathBuf {
    target().join("tmp/hindi")
}

fn target() -> PathBuf {
    project().join("target")
}

/// Makes both sites from code that is compiled once, and the Hindi edition.
pub fn build(fonts: Fonts) -> Result<()> {
    let tools = Tools::ensure(Work::Site)?;
    let fonts = Some(fonts.ensure()?);
    let code = Code::compile(&tools, &project().join("content"))?;
    let root = Options { public_url: "/".into(), dist: root(), port: 0, pdf: false, fonts: None };
    build::finish(&code, &root, &tools)?;
    let sub = Options { public_url: SUB_PATH.into(), dist: under_a_path(), port: 0, pdf: true, fonts };
    build::finish(&code, &sub, &tools)?;
    let mut hindi = run::cargo(&project());
    hindi.args(["test", "--quiet", "--locked", "--package=ai-partnership-explainer", "--test=all", "hindi::"]);
    run::run(hindi.env("CARGO_TARGET_DIR", target()))
}

/// Tests all sites in browsers; runs all tests, whatever fails, and lists the failures at the end.
pub fn look(filter: Option<&str>, fonts: Fonts) -> Result<()> {
    for site in [root(), under_a_path(), in_hindi()] {
        ensure!(site.join("index.html").is_file(), "{}: no built site to keep", site.display());
    }
    let files = files(&project().join("tests/e2e/tests"))?;
    // All files are modules of one program, so a file's name is the prefix of its tests' names.
    let words = filter.map(|filter| match files.iter().any(|file| file == filter) {
        true => format!("{filter}::"),
        false => filter.to_owned(),
    });
    if let Some(words) = &words {
        finds(words, cargo().args(["--", "--list", words]), &files)?;
    }
    let tools = Tools::ensure(Work::BrowserTests)?;
    let chromium = chromium()?;
    let firefox = Tools::firefox()?;
    let webkit = Tools::webkit()?;
    let mut command = cargo();
    command.args(["--", "--test-threads=2"]).args(words);
    command.env("E2E_DIST", root()).env("E2E_SUB_PATH_DIST", under_a_path()).env("E2E_HINDI_DIST", in_hindi());
    command.env("E2E_FIREFOX", &firefox.browser).env("E2E_GECKODRIVER", &firefox.driver);
    command.env("E2E_WEBKIT", &webkit.browser).env("E2E_WEBKIT_DRIVER", &webkit.driver);
    command.env("E2E_SCREEN", &webkit.screen);
    command.env("E2E_CHROMIUM", &chromium.browser).env("E2E_DRIVER", &chromium.driver).env("E2E_AXE", tools.axe());
    command.env("E2E_MINIFIER", tools.minifier());
    // A truncated log keeps what a test says, not a backtrace of the runtime.
    command.env("RUST_BACKTRACE", "0");
    command.env(VARIABLE, fonts.ensure()?);
    run::run(&mut command)
}

fn cargo() -> Command {
    let mut command = run::cargo(&project());
    command.args(["test", "--locked", "--package", "e2e", "--test", "all"]);
    command
}
