//! The ledger's rows as files: CSV and JSON.

use serde_json::{Value, json};

use super::licence::table_licence;
use crate::export::Csv;
use crate::model::{Ledger, Lookup, Site, labels, names};

/// Name ending and text of each file.
pub fn files(site: &Site, page: &Lookup, ledger: &Ledger) -> [(&'static str, String); 2] {
    let label = |facet: &str, row: usize| labels(&ledger.facets, facet, row).collect::<Vec<_>>().join("; ");
    let address = |id: &str| format!("{}{}#{id}", site.origin, site.path(&page.id));
    let messages = &site.messages;
    let licence = table_licence(site, &page.question);
    let mut csv = Csv::default();
    csv.note(&licence);
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
            own.made.to_string(),
            own.deadline.clone().unwrap_or_default(),
            label("framework", row),
            label("area", row),
            label("status", row),
            own.as_of.to_string(),
            own.checked.to_string(),
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
    let whole = json!({ "title": page.question, "licence": licence, "commitments": rows });
    [("csv", csv.text()), ("json", serde_json::to_string_pretty(&whole).unwrap_or_default())]
}
