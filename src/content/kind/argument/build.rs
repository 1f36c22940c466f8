//! Builds the argument map from its checked records.

use std::collections::BTreeMap;

use super::record::NodeRecord;
use super::told::{Told, statements};
use crate::content::library::{Edition, Library};
use crate::content::location::Located;
use crate::model::{ArgumentEdge, ArgumentMap, ArgumentNode, EdgeGround, StatementRef};

/// The map of one language.
pub fn map(library: &Library, edition: &Edition) -> ArgumentMap {
    let told: BTreeMap<&str, Told<'_>> =
        statements(library, edition).map(|own| (own.statement.id.as_str(), own)).collect();
    let records = &edition.texts.argument;
    let node = |Located { value, .. }: &Located<NodeRecord>| {
        let Told { page, statement } = told.get(value.statement.as_str())?;
        Some(ArgumentNode {
            id: value.id.get_ref().clone(),
            role: value.role,
            label: value.label.clone(),
            kind: statement.kind,
            sentences: value.sentences.clone(),
            told: StatementRef { page: (*page).to_owned(), statement: statement.id.clone() },
        })
    };
    let nodes: Vec<ArgumentNode> = records.iter().filter_map(node).collect();
    let at = |id: &str| nodes.iter().position(|node| node.id == id);
    let edges = records.iter().flat_map(|Located { value, .. }| {
        let own = at(value.id.get_ref());
        let led = value.leads_to.iter().filter_map(move |arrow| {
            let ground = if arrow.by.is_empty() { EdgeGround::Ours } else { EdgeGround::Brief(arrow.by.clone()) };
            Some(ArgumentEdge { upper: own?, lower: at(&arrow.node)?, ground })
        });
        // What is answered comes above its answer.
        let answered = value
            .answers
            .iter()
            .filter_map(move |id| Some(ArgumentEdge { upper: at(id)?, lower: own?, ground: EdgeGround::Ours }));
        led.chain(answered)
    });
    let edges = edges.collect();
    ArgumentMap { nodes, edges }
}
