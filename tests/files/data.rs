//! Open data: every record is in its table once, both files of a table have the same content, and their descriptions
//! are right.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use ai_partnership_explainer::export::plain;
use ai_partnership_explainer::model::{Dataset, Figure, Form, Page, Reuse};
use boon::{Compiler, Schemas};
use serde_json::{Value, json};

use crate::support::sites::ON_A_HOST;
use crate::support::{BUILT_UNDER_A_PATH, LIBRARY};

/// The site's own address.
const HOME: &str = "https://example.org/explainer/";
/// The separator of a list's items in a cell.
const BETWEEN: &str = " | ";

fn read(name: &str) -> String {
    fs::read_to_string(ON_A_HOST.join("data").join(name)).unwrap_or_else(|error| panic!("data/{name}: {error}"))
}

fn json_of(name: &str) -> Value {
    serde_json::from_str(&read(name)).unwrap_or_else(|error| panic!("data/{name}: {error}"))
}

/// The names of all tables.
fn names() -> impl Iterator<Item = &'static str> {
    Dataset::ALL.into_iter().map(|(name, _)| name)
}

/// The rows of a table.
fn rows(name: &str) -> Vec<Value> {
    json_of(&format!("{name}.json")).as_array().expect("a list").clone()
}

fn text<'a>(row: &'a Value, column: &str) -> &'a str {
    row[column].as_str().unwrap_or_else(|| panic!("{column} of {row}"))
}

fn ids(name: &str) -> Vec<String> {
    rows(name).iter().map(|row| text(row, "id").to_owned()).collect()
}

/// The properties of the rows described by a schema, in the order of the columns.
fn properties(schema: &Value) -> Vec<String> {
    let required = schema["items"]["required"].as_array().expect("what each row has");
    required.iter().map(|name| name.as_str().expect("a name").to_owned()).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

fn figures() -> impl Iterator<Item = &'static Figure> {
    LIBRARY.editions[0].texts.figures.values().map(|own| &own.value)
}

/// Whether a figure's values are published: what-ifs have none of their own.
fn is_given(figure: &Figure) -> bool {
    figure.reuse != Reuse::NotGranted && figure.form != Form::WhatIf
}

#[test]
fn every_record_of_the_content_is_one_row() {
    let texts = &LIBRARY.editions[0].texts;
    let check = |name: &str, own: Vec<String>| {
        assert!(!own.is_empty());
        assert_eq!(sorted(ids(name)), sorted(own), "{name}");
    };
    check("events", texts.event_ids().map(str::to_owned).collect());
    check("commitments", texts.ledger.iter().map(|own| own.value.id.get_ref().clone()).collect());
    check("sources", LIBRARY.sources.keys().cloned().collect());
    check("questions", texts.questions.values().flatten().map(|own| own.value.id.get_ref().clone()).collect());
    check("changes", texts.changes.iter().map(|own| own.value.id.get_ref().clone()).collect());
    let claims = BUILT_UNDER_A_PATH.pages.iter().find_map(Page::claims).expect("a list of claims");
    check("claims", claims.claims.iter().map(|own| own.id.clone()).collect());
    let known = figures().filter(|own| is_given(own)).flat_map(|figure| {
        let cells = figure.measures.iter().enumerate().flat_map(move |(at, measure)| {
            let ending = if at == 0 { String::new() } else { format!("@{}", measure.id) };
            let places = figure.rows.iter().flat_map(|row| figure.columns.iter().map(move |column| (row, column)));
            places.zip(measure.cells.iter().flatten()).map(move |(place, cell)| (place, cell, ending.clone()))
        });
        let cells = cells.filter(|(_, cell, _)| cell.value.is_some() || cell.range.is_some() || cell.text.is_some());
        cells.map(move |((row, column), _, ending)| format!("{}:{}.{}{ending}", figure.id, row.id, column.id))
    });
    check("figures", known.collect());
}

#[test]
fn what_may_not_be_redistributed_is_left_out_and_listed_as_such() {
    let given: BTreeSet<String> = rows("figures").iter().map(|row| text(row, "figure").to_owned()).collect();
    assert_eq!(given, figures().filter(|own| is_given(own)).map(|own| own.id.clone()).collect());
    let page = read("index.html");
    let mut withheld = figures().filter(|own| own.reuse == Reuse::NotGranted).peekable();
    assert!(withheld.peek().is_some(), "no figure is left out any more: this test looks at nothing");
    for figure in withheld {
        assert!(page.contains(&format!("href=\"/explainer/figures/{}/\"", figure.id)), "{}", figure.id);
        assert!(!read("figures.csv").contains(&format!("{}:", figure.id)), "{}", figure.id);
    }
    for row in rows("figures") {
        let reuse = Reuse::GRANTED.iter().find(|(name, _)| *name == text(&row, "licence")).expect("terms").1;
        let words = text(&row, "licence_words");
        assert!(reuse.licence().is_none_or(|name| words.contains(name)), "{row}");
    }
}

