//! What rests on what: which statements cite each source, and which sentences of the abstract they name.

use std::collections::{BTreeMap, BTreeSet};

use super::library::{Edition, Library};
use super::links::home;
use crate::model::{Citation, GLOSSARY, Kind, LEDGER, SourceList, SourceUse, StatementRef};

/// The list of everything that stands behind the site.
pub fn source_list(library: &Library, edition: &Edition) -> SourceList {
    SourceList { sources: source_uses(library, edition), sentences: library.sentences.clone() }
}

/// Every statement of the site with the page that holds it, its kind, the abstract's sentences that it names, and its
/// sources; events, terms and figures included.
pub fn grounds<'a>(
    library: &'a Library,
    edition: &'a Edition,
) -> impl Iterator<Item = (StatementRef, Kind, &'a [String], &'a [Citation])> {
    let reference =
        |page: &str, statement: &str| StatementRef { page: page.to_owned(), statement: statement.to_owned() };
    let statements = library.page_ids().filter_map(|id| edition.texts.drafts.get(id)).flat_map(move |draft| {
        draft
            .statements()
            .map(move |(_, s)| (reference(&draft.id, &s.id), s.kind, s.sentences.as_slice(), s.citations.as_slice()))
    });
    let events = edition.texts.events.iter().filter_map(move |e| {
        let event = &e.value.event;
        let page = page_listing(library, edition, &e.value.lists).map(str::to_owned).or_else(|| home(&e.value))?;
        Some((reference(&page, &event.id), event.kind, event.sentences.as_slice(), event.citations.as_slice()))
    });
    let terms = edition.texts.terms.iter().map(move |(id, term)| {
        (reference(GLOSSARY, id), term.value.kind, [].as_slice(), term.value.citations.as_slice())
    });
    let figures = edition.texts.figures.values().map(move |placed| {
        let figure = &placed.value;
        (reference(&figure.step, &figure.id), figure.kind, [].as_slice(), figure.citations.as_slice())
    });
    statements.chain(events).chain(terms).chain(figures)
}

/// The first page that shows one of these lists.
fn page_listing<'a>(library: &'a Library, edition: &'a Edition, lists: &[String]) -> Option<&'a str> {
    library.page_ids().find(|id| {
        let draft = edition.texts.drafts.get(*id);
        draft.is_some_and(|draft| draft.lists().any(|own| lists.iter().any(|list| list == own)))
    })
}

fn source_uses(library: &Library, edition: &Edition) -> Vec<SourceUse> {
    let mut uses: BTreeMap<&str, Vec<StatementRef>> = BTreeMap::new();
    for (reference, _, _, citations) in grounds(library, edition) {
        for citation in citations {
            uses.entry(&citation.source).or_default().push(reference.clone());
        }
    }
    for row in edition.texts.ledger.iter().map(|placed| &placed.value) {
        let reference = StatementRef { page: LEDGER.to_owned(), statement: row.id.get_ref().clone() };
        // A source of the promise may be one of the outcome too.
        let ids: BTreeSet<&str> = row.sources.iter().map(|own| own.id.as_str()).collect();
        ids.into_iter().for_each(|id| uses.entry(id).or_default().push(reference.clone()));
    }
    uses.into_iter().map(|(id, statements)| SourceUse { id: id.to_owned(), statements }).collect()
}
