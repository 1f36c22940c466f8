//! Collects what the texts of a page refer to: terms, numbers, sources.

use std::collections::BTreeSet;

use super::foreign;
use super::kind::figure::reference::resolve;
use super::library::{Edition, Library};
use super::walk::walk;
use crate::model::{Block, Citation, ContentPart, Fact, Generated, Inline, Lookup, Page};

/// Every text of a page, in order.
pub fn texts(page: &Page) -> Vec<Vec<Block>> {
    let line = |words: &[Inline]| vec![Block::Paragraph(words.to_vec())];
    let texts = page.content_parts().filter_map(|said| match said {
        ContentPart::Statement(statement) => Some(statement.blocks.clone()),
        ContentPart::Event(event) => Some(event.summary.clone()),
        ContentPart::Figure(figure) => Some(line(&figure.finding)),
        ContentPart::Text(blocks) => Some(blocks.to_vec()),
        ContentPart::Line(words) => Some(line(words)),
        ContentPart::Cited(_) => None,
    });
    texts.collect()
}

/// A page's lookup, recomputed.
pub fn looked_up(mut page: Page, library: &Library, edition: &Edition) -> Lookup {
    complete(&mut page, library, edition);
    page.lookup
}

/// Adds what the texts of a page refer to, then what the added terms and events cite.
pub fn complete(page: &mut Page, library: &Library, edition: &Edition) {
    if page.generated().any(|own| matches!(own, Generated::Glossary)) {
        page.lookup.terms = edition.texts.terms.values().map(|own| own.value.clone()).collect();
        page.lookup.terms.sort_by_key(|term| term.term.to_lowercase());
    }
    let texts = texts(page);
    let definitions: Vec<Vec<Block>> = page.lookup.terms.iter().map(|t| t.definition.clone()).collect();
    let mut facts = BTreeSet::new();
    let mut terms = BTreeSet::new();
    for blocks in texts.iter().chain(&definitions) {
        walk(blocks, &mut |inline| match inline {
            Inline::Fact(id) => {
                facts.insert(id);
            }
            Inline::Term { id, .. } => {
                terms.insert(id);
            }
            _ => {}
        });
    }
    page.lookup.facts.extend(facts.into_iter().filter_map(|id| fact(library, edition, id)));
    if page.lookup.terms.is_empty() {
        page.lookup
            .terms
            .extend(terms.into_iter().filter_map(|id| edition.texts.terms.get(id)).map(|t| t.value.clone()));
    }
    page.lookup.foreign = foreign::of_page(page, edition);
    let cited = cited(page);
    if !page.answers.is_empty() {
        page.lookup.numbers = (1..=u16::try_from(cited.numbered).unwrap_or(u16::MAX)).collect();
    }
    page.lookup.sources =
        cited.ids.iter().filter_map(|id| library.sources.get(id)).map(|s| s.value.source.clone()).collect();
}

/// The number that a reference names: one in `facts/`, or one in a figure.
pub fn fact(library: &Library, edition: &Edition, id: &str) -> Option<Fact> {
    match edition.texts.referred(id) {
        Some((figure, expression)) => resolve(figure, expression).ok(),
        None => library.facts.get(id).map(|f| f.value.fact.clone()),
    }
}

/// The sources of a page in the order of [`Lookup::sources`](crate::model::Lookup).
struct Cited {
    ids: Vec<String>,
    numbered: usize,
}

fn cited(page: &Page) -> Cited {
    let mut ids: Vec<String> = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut cite = |citations: &[Citation]| {
        let new = citations.iter().map(|c| &c.source).filter(|id| known.insert((*id).clone()));
        ids.extend(new.cloned());
        ids.len()
    };
    page.statements().for_each(|s| _ = cite(&s.citations));
    page.events().for_each(|e| _ = cite(&e.citations));
    page.figures().for_each(|f| _ = cite(&f.citations));
    page.content_parts().for_each(|said| {
        if let ContentPart::Cited(list) = said {
            _ = cite(list);
        }
    });
    let numbered = cite(&[]);
    page.lookup.terms.iter().for_each(|t| _ = cite(&t.citations));
    Cited { ids, numbered }
}
