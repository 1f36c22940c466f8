//! Reads one `:::` block of a page.

use super::Problems;
use super::kind;
use super::kind::RecordKind;
use super::outline::{Part, RawBlock, RawStatement, Text};
use super::reader::File;
use super::spelling::nearest;
use crate::model::{Citation, Generator, Kind, Nature, Role};

/// A block with its numbered lines.
pub struct Block<'a> {
    pub file: &'a File,
    /// Line of its `:::`.
    pub line: usize,
    /// The lines inside.
    pub inside: &'a [Line<'a>],
}

/// A line of a file.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    pub number: usize,
    pub text: &'a str,
}

/// Reads a block by the words after its `:::`; problems are reported.
pub fn read(block: &Block<'_>, opener: &str, problems: &mut Problems) -> Option<Part> {
    let Block { file, line: number, inside } = *block;
    let mut words = opener.split_whitespace();
    match words.next() {
        Some("answer") => statement(Role::Answer, block, words, problems),
        Some("finding") => statement(Role::Finding, block, words, problems),
        Some("passage") => statement(Role::Passage, block, words, problems),
        Some("counter") => statement(Role::Counter, block, words, problems),
        Some(sort @ ("events" | "story")) => {
            let stage = if sort == "story" { words.next().map(str::to_owned) } else { None };
            let Some(list) = words.next() else {
                problems.note(&file.name, number, sort, "names no list");
                return None;
            };
            Some(Part::Events(list.to_owned(), text(inside), stage))
        }
        Some(name) if kind::block::names().contains(&name) => Some(Part::Block(RawBlock {
            line: number,
            name: name.to_owned(),
            title: words.collect::<Vec<_>>().join(" "),
            lines: inside.iter().map(own).collect(),
        })),
        other => {
            let found = other.unwrap_or_default();
            let generated = Generator::ALL.map(|(name, _)| name).join(", ");
            let blocks = kind::block::names().join(", ");
            let message = format!(
                "`{found}` is not one of answer, finding, passage, counter, events, story, figure, recommendations, \
                 {blocks}, {generated}"
            );
            problems.note(&file.name, number, "role", with_nearest(found, message));
            None
        }
    }
}

/// Reads a statement; `words` are those after its role.
fn statement<'a>(
    role: Role,
    block: &Block<'_>,
    mut words: impl Iterator<Item = &'a str>,
    problems: &mut Problems,
) -> Option<Part> {
    let Block { file, line: number, inside } = *block;
    let kind = match words.next() {
        Some("brief") => Kind::Brief,
        Some("background") => Kind::Background,
        Some("since") => Kind::Since,
        other => {
            let found = other.unwrap_or_default();
            let message = format!("a statement needs a kind; `{found}` is not one of brief, background, since");
            problems.note(&file.name, number, "kind", with_nearest(found, message));
            return None;
        }
    };
    let Some(id) = words.next() else {
        problems.note(&file.name, number, "id", "a statement needs an id");
        return None;
    };
    let (mut sentences, mut nature) = (Vec::new(), None);
    for word in words {
        match Nature::named(word) {
            Some(own) => nature = Some(own),
            None if is_sentence(word) => sentences.push(word.to_owned()),
            None => {
                let natures = Nature::ALL.map(|(name, _)| name).join(", ");
                let message = format!("`{word}` is neither a sentence of the abstract nor one of {natures}");
                problems.note(&file.name, number, "nature", with_nearest(word, message));
                problems.read_in_part(&file.name, RecordKind::Page);
            }
        }
    }
    let mut citations = Vec::new();
    for (line, cited) in inside.iter().filter_map(|line| Some((line.number, line.text.strip_prefix('@')?))) {
        match cited.split_once(':').map(|(id, supports)| (id.trim(), supports.trim())) {
            Some((id, supports)) if !supports.is_empty() => {
                citations.push(Citation { source: id.to_owned(), supports: supports.to_owned() });
            }
            _ => problems.note(&file.name, line, "source", "write `@source-id: what it supports`"),
        }
    }
    Some(Part::Statement(RawStatement {
        line: number,
        role,
        kind,
        id: id.to_owned(),
        nature,
        sentences,
        text: text(inside.iter().filter(|line| !line.text.starts_with('@'))),
        citations,
    }))
}

/// Whether a word looks like a sentence's id: `p4.1`.
fn is_sentence(word: &str) -> bool {
    word.strip_prefix('p').is_some_and(|rest| rest.starts_with(|own: char| own.is_ascii_digit()))
}

/// A message that lists the options, with the one probably meant.
fn with_nearest(found: &str, message: String) -> String {
    let listed = message.rsplit_once(" of ").map_or("", |(_, words)| words);
    match nearest(found, listed.split(", ")) {
        Some(meant) => format!("{message}; the nearest is `{meant}`"),
        None => message,
    }
}

fn own(line: &Line<'_>) -> Text {
    Text { line: line.number, text: line.text.to_owned() }
}

fn text<'a>(lines: impl IntoIterator<Item = &'a Line<'a>>) -> Text {
    let mut joined = Text::default();
    for line in lines {
        if joined.line == 0 {
            joined.line = line.number;
        }
        joined.text.push_str(line.text);
        joined.text.push('\n');
    }
    joined
}
