//! The functions of a module by name, for comparing those of several modules.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// The splitting tool's suffix for a function that only calls one of another module.
const SHIM: &str = " indirect_call_shim";

/// The names of the functions defined in a module from the splitting tool, without calls to other modules.
pub fn own(module: &[u8]) -> Result<BTreeSet<String>> {
    let names = names(module)?;
    let first = imported(module)?;
    let mut own = BTreeSet::new();
    for index in first..first + defined(module)? {
        let name = names.get(&index).context("a function has no name: names must not be stripped")?;
        if !name.ends_with(SHIM) {
            own.insert((*name).to_owned());
        }
    }
    Ok(own)
}

/// The names of all functions.
pub fn names(module: &[u8]) -> Result<BTreeMap<u32, &str>> {
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

fn imported(module: &[u8]) -> Result<u32> {
    let mut count = 0;
    for payload in Parser::new(0).parse_all(module) {
        let Payload::ImportSection(section) = payload? else { continue };
        for import in section.into_imports() {
            count += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
        }
    }
    Ok(count)
}

fn defined(module: &[u8]) -> Result<u32> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::FunctionSection(section) = payload? {
            return Ok(section.count());
        }
    }
    Ok(0)
}

#[cfg(test)]
pub mod tests {
    use wasm_encoder::{
        CodeSection, CustomSection, ExportKind, ExportSection, Function, FunctionSection, Module, NameMap, NameSection,
        TypeSection,
    };

    use super::super::section::{Edit, rewrite};
    use super::*;

    /// A module with functions of these names, the first of them exported, and the linker's relocations.
    pub fn module(functions: &[&str]) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let (mut defined, mut code, mut names) = (FunctionSection::new(), CodeSection::new(), NameMap::new());
        for (index, name) in (0..).zip(functions) {
            defined.function(0);
            let mut body = Function::new([]);
            body.instructions().end();
            code.function(&body);
            names.append(index, name);
        }
        module.section(&defined);
        let mut exports = ExportSection::new();
        exports.export("start", ExportKind::Func, 0);
        module.section(&exports).section(&code);
        module.section(&CustomSection { name: "reloc.CODE".into(), data: b"relocations".into() });
        let mut section = NameSection::new();
        section.functions(&names);
        module.section(&section);
        module.finish()
    }

    #[test]
    fn calls_to_other_modules_are_not_a_modules_own_functions() {
        let between = module(&["own", "other indirect_call_shim"]);
        assert_eq!(own(&between).expect("names"), ["own".to_owned()].into());
    }

    #[test]
    fn stripped_names_are_an_error() {
        let whole = module(&["own"]);
        let stripped = rewrite(&whole, |payload, _| {
            let is_names = matches!(payload, Payload::CustomSection(custom) if custom.name() == "name");
            Ok(if is_names { Edit::Replaced } else { Edit::Kept })
        });
        assert!(own(&stripped.expect("a module")).is_err());
    }
}
