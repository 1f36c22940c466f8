//! Builds the page of a recommendation, as if it had been written in Markdown.

use super::record::{GroundRecord, RecommendationRecord};
use super::who::who;
use crate::content::kind::page::record::{Draft, DraftItem, DraftSection};
use crate::content::kind::source::record::CitationRecord;
use crate::content::links::page_of;
use crate::content::location::{Located, Location};
use crate::content::reader::File;
use crate::content::{Problems, markdown};
use crate::format::{self, fill};
use crate::model::{Block, Citation, Inline, Kind, ListKind, Messages, Nature, Role, Statement};

/// Anchor of the section on how sources differ.
pub const DISPUTE: &str = "dispute";

/// The page of a recommendation, as if it had been written in Markdown.
pub fn draft(
    file: &File,
    record: &RecommendationRecord,
    messages: &Messages,
    tag: &str,
    problems: &mut Problems,
) -> Draft {
    let mut maker = Maker { file, id: record.id.get_ref(), sentences: &record.sentences, messages, problems };
    let ask = maker.ask(record);
    let all = |list: &[GroundRecord]| {
        list.iter().flat_map(|own| &own.sources).map(CitationRecord::citation).collect::<Vec<_>>()
    };
    let actors = record.actor.iter().map(|actor| {
        let words = format!("**{}:** {}", who(messages, actor.who.get_ref()), actor.what);
        markdown::line(&words, &file.name, file.line(actor.who.span().start), maker.problems)
    });
    let actors = vec![Block::List(ListKind::Bulleted, actors.collect())];
    let problem =
        markdown::blocks(record.problem.get_ref(), &file.name, file.line(record.problem.span().start), maker.problems);
    let mut sections = vec![
        maker.reading(messages.rec_problem(), "problem", problem, all(&record.evidence)),
        maker.reading(messages.rec_actors(), "actors", actors, Vec::new()),
        maker.grounds(messages.rec_evidence(), "evidence", Role::Passage, &record.evidence),
        maker.grounds(messages.rec_exists(), "exists", Role::Passage, &record.exists),
        maker.grounds(messages.rec_obstacles(), "obstacle", Role::Passage, &record.obstacle),
        maker.grounds(messages.rec_counters(), "counter", Role::Counter, &record.counter),
        maker.grounds(messages.rec_disputes(), DISPUTE, Role::Passage, &record.dispute),
    ];
    sections.retain(|section| !section.items.is_empty());
    let place = file.place(&record.id);
    Draft {
        id: page_of(record.id.get_ref()),
        title: record.title.clone(),
        question: record.title.clone(),
        description: fill(messages.rec_description(), &[("title", &record.title)]),
        language: tag.to_owned(),
        place,
        is_in_footer: false,
        answers: vec![ask],
        findings: Vec::new(),
        sections,
    }
}

struct Maker<'a> {
    file: &'a File,
    id: &'a str,
    /// The abstract's sentences that make it, which its counter-views are set beside.
    sentences: &'a [String],
    messages: &'a Messages,
    problems: &'a mut Problems,
}

impl Maker<'_> {
    fn ask(&mut self, record: &RecommendationRecord) -> Located<Statement> {
        let line = self.file.line(record.ask.span().start);
        let statement = Statement {
            id: format!("{}-ask", self.id),
            role: Role::Answer,
            kind: Kind::Brief,
            nature: Some(Nature::Proposal),
            sentences: record.sentences.clone(),
            blocks: markdown::blocks(record.ask.get_ref(), &self.file.name, line, self.problems),
            citations: Vec::new(),
        };
        Located { place: self.place(line), value: statement }
    }

    /// Our own reading of the evidence.
    fn reading(&self, heading: &str, name: &str, blocks: Vec<Block>, citations: Vec<Citation>) -> DraftSection {
        let mut seen = std::collections::BTreeSet::new();
        let citations = citations.into_iter().filter(|own| seen.insert(own.source.clone())).collect();
        let statement = Statement {
            id: format!("{}-{name}", self.id),
            role: Role::Reading,
            kind: Kind::Background,
            nature: Some(Nature::Judgement),
            sentences: Vec::new(),
            blocks,
            citations,
        };
        section(heading, name, vec![(self.place(1), statement)])
    }

    fn grounds(&mut self, heading: &str, name: &str, role: Role, records: &[GroundRecord]) -> DraftSection {
        let statements = (1..).zip(records).map(|(number, record)| {
            let line = self.file.line(record.text.span().start);
            let mut blocks = markdown::blocks(record.text.get_ref(), &self.file.name, line, self.problems);
            if let (Some(words), Some(Block::Paragraph(first))) = (self.lead(record), blocks.first_mut()) {
                first.splice(0..0, [Inline::Strong(vec![Inline::Text(words)]), Inline::Text(" ".to_owned())]);
            }
            let statement = Statement {
                id: format!("{}-{name}-{number}", self.id),
                role,
                kind: record.kind,
                nature: record.nature,
                sentences: if role == Role::Counter { self.sentences.to_vec() } else { Vec::new() },
                blocks,
                citations: record.sources.iter().map(CitationRecord::citation).collect(),
            };
            (self.place(line), statement)
        });
        let statements = statements.collect();
        section(heading, name, statements)
    }

    /// The words before a text: since when something has existed and its status, or whose view it is.
    fn lead(&self, record: &GroundRecord) -> Option<String> {
        let date = record.date.map(|date| format::date(*date, self.messages));
        let parts: Vec<&str> =
            [date.as_deref(), record.status.as_deref(), record.who.as_deref()].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| format!("{}.", parts.join(", ")))
    }

    fn place(&self, line: usize) -> Location {
        Location { file: self.file.name.clone(), line }
    }
}

fn section(heading: &str, id: &str, statements: Vec<(Location, Statement)>) -> DraftSection {
    let items = statements.into_iter().map(|(place, own)| Located { place, value: DraftItem::Statement(own) });
    DraftSection { id: Some(id.to_owned()), heading: Some(heading.to_owned()), items: items.collect() }
}
