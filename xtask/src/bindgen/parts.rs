//! The parts of a split module as files: optimized, named by their hash, listed in `parts.json`.
//!
//! It does not decide which page needs which part: the code that renders pages reads the list and copies the files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, thread};

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};
use wasmparser::{Parser, Payload};

use super::optimizer::Optimizer;
use super::split::Split;
use crate::glue;

/// The files that each part needs, by the part's name.
pub type Files = BTreeMap<String, Vec<String>>;

/// The list beside the files.
pub const LIST: &str = "parts.json";
/// The module name under which parts import what main shares.
const SHARED: &str = "__wasm_split";

/// Checks the parts against the main module: it exports everything they import, under names that are not shortened later.
pub fn check(main: &[u8], modules: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    let mut shared = BTreeSet::new();
    for payload in Parser::new(0).parse_all(main) {
        if let Payload::ExportSection(section) = payload? {
            for export in section {
                shared.insert(export?.name.to_owned());
            }
        }
    }
    for (part, module) in modules {
        for payload in Parser::new(0).parse_all(module) {
            let Payload::ImportSection(section) = payload? else { continue };
            for import in section.into_imports() {
                let import = import?;
                let (from, name) = (import.module, import.name);
                ensure!(from == SHARED && shared.contains(name), "{part} imports {from}.{name}, which main lacks");
                ensure!(!glue::shortens(name), "{part} imports {name}, which will be renamed");
            }
        }
    }
    Ok(())
}

/// Writes the parts' modules to a folder, replacing those in it.
pub fn write(split: &Split, optimizer: &Optimizer, folder: &Path) -> Result<Files> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "wasm") {
            fs::remove_file(path)?;
        }
    }
    // wasm-opt takes seconds for each module and uses one core.
    let files = thread::scope(|scope| {
        let running: Vec<_> = split
            .modules
            .iter()
            .map(|(name, module)| scope.spawn(move || write_one(name, module, optimizer, folder)))
            .collect();
        let written = running.into_iter().map(|one| one.join().unwrap_or_else(|_| bail!("the optimizer panicked")));
        written.collect::<Result<BTreeMap<String, String>>>()
    })?;
    let of = |names: &Vec<String>| names.iter().filter_map(|name| files.get(name).cloned()).collect();
    let files: Files = split.parts.iter().map(|(part, names)| (part.clone(), of(names))).collect();
    fs::write(folder.join(LIST), serde_json::to_string_pretty(&files)?)?;
    Ok(files)
}

/// Writes one module and returns its name with that of its file.
fn write_one(name: &str, module: &[u8], optimizer: &Optimizer, folder: &Path) -> Result<(String, String)> {
    let small = optimizer.optimize(module).with_context(|| name.to_owned())?;
    let file = format!("chunk-{name}-{}.wasm", hash(&small));
    fs::write(folder.join(&file), small)?;
    Ok((name.to_owned(), file))
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, ExportSection, GlobalType, ImportSection, Module, ValType};

    use super::*;

    const GLOBAL: GlobalType = GlobalType { val_type: ValType::I32, mutable: true, shared: false };

    fn main_module(names: &[&str]) -> Vec<u8> {
        let mut exports = ExportSection::new();
        for name in names {
            exports.export(name, ExportKind::Global, 0);
        }
        Module::new().section(&exports).clone().finish()
    }

    fn asking_for(from: &str, name: &str) -> BTreeMap<String, Vec<u8>> {
        let mut imports = ImportSection::new();
        imports.import(from, name, EntityType::Global(GLOBAL));
        let mut module = Module::new();
        module.section(&imports);
        [("figure".to_owned(), module.finish())].into()
    }

    #[test]
    fn a_part_imports_only_what_main_exports_under_the_same_name() {
        let main = main_module(&["__stack_pointer", "__wbindgen_externrefs"]);
        assert!(check(&main, &asking_for(SHARED, "__stack_pointer")).is_ok());
        assert!(check(&main, &asking_for(SHARED, "__memory_base")).is_err(), "main lacks it");
        assert!(check(&main, &asking_for("./app_bg.js", "__stack_pointer")).is_err(), "not from the script");
        assert!(check(&main, &asking_for(SHARED, "__wbindgen_externrefs")).is_err(), "that name is shortened");
    }
}
