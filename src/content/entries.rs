//! Everything on the finished pages that can be searched for: what has a name, and what says something.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::lookup::texts;
use super::walk::walk;
use crate::format;
use crate::model::{
    Block, Commitment, EntrySort, Event, Generated, IndexEntry, Inline, Item, Ledger, Page, PageKind, SEARCH, Section,
    Site, Source, Statement, Term, labels,
};
use crate::search::folded;
use crate::state::Numbers;
use crate::view::Scope;
use crate::view::events::when;
use crate::view::inline::words;

/// Everything on some pages, in the order of groups, and in the site's order within each.
pub fn entries(site: &Site, pages: &[Page]) -> Vec<IndexEntry> {
    let site = Rc::new(site.clone());
    let mut finder = Finder { names: other_names(pages), told: BTreeSet::new(), entries: Vec::new() };
    // An event is linked on the page of its timeline; on a step only if it belongs to none.
    let (timelines, others): (Vec<_>, Vec<_>) =
        (0..).zip(pages).partition(|(_, page)| page.kind() == PageKind::Timeline);
    for (at, page) in timelines.into_iter().chain(others) {
        let scope = Scope { site: site.clone(), page: Rc::new(page.lookup.clone()), numbers: Numbers::default() };
        Reading { finder: &mut finder, scope: &scope, at }.page(page);
    }
    finder.entries.sort_by_key(|entry| entry.sort.group());
    finder.entries
}

/// Other names that texts use for terms where they explain them, by term id.
fn other_names(pages: &[Page]) -> BTreeMap<String, BTreeSet<String>> {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for text in pages.iter().flat_map(texts) {
        walk(&text, &mut |inline| {
            if let Inline::Term { id, words } = inline {
                names.entry(id.clone()).or_default().insert(words.clone());
            }
        });
    }
    names
}

/// What has been found so far.
struct Finder {
    names: BTreeMap<String, BTreeSet<String>>,
    /// Ids of the events found.
    told: BTreeSet<String>,
    entries: Vec<IndexEntry>,
}

/// Goes through a page.
struct Reading<'a> {
    finder: &'a mut Finder,
    scope: &'a Scope,
    at: u16,
}

