//! The ledger's rows as files: CSV and JSON.

use serde_json::{Value, json};

use super::about_table::{self, AboutTable};
use super::licence::table_licence;
use crate::export::{Content, Csv, FileColumn, Precision, first_day};
use crate::model::{LEDGER, Ledger, Lookup, Site, labels, names};

/// The content types of the CSV file's columns, in the order of their headers.
const COLUMNS: [Content; 18] = [
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Day,
    Content::Words,
    Content::Words,
    Content::List,
    Content::Words,
    Content::Words,
    Content::Day,
    Content::Words,
    Content::Day,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Addresses,
    Content::Address,
];

/// File extension and text of each file.
pub fn files(site: &Site, page: &Lookup, ledger: &Ledger) -> [(&'static str, String); 3] {
    let label = |facet: &str, row: usize| labels(&ledger.facets, facet, row).collect::<Vec<_>>().join("; ");
    let address = |id: &str| format!("{}{}#{id}", site.origin, site.path(&page.id));
    let messages = &site.messages;
    let licence = table_licence(site, &page.question);
    let mut csv = Csv::default();
    csv.row(&names(messages.ledger_columns()).collect::<Vec<_>>());
    let mut rows: Vec<Value> = Vec::new();
    for (row, own) in ledger.commitments.iter().enumerate() {
        let sources: Vec<&str> =
            own.citations.iter().filter_map(|c| page.source(&c.source)).map(|source| source.url.as_str()).collect();
        let cells = [
            own.id.clone(),
            own.title.clone(),
            own.promise.clone(),
            own.document.clone(),
            first_day(own.made),
            Precision::of(own.made).word(messages).to_owned(),
            own.deadline.clone().unwrap_or_default(),
            label("framework", row),
            label("area", row),
            label("status", row),
            first_day(own.as_of),
            Precision::of(own.as_of).word(messages).to_owned(),
            first_day(own.checked),
            own.outcome.clone(),
            label("carried", row),
            label("confidence", row),
            sources.join(" "),
            address(&own.id),
        ];
        csv.row(&cells);
        rows.push(json!({
            "id": own.id, "commitment": own.title, "promise": own.promise, "document": own.document,
            "made": own.made.to_string(), "due": own.deadline, "framework": label("framework", row),
            "area": label("area", row), "status": label("status", row), "asOf": own.as_of.to_string(), "checked": own.checked.to_string(),
            "publishedRecord": own.outcome, "fromIcetToTrust": label("carried", row), "carriedNote": own.carried_note,
            "howSure": label("confidence", row), "why": own.confidence_why, "note": own.note, "sources": sources,
            "address": address(&own.id),
        }));
    }
    let heads = names(messages.ledger_columns()).map(str::to_owned);
    let about = AboutTable {
        file: &format!("{LEDGER}.csv"),
        language: &site.language.tag,
        title: &page.question,
        description: Vec::new(),
        address: &format!("{}{}", site.origin, site.path(&page.id)),
        sources: Vec::new(),
        licence: &licence,
        version: &site.version,
        notes: vec![messages.ledger_rule().to_owned()],
        columns: heads.zip(COLUMNS).map(|(head, content)| FileColumn { head, content }).collect(),
    };
    let whole = json!({ "title": page.question, "licence": licence, "commitments": rows });
    let json = serde_json::to_string_pretty(&whole).unwrap_or_default();
    [("csv", csv.text()), (about_table::ENDING, about.write()), ("json", json)]
}
