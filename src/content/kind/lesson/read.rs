//! Reads the blocks for a class: lesson plans, cards for a debate and reading lists.

use crate::content::outline::{RawBlock, Text};
use crate::content::{Problems, markdown};
use crate::model::{Citation, Lesson, Plan, Quote, RoleCard};

/// Reads a plan: its minutes and title, then a line for each part.
pub fn plan(file: &str, raw: &RawBlock, problems: &mut Problems) -> Lesson {
    let (minutes, title) = raw.title.split_once(' ').unwrap_or_default();
    let lines = raw.lines.iter().filter(|own| !own.text.trim().is_empty());
    let parts = lines.filter_map(|Text { line, text }| {
        let Some((minutes, does)) = text.split_once('|') else {
            problems.note(file, *line, "plan", "write `minutes | what the class does`");
            return None;
        };
        Some((minutes.trim().parse().unwrap_or_default(), markdown::line(does.trim(), file, *line, problems)))
    });
    let parts = parts.collect();
    Lesson::Plan(Plan { title: title.to_owned(), minutes: minutes.parse().unwrap_or_default(), parts })
}

/// Reads a card: a side's position, and the statements it quotes.
pub fn role(file: &str, raw: &RawBlock, problems: &mut Problems) -> Lesson {
    let stands: Vec<&str> =
        raw.lines.iter().map(|own| own.text.as_str()).filter(|text| !text.starts_with('@')).collect();
    let quotes = cited(file, raw, problems).into_iter().map(|Cited { line, id, words }| {
        let turn = markdown::line(&words, file, line, problems);
        Quote { id, turn, told: None }
    });
    let quotes = quotes.collect();
    let stands = markdown::blocks(&stands.join("\n"), file, raw.line, problems);
    Lesson::Card(RoleCard { name: raw.title.clone(), stands, quotes })
}

/// Reads a reading list: sources, each with the reason.
pub fn reading(file: &str, raw: &RawBlock, problems: &mut Problems) -> Lesson {
    let cited = cited(file, raw, problems).into_iter().map(|Cited { line, id: source, words: supports }| {
        if supports.contains("](") {
            problems.note(file, line, &raw.name, "these words are shown as written, so they must not contain a link");
        }
        Citation { source, supports }
    });
    Lesson::Reading(cited.collect())
}

/// A citation line: `@id: words`.
struct Cited {
    line: usize,
    id: String,
    words: String,
}

fn cited(file: &str, raw: &RawBlock, problems: &mut Problems) -> Vec<Cited> {
    let rows = raw.lines.iter().filter_map(|own| Some((own.line, own.text.strip_prefix('@')?)));
    let read = rows.filter_map(|(line, text)| {
        let Some((id, words)) = text.split_once(':') else {
            problems.note(file, line, &raw.name, "write `@id: words`");
            return None;
        };
        Some(Cited { line, id: id.trim().to_owned(), words: words.trim().to_owned() })
    });
    read.collect()
}
