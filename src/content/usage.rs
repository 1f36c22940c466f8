//! Nothing is left unused: a source that nothing cites and a number that nothing shows are rejected.

use std::collections::BTreeSet;

use super::Problems;
use super::kind::block::record::BlockRecord;
use super::kind::page::record::{Draft, DraftItem};
use super::library::{Edition, Library};
use super::walk::walk;
use crate::model::{Block, Citation, Inline, Lesson};

/// Reports sources and numbers that no text of any language uses.
pub fn check(library: &Library, problems: &mut Problems) {
    let (mut sources, mut facts) = (BTreeSet::new(), BTreeSet::new());
    for edition in &library.editions {
        cited(edition, &mut sources);
        shown(edition, &mut facts);
    }
    for (id, fact) in &library.facts {
        if facts.contains(id.as_str()) {
            sources.extend(fact.value.sources.iter().map(String::as_str));
        } else {
            let message = format!("nothing shows the number `{id}`: show it or remove it");
            problems.note(&fact.place.file, fact.place.line, "id", message);
        }
    }
    for (id, source) in &library.sources {
        if !sources.contains(id.as_str()) {
            let message = format!("nothing cites the source `{id}`: cite it or remove it");
            problems.note(&source.place.file, source.place.line, "id", message);
        }
    }
}

fn cited<'a>(edition: &'a Edition, sources: &mut BTreeSet<&'a str>) {
    let texts = &edition.texts;
    let mut add = |list: &'a [Citation]| sources.extend(list.iter().map(|own| own.source.as_str()));
    texts.drafts.values().flat_map(Draft::statements).for_each(|(_, own)| add(&own.citations));
    texts.events.iter().for_each(|own| add(&own.value.event.citations));
    texts.terms.values().for_each(|own| add(&own.value.citations));
    texts.figures.values().for_each(|own| add(&own.value.citations));
    for item in texts.drafts.values().flat_map(Draft::items) {
        if let DraftItem::Block(BlockRecord::Lesson(Lesson::Reading(list))) = &item.value {
            add(list);
        }
    }
    sources.extend(texts.ledger.iter().flat_map(|row| &row.value.sources).map(|own| own.id.as_str()));
}

fn shown<'a>(edition: &'a Edition, facts: &mut BTreeSet<&'a str>) {
    let texts = &edition.texts;
    let mut add = |blocks: &'a [Block]| {
        walk(blocks, &mut |inline| {
            if let Inline::Fact(id) = inline {
                facts.insert(id.as_str());
            }
        });
    };
    texts.drafts.values().flat_map(Draft::statements).for_each(|(_, own)| add(&own.blocks));
    texts.events.iter().for_each(|own| add(&own.value.event.summary));
    texts.terms.values().for_each(|own| add(&own.value.definition));
    for item in texts.drafts.values().flat_map(Draft::items) {
        if let DraftItem::Prose(blocks) = &item.value {
            add(blocks);
        }
    }
    facts.extend(texts.questions.values().flatten().filter_map(|own| own.value.fact.as_deref()));
}
