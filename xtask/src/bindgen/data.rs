//! Moves the data of modules that hold nothing else into the main module.
//!
//! The splitting tool has given each piece of data its address, so it may be written by any module that comes in time;
//! a few hundred bytes are not worth a request of their own.

use anyhow::{Result, bail, ensure};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{DataCountSection, DataSection};
use wasmparser::{Data, DataKind, Parser, Payload};

use super::section::{Edit, rewrite};

/// The main module with the data of the others.
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

/// The data of a module that holds nothing else.
fn pieces(module: &[u8]) -> Result<Vec<Data<'_>>> {
    let mut pieces = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::DataSection(section) => {
                for piece in section {
                    let piece = piece?;
                    // Every module repeats the main one's pieces without their bytes, to number its own alike.
                    if piece.data.is_empty() {
                        continue;
                    }
                    match piece.kind {
                        DataKind::Active { memory_index: 0, .. } => pieces.push(piece),
                        _ => bail!("data that is not for the one memory"),
                    }
                }
            }
            Payload::ElementSection(_) => bail!("a module of data alone has functions in the table"),
            _ => {}
        }
    }
    Ok(pieces)
}