#[test]
fn every_table_is_as_its_schema_says() {
    for name in names() {
        let (file, schema) = (format!("{name}.schema.json"), json_of(&format!("{name}.schema.json")));
        assert_eq!(schema["$id"], format!("{HOME}data/{file}"));
        let described = schema["items"]["properties"].as_object().expect("properties");
        assert!(described.values().all(|own| own["description"].as_str().is_some_and(|words| !words.is_empty())));
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.enable_format_assertions();
        compiler.add_resource(&file, schema).expect("a schema");
        let schema = compiler.compile(&file, &mut schemas).unwrap_or_else(|error| panic!("{file}: {error:#}"));
        let table = json_of(&format!("{name}.json"));
        schemas.validate(&table, schema).unwrap_or_else(|error| panic!("{name}.json: {error:#}"));
        // A corrupted table is detected.
        let spoil = |change: &dyn Fn(&mut Value)| {
            let mut table = table.clone();
            change(&mut table[0]);
            schemas.validate(&table, schema).is_err()
        };
        assert!(spoil(&|row| row["id"] = Value::Null), "{name} takes a row without an id");
        assert!(spoil(&|row| row["more"] = json!("words")), "{name} takes another property");
        assert!(spoil(&|row| _ = row.as_object_mut().expect("a row").remove("address")), "{name} misses nothing");
    }
}

#[test]
fn a_closed_list_of_words_takes_no_other() {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.add_resource("events.schema.json", json_of("events.schema.json")).expect("a schema");
    let schema = compiler.compile("events.schema.json", &mut schemas).expect("a schema");
    let mut table = json_of("events.json");
    table[0]["kind"] = json!("rumour");
    assert!(schemas.validate(&table, schema).is_err());
}

/// A JSON value as a CSV cell.
fn flattened(value: &Value) -> String {
    let written = match value {
        Value::Null => String::new(),
        Value::String(own) => own.clone(),
        Value::Array(items) => {
            let items: Vec<&str> = items.iter().map(|item| item.as_str().expect("a text")).collect();
            assert!(items.iter().all(|item| !item.contains(BETWEEN)), "an item holds what parts items: {items:?}");
            items.join(BETWEEN)
        }
        other => other.to_string(),
    };
    plain(&written)
}

#[test]
fn both_files_of_a_table_hold_the_same() {
    for name in names() {
        let (file, rows) = (read(&format!("{name}.csv")), rows(name));
        let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{feff}').as_bytes());
        let heads: Vec<String> = reader.headers().expect("a header").iter().map(str::to_owned).collect();
        assert_eq!(heads, properties(&json_of(&format!("{name}.schema.json"))), "{name}");
        let records: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        assert_eq!(records.len(), rows.len(), "{name}");
        for (record, row) in records.iter().zip(&rows) {
            for (head, cell) in heads.iter().zip(record) {
                let is_number = row[head].is_number();
                let same = if is_number { cell.parse::<f64>().ok() == row[head].as_f64() } else { false };
                // A text that a spreadsheet would evaluate is prefixed with an apostrophe.
                assert!(
                    same || cell.trim_start_matches('\'') == flattened(&row[head]).trim_start_matches('\''),
                    "{name}: {head} of {row}\n{cell}"
                );
            }
        }
    }
}

