//! Reads the blocks for a class: lesson plans, cards for a debate and reading lists.

use crate::content::outline::{RawLesson, Text};
use crate::content::{Problems, markdown};
use crate::model::{Citation, Lesson, Plan, Quote, RoleCard};

/// Reads a block.
pub fn read(file: &str, raw: &RawLesson, problems: &mut Problems) -> Lesson {
    let cited = |problems: &mut Problems| {
        let rows = raw.lines.iter().filter_map(|own| Some((own.line, own.text.strip_prefix('@')?)));
        let read = rows.filter_map(|(line, text)| {
            let Some((id, words)) = text.split_once(':') else {
                problems.note(file, line, &raw.sort, "write `@id: words`");
                return None;
            };
            Some((line, id.trim().to_owned(), words.trim().to_owned()))
        });
        read.collect::<Vec<_>>()
    };
    match raw.sort.as_str() {
        "plan" => {
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
        "role" => {
            let stands: Vec<&str> =
                raw.lines.iter().map(|own| own.text.as_str()).filter(|text| !text.starts_with('@')).collect();
            let quotes = cited(problems).into_iter().map(|(line, id, words)| {
                let turn = markdown::line(&words, file, line, problems);
                Quote { id, turn, told: None }
            });
            let quotes = quotes.collect();
            let stands = markdown::blocks(&stands.join("\n"), file, raw.line, problems);
            Lesson::Card(RoleCard { name: raw.title.clone(), stands, quotes })
        }
        _ => {
            let cited = cited(problems).into_iter().map(|(line, source, supports)| {
                if supports.contains("](") {
                    problems.note(file, line, &raw.sort, "these words are shown as they are written, and hold a link");
                }
                Citation { source, supports }
            });
            Lesson::Reading(cited.collect())
        }
    }
}
