//! The content with a second language: what stands in `tests/hindi/records`, and for the timelines the English texts in
//! Devanagari letters.

use std::fs;

use toml::{Table, Value};

use crate::support::{Copy, project};

/// A copy of the content with the edition in it.
pub fn copy() -> Copy {
    let copy = Copy::new();
    copy.replace("site.toml", "languages = [\"en\"]", "languages = [\"en\", \"hi\"]");
    let own = project().join("tests/hindi/records");
    let mut open = vec![own.clone()];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(&own).expect("a file of the edition").display().to_string();
            copy.write(&format!("hi/{name}"), &fs::read_to_string(&path).expect("a file"));
        }
    }
    let mut timelines = table("content/en/timelines.toml");
    // Names of actors are as events write them, and most events are English.
    let is_shown = |key: &str| ["title", "question", "description", "caption", "label"].contains(&key);
    for (part, value) in &mut timelines {
        let all = ["themes", "forms"].contains(&part.as_str());
        in_letters(value, &|key| all || is_shown(key));
    }
    copy.write("hi/timelines.toml", &timelines.to_string());
    copy
}

fn table(file: &str) -> Table {
    fs::read_to_string(project().join(file)).expect("a file").parse().expect("a table")
}

/// Turns the texts of a value into Devanagari letters; within tables those whose field is shown to readers.
fn in_letters(value: &mut Value, is_shown: &dyn Fn(&str) -> bool) {
    match value {
        Value::String(text) => *text = devanagari(text),
        Value::Array(list) => list.iter_mut().filter(|own| own.is_table()).for_each(|own| in_letters(own, is_shown)),
        Value::Table(table) => {
            let read = table.iter_mut().filter(|(key, own)| own.is_array() || is_shown(key));
            read.for_each(|(_, own)| in_letters(own, is_shown));
        }
        _ => {}
    }
}

/// Each Latin letter as one of Devanagari; words in braces stay, references leave their words.
fn devanagari(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let whole = match character {
            '{' => rest.find('}').map(|end| (true, end + 1)),
            ']' if rest.starts_with("](") => rest.find(')').map(|end| (false, end + 1)),
            '[' if rest.contains("](") => Some((false, 1)),
            _ => None,
        };
        let (kept, length) = whole.unwrap_or((true, character.len_utf8()));
        match whole {
            Some(_) if kept => out.push_str(&rest[..length]),
            Some(_) => {}
            None => out.push(letter(character)),
        }
        rest = &rest[length..];
    }
    out
}

fn letter(character: char) -> char {
    let from = u32::from(character.to_ascii_lowercase());
    let is_letter = character.is_ascii_alphabetic();
    is_letter.then(|| char::from_u32(0x915 + from - u32::from('a'))).flatten().unwrap_or(character)
}
