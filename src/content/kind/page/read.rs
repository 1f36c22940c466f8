//! Reads a page that is written in Markdown, from its outline.

use std::sync::LazyLock;

use regex::Regex;

use super::record::{Draft, DraftItem, DraftSection, EventsDraft};
use crate::content::kind::block;
use crate::content::location::{Located, Location};
use crate::content::outline::{Outline, Part, RawStatement};
use crate::content::reader::File;
use crate::content::{Problems, attribution, markdown};
use crate::model::{Role, Statement};

/// Reads a page; problems are reported.
pub fn draft(file: &File, outline: Outline, tag: &str, problems: &mut Problems) -> Draft {
    let place = Location { file: file.name.clone(), line: outline.front_line };
    let front = outline.front;
    let mut draft = Draft {
        id: front.id.into_inner(),
        title: front.title,
        question: attribution::plain(&front.question),
        description: attribution::plain(front.description.get_ref()),
        language: tag.to_owned(),
        place,
        is_in_footer: front.footer,
        answers: Vec::new(),
        findings: Vec::new(),
        sections: Vec::new(),
    };
    for part in outline.parts {
        match part {
            Part::Heading(heading) => draft.sections.push(section(&attribution::plain(&heading.text))),
            Part::Statement(raw) => statement(file, raw, &mut draft, problems),
            Part::Events(list, caption, stage) => {
                let line = caption.line;
                let caption = markdown::line(&caption.text, &file.name, line, problems);
                add(&mut draft, file, line, DraftItem::Events(EventsDraft { list, caption, stage }));
            }
            Part::Cards(ids, line) => add(&mut draft, file, line, DraftItem::Cards(ids)),
            Part::Figure(id, rank, line) => add(&mut draft, file, line, DraftItem::Figure(id, rank)),
            Part::Generated(generator, words, line) => {
                let place = Location { file: file.name.clone(), line };
                let items = vec![Located { place, value: DraftItem::Generated(generator, words) }];
                draft.sections.push(DraftSection { id: None, heading: None, items });
            }
            Part::Block(raw) => {
                if let Some(own) = block::read(&file.name, &raw, problems) {
                    add(&mut draft, file, raw.line, DraftItem::Block(own));
                }
            }
            Part::Prose(text) => {
                let blocks = markdown::blocks(&text.text, &file.name, text.line, problems);
                add(&mut draft, file, text.line, DraftItem::Prose(blocks));
            }
        }
    }
    draft
}

fn statement(file: &File, raw: RawStatement, draft: &mut Draft, problems: &mut Problems) {
    let place = Location { file: file.name.clone(), line: raw.line };
    let statement = Statement {
        id: raw.id,
        role: raw.role,
        kind: raw.kind,
        nature: raw.nature,
        sentences: raw.sentences,
        blocks: markdown::blocks(&raw.text.text, &file.name, raw.text.line, problems),
        citations: raw.citations,
    };
    match statement.role {
        Role::Answer => draft.answers.push(Located { place, value: statement }),
        Role::Finding => draft.findings.push(Located { place, value: statement }),
        Role::Passage | Role::Counter | Role::Reading => add(draft, file, raw.line, DraftItem::Statement(statement)),
    }
}

/// A section under a heading. Its anchor follows the heading, `## How it began {#beginning}`, or is derived from its
/// words.
fn section(heading: &str) -> DraftSection {
    let named = heading.strip_suffix('}').and_then(|rest| rest.rsplit_once("{#"));
    let (heading, id) = match named {
        Some((heading, id)) => (heading.trim(), id.to_owned()),
        None => (heading, words_of_address(heading)),
    };
    DraftSection { id: Some(id), heading: Some(heading.to_owned()), items: Vec::new() }
}

/// A text's words in lower case, with hyphens.
fn words_of_address(text: &str) -> String {
    // A word consists of letters and combining marks, without which Indic scripts would fall apart.
    static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\w+").expect("a pattern"));
    let small = text.to_lowercase();
    WORD.find_iter(&small).map(|word| word.as_str()).collect::<Vec<_>>().join("-")
}

/// Adds an item to the last section; starts one without a heading if there is none, or after generated content.
fn add(draft: &mut Draft, file: &File, line: usize, item: DraftItem) {
    if draft.sections.last().is_none_or(|section| section.id.is_none()) {
        let texts = draft.sections.iter().filter(|section| section.id.is_some() && section.heading.is_none()).count();
        let id = if texts == 0 { "text".to_owned() } else { format!("text-{}", texts + 1) };
        draft.sections.push(DraftSection { id: Some(id), heading: None, items: Vec::new() });
    }
    if let Some(last) = draft.sections.last_mut() {
        let place = Location { file: file.name.clone(), line };
        last.items.push(Located { place, value: item });
    }
}
