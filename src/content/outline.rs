//! The parts of a Markdown file, each with its line; the text inside has not been parsed yet.

use std::ops::Range;

use super::kind::page::front::FrontMatter;
use crate::model::{Citation, Generator, Kind, Nature, Rank, Role};

/// A Markdown file split into its parts.
pub struct Outline {
    pub front: FrontMatter,
    /// The byte range of the front matter in the file.
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
    Statement(RawStatement),
    /// A list of events: its name and caption, and, if it is a story, the timeline along which it is told.
    Events(String, Text, Option<String>),
    /// A figure: its id, the rank it is given, and the line.
    Figure(String, Option<Rank>, usize),
    /// Recommendations in short: their ids, or none for all, and the line.
    Cards(Vec<String>, usize),
    /// Something the build generates, the words after its name, and the line.
    Generated(Generator, Vec<String>, usize),
    /// A block whose lines only its kind can read.
    Block(RawBlock),
    /// Text outside any block.
    Prose(Text),
}

/// A block whose lines have not been parsed yet.
pub struct RawBlock {
    /// Line of its `:::`.
    pub line: usize,
    /// The word after its `:::`.
    pub name: String,
    /// The rest of that line.
    pub title: String,
    /// Its lines, one by one.
    pub lines: Vec<Text>,
}

/// Text and the line it starts on.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The first line.
    pub line: usize,
    pub text: String,
}

/// A statement whose text has not been parsed yet.
pub struct RawStatement {
    /// Line of its `:::`.
    pub line: usize,
    /// The part it plays.
    pub role: Role,
    pub kind: Kind,
    pub id: String,
    /// What it is put forward as, if stated.
    pub nature: Option<Nature>,
    /// Ids of the abstract's sentences.
    pub sentences: Vec<String>,
    pub text: Text,
    pub citations: Vec<Citation>,
}