/// The places on the site that a row names.
fn places(row: &Value) -> impl Iterator<Item = String> {
    let columns = ["address", "stands_at"].iter().filter_map(|column| row[column].as_str());
    let lists = ["named_at", "emptied"].iter().filter_map(|column| row[column].as_array());
    let named = lists.flatten().filter_map(Value::as_str);
    columns.chain(named).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

#[test]
fn every_address_leads_to_its_place() {
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    for name in names() {
        let rows = rows(name);
        for place in rows.iter().flat_map(places) {
            let below = place.strip_prefix(HOME).unwrap_or_else(|| panic!("{name}: {place}"));
            let (page, anchor) = below.split_once('#').map_or((below, None), |(page, anchor)| (page, Some(anchor)));
            let text = pages.entry(page.to_owned()).or_insert_with(|| {
                fs::read_to_string(ON_A_HOST.join(page).join("index.html"))
                    .unwrap_or_else(|error| panic!("{place}: {error}"))
            });
            if let Some(anchor) = anchor {
                assert!(text.contains(&format!(" id=\"{anchor}\"")), "{name}: nothing at {place}");
            }
        }
    }
}

#[test]
fn tables_name_rows_of_each_other() {
    let known: BTreeMap<&str, BTreeSet<String>> = names().map(|name| (name, ids(name).into_iter().collect())).collect();
    let mut seen = 0;
    let mut check = |table: &str, column: &str, of: &str| {
        for row in rows(table) {
            for id in row[column].as_array().unwrap_or_else(|| panic!("{table}: {column}")) {
                seen += 1;
                let id = id.as_str().expect("an id");
                assert!(known[of].contains(id), "{table}: {column} of {} names {id}", row["id"]);
            }
        }
    };
    for (table, columns) in [
        ("events", &["sources"][..]),
        ("claims", &["sources"]),
        ("figures", &["sources"]),
        ("commitments", &["promise_sources", "outcome_sources"]),
    ] {
        columns.iter().for_each(|column| check(table, column, "sources"));
    }
    check("events", "related", "events");
    check("commitments", "events", "events");
    assert!(seen > 0);
    // What each source supports is in the same order.
    for (table, sources, supports) in [
        ("events", "sources", "supports"),
        ("claims", "sources", "supports"),
        ("commitments", "promise_sources", "promise_supports"),
        ("commitments", "outcome_sources", "outcome_supports"),
    ] {
        let length = |row: &Value, column: &str| row[column].as_array().map(Vec::len);
        assert!(rows(table).iter().all(|row| length(row, sources) == length(row, supports)), "{table}");
    }
}

#[test]
fn the_package_describes_the_files_beside_it() {
    let package = json_of("datapackage.json");
    assert_eq!(package["version"], LIBRARY.version.as_str());
    let resources = package["resources"].as_array().expect("resources");
    assert_eq!(resources.len(), 2 * Dataset::ALL.len());
    let mut found = BTreeSet::new();
    for resource in resources {
        let file = text(resource, "path");
        assert_eq!(resource["bytes"], read(file).len(), "{file}");
        assert!(found.insert(file.to_owned()), "{file} twice");
        let licences = resource["licenses"].as_array().expect("licences");
        assert!(!licences.is_empty() && licences.iter().all(|own| own["name"].is_string()), "{file}");
        let Some(name) = file.strip_suffix(".csv") else { continue };
        let fields: Vec<&str> =
            resource["schema"]["fields"].as_array().expect("fields").iter().map(|field| text(field, "name")).collect();
        assert_eq!(fields, properties(&json_of(&format!("{name}.schema.json"))), "{file}");
    }
    assert!(read("CITATION.cff").contains(&format!("date-released: {}", LIBRARY.version)));
}

#[test]
fn the_page_offers_every_file_and_search_engines_find_the_tables() {
    let page = read("index.html");
    let files = fs::read_dir(ON_A_HOST.join("data")).expect("a folder").map(|own| own.expect("an entry").file_name());
    let files = files.map(|own| own.to_string_lossy().into_owned());
    // The page itself, and its version for frames.
    let files: Vec<String> = files.filter(|own| !["index.html", "oembed.json"].contains(&own.as_str())).collect();
    assert_eq!(files.len(), 4 * Dataset::ALL.len() + 2, "{files:?}");
    for file in &files {
        assert!(page.contains(&format!("href=\"/explainer/data/{file}\"")), "{file}");
    }
    let record =
        page.split("<script type=\"application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let record: Value = serde_json::from_str(record.expect("a record")).expect("JSON");
    let tables = record["mainEntity"]["hasPart"].as_array().expect("tables");
    let offered: BTreeSet<&str> = tables
        .iter()
        .inspect(|own| assert_eq!(own["@type"], "Dataset"))
        .flat_map(|own| own["distribution"].as_array().expect("files"))
        .map(|own| text(own, "contentUrl"))
        .collect();
    let data = files
        .iter()
        .filter(|own| names().any(|name| **own == format!("{name}.csv") || **own == format!("{name}.json")));
    assert_eq!(
        offered,
        data.map(|own| format!("{HOME}data/{own}")).collect::<Vec<_>>().iter().map(String::as_str).collect()
    );
}

#[test]
fn a_claim_names_its_changes_with_their_days_and_a_change_its_claims() {
    let changes = rows("changes");
    let mut named = 0;
    for claim in rows("claims") {
        let id = text(&claim, "id");
        let told = changes.iter().filter(|own| own["claims"].as_array().is_some_and(|all| all.contains(&json!(id))));
        let told: Vec<(&str, &str)> = told.map(|own| (text(own, "id"), text(own, "day"))).collect();
        let [ids, days] = ["changes", "changed_on"].map(|column| claim[column].as_array().expect("a list"));
        let own = ids.iter().zip(days).filter_map(|(id, day)| Some((id.as_str()?, day.as_str()?)));
        assert_eq!(own.collect::<Vec<_>>(), told, "{id}");
        assert_eq!(ids.len(), days.len(), "{id}");
        named += ids.len();
    }
    assert!(named > 0, "no claim has changed: this test looks at nothing");
}
