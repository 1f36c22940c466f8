//! GIFT, read by its rules: signs with a backslash before them stand for themselves.

use std::collections::BTreeMap;

use ai_partnership_explainer::model::{ClassFile, Task};

use super::{address_of_ground, ends, pairs, questions, text};

/// A question of the file.
struct Read {
    category: String,
    asks: String,
    /// What stands between the braces, before the feedback; signs of the format as they are.
    answers: String,
    feedback: String,
}

/// A mark in the place of each escaped sign, so that what is left is the format's own.
const ESCAPED: [(&str, char); 7] = [
    ("\\\\", '\u{e000}'),
    ("\\~", '\u{e001}'),
    ("\\=", '\u{e002}'),
    ("\\#", '\u{e003}'),
    ("\\{", '\u{e004}'),
    ("\\}", '\u{e005}'),
    ("\\:", '\u{e006}'),
];

fn marked(text: &str) -> String {
    ESCAPED.iter().fold(text.to_owned(), |text, (sign, mark)| text.replace(sign, &mark.to_string()))
}

/// A piece of text as a reader sees it.
fn plain(text: &str) -> String {
    let text = text.replace("\\n", "\n");
    ESCAPED.iter().fold(text, |text, (sign, mark)| text.replace(*mark, &sign[1..])).trim().to_owned()
}

fn read() -> BTreeMap<String, Read> {
    let file = marked(&text(ClassFile::Gift));
    let mut category = String::new();
    let mut read = BTreeMap::new();
    for block in file.split("\n\n") {
        let lines: Vec<&str> = block.lines().filter(|line| !line.starts_with("//")).collect();
        let [first, ..] = lines.as_slice() else { continue };
        if let Some(name) = first.strip_prefix("$CATEGORY: ") {
            category = name.to_owned();
            continue;
        }
        let own = lines.join("\n");
        let (id, rest) = own.strip_prefix("::").and_then(|own| own.split_once("::")).expect("a name");
        let (asks, rest) = rest.strip_prefix("[plain]").and_then(|own| own.split_once('{')).expect("answers");
        let (answers, feedback) = rest.strip_suffix('}').and_then(|own| own.split_once("####")).expect("feedback");
        let question = Read {
            category: category.clone(),
            asks: plain(asks),
            answers: answers.to_owned(),
            feedback: plain(feedback),
        };
        assert!(read.insert(id.to_owned(), question).is_none(), "{id} stands twice");
    }
    read
}

#[test]
fn every_question_stands_once_with_its_right_answer_and_its_reason() {
    let mut read = read();
    for (step, question) in questions() {
        let id = &question.id;
        let own = read.remove(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert!(own.category.split('/').count() == 2, "{id}: {}", own.category);
        assert!(own.asks.starts_with(&question.asks), "{id}: {}", own.asks);
        assert!(own.feedback.contains(&address_of_ground(step, question)), "{id}: {}", own.feedback);
        let lines: Vec<&str> = own.answers.trim().lines().collect();
        match &question.task {
            Task::Choice { options, right } => {
                let shown: Vec<String> = lines.iter().map(|line| plain(&line[1..])).collect();
                assert_eq!(shown, *options, "{id}");
                let signs: Vec<bool> = lines.iter().map(|line| line.starts_with('=')).collect();
                assert_eq!(signs, (0..options.len()).map(|at| at == *right).collect::<Vec<_>>(), "{id}");
                assert!(lines.iter().all(|line| line.starts_with(['=', '~'])), "{id}: {lines:?}");
            }
            Task::Ordering { .. } | Task::Matching { .. } => {
                let pair = |line: &&str| {
                    let (left, right) = line.strip_prefix('=').and_then(|own| own.split_once(" -> ")).expect("a pair");
                    (plain(left), plain(right))
                };
                let (mut shown, mut expected) = (lines.iter().map(pair).collect::<Vec<_>>(), pairs(&question.task));
                shown.sort();
                expected.sort();
                assert_eq!(shown, expected, "{id}");
            }
            Task::Estimate { value, near_percent, .. } => {
                let numbers =
                    own.answers.trim().strip_prefix('#').and_then(|own| own.split_once(':')).expect("numbers");
                let [number, near] = [numbers.0, numbers.1].map(|own| own.parse::<f64>().expect("a number"));
                let [low, high] = ends(value.to_f64(), *near_percent);
                assert!((number - near - low).abs() < 1e-6 && (number + near - high).abs() < 1e-6, "{id}: {numbers:?}");
            }
        }
    }
    assert!(read.is_empty(), "questions of nobody: {:?}", read.keys());
}
