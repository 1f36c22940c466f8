//! Reads a language's interface texts, and says to an editor what is wrong with them.

use std::collections::BTreeMap;

use toml::Spanned;

use super::attribution::plain;
use super::library::{Edition, Library};
use super::reading::Reading;
use super::spelling::nearest;
use super::{Problems, plurals, reader};
use crate::model::{MessageText, Messages, Plurals, TextFault, TextProblem};

/// A later language's messages are laid over the first one's, so that a missing text is shown in that language; the
/// names of those that are missing come with them.
pub fn read(reading: &mut Reading<'_>, tag: &str, first: Option<&str>) -> Option<(Messages, Vec<String>)> {
    let mut texts: BTreeMap<String, MessageText> = BTreeMap::new();
    let Some(plurals) = plurals::of(tag) else {
        reading.problems.note("site.toml", 0, "languages", format!("`{tag}` is not the tag of a language"));
        return None;
    };
    for tag in first.into_iter().filter(|first| *first != tag) {
        let file = reader::file(reading.folder, &format!("{tag}/messages.toml"), None, reading.problems)?;
        let named: BTreeMap<String, MessageText> = file.toml(reading.problems)?;
        texts.extend(named.into_iter().map(|(name, text)| (name, fitting(text, &plurals))));
    }
    let file = reading.file(&format!("{tag}/messages.toml"), None)?;
    let own: BTreeMap<String, Spanned<MessageText>> = file.toml(reading.problems)?;
    let lines: BTreeMap<String, usize> =
        own.iter().map(|(name, text)| (name.clone(), file.line(text.span().start))).collect();
    let lacking = texts.keys().filter(|name| !own.contains_key(*name)).cloned().collect();
    texts.extend(own.into_iter().map(|(name, text)| (name, text.into_inner())));
    let texts = texts.into_iter().map(|(name, text)| (name, without_references(text)));
    match Messages::read(texts.collect(), plurals) {
        Ok(messages) => Some((messages, lacking)),
        Err(problems) => {
            note(&file.name, &lines, problems, reading.problems);
            None
        }
    }
}

/// What is said of the interface texts that later languages lack: a reader is not told there, as with records.
pub fn notes(library: &Library) -> impl Iterator<Item = String> {
    let first = library.editions.first().map_or("", |edition| &edition.tag);
    let lacking = library.editions.iter().filter(|edition| !edition.lacking.is_empty());
    lacking.map(move |Edition { tag, lacking, .. }| {
        let (many, names) = (lacking.len(), lacking.join(", "));
        format!("note: content/{tag}/messages.toml lacks {many} texts, which are shown in `{first}`: {names}")
    })
}

/// A text of another language, without the forms for categories of counts that this language does not have.
fn fitting(text: MessageText, plurals: &Plurals) -> MessageText {
    match text {
        MessageText::Plain(text) => MessageText::Plain(text),
        MessageText::Forms(mut forms) => {
            forms.retain(|category, _| plurals.names().contains(category));
            MessageText::Forms(forms)
        }
    }
}

/// A text as readers see it: words about the brief without the sentences that they refer to.
fn without_references(text: MessageText) -> MessageText {
    match text {
        MessageText::Plain(text) => MessageText::Plain(plain(&text)),
        MessageText::Forms(forms) => {
            MessageText::Forms(forms.into_iter().map(|(category, text)| (category, plain(&text))).collect())
        }
    }
}

/// Notes what is wrong; `lines` are those of the texts that the file holds.
fn note(file: &str, lines: &BTreeMap<String, usize>, wrong: Vec<TextProblem>, problems: &mut Problems) {
    let of = |fault: &TextFault| -> Vec<String> {
        wrong.iter().filter(|own| own.fault == *fault).map(|own| own.name.clone()).collect()
    };
    let mut missing = of(&TextFault::Missing);
    for name in of(&TextFault::Unknown) {
        let meant = nearest(&name, missing.iter().map(String::as_str)).map(str::to_owned);
        let message = match &meant {
            Some(meant) => format!("is not a text of the interface; the nearest that is missing is `{meant}`"),
            None => "is not a text of the interface: take it away".to_owned(),
        };
        missing.retain(|own| Some(own) != meant.as_ref());
        problems.note(file, lines.get(&name).copied().unwrap_or(0), &name, message);
    }
    for name in missing {
        problems.note(file, 0, &name, "this text is missing");
    }
    for TextProblem { name, fault } in wrong {
        let message = match fault {
            TextFault::Missing | TextFault::Unknown => continue,
            TextFault::Uncounted => "goes with no count: write one text".to_owned(),
            TextFault::NoOther => "has no form `other`, which every text with forms needs".to_owned(),
            TextFault::Category { strange, known } => {
                format!("has a form `{strange}`; the language has {}", quoted(&known))
            }
            TextFault::List { wanted, found } => format!("holds {found} names, parted by commas; {wanted} are wanted"),
            TextFault::Braces { lost, strange } => braces(&lost, &strange),
        };
        problems.note(file, lines.get(&name).copied().unwrap_or(0), &name, message);
    }
}

fn quoted(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn braces(lost: &[String], strange: &[String]) -> String {
    let list = |words: &[String]| words.iter().map(|word| format!("`{{{word}}}`")).collect::<Vec<_>>().join(", ");
    match (lost, strange) {
        (lost, []) => format!("has lost {}", list(lost)),
        ([], strange) => format!("holds {}, which nothing fills in", list(strange)),
        (lost, strange) => format!("holds {}, which nothing fills in, and has lost {}", list(strange), list(lost)),
    }
}
