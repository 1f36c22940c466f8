//! Finds the line that a problem is about, by the field and the words it names.
//!
//! Records know the line they start on; the checks know the field only by name.

use std::ops::Range;

use super::Problem;

/// The line of a problem in the text of its file; that of its record if nothing closer is found.
pub fn line(text: &str, problem: &Problem, found: Option<&str>) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let own = problem.line.clamp(1, lines.len().max(1)) - 1;
    let is_markdown = problem.file.ends_with(".md");
    let lines_of = if is_markdown { block(&lines, own) } else { record(&lines, own, &problem.file) };
    let field = lines_of.clone().find(|line| is_field(lines[*line], &problem.field));
    let named = |found: &str, from: usize| (from..lines_of.end).find(|line| holds(lines[*line], found));
    let words =
        found.and_then(|found| named(found, field.unwrap_or(lines_of.start)).or_else(|| named(found, lines_of.start)));
    1 + words.or(field).unwrap_or(own)
}

/// The lines of a record: from its header to the next. In a file with a single record, the whole file.
fn record(lines: &[&str], own: usize, file: &str) -> Range<usize> {
    if ["/figures/", "/recommendations/"].iter().any(|folder| file.contains(folder)) {
        return 0..lines.len();
    }
    let is_header = |line: &&str| line.starts_with('[');
    let from = lines.iter().take(own + 1).rposition(is_header).unwrap_or(0);
    let to = lines.iter().skip(own + 1).position(is_header).map_or(lines.len(), |next| own + 1 + next);
    from..to
}

/// The lines of the block around a line, or those of the front matter.
fn block(lines: &[&str], own: usize) -> Range<usize> {
    let is_end = |line: &&str| matches!(line.trim_end(), ":::" | "+++");
    let opener = lines.iter().take(own + 1).rposition(|line| line.starts_with(":::") || line.starts_with("+++"));
    let from = opener.filter(|line| !is_end(&lines[*line])).unwrap_or(own);
    from..lines.iter().skip(own + 1).position(is_end).map_or(lines.len(), |next| own + 1 + next)
}

/// Whether a line starts a field, or a table with its name.
fn is_field(line: &str, field: &str) -> bool {
    let key = line.trim_start().trim_start_matches('[');
    key.strip_prefix(field).is_some_and(|rest| rest.trim_start().starts_with(['=', ']']))
}

/// Whether a line contains words that are not part of longer ones.
fn holds(line: &str, words: &str) -> bool {
    let is_part = |character: Option<char>| character.is_some_and(|own| own.is_alphanumeric() || own == '-');
    line.match_indices(words)
        .any(|(at, _)| !is_part(line[..at].chars().next_back()) && !is_part(line[at + words.len()..].chars().next()))
}
