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
    /// A strip of key numbers.
    Numbers(RawStrip),
    /// A lesson plan, a card for a debate or a list to read.
    Lesson(RawLesson),
    /// What is told of a table of open data.
    Dataset(RawDataset),
    /// What is told of a system on which others publish.
    Host(RawHost),
    /// Text outside any block.
    Prose(Text),
}

/// A strip of key numbers whose lines are not read yet.
pub struct RawStrip {
    /// Line of its `:::`.
    pub line: usize,
    pub id: String,
    /// Its lines, each by itself.
    pub lines: Vec<Text>,
}

/// A block for a class whose lines are not read yet.
pub struct RawLesson {
    /// Line of its `:::`.
    pub line: usize,
    /// `plan`, `role` or `reading`.
    pub sort: String,
    /// What follows on the line of its `:::`.
    pub title: String,
    /// Its lines, each by itself.
    pub lines: Vec<Text>,
}

/// What is told of a table, whose lines are not read yet.
pub struct RawDataset {
    /// Line of its `:::`.
    pub line: usize,
    /// The table's name.
    pub name: String,
    pub title: String,
    /// Its lines, each by itself.
    pub lines: Vec<Text>,
}

/// What is told of a system on which others publish, whose lines are not read yet.
pub struct RawHost {
    /// Line of its `:::`.
    pub line: usize,
    /// The name of the snippet that fits.
    pub snippet: String,
    pub id: String,
    pub name: String,
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
