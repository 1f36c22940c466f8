//! A table's schemas, for validation: JSON Schema (draft 2020-12) for its JSON, and a table schema (Data Package 2.0)
//! for its CSV. The meanings are those on the page.

use serde_json::{Map, Value, json};

use super::offered::{address, file_name};
use crate::content::datasets::{Column, Presence, Table, Values};
use crate::export::Content;
use crate::model::{ColumnEntry, DatasetEntry, Page, Site, words_of_line};
use crate::prerender::about_table::separator;

/// The schema of the JSON: an array of objects with every property and no other.
pub fn json(site: &Site, page: &Page, entry: &DatasetEntry, table: &Table) -> Value {
    let properties = columns(entry, table).map(|(column, told)| (column.name.to_owned(), property(column, told)));
    let properties: Map<String, Value> = properties.collect();
    let names: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": entry.title,
        "description": words_of_line(&entry.about),
        "type": "array",
        "items": {
            "type": "object",
            "properties": properties,
            "required": names,
            "additionalProperties": false,
        },
    });
    // An `$id` must be an absolute address.
    if !site.origin.is_empty() {
        let file = file_name(entry.dataset, "schema.json");
        schema["$id"] = json!(format!("{}{file}", address(site, page)));
    }
    schema
}

fn property(column: &Column, told: &ColumnEntry) -> Value {
    let mut value = match column.content {
        Content::Items => json!({ "type": "array", "items": { "type": "string" } }),
        Content::Number => json!({ "type": "number" }),
        Content::Count => json!({ "type": "integer", "minimum": 0 }),
        Content::Flag => json!({ "type": "boolean" }),
        Content::Day => json!({ "type": "string", "format": "date" }),
        Content::Address => json!({ "type": "string", "format": "uri-reference" }),
        _ => json!({ "type": "string" }),
    };
    if let Values::OneOf(words) = &column.values {
        let mut words = json!(words);
        match (column.content, column.presence, words.as_array_mut()) {
            (Content::Items, ..) => value["items"]["enum"] = words,
            (_, Presence::Sometimes, Some(list)) => {
                list.push(Value::Null);
                value["enum"] = words;
            }
            _ => value["enum"] = words,
        }
    }
    if column.presence == Presence::Sometimes {
        value["type"] = json!([value["type"], "null"]);
    }
    value["description"] = json!(words_of_line(&told.meaning));
    value
}

/// The schema of the CSV.
pub fn fields(entry: &DatasetEntry, table: &Table) -> Value {
    let fields: Vec<Value> = columns(entry, table).map(|(column, told)| field(column, told)).collect();
    json!({ "fields": fields, "primaryKey": ["id"] })
}

fn field(column: &Column, told: &ColumnEntry) -> Value {
    let kind = match column.content {
        Content::Items => "list",
        Content::Number => "number",
        Content::Count => "integer",
        Content::Flag => "boolean",
        Content::Day => "date",
        _ => "string",
    };
    let mut value = json!({ "name": column.name, "type": kind, "description": words_of_line(&told.meaning) });
    if let Some(separator) = separator(column.content) {
        value["delimiter"] = json!(separator);
    }
    let mut constraints = Map::new();
    // An empty list is an empty cell.
    if column.presence == Presence::Always && column.content != Content::Items {
        constraints.insert("required".to_owned(), json!(true));
    }
    match &column.values {
        Values::Any => {}
        Values::Unique => _ = constraints.insert("unique".to_owned(), json!(true)),
        // For a list, the enumeration would apply to the list as a whole.
        Values::OneOf(_) if column.content == Content::Items => {}
        Values::OneOf(words) => _ = constraints.insert("enum".to_owned(), json!(words)),
    }
    if !constraints.is_empty() {
        value["constraints"] = Value::Object(constraints);
    }
    value
}

/// The columns of a table, each with its description from the page; the compiler has checked that they correspond.
fn columns<'a>(entry: &'a DatasetEntry, table: &'a Table) -> impl Iterator<Item = (&'a Column, &'a ColumnEntry)> {
    table.columns.iter().zip(&entry.columns)
}
