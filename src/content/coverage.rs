//! How the abstract is covered, in a line for whoever builds the site.

use std::fmt;

use super::bearing;
use super::claims::claims;
use super::library::Library;
use crate::model::Kind;

/// How the abstract is covered by the first language.
pub struct Coverage {
    /// How many sentences the abstract has.
    pub sentences: usize,
    /// How many statements and events retell sentences of it, and rest on it alone.
    pub retelling: usize,
    /// How many claims there are in all.
    pub claims: usize,
    /// Ids of the sentences on which nothing of ours bears.
    pub bare: Vec<String>,
}

/// Counts what covers the abstract.
pub fn coverage(library: &Library) -> Coverage {
    let claims = library.editions.first().map_or_else(Vec::new, |edition| claims(library, edition));
    let sentences = library.editions.first().map_or_else(Vec::new, |edition| bearing::sentences(library, edition));
    let is_alone = |kind: Kind, sources: usize| kind == Kind::Brief && sources == 0;
    Coverage {
        sentences: sentences.len(),
        retelling: claims.iter().filter(|claim| is_alone(claim.kind, claim.sources.len())).count(),
        claims: claims.len(),
        bare: sentences.into_iter().filter(|own| own.entries() == 0).map(|own| own.statement.id).collect(),
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sentences, retelling, claims, bare } = self;
        write!(
            f,
            "abstract: {sentences} sentences; {retelling} of {claims} claims retell them and rest on nothing else"
        )?;
        if bare.is_empty() { Ok(()) } else { write!(f, "; nothing of ours bears on {}", bare.join(", ")) }
    }
}
