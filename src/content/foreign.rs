//! Which records of a page are not in its edition's language, for lack of a translation in the language's folder.

use std::collections::BTreeSet;

use super::library::{Edition, Library};
use super::location::Location;
use crate::model::{ArgumentNode, Generated, Page};

/// Whether the content at a location is in another language.
pub fn is_foreign(place: &Location, edition: &Edition) -> bool {
    !place.file.strip_prefix(&edition.tag).is_some_and(|rest| rest.starts_with('/'))
}

/// The edition that a record's words come from: the first, if this one has no translation of it.
pub fn edition_of<'a>(place: &Location, library: &'a Library, edition: &'a Edition) -> &'a Edition {
    library.editions.first().filter(|_| is_foreign(place, edition)).unwrap_or(edition)
}

/// Ids of a page's untranslated records; those of terms are prefixed with `term:` and those of the argument map's nodes
/// with `node:`, because they are not ids of anything on the page.
pub fn of_page(page: &Page, edition: &Edition) -> Vec<String> {
    let texts = &edition.texts;
    let foreign = |place: &Location| is_foreign(place, edition);
    let mut ids = BTreeSet::new();
    let events: BTreeSet<&str> = page.events().map(|event| event.id.as_str()).collect();
    let told = texts.events.iter().filter(|own| events.contains(own.value.event.id.as_str()));
    ids.extend(told.filter(|own| foreign(&own.place)).map(|own| own.value.event.id.clone()));
    let figures = page.figures().filter_map(|figure| texts.figures.get(&figure.id));
    ids.extend(figures.filter(|own| foreign(&own.place)).map(|own| own.value.id.clone()));
    if page.generated().any(|own| matches!(own, Generated::Abstract(_))) {
        ids.extend(texts.sentences.iter().filter(|(_, own)| foreign(&own.place)).map(|(id, _)| id.clone()));
    }
    let sheets =
        page.generated().flat_map(|own| if let Generated::Sheets(list, _) = own { list.as_slice() } else { &[] });
    let steps = sheets.map(|sheet| &sheet.step).chain([&page.lookup.id]);
    let questions = steps.filter_map(|step| texts.questions.get(step)).flatten();
    ids.extend(questions.filter(|own| foreign(&own.place)).map(|own| own.value.id.get_ref().clone()));
    if page.ledger().is_some() {
        ids.extend(texts.ledger.iter().filter(|own| foreign(&own.place)).map(|own| own.value.id.get_ref().clone()));
    }
    if let Some(map) = page.argument() {
        let nodes = texts.argument.iter().filter(|own| foreign(&own.place)).map(|own| own.value.id.get_ref());
        ids.extend(map.nodes.iter().filter(|node| nodes.clone().any(|id| *id == node.id)).map(ArgumentNode::key));
    }
    let terms = page.lookup.terms.iter().filter_map(|term| texts.terms.get(&term.id));
    ids.extend(terms.filter(|own| foreign(&own.place)).map(|own| format!("term:{}", own.value.id)));
    ids.into_iter().collect()
}
