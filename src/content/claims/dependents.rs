//! What rests on each claim, or names it: the references of the content, inverted.

use std::collections::BTreeMap;

use super::claim::Claim;
use crate::content::kind::block::record::BlockRecord;
use crate::content::kind::ledger::record::CommitmentRecord;
use crate::content::kind::page::record::{Draft, DraftItem};
use crate::content::kind::question::record::QuestionRecord;
use crate::content::kind::recommendation::record::RecommendationRecord;
use crate::content::library::Edition;
use crate::content::links::{link, page_of};
use crate::content::location::{Located, Location};
use crate::content::walk::walk;
use crate::model::{Block, CLAIMS, ClaimSort, Figure, Inline, Lesson, Messages, PageLink, names, term_claim};

/// What rests on claims, by their ids.
pub type Dependents = BTreeMap<String, Vec<PageLink>>;

/// Something that can rest on a claim, in the order of the names that readers see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dependent {
    Statement,
    Event,
    Term,
    Figure,
    Commitment,
    Question,
    KeyNumbers,
    Recommendation,
    DebateCard,
    Page,
}

impl Dependent {
    fn of(sort: ClaimSort) -> Self {
        match sort {
            ClaimSort::Event => Self::Event,
            ClaimSort::Term => Self::Term,
            ClaimSort::Figure => Self::Figure,
            ClaimSort::Commitment => Self::Commitment,
            ClaimSort::Answer | ClaimSort::Finding | ClaimSort::Passage | ClaimSort::Counter | ClaimSort::Reading => {
                Self::Statement
            }
        }
    }

    fn word(self, messages: &Messages) -> &str {
        names(messages.claim_dependents()).nth(self as usize).unwrap_or_default()
    }
}

/// What rests on some claims, or names them.
pub fn dependents(edition: &Edition, claims: &[Claim<'_>]) -> Dependents {
    let mut finder = Finder { edition, found: claims.iter().map(|own| (own.address(), Vec::new())).collect() };
    let texts = &edition.texts;
    claims.iter().for_each(|own| finder.claim(own));
    texts.ledger.iter().for_each(|own| finder.commitment(own));
    texts.figures.values().for_each(|own| finder.figure(own));
    for (step, questions) in &texts.questions {
        questions.iter().for_each(|own| finder.question(step, own));
    }
    texts.drafts.values().for_each(|own| finder.page(own));
    texts.recommendations.iter().for_each(|own| finder.recommendation(own));
    finder.found
}

struct Finder<'a> {
    edition: &'a Edition,
    found: Dependents,
}

