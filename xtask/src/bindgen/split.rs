//! Splits a linked module into a main one and one part for each name that its split points give.
//!
//! The tool puts what several parts use into modules between them, dozens of tiny files. A module between parts that is
//! worth a request stays one, and comes with each of them. What the others hold stays in main: it is exported, which keeps
//! it there when the tool splits again, until nothing but data is left in them. What is in a part is decided by what only
//! its entry reaches.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

use super::{data, exports, functions};

/// As many rounds as ever were needed, and some more: a function that is held may use others.
const ROUNDS: usize = 6;
/// What the tool's names of modules between parts begin with.
const BETWEEN: &str = "chunk_";
/// What the tool's name of a part's own module begins with; the part's follows.
const OWN: &str = "split_";
/// What our names of modules between parts begin with; those of the parts follow.
const SHARED: &str = "shared-by-";
/// Where the entries of parts are imported from, until the module is split (`wasm_split_macros`).
const PLACEHOLDER: &str = "__wasm_split_placeholder__";

/// From how many bytes of code, before wasm-opt, what several parts share is worth a request of its own. What ledger and
/// timelines share has 16 kB, which no other page need load; the next smaller has less than 6 kB.
const WORTH_A_FILE: u32 = 10_000;

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
        let Round { main, mut modules, mut parts } = round(name, &module)?;
        let (mut shared, mut data) = (BTreeSet::new(), Vec::new());
        for (small, code) in modules.extract_if(.., |own, code| own.starts_with(BETWEEN) && !is_worth_a_file(code)) {
            shared.extend(functions::own(&code)?);
            data.push(code);
            parts.values_mut().for_each(|own| own.retain(|module| *module != small));
        }
        if shared.is_empty() {
            let main = exports::release(&data::move_to_main(&main, &data)?)?;
            return Ok(named(Split { main, modules, parts }));
        }
        module = exports::hold(&module, &shared)?;
    }
    bail!("after {ROUNDS} rounds there are still functions between parts")
}

fn is_worth_a_file(module: &[u8]) -> bool {
    let code = Parser::new(0).parse_all(module).find_map(|payload| match payload {
        Ok(Payload::CodeSectionStart { size, .. }) => Some(size),
        _ => None,
    });
    code.is_some_and(|code| code >= WORTH_A_FILE)
}

/// Modules are named by the parts that need them: the tool's names are numbers and begin alike.
fn named(Split { main, modules, mut parts }: Split) -> Split {
    let by = parts.clone();
    let modules = modules.into_iter().map(|(name, code)| {
        if let Some(part) = name.strip_prefix(OWN) {
            let part = part.to_owned();
            parts.values_mut().flatten().filter(|own| **own == name).for_each(|own| own.clone_from(&part));
            return (part, code);
        }
        let users: Vec<&str> =
            by.iter().filter(|(_, own)| own.contains(&name)).map(|(part, _)| part.as_str()).collect();
        let told = format!("{SHARED}{}", users.join("-"));
        parts.values_mut().flatten().filter(|own| **own == name).for_each(|own| own.clone_from(&told));
        (told, code)
    });
    let modules = modules.collect();
    Split { main, modules, parts }
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
