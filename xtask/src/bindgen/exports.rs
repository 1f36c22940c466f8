//! Exports that hold functions in the main module, and the names by which functions of several modules are compared.
//!
//! It does not decide which functions are held: see [`split`](super::split).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportKind, ExportSection};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use super::section::{Edit, rewrite};

/// What the names of our exports begin with.
const HELD: &str = "__held_";
/// The splitting tool's mark on a function that only calls one of another module.
const SHIM: &str = " indirect_call_shim";

/// The names of the functions that stand in a module of the splitting tool's, without those of other modules.
pub fn own_functions(module: &[u8]) -> Result<BTreeSet<String>> {
    let names = names(module)?;
    let first = imported_functions(module)?;
    let mut own = BTreeSet::new();
    for index in first..first + defined_functions(module)? {
        let name = names.get(&index).context("a function without a name: the names must not be stripped")?;
        if !name.ends_with(SHIM) {
            own.insert((*name).to_owned());
        }
    }
    Ok(own)
}

/// Exports the functions of these names, so that whoever splits the module leaves them in main.
pub fn hold(module: &[u8], functions: &BTreeSet<String>) -> Result<Vec<u8>> {
    // Some names stand for several functions, which may be told apart by nothing: all of them are held.
    let held: Vec<u32> =
        names(module)?.into_iter().filter(|(_, name)| functions.contains(*name)).map(|(index, _)| index).collect();
    ensure!(held.len() >= functions.len(), "{} of {} shared functions have no name", held.len(), functions.len());
    rewrite(module, |payload, out| {
        let Payload::ExportSection(section) = payload else { return Ok(Edit::Kept) };
        let mut exports = ExportSection::new();
        RoundtripReencoder.parse_export_section(&mut exports, section.clone())?;
        for index in &held {
            exports.export(&format!("{HELD}{index}"), ExportKind::Func, *index);
        }
        out.section(&exports);
        Ok(Edit::Replaced)
    })
}

/// Takes these exports away again.
pub fn release(module: &[u8]) -> Result<Vec<u8>> {
    rewrite(module, |payload, out| {
        let Payload::ExportSection(section) = payload else { return Ok(Edit::Kept) };
        let mut exports = ExportSection::new();
        for export in section.clone() {
            let export = export?;
            if !export.name.starts_with(HELD) {
                RoundtripReencoder.parse_export(&mut exports, export)?;
            }
        }
        out.section(&exports);
        Ok(Edit::Replaced)
    })
}

fn names(module: &[u8]) -> Result<BTreeMap<u32, &str>> {
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(custom) = payload? else { continue };
        let KnownCustom::Name(section) = custom.as_known() else { continue };
        for name in section {
            let Name::Function(functions) = name? else { continue };
            for naming in functions {
                let naming = naming?;
                names.insert(naming.index, naming.name);
            }
        }
    }
    Ok(names)
}

fn imported_functions(module: &[u8]) -> Result<u32> {
    let mut count = 0;
    for payload in Parser::new(0).parse_all(module) {
        let Payload::ImportSection(section) = payload? else { continue };
        for import in section.into_imports() {
            count += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
        }
    }
    Ok(count)
}

fn defined_functions(module: &[u8]) -> Result<u32> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::FunctionSection(section) = payload? {
            return Ok(section.count());
        }
    }
    Ok(0)
}
