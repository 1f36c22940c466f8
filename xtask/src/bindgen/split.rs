//! Splits a linked module into a main one and one part for each name among its split points.
//!
//! The tool puts what several parts use into dozens of tiny shared modules, which [`group`](super::group) combines into a
//! few files. What belongs in main is exported, which keeps it there when the tool splits again; this is repeated until no
//! module that belongs in main has a function left. A part contains what only its entry reaches.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

use super::group::{Groups, code_size, group};
use super::merge::merge;
use super::{data, exports, functions};

/// More rounds than were ever needed; several may be, because a function kept in main may use others.
const ROUNDS: usize = 6;
/// The tool's prefix for shared modules.
const BETWEEN: &str = "chunk_";
/// The tool's prefix for a part's own module, followed by the part's name.
const OWN: &str = "split_";
/// The module name from which the entries of parts are imported until the module is split (`wasm_split_macros`).
const PLACEHOLDER: &str = "__wasm_split_placeholder__";

/// A split module.
pub struct Split {
    pub main: Vec<u8>,
    /// The other modules, by name.
    pub modules: BTreeMap<String, Vec<u8>>,
    /// The modules that each part needs; none if main has everything its entry uses.
    pub parts: BTreeMap<String, Vec<String>>,
}

/// Whether a module has split points.
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

/// Splits a module with relocations; `name` is its script's.
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
    bail!("after {ROUNDS} rounds there are still functions that belong in main")
}

/// Combines the modules into files and names these after parts and groups; the tool's names are numbers with a prefix.
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

/// The tool's result for a module.
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
    // Only the alternate form prints its error's chain of causes.
    let said = transform(options).map_err(|error| anyhow!("{error:#}")).context("the module can't be split")?;

    let parts: BTreeMap<String, Vec<String>> = said.prefetch_map.into_iter().collect();
    let mut modules = BTreeMap::new();
    for file in parts.values().flatten() {
        let path = folder.path().join(format!("{file}.wasm"));
        modules.insert(file.clone(), fs::read(path).with_context(|| file.clone())?);
    }
    Ok(Round { main: fs::read(&main)?, modules, parts })
}
