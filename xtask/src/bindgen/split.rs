//! Splits a linked module into a main one and one part for each name that its split points give.
//!
//! The tool puts what several parts use into modules between them, dozens of tiny files. Here all of that stays in main:
//! what such a module holds is exported, which keeps it in main when the tool splits again, until nothing but data is
//! left between parts. What is in a part is decided by what only its entry reaches.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, anyhow, bail, ensure};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

use super::{data, exports, functions};

/// As many rounds as ever were needed, and some more: a function that is held may use others.
const ROUNDS: usize = 6;
/// What the names of modules between parts begin with.
const BETWEEN: &str = "chunk_";
/// Where the entries of parts are imported from, until the module is split (`wasm_split_macros`).
const PLACEHOLDER: &str = "__wasm_split_placeholder__";

/// A module that was split.
pub struct Split {
    /// What is loaded first.
    pub main: Vec<u8>,
    /// The rest; none where main has all that the entry of a part uses.
    pub parts: BTreeMap<String, Option<Vec<u8>>>,
}

/// Whether a module has anything to split.
pub fn has_points(module: &[u8]) -> Result<bool> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                if import?.module == PLACEHOLDER {
                    return Ok(true);
                }
            }
        }
    }
    Ok(false)
}

/// Splits a module with relocations; `name` is that of its script.
pub fn split(name: &str, mut module: Vec<u8>) -> Result<Split> {
    for _ in 0..ROUNDS {
        let round = round(name, &module)?;
        let mut shared = BTreeSet::new();
        for between in &round.between {
            shared.extend(functions::own(between)?);
        }
        if shared.is_empty() {
            let main = data::move_to_main(&round.main, &round.between)?;
            return Ok(Split { main: exports::release(&main)?, parts: round.parts });
        }
        module = exports::hold(&module, &shared)?;
    }
    bail!("after {ROUNDS} rounds there are still functions between parts")
}

/// What the tool makes of a module.
struct Round {
    main: Vec<u8>,
    parts: BTreeMap<String, Option<Vec<u8>>>,
    between: Vec<Vec<u8>>,
}

fn round(name: &str, module: &[u8]) -> Result<Round> {
    let folder = tempfile::tempdir()?;
    let main = folder.path().join("main.wasm");
    let script = format!("./{name}.js");
    let mut options = Options::new(module);
    options.output_dir = folder.path();
    options.main_out_path = &main;
    options.main_module = &script;
    // Its own report is a chain of causes that only its alternate form prints.
    let said = transform(options).map_err(|error| anyhow!("{error:#}")).context("the module can't be split")?;

    let read = |file: &String| fs::read(folder.path().join(format!("{file}.wasm"))).with_context(|| file.clone());
    let (between, own): (BTreeSet<&String>, BTreeSet<&String>) =
        said.prefetch_map.values().flatten().partition(|file| file.starts_with(BETWEEN));
    let mut parts = BTreeMap::new();
    for (part, files) in &said.prefetch_map {
        let mut files = files.iter().filter(|file| own.contains(file));
        parts.insert(part.clone(), files.next().map(read).transpose()?);
        ensure!(files.next().is_none(), "{part} has more than one file");
    }
    Ok(Round { main: fs::read(&main)?, parts, between: between.into_iter().map(read).collect::<Result<_>>()? })
}
