//! Merges several modules that the splitting tool has split off: below some size a file is not worth its request.
//!
//! Each imports what it needs from main and calls other modules' functions through the shared table, in which every
//! function has its own slot; so only types, functions and globals are renumbered. It does not decide which are merged.

use std::collections::BTreeMap;
use std::convert::Infallible;

use anyhow::{Result, bail};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{
    CodeSection, CustomSection, DataCountSection, DataSection, ElementSection, FunctionSection, ImportSection, Module,
    NameMap, NameSection, TypeSection,
};
use wasmparser::{DataSectionReader, ImportSectionReader, Parser, Payload, TypeRef};

use super::functions::names;

/// The section that tells wasm-opt which features a module may use; the compiler's, so the same in every module.
const FEATURES: &str = "target_features";

/// One module with the contents of all.
///
/// # Errors
/// A module with something that the splitting tool does not put into those it has split off.
pub fn merge(modules: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut merged = Merged::default();
    for module in modules {
        merged.add(module)?;
    }
    Ok(merged.finish())
}

/// What has been merged so far.
#[derive(Default)]
struct Merged {
    types: TypeSection,
    imports: ImportSection,
    imported: BTreeMap<String, u32>,
    functions: FunctionSection,
    elements: ElementSection,
    code: CodeSection,
    data: DataSection,
    names: NameMap,
    globals: u32,
    features: Vec<u8>,
}

/// The indices that one module's items get in the merged module.
struct Renumbered {
    first_type: u32,
    first_function: u32,
    globals: Vec<u32>,
}

impl Reencode for Renumbered {
    type Error = Infallible;

    fn type_index(&mut self, index: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.first_type + index)
    }

    fn function_index(&mut self, index: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.first_function + index)
    }

    fn global_index(&mut self, index: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.globals[index as usize])
    }
}

