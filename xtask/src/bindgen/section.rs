//! Replaces sections of a module and leaves every other byte as it is.
//!
//! The linker's relocations name sections by their place and code by its offset, so whatever reads the module and writes
//! it anew would make them wrong. It does not know what is in a section.

use anyhow::{Context, Result};
use wasm_encoder::{Module, RawSection};
use wasmparser::{Parser, Payload};

/// What becomes of a section.
pub enum Edit {
    /// It stays.
    Kept,
    /// Another has been written in its place.
    Replaced,
}

/// A module in which `edit` has written other sections in place of some.
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
