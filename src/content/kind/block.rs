//! The blocks of a page whose lines only their kind can read: which there are, and who reads, checks and completes
//! each.

pub mod record;

use record::BlockRecord;

use super::{dataset, host, lesson, strip};
use crate::content::Problems;
use crate::content::checker::Checker;
use crate::content::library::{Edition, Library};
use crate::content::location::Location;
use crate::content::outline::RawBlock;
use crate::model::Item;

/// Reads a block; `None` if too little of it can be read to judge the rest.
type Read = fn(&str, &RawBlock, &mut Problems) -> Option<BlockRecord>;

/// The words that open blocks, and the readers for what follows.
const KINDS: [(&str, Read); 6] = [
    ("numbers", |file, raw, problems| strip::read::read(file, raw, problems).map(BlockRecord::Numbers)),
    ("plan", |file, raw, problems| Some(BlockRecord::Lesson(lesson::read::plan(file, raw, problems)))),
    ("role", |file, raw, problems| Some(BlockRecord::Lesson(lesson::read::role(file, raw, problems)))),
    ("reading", |file, raw, problems| Some(BlockRecord::Lesson(lesson::read::reading(file, raw, problems)))),
    ("dataset", |file, raw, problems| Some(BlockRecord::Dataset(dataset::read::read(file, raw, problems)))),
    ("host", |file, raw, problems| host::read::read(file, raw, problems).map(BlockRecord::Host)),
];

/// The words that open blocks.
pub fn names() -> [&'static str; KINDS.len()] {
    KINDS.map(|(name, _)| name)
}

/// Reads a block; `None` if too little of it can be read to judge the rest.
pub fn read(file: &str, raw: &RawBlock, problems: &mut Problems) -> Option<BlockRecord> {
    let (_, read) = KINDS.iter().find(|(name, _)| *name == raw.name)?;
    read(file, raw, problems)
}

/// Reports what breaks a rule in a block. Strips of key numbers are checked together with their page (`strip::check`).
pub fn check(checker: &Checker<'_>, place: &Location, block: &BlockRecord, problems: &mut Problems) {
    match block {
        BlockRecord::Numbers(_) => {}
        BlockRecord::Lesson(own) => lesson::check::check(checker, place, own, problems),
        BlockRecord::Dataset(own) => dataset::check::check(checker, place, own, problems),
        BlockRecord::Host(own) => host::check::check(checker, place, own, problems),
    }
}

/// A block completed from the rest of the content; `None` if it names something that does not exist.
pub fn completed(library: &Library, edition: &Edition, block: &BlockRecord) -> Option<Item> {
    Some(match block {
        BlockRecord::Numbers(own) => Item::Numbers(strip::build::completed(edition, own)),
        BlockRecord::Lesson(own) => Item::Lesson(lesson::build::completed(library, edition, own)),
        BlockRecord::Dataset(own) => Item::Dataset(Box::new(dataset::build::entry(library, edition, own)?)),
        BlockRecord::Host(own) => Item::Host(Box::new(own.clone())),
    })
}