impl Merged {
    fn add(&mut self, module: &[u8]) -> Result<()> {
        let (first_type, first_function) = (self.types.len(), self.functions.len());
        let mut new = Renumbered { first_type, first_function, globals: Vec::new() };
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::TypeSection(section) => new.parse_type_section(&mut self.types, section)?,
                Payload::ImportSection(section) => self.import(section, &mut new)?,
                Payload::FunctionSection(section) => new.parse_function_section(&mut self.functions, section)?,
                Payload::ElementSection(section) => new.parse_element_section(&mut self.elements, section)?,
                Payload::CodeSectionEntry(body) => new.parse_function_body(&mut self.code, body)?,
                Payload::DataSection(section) => self.place(section, &mut new)?,
                Payload::CustomSection(custom) if custom.name() == FEATURES => self.features = custom.data().to_vec(),
                Payload::Version { .. }
                | Payload::DataCountSection { .. }
                | Payload::CodeSectionStart { .. }
                | Payload::CustomSection(_)
                | Payload::End(_) => {}
                // Other modules reach every function through the table.
                Payload::ExportSection(section) if section.count() == 0 => {}
                other => bail!("a module that was split off has {other:?}"),
            }
        }
        for (index, name) in names(module)? {
            self.names.append(first_function + index, name);
        }
        Ok(())
    }

    /// Adds a module's imports; what several modules import is imported once.
    fn import(&mut self, section: ImportSectionReader<'_>, new: &mut Renumbered) -> Result<()> {
        for import in section.into_imports() {
            let import = import?;
            let index = self.imported.get(import.name).copied();
            let is_global = match import.ty {
                TypeRef::Global(_) => true,
                TypeRef::Memory(_) | TypeRef::Table(_) => false,
                other => bail!("a module that was split off imports {}, {other:?}", import.name),
            };
            let index = index.unwrap_or(if is_global { self.globals } else { 0 });
            if self.imported.insert(import.name.to_owned(), index).is_none() {
                new.parse_import(&mut self.imports, import)?;
                self.globals += u32::from(is_global);
            }
            if is_global {
                new.globals.push(index);
            }
        }
        Ok(())
    }

    /// Adds a module's data. Every module repeats the main one's segments without their bytes, to keep the numbering.
    fn place(&mut self, section: DataSectionReader<'_>, new: &mut Renumbered) -> Result<()> {
        for piece in section {
            let piece = piece?;
            if !piece.data.is_empty() {
                new.parse_data(&mut self.data, piece)?;
            }
        }
        Ok(())
    }

    fn finish(self) -> Vec<u8> {
        let mut names = NameSection::new();
        names.functions(&self.names);
        let mut module = Module::new();
        module.section(&self.types).section(&self.imports).section(&self.functions).section(&self.elements);
        module.section(&DataCountSection { count: self.data.len() }).section(&self.code).section(&self.data);
        module.section(&names).section(&CustomSection { name: FEATURES.into(), data: self.features.into() });
        module.finish()
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        ConstExpr, Elements, EntityType, ExportSection, Function, GlobalType, MemoryType, RefType, TableType, ValType,
    };

    use super::super::functions::own;
    use super::*;

    const GLOBAL: GlobalType = GlobalType { val_type: ValType::I32, mutable: true, shared: false };

    /// A module as the splitting tool makes it: a function that reads the last of its globals, its slot in the table, a
    /// data segment, and one of main's without its bytes.
    fn module(name: &str, globals: &[&str], place: i32) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let table =
            TableType { element_type: RefType::FUNCREF, minimum: 9, maximum: None, table64: false, shared: false };
        let mut imports = ImportSection::new();
        imports.import("main", "memory", EntityType::Memory(memory)).import("main", "table", EntityType::Table(table));
        for global in globals {
            imports.import("main", global, EntityType::Global(GLOBAL));
        }
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut elements = ElementSection::new();
        elements.active(Some(0), &ConstExpr::i32_const(place), Elements::Functions([0].as_slice().into()));
        let mut body = Function::new([]);
        body.instructions().global_get(globals.len() as u32 - 1).end();
        let (mut code, mut data) = (CodeSection::new(), DataSection::new());
        code.function(&body);
        data.active(0, &ConstExpr::i32_const(0), []).active(0, &ConstExpr::i32_const(place), name.bytes());
        let (mut names, mut section) = (NameMap::new(), NameSection::new());
        names.append(0, name);
        section.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&ExportSection::new()).section(&elements);
        module.section(&DataCountSection { count: 2 }).section(&code).section(&data).section(&section);
        module.section(&CustomSection { name: FEATURES.into(), data: b"features".into() });
        module.finish()
    }

    #[test]
    fn two_modules_are_merged_and_import_things_once() {
        let whole = merge(&[module("one", &["a", "b"], 3), module("two", &["c", "a"], 5)]).expect("a module");
        assert_eq!(own(&whole).expect("names"), ["one", "two"].map(str::to_owned).into());
        let (mut imports, mut read, mut placed, mut bytes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(&whole) {
            match payload.expect("a valid section") {
                Payload::ImportSection(section) => {
                    imports.extend(section.into_imports().map(|own| own.expect("an import").name.to_owned()));
                }
                Payload::CodeSectionEntry(body) => {
                    read.push(format!("{:?}", body.get_operators_reader().expect("code").read().expect("an operator")));
                }
                Payload::ElementSection(section) => {
                    for own in section {
                        let wasmparser::ElementItems::Functions(functions) = own.expect("an element").items else {
                            panic!("no functions")
                        };
                        placed.extend(functions.into_iter().map(|index| index.expect("a function")));
                    }
                }
                Payload::DataSection(section) => {
                    bytes.extend(section.into_iter().map(|own| own.expect("data").data.to_vec()));
                }
                _ => {}
            }
        }
        assert_eq!(imports, ["memory", "table", "a", "b", "c"]);
        assert_eq!(read, ["GlobalGet { global_index: 1 }", "GlobalGet { global_index: 0 }"], "b, and a");
        assert_eq!((placed, bytes), (vec![0, 1], vec![b"one".to_vec(), b"two".to_vec()]));
    }

    #[test]
    fn unexpected_contents_are_rejected() {
        let mut odd = Module::new();
        let mut memories = wasm_encoder::MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        odd.section(&memories);
        assert!(merge(&[odd.finish()]).is_err(), "a memory of its own");
    }
}
