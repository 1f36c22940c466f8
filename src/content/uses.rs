//! What rests on what: which claims cite each source.

use std::collections::BTreeMap;

use super::claims::{Claim, claims};
use super::library::{Edition, Library};
use crate::model::{SourceList, SourceUse, StatementRef};

/// The list of everything that stands behind the site.
pub fn source_list(library: &Library, edition: &Edition) -> SourceList {
    SourceList { sources: source_uses(&claims(library, edition)), sentences: library.sentences.clone() }
}

/// Where a claim stands.
pub fn reference(claim: &Claim<'_>) -> StatementRef {
    StatementRef { page: claim.page.clone(), statement: claim.id.clone() }
}

fn source_uses(claims: &[Claim<'_>]) -> Vec<SourceUse> {
    let mut uses: BTreeMap<&str, Vec<StatementRef>> = BTreeMap::new();
    for claim in claims {
        for source in &claim.sources {
            uses.entry(&source.id).or_default().push(reference(claim));
        }
    }
    uses.into_iter().map(|(id, statements)| SourceUse { id: id.to_owned(), statements }).collect()
}
