//! What on the site bears on each sentence of the abstract.
//!
//! A statement of kind brief retells the sentences it names; a counter-view is set beside those it names. A
//! recommendation bears on the sentences that make it. A figure, event or commitment bears on the sentences that make a
//! recommendation which names it, on those that its steps retell, and on those that its words refer to. A question
//! bears on those that the statement which decides it retells.

use super::claims::{Claim, claims};
use super::kind::figure::gallery;
use super::kind::ledger::record::CommitmentRecord;
use super::kind::page::record::Draft;
use super::kind::question::record::QuestionRecord;
use super::kind::recommendation::record::RecommendationRecord;
use super::library::{Edition, Library};
use super::links::{link, links_of, to_event};
use super::location::Located;
use super::lookup::fact;
use super::prose::sentences as sentences_of;
use super::walk::walk;
use super::{attribution, markdown, uses};
use crate::format::{self, FormatContext};
use crate::model::{
    BRIEF, Block, EntrySort, Event, FIGURES, Figure, GLOSSARY, Inline, Kind, LEDGER, LinkGroup, PageLink, Role,
    Sentence, Statement, names,
};
use crate::state::Numbers;

/// The sentences of the abstract in order, each with what bears on it.
pub fn sentences(library: &Library, edition: &Edition) -> Vec<Sentence> {
    let claims = claims(library, edition);
    library.sentences.iter().filter_map(|id| Bearing { library, edition, id }.sentence(&claims)).collect()
}

