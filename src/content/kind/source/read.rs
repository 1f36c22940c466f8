//! Reads the sources.

use std::collections::BTreeMap;

use toml::Spanned;

use super::record::SourceRecord;
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::library::SourceEntry;
use crate::content::location::Located;
use crate::content::reader::File;
use crate::content::unique::insert;
use crate::model::Source;

/// Reads the sources of all files, by id.
pub fn sources(files: &[File], problems: &mut Problems) -> BTreeMap<String, Located<SourceEntry>> {
    let mut sources = BTreeMap::new();
    let mut urls: BTreeMap<String, String> = BTreeMap::new();
    for file in files {
        let records: Vec<SourceRecord> = file.records("source", problems);
        for record in records {
            let id = record.id.get_ref().clone();
            if let Some(other) = urls.insert(page(record.url.get_ref()).to_owned(), id.clone()) {
                let message = format!("source `{other}` already has this address");
                problems.note(&file.name, file.line(record.url.span().start), "url", message);
            }
            let placed = source(file, record, problems);
            insert(&mut sources, RecordKind::Source, id, placed, problems);
        }
    }
    sources
}

fn source(file: &File, record: SourceRecord, problems: &mut Problems) -> Located<SourceEntry> {
    let place = file.place(&record.id);
    check_address(file, "url", &record.url, problems);
    if let Some(archived) = &record.archived {
        check_address(file, "archived", archived, problems);
        if archived.get_ref() == record.url.get_ref() {
            problems.note(&file.name, file.line(archived.span().start), "archived", "is the address itself");
        }
    }
    let source = Source {
        id: record.id.get_ref().clone(),
        title: record.title,
        publisher: record.publisher,
        date: record.date.map(|date| *date),
        url: record.url.into_inner(),
        archived: record.archived.map(Spanned::into_inner),
        language: record.language,
        read: *record.read,
        weak: record.weak,
    };
    Located { place, value: SourceEntry { source, seen: record.seen } }
}

/// An address normalised, so that spellings leading to the same page are equal.
fn page(url: &str) -> &str {
    let host = url.trim_start_matches("https://").trim_start_matches("http://");
    host.trim_start_matches("www.").trim_end_matches('/')
}

/// An address is a web address.
fn check_address(file: &File, field: &str, address: &Spanned<String>, problems: &mut Problems) {
    let url = address.get_ref();
    if !url.starts_with("https://") && !url.starts_with("http://") {
        problems.note(&file.name, file.line(address.span().start), field, "must begin with https://");
    }
}
