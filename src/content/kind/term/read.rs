//! Reads the glossary.

use std::collections::BTreeMap;

use super::record::TermRecord;
use crate::content::Problems;
use crate::content::fields::blocks;
use crate::content::kind::RecordKind;
use crate::content::kind::source::record::CitationRecord;
use crate::content::location::Located;
use crate::content::reader::File;
use crate::content::unique::insert;
use crate::model::Term;

/// Reads the terms of a file, by id.
pub fn terms(file: &File, problems: &mut Problems) -> BTreeMap<String, Located<Term>> {
    let mut terms = BTreeMap::new();
    let records: Vec<TermRecord> = file.records("term", problems);
    for TermRecord { id, term, kind, definition, sources } in records {
        let place = file.place(&id);
        let definition = blocks(file, &definition, problems);
        let citations = sources.iter().map(CitationRecord::citation).collect();
        let value = Term { id: id.get_ref().clone(), term, kind, definition, citations };
        insert(&mut terms, RecordKind::Term, id.into_inner(), Located { place, value }, problems);
    }
    terms
}
