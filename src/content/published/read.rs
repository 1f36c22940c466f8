//! Reads the record of what was published.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::content::location::Located;
use crate::content::reader;
use crate::content::reading::Reading;
use crate::content::written::Written;
use crate::model::PartialDate;

/// Its file name in the content folder.
pub const FILE: &str = "published.toml";

/// The record.
#[derive(Clone, Debug)]
pub struct Published {
    /// The day on which it was written.
    pub day: PartialDate,
    /// Ids of the changes announced by then.
    pub changes: Vec<String>,
    /// Where they are.
    pub changes_line: usize,
    /// What each claim said, by the claim's id.
    pub claims: BTreeMap<String, Located<Vec<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PublishedFile {
    day: Written<PartialDate>,
    changes: Spanned<Vec<String>>,
    claims: BTreeMap<String, Spanned<Vec<String>>>,
}

/// Reads the record; a site that was never released has none.
pub fn published(reading: &mut Reading<'_>) -> Option<Published> {
    if !reading.folder.holds(FILE) {
        return None;
    }
    let file = reader::file(reading.folder, FILE, None, reading.problems)?;
    let PublishedFile { day, changes, claims } = file.toml(reading.problems)?;
    let claims =
        claims.into_iter().map(|(id, told)| (id, Located { place: file.place(&told), value: told.into_inner() }));
    Some(Published {
        day: *day,
        changes_line: file.place(&changes).line,
        changes: changes.into_inner(),
        claims: claims.collect(),
    })
}
