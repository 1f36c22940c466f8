//! Every CSV file is a table from its first line, and its metadata describe it correctly.

use std::collections::BTreeSet;
use std::fs;

use ai_partnership_explainer::export::plain;
use ai_partnership_explainer::model::{Dataset, Decimal, PartialDate};
use serde_json::Value;

use super::files;
use crate::support::sites::ON_A_HOST;

#[test]
fn every_table_begins_with_its_header_and_holds_what_its_metadata_say() {
    let library = &*crate::support::LIBRARY;
    let texts = &library.editions[0].texts;
    let tables = files("csv");
    // A table for each figure and timeline, for the ledger, for the story, for the lists of claims and sources; the
    // open data.
    assert_eq!(tables.len(), texts.figures.len() + texts.timelines.entries.len() + 4 + Dataset::ALL.len());
    for (name, text) in &tables {
        let rows = text.strip_prefix('\u{feff}');
        assert_eq!(rows.is_some(), !text.is_ascii(), "{name} has a byte order mark if it needs one");
        let mut reader = csv::Reader::from_reader(rows.unwrap_or(text).as_bytes());
        let heads: Vec<String> = reader.headers().expect("a header").iter().map(str::to_owned).collect();
        assert!(heads.iter().all(|head| !head.trim().is_empty()), "{name}: {heads:?}");
        assert_eq!(heads.iter().collect::<BTreeSet<_>>().len(), heads.len(), "{name}: {heads:?}");

        let about = Metadata::read(name);
        assert_eq!(about.titles, heads, "{name}");
        let mut count = 0;
        // The reader rejects rows that are longer or shorter than the header.
        for row in reader.records() {
            let row = row.unwrap_or_else(|error| panic!("{name}: {error}"));
            count += 1;
            for (cell, (head, datatype)) in row.iter().zip(heads.iter().zip(&about.datatypes)) {
                assert!(holds(datatype, cell), "{name}: {head} holds {cell:?}");
            }
        }
        assert!(count > 0, "{name} has no rows");
    }
}

/// Whether a cell has the type of its column; an empty cell fits every number or day.
fn holds(datatype: &str, cell: &str) -> bool {
    if cell.is_empty() {
        return true;
    }
    let is_number = cell.parse::<Decimal>().is_ok() && cell.parse::<f64>().is_ok();
    match datatype {
        "decimal" => is_number,
        "integer" => cell.parse::<u64>().is_ok(),
        "boolean" => ["true", "false"].contains(&cell),
        "date" => cell.parse::<PartialDate>().is_ok_and(|date| date.day().is_some()),
        "gYear" => cell.parse::<PartialDate>().is_ok_and(|date| date.month().is_none()),
        "anyURI" => cell.split(' ').all(|address| address.starts_with("http")),
        "string" => is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
        other => panic!("a column of {other}"),
    }
}

/// What a test reads from a metadata file.
struct Metadata {
    titles: Vec<String>,
    datatypes: Vec<String>,
}

impl Metadata {
    fn read(name: &str) -> Self {
        let text = fs::read_to_string(ON_A_HOST.join(format!("{name}-metadata.json"))).expect("its metadata");
        let about: Value = serde_json::from_str(&text).expect("JSON");
        let (folder, file) = name.rsplit_once('/').expect("a folder");
        assert_eq!(about["@context"][0], "http://www.w3.org/ns/csvw", "{name}");
        assert_eq!(about["url"], file, "{name}");
        for property in ["dc:title", "dc:license", "dc:created"] {
            assert!(about[property].as_str().is_some_and(|text| !text.is_empty()), "{name} lacks {property}");
        }
        let page = fs::read_to_string(ON_A_HOST.join(folder).join("index.html")).expect("its page");
        let links = [file, &format!("{file}-metadata.json")].map(|name| page.contains(&format!("/{name}\"")));
        assert_eq!(links[0], links[1], "{folder} links to the table and to its metadata, or to neither");
        if name.starts_with("figures/") {
            let title = about["dc:title"].as_str().unwrap_or_default();
            assert!(page.contains(&title.replace('&', "&amp;")), "{name}: {title}");
            assert!(about["dc:source"][0]["@id"].as_str().is_some_and(|id| id.starts_with("http")), "{name}");
            assert_eq!(about["dc:description"].as_array().map(Vec::len), Some(2), "{name}");
        }

        let columns = about["tableSchema"]["columns"].as_array().expect("columns");
        let text_of = |value: &Value| value.as_str().map(str::to_owned).expect("a text");
        let names: BTreeSet<String> = columns.iter().map(|column| text_of(&column["name"])).collect();
        assert_eq!(names.len(), columns.len(), "{name}: {names:?}");
        let datatype = |column: &Value| match &column["datatype"] {
            Value::Object(object) => text_of(&object["base"]),
            plain => text_of(plain),
        };
        Self {
            titles: columns.iter().map(|column| text_of(&column["titles"])).collect(),
            datatypes: columns.iter().map(datatype).collect(),
        }
    }
}

#[test]
fn a_note_stands_in_its_row_in_its_own_words() {
    let library = &*crate::support::LIBRARY;
    for figure in library.editions[0].texts.figures.values().map(|own| &own.value) {
        let text = fs::read_to_string(ON_A_HOST.join(format!("figures/{0}/{0}.csv", figure.id))).expect("its table");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let cells: BTreeSet<String> = reader
            .records()
            .flat_map(|row| row.expect("a row").iter().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let used = figure.measures[0].cells.iter().flatten().filter_map(|cell| cell.note);
        for note in used {
            let words = plain(&figure.notes[usize::from(note)]);
            assert!(cells.contains(&words), "{}: {words}", figure.id);
        }
    }
}
