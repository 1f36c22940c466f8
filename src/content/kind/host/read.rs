//! Reads an editor's description of another publishing system.

use crate::content::outline::{RawBlock, Text};
use crate::content::{Problems, markdown};
use crate::model::{HostEntry, HostPage, Inline, SnippetKind};

/// The key before the vertical bar of each line.
const WORDS: [&str; 3] = ["does", "shows", "read"];

/// Reads a block; `None` if one of its lines cannot be read, because the others cannot be judged without it.
pub fn read(file: &str, raw: &RawBlock, problems: &mut Problems) -> Option<HostEntry> {
    let mut words = raw.title.splitn(3, ' ').map(str::to_owned);
    let [snippet_name, id, name] = std::array::from_fn(|_| words.next().unwrap_or_default());
    let Some(snippet) = SnippetKind::named(&snippet_name) else {
        let names = SnippetKind::ALL.map(|(name, _)| name).join(", ");
        let message = format!("`{snippet_name}` is not one of {names}: write `::: host SNIPPET ID NAME`");
        problems.note(file, raw.line, "host", message);
        return None;
    };
    let mut own = HostEntry { id, name, snippet, does: Vec::new(), shows: Vec::new(), pages: Vec::new() };
    let mut is_whole = true;
    for Text { line, text } in raw.lines.iter().filter(|own| !own.text.trim().is_empty()) {
        let (word, rest) = text.split_once('|').unwrap_or((text, ""));
        let words = |problems: &mut Problems| markdown::line(rest.trim(), file, *line, problems);
        let fault = match word.trim() {
            "does" => {
                own.does = words(problems);
                None
            }
            "shows" => {
                own.shows = words(problems);
                None
            }
            "read" => match page(rest) {
                Some(page) => {
                    own.pages.push(page);
                    None
                }
                None => Some("write `read | 2026-11-30 | https://… | title of the page`".to_owned()),
            },
            other => Some(format!("`{other}` is not one of {}: write `does | …`", WORDS.join(", "))),
        };
        if let Some(message) = fault {
            problems.note(file, *line, "host", message);
            is_whole = false;
        }
    }
    is_whole.then_some(own)
}

/// Reads `day | address | title`.
fn page(text: &str) -> Option<HostPage> {
    let mut parts = text.splitn(3, '|').map(str::trim);
    let (read, url, title) = (parts.next()?.parse().ok()?, parts.next()?, parts.next()?);
    let is_page = url.starts_with("https://") && !title.is_empty();
    is_page.then(|| HostPage { title: title.to_owned(), url: url.to_owned(), read })
}

/// All our words about a system.
pub fn words(own: &HostEntry) -> [&[Inline]; 2] {
    [&own.does, &own.shows]
}
