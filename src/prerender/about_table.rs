//! A table's description, in a file next to it: the W3C's “Metadata Vocabulary for Tabular Data” (CSVW), which programs
//! locate by its name. So the table itself starts with its header, where every program expects it.

use serde_json::{Map, Value, json};

use crate::export::{Content, FileColumn, plain};
use crate::model::Source;

/// Suffix to the name of a CSV file.
pub const ENDING: &str = "csv-metadata.json";

/// A table as described in its metadata file.
pub struct AboutTable<'a> {
    /// Its file name, without a folder.
    pub file: &'a str,
    pub language: &'a str,
    pub title: &'a str,
    pub description: Vec<&'a str>,
    /// The address of the page that shows it.
    pub address: &'a str,
    pub sources: Vec<&'a Source>,
    pub licence: &'a str,
    /// The version of the site.
    pub version: &'a str,
    /// Further remarks, a sentence each.
    pub notes: Vec<String>,
    pub columns: Vec<FileColumn>,
}

impl AboutTable<'_> {
    /// The file.
    pub fn write(&self) -> String {
        let sources = self
            .sources
            .iter()
            .map(|source| json!({ "@id": source.url, "dc:title": source.title, "dc:publisher": source.publisher }));
        let properties = [
            ("@context", json!(["http://www.w3.org/ns/csvw", { "@language": self.language }])),
            ("url", json!(self.file)),
            ("dc:title", json!(self.title)),
            ("dc:description", json!(self.description)),
            ("dc:isPartOf", json!({ "@id": self.address })),
            ("dc:source", sources.collect()),
            ("dc:license", json!(self.licence)),
            ("dc:created", json!(self.version)),
            ("rdfs:comment", json!(self.notes)),
            ("tableSchema", json!({ "columns": self.columns() })),
        ];
        let is_said = |value: &Value| value.as_array().is_none_or(|list| !list.is_empty());
        let said = properties.into_iter().filter(|(_, value)| is_said(value));
        let whole: Map<String, Value> = said.map(|(name, value)| (name.to_owned(), value)).collect();
        serde_json::to_string_pretty(&whole).unwrap_or_default()
    }

    fn columns(&self) -> Vec<Value> {
        let mut taken: Vec<String> = Vec::new();
        let columns = self.columns.iter().enumerate().map(|(index, column)| {
            let head = plain(&column.head);
            let name = Some(name(&head)).filter(|name| !name.is_empty() && !taken.contains(name));
            let name = name.unwrap_or_else(|| format!("column_{}", index + 1));
            taken.push(name.clone());
            let mut value = json!({ "name": name, "titles": head, "datatype": datatype(column.content) });
            if let Some(separator) = separator(column.content) {
                value["separator"] = json!(separator);
            }
            value
        });
        columns.collect()
    }
}

/// A name that may be used in a URI template, as the vocabulary requires: letters, digits and underscores.
fn name(head: &str) -> String {
    let words = head.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_").to_ascii_lowercase()
}

fn datatype(content: Content) -> Value {
    match content {
        Content::Words | Content::List | Content::Items => json!("string"),
        Content::Number => json!("decimal"),
        Content::Count => json!("integer"),
        Content::Flag => json!("boolean"),
        Content::Year => json!("gYear"),
        Content::Day => json!({ "base": "date", "format": "yyyy-MM-dd" }),
        Content::Address | Content::Addresses => json!("anyURI"),
    }
}

/// The separator of a cell's items.
pub fn separator(content: Content) -> Option<&'static str> {
    match content {
        Content::List => Some("; "),
        Content::Items => Some(" | "),
        Content::Addresses => Some(" "),
        _ => None,
    }
}
