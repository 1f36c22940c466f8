//! The parts of a Markdown file, each with its line; what the text inside means is not read yet.

use std::ops::Range;

use super::kind::page::front::FrontMatter;
use crate::model::{Citation, Generator, Kind, Nature, Rank, Role};

/// A Markdown file taken apart.
pub struct Outline {
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
    Statement(RawStatement),
    /// A list of events: its name and caption, and the timeline on whose axis it is told if it is a story.
    Events(String, Text, Option<String>),
    /// A figure: its id, the rank that it is given, and the line.
    Figure(String, Option<Rank>, usize),
    /// Recommendations in short: their ids, or none for all, and the line.
    Cards(Vec<String>, usize),
    /// Something that the build makes, the words after its name, and the line.
    Generated(Generator, Vec<String>, usize),
    /// A block whose lines only its kind reads.
    Block(RawBlock),
    /// Text outside any block.
    Prose(Text),
}

/// A block whose lines are not read yet.
pub struct RawBlock {
    /// Line of its `:::`.
    pub line: usize,
    /// The word after its `:::`.
    pub name: String,
    /// What follows the name on that line.
    pub title: String,
    /// Its lines, each by itself.
    pub lines: Vec<Text>,
}

/// Text and the line that it begins on.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The first line.
    pub line: usize,
    pub text: String,
}

/// A statement whose text is not read yet.
pub struct RawStatement {
    /// Line of its `:::`.
    pub line: usize,
    /// The part that it plays.
    pub role: Role,
    pub kind: Kind,
    pub id: String,
    /// What it is put forward as, where that is said.
    pub nature: Option<Nature>,
    /// Ids of the abstract's sentences.
    pub sentences: Vec<String>,
    pub text: Text,
    pub citations: Vec<Citation>,
}
