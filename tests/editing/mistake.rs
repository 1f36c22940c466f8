//! An editor's mistake and the one message for it.

use std::fs;

use ai_partnership_explainer::content::{Problem, load_from};

use crate::support::{folder, project};

/// What an editor does to a file.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    /// Replaces the first occurrence of a text with another.
    Replace(&'static str, &'static str),
    /// Adds text to the end.
    Append(&'static str),
    /// Replaces or creates the file.
    Write(&'static str),
    /// Replaces or creates the file with a copy of another.
    CopyOf(&'static str),
    /// Changes the bytes.
    Bytes(fn(Vec<u8>) -> Vec<u8>),
    /// Removes every line that begins with a word.
    Lines(&'static str),
    /// Removes the file.
    Without,
}

/// Where the message points.
#[derive(Clone, Copy, Debug)]
pub enum At {
    /// The first line that was changed.
    Change,
    /// The first line of the changed file that contains a text.
    Of(&'static str),
    /// The first line that contains a text, in the file given second.
    First(&'static str, &'static str),
    /// The line with this number.
    Line(usize),
    /// The header of the record that contained a text.
    Header(&'static str),
    /// The id of the record that contained a text.
    Record(&'static str),
    /// The whole file.
    Whole,
    /// A folder or another file as a whole.
    InFolder(&'static str),
}

#[derive(Clone, Copy, Debug)]
pub struct Mistake {
    pub file: &'static str,
    pub change: Change,
    pub at: At,
    pub field: &'static str,
    /// Words of the message.
    pub words: &'static str,
}

impl Mistake {
    /// The message points to the first line of the file that contains a text.
    pub const fn of(self, text: &'static str) -> Self {
        Self { at: At::Of(text), ..self }
    }

    /// The message points to the record that contained a text.
    pub const fn in_record(self, text: &'static str) -> Self {
        Self { at: At::Record(text), ..self }
    }

    /// The message points to another file.
    pub const fn in_file(self, file: &'static str, text: &'static str) -> Self {
        Self { at: At::First(text, file), ..self }
    }

    /// The message is about another file as a whole.
    pub const fn in_whole(self, file: &'static str) -> Self {
        Self { at: At::InFolder(file), ..self }
    }

    /// Whether the content still contains what the mistake corrupts; an editor may have changed it.
    pub fn is_there(&self) -> bool {
        let holds = |file: &str, words: &str| String::from_utf8_lossy(&read(file)).contains(words);
        let begins =
            |file: &str, word: &str| String::from_utf8_lossy(&read(file)).lines().any(|own| own.starts_with(word));
        let is_changed = match self.change {
            Change::Replace(from, _) => holds(self.file, from),
            Change::Lines(word) => begins(self.file, word),
            Change::Append(_) | Change::Write(_) | Change::CopyOf(_) | Change::Bytes(_) | Change::Without => true,
        };
        is_changed
            && match self.at {
                At::Header(words) | At::Record(words) => holds(self.file, words),
                At::First(words, file) if file != self.file => holds(file, words),
                _ => true,
            }
    }

    /// What is wrong with the messages for the mistake, if anything.
    pub fn fault(&self) -> Option<String> {
        let original = read(self.file);
        let changed = self.changed(original.clone());
        let folder = folder();
        let folder = match &changed {
            Some(bytes) => folder.with(self.file, bytes.clone()),
            None => folder.without(self.file),
        };
        let line = self.line(&original, changed.as_deref().unwrap_or_default());
        let file = match self.at {
            At::First(_, file) | At::InFolder(file) => file,
            _ => self.file,
        };
        let Err(problems) = load_from(&folder) else { return Some(format!("{self:?} passes")) };
        let list = problems.list();
        let wanted = (file, line, self.field);
        let is_wanted = |one: &Problem| (one.file.as_str(), one.line, one.field.as_str()) == wanted;
        let is_expected = matches!(list.as_slice(), [one] if is_wanted(one) && one.message.contains(self.words));
        (!is_expected)
            .then(|| format!("wanted content/{file}:{line}: {}: …{}…\nfound {problems}\n", self.field, self.words))
    }

    fn changed(&self, bytes: Vec<u8>) -> Option<Vec<u8>> {
        let text = || String::from_utf8(bytes.clone()).expect("a file of text");
        Some(match self.change {
            Change::Without => return None,
            Change::Write(text) => text.into(),
            Change::CopyOf(file) => read(file),
            Change::Bytes(change) => change(bytes),
            Change::Append(more) => (text() + more).into_bytes(),
            Change::Replace(from, to) => text().replacen(from, to, 1).into_bytes(),
            Change::Lines(word) => {
                let kept = text().lines().filter(|line| !line.starts_with(word)).collect::<Vec<_>>().join("\n");
                kept.into_bytes()
            }
        })
    }

    /// The line that the message should point to.
    fn line(&self, original: &[u8], changed: &[u8]) -> usize {
        let line_at = |bytes: &[u8], at: usize| 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
        let line_of = |bytes: &[u8], text: &str| {
            let at = String::from_utf8_lossy(bytes).find(text).unwrap_or_else(|| panic!("no `{text}`"));
            line_at(bytes, at)
        };
        match self.at {
            At::Change => {
                let at = original.iter().zip(changed).position(|(a, b)| a != b).unwrap_or(original.len());
                line_at(changed, at.min(changed.len()))
            }
            At::Of(text) => line_of(changed, text),
            At::First(text, file) if file == self.file => line_of(changed, text),
            At::First(text, file) => line_of(&read(file), text),
            At::Line(line) => line,
            At::Header(text) => {
                let at = String::from_utf8_lossy(original).find(text).expect("the text");
                let header = String::from_utf8_lossy(&original[..at]).rfind("[[").expect("a header");
                line_at(original, header)
            }
            At::Record(text) => {
                let at = String::from_utf8_lossy(original).find(text).expect("the text");
                line_at(original, String::from_utf8_lossy(&original[..at]).rfind("id = ").expect("an id"))
            }
            At::Whole | At::InFolder(_) => 0,
        }
    }
}

fn read(file: &str) -> Vec<u8> {
    fs::read(project().join("content").join(file)).unwrap_or_default()
}
