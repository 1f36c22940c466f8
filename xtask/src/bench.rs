//! The benchmark of long timelines: a site with 56, 560 and 5,600 made-up events, and a browser that opens it.
//!
//! It prints times; nothing depends on them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::build::{self, Options};
use crate::code::{Code, copy};
use crate::tools::{Driven, Tools, Work, chromium};
use crate::{project, run};

/// How many events the made-up timelines have.
pub const SIZES: [usize; 3] = [56, 560, 5_600];

/// Builds the made-up site below `target/bench` and runs the browser's part, `tests/e2e/benches/timelines.rs`.
///
/// # Errors
/// A build or a page that fails.
pub fn timelines() -> Result<()> {
    let tools = Tools::ensure(Work::Site)?;
    let Driven { browser, driver } = chromium()?;
    let folder = project().join("target/bench");
    let content = folder.join("content");
    if content.exists() {
        fs::remove_dir_all(&content)?;
    }
    copy(&project().join("content"), &content)?;
    let source = a_source(&content)?;
    let file = content.join("en/timelines.toml");
    let (mut records, words) = fs::read_to_string(&file)?.split_once("\n[[era]]").map_or_else(
        || anyhow::bail!("timelines.toml has no eras"),
        |(records, words)| Ok((records.to_owned(), words.to_owned())),
    )?;
    for size in SIZES {
        fs::write(content.join(format!("en/events/made-up-{size}.toml")), events(size, &source))?;
        write!(
            records,
            "\n[[timeline]]\nid = \"made-up-{size}\"\ntitle = \"Made-up events\"\nquestion = \"How long does it take?\"\n\
             description = \"Made-up events for the benchmark.\"\ncaption = \"Made up.\"\nstep = \"history\"\n\
             lanes = [{{ label = \"One\", lane = \"india\" }}, {{ label = \"Two\", lane = \"united-states\" }}, \
             {{ label = \"Three\", lane = \"china\" }}]\n"
        )?;
    }
    fs::write(&file, format!("{records}\n[[era]]{words}"))?;
    let options = Options { public_url: "/".into(), dist: folder.join("site"), port: 0, pdf: false, fonts: None };
    build::make(&Code::compile(&tools, &content)?, &options, &tools, &content)?;
    let mut command = run::cargo(&project());
    command.args(["bench", "--locked", "--package", "e2e", "--bench", "timelines"]);
    command.env("E2E_DIST", &options.dist).env("E2E_CHROMIUM", &browser).env("E2E_DRIVER", &driver);
    run::run(&mut command)
}

/// The id of any source, because every event needs one.
fn a_source(content: &Path) -> Result<String> {
    let records = fs::read_to_string(content.join("sources/events.toml"))?;
    let id = records.lines().find_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
    Ok(id.context("no source")?.to_owned())
}

/// Events spread over four decades, more and more densely towards the end, like real ones.
fn events(size: usize, source: &str) -> String {
    let (forms, lanes) = (["agreement", "milestone", "control", "policy"], ["india", "united-states", "china"]);
    let mut records = String::new();
    for index in 0..size {
        let part = (index as f64 / size as f64).sqrt();
        let year = 1984 + (part * 41.0) as usize;
        let (month, day) = (1 + index * 7 % 12, 1 + index * 11 % 28);
        let (form, lane, importance) = (forms[index % 4], lanes[index % 3], 1 + (index * 5 + 2) % 3);
        let words = "a made-up event that says nothing about anything; ".repeat(5);
        let _ = write!(
            records,
            "[[event]]\nid = \"made-up-{size}-{index}\"\ndate = \"{year}-{month:02}-{day:02}\"\nkind = \"background\"\n\
             timelines = [\"made-up-{size}\"]\nlanes = [\"{lane}\"]\nthemes = [\"ai\"]\nform = \"{form}\"\n\
             importance = {importance}\ntitle = \"Made-up event number {index} of {size}\"\nsummary = \"{words}\"\n\
             why = \"It does not.\"\nactors = [\"Nobody\"]\nstep = \"history\"\n\
             sources = [{{ id = \"{source}\", supports = \"nothing\" }}]\n\n"
        );
    }
    records
}
