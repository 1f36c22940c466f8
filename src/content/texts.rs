//! What is wrong with a language's interface texts, said to an editor.

use std::collections::BTreeMap;

use super::Problems;
use super::attribution::plain;
use super::spelling::nearest;
use crate::model::{MessageText, Plurals, TextFault, TextProblem};

/// A text of another language, without the forms for categories of counts that this language does not have.
pub fn fitting(text: MessageText, plurals: &Plurals) -> MessageText {
    match text {
        MessageText::Plain(text) => MessageText::Plain(text),
        MessageText::Forms(mut forms) => {
            forms.retain(|category, _| plurals.names().contains(category));
            MessageText::Forms(forms)
        }
    }
}

/// A text as readers see it: words about the brief without the sentences that they refer to.
pub fn without_references(text: MessageText) -> MessageText {
    match text {
        MessageText::Plain(text) => MessageText::Plain(plain(&text)),
        MessageText::Forms(forms) => {
            MessageText::Forms(forms.into_iter().map(|(category, text)| (category, plain(&text))).collect())
        }
    }
}

/// Notes what is wrong; `lines` are those of the texts that the file holds.
pub fn note(file: &str, lines: &BTreeMap<String, usize>, wrong: Vec<TextProblem>, problems: &mut Problems) {
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
