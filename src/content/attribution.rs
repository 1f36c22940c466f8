//! Attribution: words that attribute something to the brief name the sentences of the abstract that support it.
//!
//! Outside statements of kind brief, any mention of the brief, its abstract or its author must be in a reference, `[the
//! brief asks](brief:p4.2)`, or `[the abstract names none](brief:all)` where the whole abstract is meant. The rule
//! reads files as written, so that no field of any record can be forgotten. It does not decide whether the words are
//! true to the sentence: `cargo xtask review` lists them for an editor.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Problems;
use super::outline::{Outline, Part, Text};
use super::reader::File;
use crate::model::{ALL_SENTENCES, Kind};

/// A reference: its words, and the sentences between `(brief:` and `)`.
static REFERENCE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\[([^\[\]]*)\]\(brief:([^)]*)\)").expect("a pattern that reads"));

/// Words by which prose refers to the brief. “Since the brief” is a date; “the brief’s text” and “of the Delhi Policy
/// Group” name the thing itself.
static MENTION: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?ix) \b (?: since\s+the\s+brief \b | (?:of|by|from)\s+the\s+delhi\s+policy\s+group \b
        | (?: (?:the|this|that|our|its)\s+(?:dpg\s+|policy\s+)*brief\b (?:[’']s)? | brief[’']s
            | the\s+(?:abstract|author)\b (?:[’']s)? | delhi\s+policy\s+group ) (?: \s+ (?:text|title|publisher)\b )? )";
    Regex::new(pattern).expect("a pattern that reads")
});

/// Fields that are not prose of ours, and what a sentence says in our words, which is the brief's own.
const NO_PROSE: &[&str] = &["supports", "id", "url", "publisher", "lists", "says", "data", "told"];

/// The fields of a sort of file that display references, as links or as plain words.
fn showing(file: &str) -> &'static [&'static str] {
    let is_in = |folder: &str| file.contains(&format!("/{folder}"));
    match () {
        () if file.ends_with(".md") => &["question", "description"],
        () if is_in("events/") => &["summary", "why", "dispute"],
        () if is_in("figures/") => &["finding"],
        () if is_in("glossary.toml") => &["definition"],
        () if is_in("questions/") => &["asks", "right", "wrong", "left", "feedback"],
        () if is_in("recommendations/") => &["text", "problem", "what"],
        () if is_in("timelines.toml") => &["caption"],
        () => &[],
    }
}

/// Part of every reference: a text without it need not be searched.
const MARK: &str = "](brief:";

/// Every mention and every reference contains one of these: a text without them need not be searched.
static MENTIONED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("(?i-u:brief|abstract|author|delhi)").expect("a pattern that reads"));

/// Text with its references replaced by their words.
pub fn plain(text: &str) -> String {
    if !text.contains(MARK) {
        return text.to_owned();
    }
    REFERENCE.replace_all(text, "$1").into_owned()
}

/// The sentences that a reference names after `brief:`.
pub fn named(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim)
}

/// Reports what a Markdown file attributes to the brief without a sentence.
pub fn check_outline(file: &File, outline: &Outline, sentences: &[String], problems: &mut Problems) {
    let mut reader = Reader { file, sentences, problems, shows: &[] };
    for part in &outline.parts {
        match part {
            Part::Statement(statement) if statement.kind == Kind::Brief => {}
            Part::Statement(statement) => reader.lines(&statement.text),
            Part::Heading(text) | Part::Prose(text) | Part::Events(_, text, _) => reader.lines(text),
            Part::Block(block) => {
                reader.text(block.line, &block.title);
                block.lines.iter().for_each(|own| reader.lines(own));
            }
            Part::Figure(..) | Part::Cards(..) | Part::Generated(..) => {}
        }
    }
}

/// Reports what a TOML file, or the TOML part of a file, attributes to the brief without a sentence.
pub fn check_toml(file: &File, part: Range<usize>, sentences: &[String], problems: &mut Problems) {
    // Syntax errors are reported when the records are read.
    let Ok(table) = DeTable::parse(&file.text[part.clone()]) else { return };
    Reader { file, sentences, problems, shows: showing(&file.name) }.table(table.get_ref(), part.start);
}

struct Reader<'a> {
    file: &'a File,
    sentences: &'a [String],
    problems: &'a mut Problems,
    /// The fields of the file that display references.
    shows: &'static [&'static str],
}

