//! Rules for the words of any record: they rest on something, their links have targets, and they do not copy the
//! abstract.

use std::collections::{BTreeMap, BTreeSet};

use super::kind::RecordKind;
use super::kind::fact::typed::FactsOfSources;
use super::kind::figure::reference::resolve;
use super::kind::page::record::Draft;
use super::kind::source::check::check_sources;
use super::library::{Edition, FactEntry, Library};
use super::location::Location;
use super::runs::first_copied;
use super::walk::walk;
use super::{Problems, dating, markdown};
use crate::model::{Block, Citation, Inline, Kind, Target};

/// An edition of a library, and the possible targets of its links.
pub struct Checker<'a> {
    pub library: &'a Library,
    /// The edition whose records are checked.
    pub edition: &'a Edition,
    /// Anchors of each page.
    anchors: BTreeMap<String, BTreeSet<String>>,
    facts: FactsOfSources<'a>,
}

/// What a statement of any sort rests on.
pub struct Ground<'a> {
    /// Where it is.
    pub place: &'a Location,
    pub id: &'a str,
    pub kind: Kind,
    /// The abstract's sentences it names.
    pub sentences: &'a [String],
    /// Its sources.
    pub citations: &'a [Citation],
}

impl<'a> Checker<'a> {
    /// A checker of an edition.
    pub fn new(library: &'a Library, edition: &'a Edition) -> Self {
        Self { library, edition, anchors: anchors(edition), facts: FactsOfSources::of(library) }
    }

    /// A statement of the brief names sentences; any other names sources that we have read.
    pub fn ground(&self, ground: &Ground<'_>, problems: &mut Problems) {
        let Ground { place, id, kind, sentences, citations } = ground;
        let mut note = |field: &str, message: String| problems.note(&place.file, place.line, field, message);
        match kind {
            Kind::Brief if sentences.is_empty() => {
                note("sentences", format!("`{id}` is of kind brief and names no sentence of the abstract"));
            }
            Kind::Background | Kind::Since if citations.is_empty() => {
                note("sources", format!("`{id}` is of kind {} and cites no source", kind.slug()));
            }
            Kind::Background | Kind::Since if !sentences.is_empty() => {
                note(
                    "sentences",
                    format!("`{id}` is not of kind brief, so it can't paraphrase {}", sentences.join(", ")),
                );
            }
            _ => {}
        }
        self.sentences(place, sentences, problems);
        check_sources(self.library, place, "sources", citations.iter().map(|own| own.source.as_str()), problems);
        // A source with an unknown date proves nothing.
        if citations.iter().all(|citation| self.library.sources.contains_key(&citation.source)) {
            dating::ground(self.library, place, id, *kind, citations, problems);
        }
    }

    /// Every sentence named exists in the abstract.
    pub fn sentences(&self, place: &Location, sentences: &[String], problems: &mut Problems) {
        for sentence in sentences.iter().filter(|id| !self.library.sentences.contains(id)) {
            let known = self.library.sentences.iter().map(String::as_str);
            problems.unknown(place, "sentences", RecordKind::Sentence, sentence, known);
        }
    }

    /// As [`Self::text`], for a line of words without sources of its own.
    pub fn line(&self, place: &Location, words: &[Inline], problems: &mut Problems) {
        self.text(place, &[Block::Paragraph(words.to_vec())], &[], problems);
    }

    /// Every reference in the text has a target, and no run of words is copied from the abstract.
    pub fn text(&self, place: &Location, blocks: &[Block], citations: &[Citation], problems: &mut Problems) {
        self.not_copied(place, &markdown::plain(blocks), problems);
        walk(blocks, &mut |inline| match inline {
            Inline::Fact(id) => self.fact(place, id, citations, problems),
            Inline::Term { id, .. } if !self.edition.texts.terms.contains_key(id) => {
                let known = self.edition.texts.terms.keys().map(String::as_str);
                problems.unknown(place, "term", RecordKind::Term, id, known);
            }
            Inline::Link(target, _) => self.target(place, target, problems),
            _ => {}
        });
    }