impl Finder<'_> {
    /// Records that something rests on the claim with this id, once; ids that are not claims, and the claim itself, are
    /// ignored.
    fn add(&mut self, claim: &str, way: &PageLink) {
        let is_own = way.page == CLAIMS && way.anchor.as_deref() == Some(claim);
        if let Some(list) = self.found.get_mut(claim).filter(|list| !is_own && !list.contains(way)) {
            list.push(way.clone());
        }
    }

    /// A link to something, labelled with what it is.
    fn way(&self, sort: Dependent, place: &Location, page: &str, anchor: Option<&str>, name: &str) -> PageLink {
        let word = sort.word(&self.edition.messages).to_owned();
        let link = link(self.edition, place, page.to_owned(), name);
        PageLink { anchor: anchor.map(str::to_owned), note: Some(word), ..link }
    }

    /// A link to something on a page, named by the page's title.
    fn on_page(&self, sort: Dependent, page: &str, anchor: Option<&str>) -> Option<PageLink> {
        let draft = self.edition.texts.drafts.get(page)?;
        Some(self.way(sort, &draft.place, page, anchor, &draft.title))
    }

    /// What a claim's words name: other statements, terms, figures whose numbers they give.
    fn claim(&mut self, claim: &Claim<'_>) {
        let (sort, address) = (Dependent::of(claim.sort), claim.address());
        let way = match &claim.title {
            Some(title) => Some(self.way(sort, claim.place, CLAIMS, Some(&address), title)),
            // A statement has no name of its own, so its page's is used.
            None => self.on_page(sort, &claim.page, None),
        };
        let Some(way) = way else { return };
        let way = PageLink { page: CLAIMS.to_owned(), anchor: Some(address), ..way };
        self.text(&claim.said, &way);
    }

    fn text(&mut self, blocks: &[Block], way: &PageLink) {
        walk(blocks, &mut |inline| match inline {
            Inline::Link(target, _) => target.anchor.iter().for_each(|id| self.add(id, way)),
            Inline::Term { id, .. } => self.add(&term_claim(id), way),
            Inline::Fact(id) => id.split_once(':').into_iter().for_each(|(figure, _)| self.add(figure, way)),
            _ => {}
        });
    }

    /// A row of the ledger names the events that tell of it.
    fn commitment(&mut self, placed: &Located<CommitmentRecord>) {
        let row = &placed.value;
        let way = self.way(Dependent::Commitment, &placed.place, CLAIMS, Some(row.id.get_ref()), &row.title);
        row.events.iter().for_each(|event| self.add(event, &way));
    }

    /// A figure computed from the ledger counts its rows, each where it was first promised.
    fn figure(&mut self, placed: &Located<Figure>) {
        let own = &placed.value;
        let Some(framework) = &own.counts else { return };
        let way = self.way(Dependent::Figure, &placed.place, CLAIMS, Some(&own.id), &own.title);
        let rows = self.edition.texts.ledger.iter().map(|placed| &placed.value);
        let counted = rows.filter(|row| row.frameworks.first() == Some(framework));
        counted.for_each(|row| self.add(row.id.get_ref(), &way));
    }

    /// What decides a question.
    fn question(&mut self, step: &str, placed: &Located<QuestionRecord>) {
        let own = &placed.value;
        let Some(way) = self.on_page(Dependent::Question, step, Some(own.id.get_ref())) else { return };
        let pairs = own.pairs.iter().flat_map(|pair| [&pair.statement, &pair.event]).flatten();
        let figure = own.fact.iter().filter_map(|fact| Some(fact.split_once(':')?.0));
        let decides = own.statement.iter().chain(&own.events).chain(pairs).map(String::as_str).chain(figure);
        decides.for_each(|id| self.add(id, &way));
        own.pairs.iter().filter_map(|pair| pair.term.as_ref()).for_each(|id| self.add(&term_claim(id), &way));
    }

    /// A page's key numbers are cells of figures; cards for a debate quote statements; text about the site links to
    /// some.
    fn page(&mut self, draft: &Draft) {
        for item in draft.items() {
            match &item.value {
                DraftItem::Block(BlockRecord::Numbers(strip)) => {
                    let Some(way) = self.on_page(Dependent::KeyNumbers, &draft.id, Some(&strip.id)) else { continue };
                    strip.entries.iter().for_each(|entry| self.add(&entry.value.figure, &way));
                }
                DraftItem::Block(BlockRecord::Lesson(Lesson::Card(card))) => {
                    let way = self.way(Dependent::DebateCard, &draft.place, &draft.id, None, &card.name);
                    card.quotes.iter().for_each(|quote| self.add(&quote.id, &way));
                }
                DraftItem::Prose(blocks) => {
                    let Some(way) = self.on_page(Dependent::Page, &draft.id, None) else { continue };
                    self.text(blocks, &way);
                }
                _ => {}
            }
        }
    }

    fn recommendation(&mut self, placed: &Located<RecommendationRecord>) {
        let own = &placed.value;
        let page = page_of(own.id.get_ref());
        let way = self.way(Dependent::Recommendation, &placed.place, &page, None, &own.title);
        own.events.iter().chain(&own.commitments).chain(&own.figures).for_each(|id| self.add(id, &way));
        own.terms.iter().for_each(|id| self.add(&term_claim(id), &way));
    }
}
