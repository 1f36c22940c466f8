//! The outline of a Markdown file: front matter, headings, `:::` blocks and the prose between them.
//!
//! It knows where each part is, but not what the text inside means.

use super::Problems;
use super::block::{self, Block, Line};
use super::outline::{Outline, Part, Text};
use super::reader::File;
use super::spelling::nearest;
use crate::model::{Generator, Rank};

/// Splits a file into its parts; problems are reported.
pub fn outline(file: &File, problems: &mut Problems) -> Option<Outline> {
    const FENCE: &str = "+++\n";
    let start = FENCE.len();
    let Some(rest) = file.text.strip_prefix(FENCE) else {
        let message = "the first line must be `+++`; the front matter is between it and another such line";
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

/// A figure by the words after `figure`: its id, and its rank if given.
fn figure(file: &File, words: &str, line: usize, problems: &mut Problems) -> Part {
    let (id, word) = words.trim().split_once(' ').unwrap_or((words.trim(), ""));
    let word = word.trim();
    let rank = Rank::named(word);
    if rank.is_none() && !word.is_empty() {
        let names = Rank::ALL.map(|(name, _)| name);
        let meant = nearest(word, names).map(|meant| format!("; the nearest is `{meant}`")).unwrap_or_default();
        problems.note(&file.name, line, "figure", format!("`{word}` is not a rank: {}{meant}", names.join(", ")));
    }
    Part::Figure(id.to_owned(), rank, line)
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
            parts.push(figure(file, id, number, problems));
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
                    inside.push(Line { number, text: line });
                }
            }
            if !closed {
                let last = inside.iter().rfind(|line| !line.text.trim().is_empty()).map_or(number, |line| line.number);
                let message = format!("a line of `:::` is missing here: it closes the block of line {number}");
                problems.note(&file.name, last + 1, ":::", message);
            }
            parts.extend(block::read(&Block { file, line: number, inside: &inside }, opener, problems));
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

/// Whether a line starts something that is not allowed inside a block.
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
