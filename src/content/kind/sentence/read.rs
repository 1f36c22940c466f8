//! Reads what the abstract's sentences say in our own words.

use std::collections::BTreeMap;

use super::record::SentenceRecord;
use crate::content::Problems;
use crate::content::fields::blocks;
use crate::content::kind::RecordKind;
use crate::content::location::Located;
use crate::content::reader::File;
use crate::model::Block;

/// Reads the sentences of a file, by id; of two with the same id the first is kept.
pub fn sentences(file: &File, problems: &mut Problems) -> BTreeMap<String, Located<Vec<Block>>> {
    let mut sentences: BTreeMap<String, Located<Vec<Block>>> = BTreeMap::new();
    let records: Vec<SentenceRecord> = file.records("sentence", problems);
    for SentenceRecord { id, told } in records {
        let place = file.place(&id);
        let value = blocks(file, &told, problems);
        if let Some(other) = sentences.get(id.get_ref()) {
            let message = format!("`{}` is already in {} line {}", id.get_ref(), other.place.file, other.place.line);
            problems.note(&place.file, place.line, "id", message);
            problems.unread(RecordKind::Sentence);
            continue;
        }
        sentences.insert(id.into_inner(), Located { place, value });
    }
    sentences
}
