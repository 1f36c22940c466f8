//! The outline of a Markdown file: front matter, headings, `:::` blocks and the prose between them.
//!
//! It knows where each part stands, and nothing of what the text inside means.

use std::ops::Range;

use super::Problems;
use super::kind::page::front::FrontMatter;
use super::kind::page::generator::Generator;
use super::reader::File;
use super::spelling::nearest;
use crate::model::{Kind, Role};

/// A Markdown file taken apart.
pub struct Outline {
    /// The front matter.
    pub front: FrontMatter,
    /// Where the front matter stands in the file, in bytes.
    pub front_part: Range<usize>,
    /// Line of the front matter's first line.
    pub front_line: usize,
    /// The parts, in order.
    pub parts: Vec<Part>,
}

/// A part of the file.
pub enum Part {
    /// A `##` heading.
    Heading(Text),
    /// A statement.
    Statement(RawStatement),
    /// A list of events: its name and caption, and the timeline on whose axis it is told if it is a story.
    Events(String, Text, Option<String>),
    /// A figure: its id and line.
    Figure(String, usize),
    /// Recommendations in short: their ids, or none for all, and the line.
    Cards(Vec<String>, usize),
    /// Something that the build makes, the words after its name, and the line.
    Generated(Generator, Vec<String>, usize),
    /// A strip of key numbers.
    Numbers(RawStrip),
    /// A lesson plan, a card for a debate or a list to read.
    Lesson(RawLesson),
    /// Text outside any block.
    Prose(Text),
}

/// A strip of key numbers whose lines are not read yet.
pub struct RawStrip {
    /// Line of its `:::`.
    pub line: usize,
    /// Its id.
    pub id: String,
    /// Its lines, numbered.
    pub lines: Vec<(usize, String)>,
}

/// A block for a class whose lines are not read yet.
pub struct RawLesson {
    /// Line of its `:::`.
    pub line: usize,
    /// `plan`, `role` or `reading`.
    pub sort: String,
    /// What follows on the line of its `:::`.
    pub title: String,
    /// Its lines, numbered.
    pub lines: Vec<(usize, String)>,
}

/// Text and the line that it begins on.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The first line.
    pub line: usize,
    /// The text.
    pub text: String,
}

/// A statement whose text is not read yet.
pub struct RawStatement {
    /// Line of its `:::`.
    pub line: usize,
    /// The part that it plays.
    pub role: Role,
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Ids of the abstract's sentences.
    pub sentences: Vec<String>,
    /// Its text.
    pub text: Text,
    /// Its sources: line, id, what each supports.
    pub citations: Vec<(usize, String, String)>,
}

/// Takes a file apart; what does not fit is noted.
pub fn outline(file: &File, problems: &mut Problems) -> Option<Outline> {
    const FENCE: &str = "+++\n";
    let start = FENCE.len();
    let Some(rest) = file.text.strip_prefix(FENCE) else {
        let message = "the first line must be `+++`; the front matter stands between it and another such line";
        problems.note(&file.name, 1, "front matter", message);
        return None;
    };
    let Some(length) = rest.find("\n+++\n") else {
        let filled = file.text.lines().take_while(|line| !line.trim().is_empty()).count();
        problems.note(
            &file.name,
            filled + 1,
            "front matter",
            "a line of `+++` is missing here: it ends the front matter",
        );
        return None;
    };
    let front_part = start..start + length + 1;
    let front = file.toml_part(front_part.clone(), problems)?;
    let body = start + length + "\n+++\n".len();
    let parts = parts(file, body, problems);
    Some(Outline { front, front_part, front_line: 2, parts })
}

fn parts(file: &File, body: usize, problems: &mut Problems) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut prose = Text::default();
    let mut lines = file.text[body..].lines().zip(file.line(body)..).peekable();
    while let Some((line, number)) = lines.next() {
        let opener = line.strip_prefix(":::");
        let heading = line.strip_prefix("## ");
        if (opener.is_some() || heading.is_some()) && !prose.text.trim().is_empty() {
            parts.push(Part::Prose(std::mem::take(&mut prose)));
        }
        let mut words = opener.into_iter().flat_map(str::split_whitespace);
        if let Some(generator) = words.next().and_then(Generator::named) {
            parts.push(Part::Generated(generator, words.map(str::to_owned).collect(), number));
        } else if let Some(id) = opener.and_then(|opener| opener.trim().strip_prefix("figure ")) {
            parts.push(Part::Figure(id.trim().to_owned(), number));
        } else if let Some(ids) = opener.and_then(|opener| opener.trim().strip_prefix("recommendations")) {
            parts.push(Part::Cards(ids.split_whitespace().map(str::to_owned).collect(), number));
        } else if opener.is_some_and(|opener| opener.trim().is_empty()) {
            let unopened = parts.pop_if(|part| matches!(part, Part::Prose(_)));
            let (line, message) = unopened_block(unopened.as_ref(), number);
            problems.note(&file.name, line, ":::", message);
        } else if let Some(opener) = opener {
            let mut inside = Vec::new();
            let mut closed = false;
            while let Some((line, number)) = lines.next_if(|(line, _)| !closed && !begins_another(line)) {
                closed = line.trim_end() == ":::";
                if !closed {
                    inside.push((number, line));
                }
            }
            if !closed {
                let last = inside.iter().rfind(|(_, line)| !line.trim().is_empty()).map_or(number, |(line, _)| *line);
                let message = format!("a line of `:::` is missing here: it closes the block of line {number}");
                problems.note(&file.name, last + 1, ":::", message);
            }
            parts.extend(block(file, number, opener, &inside, problems));
        } else if let Some(heading) = heading {
            parts.push(Part::Heading(Text { line: number, text: heading.trim().to_owned() }));
        } else {
            if prose.text.trim().is_empty() {
                prose = Text { line: number, text: String::new() };
            }
            prose.text.push_str(line);
            prose.text.push('\n');
        }
    }
    if !prose.text.trim().is_empty() {
        parts.push(Part::Prose(prose));
    }
    parts
}

