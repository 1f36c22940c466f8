//! Exports that keep functions in the main module.
//!
//! It does not decide which functions are kept: see [`split`](super::split).

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ExportKind, ExportSection};
use wasmparser::Payload;

use super::functions::names;
use super::section::{Edit, rewrite};

/// The prefix of our exports' names.
const HELD: &str = "__held_";

/// Exports the functions with these names, so that the splitting tool leaves them in main.
pub fn hold(module: &[u8], functions: &BTreeSet<String>) -> Result<Vec<u8>> {
    // Several functions may share a name, and nothing tells them apart: all of them are kept.
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

/// Removes these exports again.
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

#[cfg(test)]
mod tests {
    use super::super::functions::tests::module;
    use super::*;

    fn exported(module: &[u8]) -> Vec<(String, u32)> {
        let mut found = Vec::new();
        for payload in wasmparser::Parser::new(0).parse_all(module) {
            if let Payload::ExportSection(section) = payload.expect("a section") {
                let all = section.into_iter().map(|export| export.expect("an export"));
                found.extend(all.map(|export| (export.name.to_owned(), export.index)));
            }
        }
        found
    }

    #[test]
    fn held_functions_are_exported_and_released() {
        let plain = module(&["main", "shared", "twice", "twice"]);
        let wanted: BTreeSet<String> = ["shared", "twice"].map(str::to_owned).into();
        let held = hold(&plain, &wanted).expect("a module");
        let expect = [("start", 0), ("__held_1", 1), ("__held_2", 2), ("__held_3", 3)];
        assert_eq!(exported(&held), expect.map(|(name, index)| (name.to_owned(), index)), "both with the same name");
        assert_eq!(release(&held).expect("a module"), plain, "nothing else has changed");
        assert!(hold(&plain, &["elsewhere".to_owned()].into()).is_err(), "a function that does not exist");
    }
}
