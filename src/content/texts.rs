//! Reads a language's interface texts, and tells an editor what is wrong with them and what is left to translate.

use std::collections::BTreeMap;

use toml::Spanned;

use super::attribution::plain;
use super::folder::Folder;
use super::kind::site::record::SiteFile;
use super::reader::File;
use super::reading::Reading;
use super::spelling::nearest;
use super::{Problems, plurals, reader};
use crate::model::{MessageText, Messages, TextFault, TextProblem};

/// The file with the interface texts in a language's folder.
pub const FILE: &str = "messages.toml";

/// The texts of a language, which must be complete: an attribute could not say that its words are in another language.
pub fn read(reading: &mut Reading<'_>, tag: &str) -> Option<Messages> {
    let Some(plurals) = plurals::of(tag) else {
        reading.problems.note("site.toml", 0, "languages", format!("`{tag}` is not the tag of a language"));
        return None;
    };
    let file = reading.file(&path(tag), None)?;
    let own: BTreeMap<String, Spanned<MessageText>> = file.toml(reading.problems)?;
    let lines: BTreeMap<String, usize> =
        own.iter().map(|(name, text)| (name.clone(), file.line(text.span().start))).collect();
    let texts = own.into_iter().map(|(name, text)| (name, without_references(text.into_inner())));
    match Messages::read(texts.collect(), plurals) {
        Ok(messages) => Some(messages),
        Err(problems) => {
            note(tag, &lines, problems, reading.problems);
            None
        }
    }
}

/// The lines of the first language's file whose texts a language lacks, in order: what is left to translate.
///
/// # Errors
/// A file that cannot be read.
pub fn lacking(folder: &Folder, tag: &str) -> Result<String, Problems> {
    let mut problems = Problems::default();
    let lines = lines_of_first(folder, tag, &mut problems);
    problems.none_or(lines.unwrap_or_default())
}

fn lines_of_first(folder: &Folder, tag: &str, problems: &mut Problems) -> Option<String> {
    let site: SiteFile = reader::file(folder, "site.toml", None, problems)?.toml(problems)?;
    let mut texts = |tag: &str| -> Option<(File, BTreeMap<String, Spanned<MessageText>>)> {
        let file = reader::file(folder, &path(tag), None, problems)?;
        let texts = file.toml(problems)?;
        Some((file, texts))
    };
    let (file, first) = texts(site.languages.first()?)?;
    let own = if folder.holds(&path(tag)) { texts(tag)?.1 } else { BTreeMap::new() };
    let left = first.iter().filter(|(name, _)| !own.contains_key(*name));
    let mut left: Vec<_> = left.map(|(name, text)| (text.span(), name)).collect();
    left.sort_by_key(|(span, _)| span.start);
    Some(left.into_iter().map(|(span, name)| format!("{name} = {}\n", plain(&file.text[span]))).collect())
}

fn path(tag: &str) -> String {
    format!("{tag}/{FILE}")
}

/// A text as readers see it: words about the brief without their references.
fn without_references(text: MessageText) -> MessageText {
    match text {
        MessageText::Plain(text) => MessageText::Plain(plain(&text)),
        MessageText::Forms(forms) => {
            MessageText::Forms(forms.into_iter().map(|(category, text)| (category, plain(&text))).collect())
        }
    }
}

/// How many missing texts are named.
const NAMED: usize = 5;

/// Reports what is wrong; `lines` are the lines of the texts in the file.
fn note(tag: &str, lines: &BTreeMap<String, usize>, wrong: Vec<TextProblem>, problems: &mut Problems) {
    let file = &path(tag);
    let of = |fault: &TextFault| -> Vec<String> {
        wrong.iter().filter(|own| own.fault == *fault).map(|own| own.name.clone()).collect()
    };
    let mut missing = of(&TextFault::Missing);
    for name in of(&TextFault::Unknown) {
        let meant = nearest(&name, missing.iter().map(String::as_str)).map(str::to_owned);
        let message = match &meant {
            Some(meant) => format!("is not an interface text; the nearest that is missing is `{meant}`"),
            None => "is not an interface text: remove it".to_owned(),
        };
        missing.retain(|own| Some(own) != meant.as_ref());
        problems.note(file, lines.get(&name).copied().unwrap_or(0), &name, message);
    }
    if !missing.is_empty() {
        problems.note(file, 0, "texts", are_missing(tag, &missing));
    }
    for TextProblem { name, fault } in wrong {
        let message = match fault {
            TextFault::Missing | TextFault::Unknown => continue,
            TextFault::Uncounted => "takes no count: write a single text".to_owned(),
            TextFault::NoOther => "has no form `other`, which every text with forms needs".to_owned(),
            TextFault::Category { strange, known } => {
                format!("has a form `{strange}`; the language has {}", quoted(&known))
            }
            TextFault::List { wanted, found } => {
                format!("has {found} names, separated by commas; {wanted} are needed")
            }
            TextFault::Braces { lost, strange } => braces(&lost, &strange),
        };
        problems.note(file, lines.get(&name).copied().unwrap_or(0), &name, message);
    }
}

fn are_missing(tag: &str, missing: &[String]) -> String {
    let all = Messages::NAMES.len();
    match missing.split_at(missing.len().min(NAMED)) {
        ([one], []) => format!("one of the {all} is missing: `{one}`"),
        (few, []) => format!("{} of the {all} are missing: {}", few.len(), quoted(few)),
        (first, rest) => {
            let (count, more) = (missing.len(), rest.len());
            let names = quoted(first);
            format!(
                "{count} of the {all} are missing: {names} and {more} more; `cargo xtask texts {tag}` prints their lines \
                 in the first language, to be translated"
            )
        }
    }
}

fn quoted(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn braces(lost: &[String], strange: &[String]) -> String {
    let list = |words: &[String]| words.iter().map(|word| format!("`{{{word}}}`")).collect::<Vec<_>>().join(", ");
    match (lost, strange) {
        (lost, []) => format!("lacks {}", list(lost)),
        ([], strange) => format!("contains {}, which nothing fills in", list(strange)),
        (lost, strange) => format!("contains {}, which nothing fills in, and lacks {}", list(strange), list(lost)),
    }
}