/// Whether a line begins what can't stand inside a block.
fn begins_another(line: &str) -> bool {
    line.starts_with("## ") || line.strip_prefix(":::").is_some_and(|opener| !opener.trim().is_empty())
}

/// Where the line that opens a block is missing or mistyped, and what is wrong with it.
fn unopened_block(prose: Option<&Part>, end: usize) -> (usize, String) {
    let Some(Part::Prose(text)) = prose else {
        return (end, "this line closes a block, and none is open".to_owned());
    };
    let first = text.text.lines().next().unwrap_or_default();
    let message = if first.starts_with(':') {
        format!("found `{first}`; a block begins with three colons and a space: `::: passage …`")
    } else {
        format!("the line that opens the block closed in line {end} is missing here: `::: passage …`")
    };
    (text.line, message)
}

/// A message that lists words, with the one that was meant.
fn with_nearest(found: &str, message: String) -> String {
    let listed = message.rsplit_once(" of ").map_or("", |(_, words)| words);
    match nearest(found, listed.split(", ")) {
        Some(meant) => format!("{message}; the nearest is `{meant}`"),
        None => message,
    }
}

fn block(file: &File, number: usize, opener: &str, inside: &[(usize, &str)], problems: &mut Problems) -> Option<Part> {
    let mut words = opener.split_whitespace();
    let role = match words.next() {
        Some("answer") => Role::Answer,
        Some("finding") => Role::Finding,
        Some("passage") => Role::Passage,
        Some("counter") => Role::Counter,
        Some(sort @ ("events" | "story")) => {
            let stage = if sort == "story" { words.next().map(str::to_owned) } else { None };
            let Some(list) = words.next() else {
                problems.note(&file.name, number, sort, "names no list");
                return None;
            };
            return Some(Part::Events(list.to_owned(), text(inside.iter().copied()), stage));
        }
        Some("numbers") => {
            let Some(id) = words.next() else {
                problems.note(&file.name, number, "numbers", "a strip of key numbers needs an id");
                return None;
            };
            return Some(Part::Numbers(RawStrip { line: number, id: id.to_owned(), lines: owned(inside) }));
        }
        Some(sort @ ("plan" | "role" | "reading")) => {
            return Some(Part::Lesson(RawLesson {
                line: number,
                sort: sort.to_owned(),
                title: words.collect::<Vec<_>>().join(" "),
                lines: owned(inside),
            }));
        }
        other => {
            let found = other.unwrap_or_default();
            let generated = Generator::ALL.map(|(name, _)| name).join(", ");
            let message = format!(
                "`{found}` is none of answer, finding, passage, counter, events, story, figure, numbers, \
                 recommendations, plan, role, reading, {generated}"
            );
            problems.note(&file.name, number, "role", with_nearest(found, message));
            return None;
        }
    };
    let kind = match words.next() {
        Some("brief") => Kind::Brief,
        Some("background") => Kind::Background,
        Some("since") => Kind::Since,
        other => {
            let found = other.unwrap_or_default();
            let message = format!("a statement needs a kind; `{found}` is none of brief, background, since");
            problems.note(&file.name, number, "kind", with_nearest(found, message));
            return None;
        }
    };
    let Some(id) = words.next() else {
        problems.note(&file.name, number, "id", "a statement needs an id");
        return None;
    };
    let is_citation = |line: &&(usize, &str)| line.1.starts_with('@');
    let mut citations = Vec::new();
    for (line, citation) in inside.iter().filter(is_citation) {
        match citation[1..].split_once(':').map(|(id, supports)| (id.trim(), supports.trim())) {
            Some((id, supports)) if !supports.is_empty() => {
                citations.push((*line, id.to_owned(), supports.to_owned()));
            }
            _ => problems.note(&file.name, *line, "source", "write `@source-id: what it supports`"),
        }
    }
    Some(Part::Statement(RawStatement {
        line: number,
        role,
        kind,
        id: id.to_owned(),
        sentences: words.map(str::to_owned).collect(),
        text: text(inside.iter().filter(|line| !is_citation(line)).copied()),
        citations,
    }))
}

fn owned(lines: &[(usize, &str)]) -> Vec<(usize, String)> {
    lines.iter().map(|(number, line)| (*number, (*line).to_owned())).collect()
}

fn text<'a>(lines: impl Iterator<Item = (usize, &'a str)>) -> Text {
    let mut joined = Text::default();
    for (number, line) in lines {
        if joined.line == 0 {
            joined.line = number;
        }
        joined.text.push_str(line);
        joined.text.push('\n');
    }
    joined
}
