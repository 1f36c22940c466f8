//! A node of the argument map as written in `<language>/argument.toml`.

use serde::Deserialize;
use toml::Spanned;

use crate::model::ArgumentRole;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeRecord {
    /// Unique id.
    pub id: Spanned<String>,
    pub role: ArgumentRole,
    /// Id of the statement that makes the point.
    pub statement: String,
    /// The statement in short.
    pub label: String,
    /// For a claim of the brief: the sentences of the abstract that the label shortens.
    #[serde(default)]
    pub sentences: Vec<String>,
    /// For a counter-view: the words of the statement that the label shortens.
    pub says: Option<String>,
    /// Where a claim leads.
    #[serde(default)]
    pub leads_to: Vec<ArrowRecord>,
    /// Id of the node that an objection or a reply responds to.
    pub answers: Option<String>,
}

/// An arrow from one claim to another.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArrowRecord {
    /// Id of the node that it leads to.
    pub node: String,
    /// The abstract's sentences whose words link both ends; empty if the link is ours.
    #[serde(default)]
    pub by: Vec<String>,
}

impl NodeRecord {
    /// Ids of the nodes it supports, objects to or answers.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        self.leads_to.iter().map(|arrow| &arrow.node).chain(&self.answers).map(String::as_str)
    }
}
