//! The questions in GIFT, the text format for questions that is documented by Moodle and read by others too.
//!
//! It has no ordering questions: there each event is matched with its position.

use super::bank::{BankItem, QuestionBank, tolerance};
use super::feedback;
use crate::model::{Site, Task};

/// The file.
pub fn file(bank: &QuestionBank<'_>) -> String {
    let site = bank.site;
    let mut file = format!("// {}\n// {}\n", site.messages.site_title(), site.messages.footer_licence());
    for section in &bank.sections {
        file += &format!("\n$CATEGORY: {}\n", section.category(site));
        for item in &section.items {
            file += &question(item, site);
        }
    }
    file
}

fn question(item: &BankItem<'_>, site: &Site) -> String {
    let own = item.question;
    // Moodle reads id and tags from a comment before the question.
    let head = format!("\n// [id:{id}] [tag:{}]\n::{id}::[plain]", item.tag(), id = own.id);
    let asks: Vec<&str> = [own.asks.as_str()].into_iter().chain(item.hint.as_deref()).collect();
    let answers = match &own.task {
        Task::Choice { options, right } => {
            let sign = |at: usize| if at == *right { '=' } else { '~' };
            let rows = options.iter().enumerate().map(|(at, words)| format!("{}{}\n", sign(at), escaped(words)));
            format!("{{\n{}", rows.collect::<String>())
        }
        Task::Ordering { .. } | Task::Matching { .. } => {
            let rows = item.pairs().into_iter().map(|own| format!("={} -> {}\n", piece(&own.left), piece(&own.right)));
            format!("{{\n{}", rows.collect::<String>())
        }
        Task::Estimate { value, near_percent, .. } => format!("{{#{value}:{}\n", tolerance(*value, *near_percent)),
    };
    let feedback = feedback::lines(item, site);
    format!("{head}{} {answers}####{}\n}}\n", escaped(&asks.join("\n")), escaped(&feedback.join("\n")))
}

/// A text with the format's special characters escaped, on one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '~' | '=' | '#' | '{' | '}' | ':' | '\\' => out.extend(['\\', character]),
            '\n' => out += "\\n",
            other => out.push(other),
        }
    }
    out
}

/// One half of a pair; an ASCII arrow in it would split it, and there is no known escape for that.
fn piece(text: &str) -> String {
    escaped(&text.replace("->", "→"))
}

#[cfg(test)]
mod tests {
    use super::{escaped, piece};

    #[test]
    fn no_sign_of_the_format_is_left_in_a_text() {
        assert_eq!(escaped("a=b ~ {c}: #1\\2\nd"), "a\\=b \\~ \\{c\\}\\: \\#1\\\\2\\nd");
        assert_eq!(piece("a -> b = c"), "a → b \\= c");
    }
}
