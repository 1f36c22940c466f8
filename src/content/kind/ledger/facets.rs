//! What the rows of the ledger can be filtered by.

use super::record::{Carried, CommitmentRecord, Confidence};
use super::standing::{STATUSES, standing};
use crate::content::facet::value;
use crate::content::library::Edition;
use crate::model::Facet;

/// The filters of some rows, in display order.
pub fn facets(edition: &Edition, rows: &[&CommitmentRecord]) -> Vec<Facet> {
    let messages = &edition.messages;
    let of = |is_in: &dyn Fn(&CommitmentRecord) -> bool| -> Vec<u16> {
        (0..).zip(rows).filter(|(_, row)| is_in(row)).map(|(index, _)| index).collect()
    };
    let mut areas: Vec<_> = edition
        .texts
        .timelines
        .themes
        .iter()
        .map(|(id, label)| value(id, label, of(&|row| row.area == *id)))
        .filter(|area| !area.records.is_empty())
        .collect();
    areas.sort_by_key(|area| std::cmp::Reverse(area.records.len()));
    let frameworks = [("icet", "iCET"), ("trust", "TRUST")];
    let carried = [
        ("kept", messages.carried_kept(), Carried::Kept),
        ("changed", messages.carried_changed(), Carried::Changed),
        ("not-named", messages.carried_not_named(), Carried::NotNamed),
        ("new", messages.carried_new(), Carried::New),
    ];
    let confidence = [
        ("high", messages.confidence_high(), Confidence::High),
        ("medium", messages.confidence_medium(), Confidence::Medium),
        ("low", messages.confidence_low(), Confidence::Low),
    ];
    let facet = |id: &str, values: Vec<_>| Facet { id: id.to_owned(), values };
    vec![
        facet(
            "status",
            STATUSES.map(|(id, own)| value(id, standing(own, messages).1, of(&|row| row.status == own))).into(),
        ),
        facet("area", areas),
        facet(
            "framework",
            frameworks.map(|(id, label)| value(id, label, of(&|row| row.frameworks.iter().any(|f| f == id)))).into(),
        ),
        facet("carried", carried.map(|(id, label, own)| value(id, label, of(&|row| row.carried == own))).into()),
        facet(
            "confidence",
            confidence.map(|(id, label, own)| value(id, label, of(&|row| row.confidence == own))).into(),
        ),
    ]
}
