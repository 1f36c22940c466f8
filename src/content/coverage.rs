//! How the abstract is covered, in one line for whoever builds the site.

use std::fmt;

use super::bearing;
use super::claims::claims;
use super::library::Library;
use crate::model::Kind;

/// The first language's coverage of the abstract.
pub struct Coverage {
    /// The number of sentences in the abstract.
    pub sentences: usize,
    /// The number of statements and events that retell its sentences and rest on it alone.
    pub retelling: usize,
    /// The total number of claims.
    pub claims: usize,
    /// Ids of the sentences that nothing of ours bears on.
    pub bare: Vec<String>,
}

/// Measures how the abstract is covered.
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
