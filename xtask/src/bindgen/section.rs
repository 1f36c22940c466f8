//! Replaces sections of a module and leaves every other byte unchanged.
//!
//! The linker's relocations refer to sections by index and to code by offset, so reading the module and writing it again
//! would invalidate them. It does not know what is in a section.

use anyhow::{Context, Result};
use wasm_encoder::{Module, RawSection};
use wasmparser::{Parser, Payload};

/// What happens to a section.
pub enum Edit {
    Kept,
    /// Replaced by whatever was written, which may be nothing.
    Replaced,
}

/// A module in which `edit` has replaced some sections.
pub fn rewrite(module: &[u8], mut edit: impl FnMut(&Payload<'_>, &mut Module) -> Result<Edit>) -> Result<Vec<u8>> {
    let mut out = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        if matches!(edit(&payload, &mut out)?, Edit::Kept) {
            let data = module.get(range.start as usize..range.end as usize).context("a section that is cut off")?;
            out.section(&RawSection { id, data });
        }
    }
    Ok(out.finish())
}

/// A module without the linker's relocations, which are larger than its code and of no use to a browser.
pub fn without_relocations(module: &[u8]) -> Result<Vec<u8>> {
    rewrite(module, |payload, _| {
        let Payload::CustomSection(custom) = payload else { return Ok(Edit::Kept) };
        let is_linkers = custom.name() == "linking" || custom.name().starts_with("reloc.");
        Ok(if is_linkers { Edit::Replaced } else { Edit::Kept })
    })
}

#[cfg(test)]
mod tests {
    use wasm_encoder::CustomSection;

    use super::*;

    #[test]
    fn relocations_are_removed_and_the_rest_stays() {
        let module = |names: &[&str]| {
            let mut module = Module::new();
            for name in names {
                module.section(&CustomSection { name: (*name).into(), data: b"bytes".into() });
            }
            module.finish()
        };
        let whole = module(&["name", "linking", "reloc.CODE", "reloc..debug_info", "target_features"]);
        assert_eq!(without_relocations(&whole).expect("a module"), module(&["name", "target_features"]));
    }
}
