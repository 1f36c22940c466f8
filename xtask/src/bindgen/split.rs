//! Splits a linked module into a main one and one part for each name that its split points give.
//!
//! The tool puts what several parts use into modules between them, dozens of tiny ones, of which [`group`](super::group)
//! makes a few files. What main shall hold is exported, which keeps it there when the tool splits again, until no function
//! is left in a module that would go there. What is in a part is decided by what only its entry reaches.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

use super::group::{Groups, code_size, group};
use super::merge::merge;
use super::{data, exports, functions};

/// As many rounds as ever were needed, and some more: a function that is held may use others.
const ROUNDS: usize = 6;
/// What the tool's names of modules between parts begin with.
const BETWEEN: &str = "chunk_";
/// What the tool's name of a part's own module begins with; the part's follows.
const OWN: &str = "split_";
/// Where the entries of parts are imported from, until the module is split (`wasm_split_macros`).
const PLACEHOLDER: &str = "__wasm_split_placeholder__";

/// A module that was split.
pub struct Split {
    /// What is loaded first.
    pub main: Vec<u8>,
    /// The other modules by their names.
    pub modules: BTreeMap<String, Vec<u8>>,
    /// The modules that each part needs; none where main has all that its entry uses.
    pub parts: BTreeMap<String, Vec<String>>,
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
        let Round { main, modules, parts } = round(name, &module)?;
        let between = modules.keys().filter(|own| own.starts_with(BETWEEN));
        let users =
            |module: &String| parts.iter().filter(|own| own.1.contains(module)).map(|own| own.0.as_str()).collect();
        let grouped = group(&between.map(|own| (own, users(own))).collect(), |own| code_size(&modules[own]));
        let (mut held, mut data) = (BTreeSet::new(), Vec::new());
        for own in &grouped.held {
            held.extend(functions::own(&modules[own])?);
            data.push(modules[own].clone());
        }
        if held.is_empty() {
            let main = exports::release(&data::move_to_main(&main, &data)?)?;
            return gathered(main, modules, parts, &grouped);
        }
        module = exports::hold(&module, &held)?;
    }
    bail!("after {ROUNDS} rounds there are still functions that main should hold")
}

/// The parts, and what several of them share, in files: the tool's names are numbers and begin alike.
fn gathered(
    main: Vec<u8>,
    mut modules: BTreeMap<String, Vec<u8>>,
    mut parts: BTreeMap<String, Vec<String>>,
    grouped: &Groups,
) -> Result<Split> {
    let mut whole = BTreeMap::new();
    for (file, own) in &grouped.files {
        let part = format!("{OWN}{file}");
        let together: Vec<Vec<u8>> = own.iter().chain([&part]).filter_map(|module| modules.remove(module)).collect();
        whole.insert(file.clone(), merge(&together)?);
    }
    for (name, module) in modules {
        if let Some(part) = name.strip_prefix(OWN) {
            whole.insert(part.to_owned(), module);
        }
    }
    for own in parts.values_mut() {
        let file = |module: &String| {
            let shared = grouped.files.iter().find(|(_, own)| own.contains(module)).map(|(name, _)| name.as_str());
            shared.or_else(|| module.strip_prefix(OWN)).map(str::to_owned)
        };
        let files: BTreeSet<String> = own.iter().filter_map(file).collect();
        *own = files.into_iter().collect();
    }
    Ok(Split { main, modules: whole, parts })
}

/// What the tool makes of a module.
struct Round {
    main: Vec<u8>,
    modules: BTreeMap<String, Vec<u8>>,
    parts: BTreeMap<String, Vec<String>>,
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

    let parts: BTreeMap<String, Vec<String>> = said.prefetch_map.into_iter().collect();
    let mut modules = BTreeMap::new();
    for file in parts.values().flatten() {
        let path = folder.path().join(format!("{file}.wasm"));
        modules.insert(file.clone(), fs::read(path).with_context(|| file.clone())?);
    }
    Ok(Round { main: fs::read(&main)?, modules, parts })
}