impl Reading<'_> {
    fn add(&mut self, sort: EntrySort, title: &str, detail: &str, anchor: &str) {
        let [title, detail] = [title, detail].map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        let is_foreign = self.is_foreign(sort, anchor);
        let anchor = anchor.to_owned();
        self.finder.entries.push(IndexEntry { sort, title, detail, page: self.at, anchor, is_foreign });
    }

    fn is_foreign(&self, sort: EntrySort, id: &str) -> bool {
        let (site, page) = (&self.scope.site, &self.scope.page);
        match sort {
            EntrySort::Source => site.languages.first() != Some(&site.language),
            EntrySort::Event | EntrySort::Commitment => page.foreign.iter().any(|own| own == id),
            EntrySort::Term => page.foreign.contains(&format!("term:{id}")),
            // A sentence of the abstract may be translated where its page is not, or the other way round.
            EntrySort::Statement if page.foreign.iter().any(|own| own == id) => true,
            _ => site.pages.get(usize::from(self.at)).is_some_and(|page| page.is_foreign),
        }
    }

    fn page(&mut self, page: &Page) {
        let Some(own) = self.scope.site.pages.get(usize::from(self.at)).cloned() else { return };
        match own.kind {
            PageKind::Step(_) => self.add(EntrySort::Step, &own.title, &page.lookup.question, ""),
            PageKind::Figure => {
                self.add(EntrySort::Figure, &own.title, &own.description, "");
                return;
            }
            PageKind::Recommendation => {
                let asked = page.answers.first().map(|asked| self.text(&asked.blocks));
                self.add(EntrySort::Recommendation, &own.title, &asked.unwrap_or_default(), "");
            }
            _ if own.id != SEARCH => self.add(EntrySort::Page, &own.title, &own.description, ""),
            _ => {}
        }
        page.answers.iter().chain(&page.findings).for_each(|own| self.statement(own));
        page.sections.iter().for_each(|section| self.section(section, own.kind));
    }

    fn section(&mut self, section: &Section, kind: PageKind) {
        if let (PageKind::Step(_), Some(id), Some(heading)) = (kind, &section.id, &section.heading) {
            self.add(EntrySort::Section, heading, "", id);
        }
        for item in &section.items {
            match item {
                Item::Statement(statement) => self.statement(statement),
                Item::Events(list) => self.events(&list.events),
                Item::Story(story) => self.events(&story.list.events),
                Item::Prose(blocks) => {
                    if let Some(id) = &section.id {
                        let text = self.text(blocks);
                        self.add(EntrySort::Statement, &text, "", id);
                    }
                }
                Item::Generated(own) => self.generated(own),
                Item::Dataset(own) => {
                    self.add(EntrySort::Statement, &own.title, &words(&own.about, self.scope), own.dataset.name())
                }
                Item::Host(own) => self.add(EntrySort::Statement, &own.name, &words(&own.does, self.scope), &own.id),
                Item::Figure(..) | Item::Numbers(_) | Item::Cards(..) | Item::Lesson(_) => {}
            }
        }
    }

    fn generated(&mut self, own: &Generated) {
        match own {
            Generated::Timeline(timeline) => {
                let at_home = timeline.events.iter().zip(&timeline.homes).filter(|(_, home)| home.is_none());
                at_home.for_each(|(event, _)| self.events(std::slice::from_ref(event)));
            }
            Generated::Ledger(ledger) => self.commitments(ledger),
            Generated::Glossary => self.scope.page.terms.iter().for_each(|term| self.term(term)),
            Generated::Abstract(sentences) => sentences.iter().for_each(|own| self.statement(&own.statement)),
            Generated::Sources(all) => all.list.sources.iter().for_each(|own| self.source(&own.source)),
            _ => {}
        }
    }

    /// Events not found elsewhere.
    fn events(&mut self, events: &[Event]) {
        for event in events {
            if self.finder.told.insert(event.id.clone()) {
                self.add(EntrySort::Event, &event.title, &when(event, self.scope), &event.id);
            }
        }
    }

    fn statement(&mut self, own: &Statement) {
        let text = self.text(&own.blocks);
        self.add(EntrySort::Statement, &text, "", &own.id);
    }

    fn commitments(&mut self, ledger: &Ledger) {
        for (row, Commitment { id, title, .. }) in ledger.commitments.iter().enumerate() {
            let status = labels(&ledger.facets, "status", row).collect::<Vec<_>>().join(", ");
            self.add(EntrySort::Commitment, title, &status, id);
        }
    }

    fn term(&mut self, term: &Term) {
        let own = folded(&term.term);
        let names = self.finder.names.get(&term.id).into_iter().flatten();
        // A plural, or a capital at the start of a sentence, does not make another name.
        let names = names.filter(|name| !folded(name).starts_with(&own));
        let names: Vec<String> = names.cloned().chain([self.text(&term.definition)]).collect();
        self.add(EntrySort::Term, &term.term, &names.join(" · "), &term.id);
    }

    fn source(&mut self, source: &Source) {
        let date = source.date.map(|date| format::date(date, self.scope.messages()));
        let detail: Vec<String> = [source.publisher.clone()].into_iter().chain(date).collect();
        self.add(EntrySort::Source, &source.title, &detail.join(", "), &source.id);
    }

    /// A text as readers see it, with its numbers.
    fn text(&self, blocks: &[Block]) -> String {
        let lines = blocks.iter().flat_map(|block| match block {
            Block::Paragraph(line) => vec![words(line, self.scope)],
            Block::List(_, items) => items.iter().map(|item| words(item, self.scope)).collect(),
            Block::Code(_) => Vec::new(),
        });
        lines.collect::<Vec<_>>().join(" ")
    }
}
