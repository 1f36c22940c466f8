//! Shortens what wasm-bindgen writes: the script, and the names by which script and module know each other.
//!
//! Each of the two hundred names carries a hash of its own, which no compression can shrink, twice: once in the script
//! and once in the module. Nobody else uses them.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ExportSection, ImportSection, Module};

use crate::tools::Tools;
use crate::{compress, run};

/// Shortens the script and the module of each bundle in a folder, in place.
///
/// # Errors
/// A folder without bundles, a module that can't be read, terser's own.
pub fn shorten(folder: &Path, tools: &Tools) -> Result<()> {
    const MODULE: &str = "_bg.wasm";
    let modules: Vec<PathBuf> =
        compress::files(folder)?.into_iter().filter(|file| file.to_string_lossy().ends_with(MODULE)).collect();
    ensure!(!modules.is_empty(), "{}: no module", folder.display());
    for module in modules {
        let script = PathBuf::from(module.to_string_lossy().replace(MODULE, ".js"));
        let size = |file: &Path| fs::metadata(file).map(|found| found.len());
        let before = size(&module)? + size(&script)?;
        let (short_module, short_script) = rename(&fs::read(&module)?, &fs::read_to_string(&script)?)?;
        fs::write(&module, short_module)?;
        fs::write(&script, short_script)?;
        let renamed = size(&module)? + size(&script)?;
        minify(&script, &["--module"], tools)?;
        let saved = renamed - size(&module)? - size(&script)?;
        println!("{}: short names save {} bytes, terser {saved}", script.display(), before - renamed);
    }
    Ok(())
}

/// Shortens the script for hosts of a site, in place.
///
/// # Errors
/// terser's own.
pub fn shorten_for_hosts(dist: &Path, tools: &Tools) -> Result<()> {
    minify(&dist.join("embed.js"), &[], tools)
}

/// Whether a name is of wasm-bindgen's own making.
pub fn shortens(name: &str) -> bool {
    ["__wbg_", "__wbindgen_", "wasm_bindgen_"].iter().any(|start| name.starts_with(start))
}

/// Trunk's own minifier knows nothing of the parts, and would do its page too.
fn minify(script: &Path, flags: &[&str], tools: &Tools) -> Result<()> {
    let mut terser = Command::new("terser");
    tools.give(&mut terser);
    run::run(terser.arg(script).args(flags).args(["--compress", "--mangle", "--output"]).arg(script))
}

/// The module and the script under short names.
fn rename(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Names::default();
    let mut short = Module::new();
    names
        .parse_core_module(&mut short, wasmparser::Parser::new(0), module)
        .map_err(|error| anyhow::anyhow!("the module can't be read: {error}"))?;
    let script = names.modules.iter().fold(in_script(script, &names.short), |script, (long, short)| {
        script.replace(&format!("\"{long}\""), &format!("\"{short}\""))
    });
    Ok((short.finish(), script))
}

/// Replaces whole identifiers.
fn in_script(script: &str, short: &HashMap<String, String>) -> String {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while !rest.is_empty() {
        let word = rest.find(|c| !part(c)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(word);
        out.push_str(short.get(name).map_or(name, String::as_str));
        let gap = after.find(part).unwrap_or(after.len());
        out.push_str(&after[..gap]);
        rest = &after[gap..];
    }
    out
}

/// The short names given so far.
#[derive(Default)]
struct Names {
    short: HashMap<String, String>,
    modules: HashMap<String, String>,
}

impl Names {
    /// Names of wasm-bindgen's own making get a short one; `memory` and the like stay.
    fn of(&mut self, name: &str) -> String {
        if !shortens(name) {
            return name.to_owned();
        }
        let next = self.short.len();
        self.short.entry(name.to_owned()).or_insert_with(|| format!("_{next}")).clone()
    }
}

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: wasmparser::ImportSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for import in section.into_imports() {
            let import = import?;
            let next = self.modules.len();
            let module = self.modules.entry(import.module.to_owned()).or_insert_with(|| format!("_{next}")).clone();
            imports.import(&module, &self.of(import.name), self.entity_type(import.ty)?);
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: wasmparser::Export<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let name = self.of(export.name);
        exports.export(&name, self.export_kind(export.kind)?, self.external_index(export.kind, export.index)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_and_module_keep_knowing_each_other() {
        let long = "__wbg_addEventListener_f2d27251d333a631";
        let mut module = Module::new();
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("./app_bg.js", long, wasm_encoder::EntityType::Function(0));
        module.section(&imports);
        let mut exports = ExportSection::new();
        exports.export("__wbindgen_start", wasm_encoder::ExportKind::Func, 0);
        exports.export("memory_of_ours", wasm_encoder::ExportKind::Func, 0);
        module.section(&exports);
        let script =
            format!("i = {{\"./app_bg.js\": {{{long}: f, {long}_2: g}}}}; wasm.__wbindgen_start(wasm.memory_of_ours)");

        let (short, script) = rename(&module.finish(), &script).expect("a module");
        assert_eq!(script, format!("i = {{\"_0\": {{_0: f, {long}_2: g}}}}; wasm._1(wasm.memory_of_ours)"));
        let mut found = Vec::new();
        for payload in wasmparser::Parser::new(0).parse_all(&short) {
            match payload.expect("a section") {
                wasmparser::Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import.expect("an import");
                        found.push(format!("{} {}", import.module, import.name));
                    }
                }
                wasmparser::Payload::ExportSection(section) => {
                    found.extend(section.into_iter().map(|export| export.expect("an export").name.to_owned()));
                }
                _ => {}
            }
        }
        assert_eq!(found, ["_0 _0", "_1", "memory_of_ours"]);
    }
}