impl Reader<'_> {
    fn table(&mut self, table: &DeTable<'_>, start: usize) {
        let is_brief = table.get("kind").is_some_and(|kind| kind.get_ref().as_str() == Some(Kind::Brief.slug()));
        for (key, value) in table {
            let key = key.get_ref().as_ref();
            // What a recommendation asks for is the brief's own, like a statement of its kind.
            let is_ask = key == "ask" && table.contains_key("sentences");
            let is_told_by_the_brief = is_brief && matches!(value.get_ref(), DeValue::String(_));
            if !(NO_PROSE.contains(&key) || is_ask || is_told_by_the_brief) {
                self.value(key, value, start);
            }
        }
    }

    fn value(&mut self, key: &str, value: &Spanned<DeValue<'_>>, start: usize) {
        match value.get_ref() {
            DeValue::Table(table) => self.table(table, start),
            DeValue::Array(list) => list.iter().for_each(|one| self.value(key, one, start)),
            DeValue::String(text) => {
                let line = self.file.line(start + value.span().start);
                let shows = || self.shows.contains(&key) || self.file.name.ends_with("messages.toml");
                if text.contains(MARK) && !shows() && REFERENCE.is_match(text) {
                    let message = "a reference to the brief can't be shown here: leave the brief out of this field";
                    self.problems.note(&self.file.name, line, key, message);
                }
                self.text(line, text);
            }
            _ => {}
        }
    }

    fn lines(&mut self, text: &Text) {
        // Line by line, a phrase broken over two lines would be missed.
        self.text(text.line, &text.text);
    }

    /// Checks one text that starts on a line.
    fn text(&mut self, line: usize, text: &str) {
        if !MENTIONED.is_match(text) {
            return;
        }
        let at = |offset: usize| line + text[..offset].matches('\n').count();
        for found in REFERENCE.captures_iter(text) {
            let (Some(whole), words, list) = (found.get(0), &found[1], &found[2]) else { continue };
            for id in named(list).filter(|id| *id != ALL_SENTENCES && !self.sentences.iter().any(|own| own == id)) {
                let message = format!("`{id}` is not a sentence of the abstract: write p1.1 to p7.2, or all");
                self.problems.note(&self.file.name, at(whole.start()), "brief", message);
            }
            if !attributes(words) {
                let message = format!("“{words}” does not refer to the brief, its abstract or its author");
                self.problems.note(&self.file.name, at(whole.start()), "brief", message);
            }
        }
        let inside: Vec<Range<usize>> = REFERENCE.find_iter(text).map(|found| found.range()).collect();
        for found in MENTION.find_iter(text).filter(|found| is_attribution(found.as_str())) {
            if !inside.iter().any(|range| range.contains(&found.start())) {
                let message = format!(
                    "“{}” refers to the brief outside a statement of kind brief: write `[{} …](brief:p4.2)` with the \
                     sentences that say so, or `(brief:all)`",
                    found.as_str(),
                    found.as_str()
                );
                self.problems.note(&self.file.name, at(found.start()), "brief", message);
            }
        }
    }
}

/// Whether words mention the brief.
pub fn attributes(words: &str) -> bool {
    MENTION.is_match(words)
}

/// Whether a mention attributes something to the brief, rather than dating from it or naming the thing itself.
fn is_attribution(mention: &str) -> bool {
    let mention = mention.to_lowercase();
    let is_thing = [" text", " title", " publisher"].iter().any(|thing| mention.ends_with(thing));
    let is_name = ["since", "of", "by", "from"].iter().any(|word| mention.starts_with(word));
    !is_thing && !is_name
}

#[cfg(test)]
mod tests {
    use super::{MENTION, is_attribution, plain};

    fn gives(text: &str) -> bool {
        MENTION.find_iter(text).any(|found| is_attribution(found.as_str()))
    }

    #[test]
    fn what_speaks_of_the_brief_is_told_from_what_does_not() {
        for text in [
            "which is why the brief asks",
            "The Brief’s conclusion",
            "as the author says",
            "this policy brief wants",
            "the abstract names none",
            "a brief’s view",
            "the Delhi Policy Group holds",
        ] {
            assert!(gives(text), "{text}");
        }
        for text in [
            "Since the brief, much has moved",
            "The brief’s text is its publisher’s",
            "a visit, brief and formal",
            "the authors of a study",
            "DPG Policy Brief Vol. X of the Delhi Policy Group",
        ] {
            assert!(!gives(text), "{text}");
        }
    }

    #[test]
    fn a_reference_leaves_its_words() {
        assert_eq!(plain("What [the brief asks](brief:p4.2,p5.1) of both"), "What the brief asks of both");
    }
}