/// Ids of the sentences that something bears on.
pub fn ids(library: &Library, edition: &Edition, bears: impl Fn(&Bearing<'_>) -> bool) -> Vec<String> {
    library.sentences.iter().filter(|id| bears(&Bearing { library, edition, id })).cloned().collect()
}

/// Links to the sentences that something bears on, each named by its id.
pub fn ways(library: &Library, edition: &Edition, bears: impl Fn(&Bearing<'_>) -> bool) -> Vec<PageLink> {
    let borne = ids(library, edition, bears).into_iter();
    let way = |id: String| {
        let placed = edition.texts.drafts.get(BRIEF)?;
        let link = link(edition, &placed.place, BRIEF.to_owned(), &id);
        Some(PageLink { anchor: Some(id), ..link })
    };
    borne.filter_map(way).collect()
}

/// One sentence, and where to look for what bears on it.
pub struct Bearing<'a> {
    library: &'a Library,
    edition: &'a Edition,
    id: &'a String,
}

impl Bearing<'_> {
    pub fn id(&self) -> &String {
        self.id
    }

    fn sentence(&self, claims: &[Claim<'_>]) -> Option<Sentence> {
        let blocks = self.edition.texts.sentences.get(self.id)?.value.clone();
        let retells = |claim: &&Claim<'_>| claim.kind == Kind::Brief && claim.sentences.contains(self.id);
        let retold: Vec<_> = claims.iter().filter(retells).collect();
        Some(Sentence {
            statement: Statement {
                id: self.id.clone(),
                role: Role::Passage,
                kind: Kind::Brief,
                nature: None,
                sentences: vec![self.id.clone()],
                blocks,
                citations: Vec::new(),
            },
            alone: retold.iter().filter(|claim| claim.sentences.len() == 1).count(),
            retold: retold.into_iter().map(uses::reference).collect(),
            counter_views: self.statements(|own| own.role == Role::Counter && own.sentences.contains(self.id)),
            bearing: self.groups(),
        })
    }

    fn groups(&self) -> Vec<LinkGroup> {
        let messages = &self.edition.messages;
        let of = |sort: EntrySort| names(messages.find_groups()).nth(sort.group()).unwrap_or_default();
        let referring = self.statements(|own| own.kind != Kind::Brief && self.is_named_in(&own.blocks));
        let groups = [
            (of(EntrySort::Recommendation), links_of(self.edition, |own| own.sentences.contains(self.id))),
            (of(EntrySort::Figure), self.figures()),
            (of(EntrySort::Event), self.events()),
            (of(EntrySort::Commitment), self.commitments()),
            (of(EntrySort::Term), self.terms()),
            (of(EntrySort::Statement), referring),
            (messages.question_heading(), self.questions()),
        ];
        let groups = groups.into_iter().filter(|(_, links)| !links.is_empty());
        groups.map(|(heading, links)| LinkGroup { heading: heading.to_owned(), links }).collect()
    }

    /// Whether a step retells it.
    fn is_retold_in(&self, step: &str) -> bool {
        let retells = |own: &Statement| own.kind == Kind::Brief && own.sentences.contains(self.id);
        self.library.steps.iter().any(|id| id == step)
            && self.edition.texts.drafts.get(step).is_some_and(|draft| draft.statements().any(|(_, own)| retells(own)))
    }

    /// Whether it makes a recommendation for which the condition holds.
    fn makes(&self, is_sort: impl Fn(&RecommendationRecord) -> bool) -> bool {
        let mut all = self.edition.texts.recommendations.iter().map(|placed| &placed.value);
        all.any(|record| record.sentences.contains(self.id) && is_sort(record))
    }

    /// Whether words about the brief refer to it.
    fn is_named_in(&self, blocks: &[Block]) -> bool {
        let mut is_named = false;
        walk(blocks, &mut |inline| is_named |= matches!(inline, Inline::Brief(ids, _) if ids.contains(self.id)));
        is_named
    }

    fn is_named_in_line(&self, words: &[Inline]) -> bool {
        self.is_named_in(&[Block::Paragraph(words.to_vec())])
    }

    /// Whether a figure bears on it.
    pub fn has_figure(&self, figure: &Figure) -> bool {
        self.is_retold_in(&figure.step)
            || self.makes(|record| record.figures.contains(&figure.id))
            || self.is_named_in_line(&figure.finding)
    }

    /// Whether a commitment bears on it.
    pub fn has_commitment(&self, row: &CommitmentRecord) -> bool {
        row.steps.iter().any(|step| self.is_retold_in(step))
            || self.makes(|record| record.commitments.contains(row.id.get_ref()))
    }

    /// Whether an event bears on it.
    pub fn has_event(&self, event: &Event) -> bool {
        self.is_retold_in(&event.step)
            || self.makes(|record| record.events.contains(&event.id))
            || self.is_named_in(&event.summary)
            || event.why.iter().chain(&event.dispute).any(|line| self.is_named_in_line(line))
    }

    fn figures(&self) -> Vec<PageLink> {
        let figures = self.edition.texts.figures.values().filter(|placed| self.has_figure(&placed.value));
        let mut figures: Vec<&Located<Figure>> = figures.collect();
        figures.sort_by_key(|placed| gallery::place(self.library, self.edition, &placed.value));
        let way = |own: &Located<Figure>| {
            link(self.edition, &own.place, format!("{FIGURES}/{}", own.value.id), &own.value.title)
        };
        figures.into_iter().map(way).collect()
    }

    fn events(&self) -> Vec<PageLink> {
        let events = self.edition.texts.events.iter().filter(|placed| self.has_event(&placed.value.event));
        events.filter_map(|placed| to_event(self.edition, &placed.value.event.id)).collect()
    }

    fn commitments(&self) -> Vec<PageLink> {
        let rows = self.edition.texts.ledger.iter().filter(|placed| self.has_commitment(&placed.value));
        let mut rows: Vec<&Located<CommitmentRecord>> = rows.collect();
        rows.sort_by_key(|placed| *placed.value.made);
        rows.into_iter().map(|own| self.way(own, LEDGER, own.value.id.get_ref(), &own.value.title)).collect()
    }

    fn terms(&self) -> Vec<PageLink> {
        let terms = self.edition.texts.terms.values().filter(|own| self.is_named_in(&own.value.definition));
        terms.map(|own| self.way(own, GLOSSARY, &own.value.id, &own.value.term)).collect()
    }

    fn questions(&self) -> Vec<PageLink> {
        let mut ways = Vec::new();
        for step in &self.library.steps {
            let questions = self.edition.texts.questions.get(step).into_iter().flatten();
            let borne = questions.filter(|placed| self.has_question(&placed.value));
            ways.extend(
                borne.map(|own| self.way(own, step, own.value.id.get_ref(), &attribution::plain(&own.value.asks))),
            );
        }
        ways
    }

    /// A link to a record with an anchor on a page.
    fn way<T>(&self, placed: &Located<T>, page: &str, anchor: &str, words: &str) -> PageLink {
        let link = link(self.edition, &placed.place, page.to_owned(), words);
        PageLink { anchor: Some(anchor.to_owned()), ..link }
    }

    /// Whether the statement that decides a question retells it.
    fn has_question(&self, record: &QuestionRecord) -> bool {
        let mut statements = self.edition.texts.drafts.values().flat_map(Draft::statements);
        statements.any(|(_, own)| {
            record.statement.as_ref() == Some(&own.id) && own.kind == Kind::Brief && own.sentences.contains(self.id)
        })
    }

    /// Links to the statements of a sort, each named by its first sentence.
    fn statements(&self, is_wanted: impl Fn(&Statement) -> bool) -> Vec<PageLink> {
        let texts = &self.edition.texts;
        let drafts = self.library.page_ids().filter_map(|id| texts.drafts.get(id));
        let mut ways = Vec::new();
        for draft in drafts {
            let wanted = draft.statements().map(|(_, own)| own).filter(|own| is_wanted(own));
            ways.extend(wanted.map(|own| {
                let words = self.words(&own.blocks);
                let first = sentences_of(&words).next().unwrap_or(&words);
                let link = link(self.edition, &draft.place, draft.id.clone(), first);
                PageLink { anchor: Some(own.id.clone()), ..link }
            }));
        }
        ways
    }

    /// A text as plain words, with its numbers.
    fn words(&self, blocks: &[Block]) -> String {
        let context = FormatContext { messages: &self.edition.messages, numbers: Numbers::default() };
        let number = |id: &str| Some(format::fact(&fact(self.library, self.edition, id)?, context));
        markdown::said(blocks, &|id| number(id).unwrap_or_default())
    }
}
