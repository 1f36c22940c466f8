//! Moves the data of modules that contain nothing else into the main module.
//!
//! The splitting tool has given each data segment its address, so any module loaded in time may write it; a few hundred
//! bytes are not worth a request.

use anyhow::{Result, bail, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{DataCountSection, DataSection};
use wasmparser::{Data, DataKind, Parser, Payload};

use super::section::{Edit, rewrite};

/// The main module with the data of the others added.
pub fn move_to_main(main: &[u8], others: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut moved = Vec::new();
    for other in others {
        moved.extend(pieces(other)?);
    }
    let (mut has_count, mut has_data) = (false, false);
    let whole = rewrite(main, |payload, out| match payload {
        Payload::DataCountSection { count, .. } => {
            has_count = true;
            out.section(&DataCountSection { count: count + u32::try_from(moved.len())? });
            Ok(Edit::Replaced)
        }
        Payload::DataSection(section) => {
            has_data = true;
            let mut data = DataSection::new();
            RoundtripReencoder.parse_data_section(&mut data, section.clone())?;
            for piece in &moved {
                RoundtripReencoder.parse_data(&mut data, piece.clone())?;
            }
            out.section(&data);
            Ok(Edit::Replaced)
        }
        _ => Ok(Edit::Kept),
    })?;
    ensure!(has_count && has_data || moved.is_empty(), "the main module has no data to which more could be added");
    Ok(whole)
}

/// The data segments of a module that contains nothing else.
fn pieces(module: &[u8]) -> Result<Vec<Data<'_>>> {
    let mut pieces = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::DataSection(section) => {
                for piece in section {
                    let piece = piece?;
                    // Every module repeats the main one's segments without their bytes, to keep the numbering.
                    if piece.data.is_empty() {
                        continue;
                    }
                    match piece.kind {
                        DataKind::Active { memory_index: 0, .. } => pieces.push(piece),
                        _ => bail!("data that is not for the first memory"),
                    }
                }
            }
            Payload::ElementSection(_) => bail!("a module with data only has functions in the table"),
            _ => {}
        }
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{ConstExpr, MemorySection, MemoryType, Module};

    use super::*;

    fn module(pieces: &[(i32, &str)]) -> Vec<u8> {
        let mut module = Module::new();
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        module.section(&memories).section(&DataCountSection { count: pieces.len() as u32 });
        let mut data = DataSection::new();
        for (address, bytes) in pieces {
            data.active(0, &ConstExpr::i32_const(*address), bytes.bytes());
        }
        module.section(&data);
        module.finish()
    }

    #[test]
    fn data_is_added_at_its_address() {
        let main = module(&[(0, "main"), (16, "more")]);
        let others = [module(&[(0, ""), (32, "one")]), module(&[(0, ""), (48, "two")])];
        let whole = move_to_main(&main, &others).expect("a module");
        assert_eq!(whole, module(&[(0, "main"), (16, "more"), (32, "one"), (48, "two")]));
        assert_eq!(move_to_main(&main, &[]).expect("a module"), main);
    }

    #[test]
    fn data_that_cannot_be_moved_is_an_error() {
        let mut passive = Module::new();
        let mut data = DataSection::new();
        data.passive(*b"bytes");
        passive.section(&data);
        assert!(move_to_main(&module(&[(0, "main")]), &[passive.finish()]).is_err(), "data without an address");
        assert!(move_to_main(&Module::new().finish(), &[module(&[(0, "one")])]).is_err(), "a main without data");
    }
}
