//! The parts of a split module as files: made small, named by what is in them, listed in `parts.json`.
//!
//! It does not decide which page wants which part; whoever renders the pages reads the list and copies the files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use wasmparser::{Parser, Payload};

use super::optimizer::Optimizer;
use crate::glue;

/// The files that each part needs, by its name.
pub type Files = BTreeMap<String, Vec<String>>;

/// The list beside the files.
pub const LIST: &str = "parts.json";
/// Under this name a part asks for what main shares.
const SHARED: &str = "__wasm_split";

/// Holds the parts against the main module: what they ask for is there, under a name that nobody shortens later.
pub fn check(main: &[u8], parts: &BTreeMap<String, Option<Vec<u8>>>) -> Result<()> {
    let mut shared = BTreeSet::new();
    for payload in Parser::new(0).parse_all(main) {
        if let Payload::ExportSection(section) = payload? {
            for export in section {
                shared.insert(export?.name.to_owned());
            }
        }
    }
    for (part, module) in parts {
        for payload in Parser::new(0).parse_all(module.as_deref().unwrap_or_default()) {
            let Payload::ImportSection(section) = payload? else { continue };
            for import in section.into_imports() {
                let import = import?;
                let (from, name) = (import.module, import.name);
                ensure!(from == SHARED && shared.contains(name), "{part} asks for {from}.{name}, which main has not");
                ensure!(!glue::shortens(name), "{part} asks for {name}, which will have another name");
            }
        }
    }
    Ok(())
}

/// Writes the parts into a folder in place of those that were there.
pub fn write(parts: &BTreeMap<String, Option<Vec<u8>>>, optimizer: &Optimizer, folder: &Path) -> Result<Files> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            fs::remove_file(path)?;
        }
    }
    let mut files = Files::new();
    for (part, module) in parts {
        let mut own = Vec::new();
        if let Some(module) = module {
            let small = optimizer.optimize(module).with_context(|| part.clone())?;
            let file = format!("{part}-{}.wasm", hash(&small));
            fs::write(folder.join(&file), small)?;
            own.push(file);
        }
        files.insert(part.clone(), own);
    }
    fs::write(folder.join(LIST), serde_json::to_string_pretty(&files)?)?;
    Ok(files)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