    /// No number that is a fact of these sources is typed.
    pub fn numbers(&self, place: &Location, blocks: &[Block], citations: &[Citation], problems: &mut Problems) {
        if let Some((id, number)) = self.facts.typed(blocks, citations) {
            let message = format!("`{number}` is typed; the number is a fact: write {{{{{id}}}}}");
            problems.note_found(place, "fact", &number, message);
        }
    }

    fn fact(&self, place: &Location, id: &str, citations: &[Citation], problems: &mut Problems) {
        let is_whole = problems.is_whole(RecordKind::Figure);
        let mut note = |message: String| problems.note_found(place, "fact", id, message);
        if let Some((figure, expression)) = self.edition.texts.referred(id) {
            if !is_whole {
                return;
            }
            if let Err(message) = resolve(figure, expression) {
                note(format!("`{id}`: {message}"));
            }
            if !citations.iter().any(|c| figure.citations.iter().any(|own| own.source == c.source)) {
                note(format!("the statement uses `{id}` and cites none of that figure's sources"));
            }
            return;
        }
        match self.library.facts.get(id).map(|f| &f.value) {
            None => self.unknown_number(place, id, problems),
            Some(FactEntry { seen: false, .. }) => note(format!("`{id}` has not been seen in a source (seen = false)")),
            Some(FactEntry { sources, .. }) if !citations.iter().any(|c| sources.contains(&c.source)) => {
                // An unknown source may be the right one.
                let named = citations.iter().map(|own| &own.source).chain(sources);
                if named.into_iter().all(|id| self.library.sources.contains_key(id)) {
                    note(format!("the statement uses `{id}` and cites none of its sources ({})", sources.join(", ")));
                }
            }
            Some(_) => {}
        }
    }

    fn target(&self, place: &Location, target: &Target, problems: &mut Problems) {
        match (self.anchors.get(&target.page), &target.anchor) {
            (None, _) => {
                let known = self.anchors.keys().map(String::as_str);
                problems.unknown(place, "link", RecordKind::Page, &target.page, known);
            }
            (Some(anchors), Some(anchor)) if !anchors.contains(anchor) => {
                let known = anchors.iter().map(String::as_str);
                problems.unknown(place, "link", RecordKind::Anchor, anchor, known);
            }
            _ => {}
        }
    }

    /// A number that is neither in `facts/` nor in a figure.
    fn unknown_number(&self, place: &Location, id: &str, problems: &mut Problems) {
        match id.split_once(':') {
            Some((figure, _)) => {
                let known = self.edition.texts.figures.keys().map(String::as_str);
                problems.unknown(place, "fact", RecordKind::Figure, figure, known);
            }
            None => {
                problems.unknown(place, "fact", RecordKind::Fact, id, self.library.facts.keys().map(String::as_str))
            }
        }
    }

    pub fn not_copied(&self, place: &Location, words: &str, problems: &mut Problems) {
        if let Some(run) = first_copied(words, &self.library.runs) {
            problems.note(&place.file, place.line, "text", format!("these words are the abstract's own: “{run}”"));
        }
    }
}

fn anchors(edition: &Edition) -> BTreeMap<String, BTreeSet<String>> {
    let of = |draft: &Draft| {
        let mut anchors: BTreeSet<String> = draft.statements().map(|(_, s)| s.id.clone()).collect();
        anchors.extend(draft.sections.iter().filter_map(|section| section.id.clone()));
        anchors.extend(draft.figures().map(str::to_owned));
        for list in draft.lists() {
            anchors.extend(edition.texts.listed(list).map(|own| own.value.event.id.clone()));
        }
        anchors
    };
    edition.texts.drafts.values().map(|draft| (draft.id.clone(), of(draft))).collect()
}
