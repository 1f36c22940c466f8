//! What rests on what: which claims cite each source, and which carry each sentence of the abstract.

use std::collections::BTreeMap;

use super::claims::{Claim, claims};
use super::library::{Edition, Library};
use crate::model::{Kind, SentenceUse, SourceList, SourceUse, StatementRef};

/// The list of everything that stands behind the site.
pub fn source_list(library: &Library, edition: &Edition) -> SourceList {
    let claims = claims(library, edition);
    SourceList { sources: source_uses(&claims), sentences: sentence_uses(library, &claims) }
}

fn reference(claim: &Claim<'_>) -> StatementRef {
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

fn sentence_uses(library: &Library, claims: &[Claim<'_>]) -> Vec<SentenceUse> {
    let carries = |sentence: &String| {
        let carrying = claims.iter().filter(|own| own.kind == Kind::Brief && own.sentences.contains(sentence));
        carrying.map(reference).collect()
    };
    library
        .sentences
        .iter()
        .map(|sentence| SentenceUse { sentence: sentence.clone(), statements: carries(sentence) })
        .collect()
}
