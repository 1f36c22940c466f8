//! Parses Markdown into the site's few text constructs.
//!
//! Links name pages (`step:trust#anchor`), terms (`term:icet`) or sentences of the abstract (`brief:p4.2`); whether
//! those exist is checked elsewhere.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::{Problems, attribution};
use crate::model::{Block, Inline, ListKind, Target};

/// Parses Markdown; constructs that the site does not support are reported at the text's first line.
pub fn blocks(markdown: &str, file: &str, line: usize, problems: &mut Problems) -> Vec<Block> {
    let mut refused = Vec::new();
    let events = Parser::new_ext(markdown, Options::ENABLE_SMART_PUNCTUATION);
    let blocks = read(events, &mut refused);
    for message in refused {
        problems.note(file, line, "text", message);
    }
    blocks
}

/// Parses Markdown that must be one paragraph.
pub fn line(markdown: &str, file: &str, line: usize, problems: &mut Problems) -> Vec<Inline> {
    match blocks(markdown, file, line, problems).as_mut_slice() {
        [Block::Paragraph(text)] => std::mem::take(text),
        _ => {
            problems.note(file, line, "text", "must be one paragraph");
            Vec::new()
        }
    }
}

/// Parses Markdown that must be one paragraph of words and references to the brief: for places where no page resolves
/// terms or numbers.
pub fn words_line(markdown: &str, file: &str, at: usize, problems: &mut Problems) -> Vec<Inline> {
    let words = line(markdown, file, at, problems);
    if words.iter().any(|inline| !matches!(inline, Inline::Text(_) | Inline::Brief(..))) {
        problems.note(file, at, "text", "may contain only words and references such as `[…](brief:p4.2)`");
    }
    words
}

/// The words of some text, as read out; `N` replaces each referenced number.
pub fn plain(blocks: &[Block]) -> String {
    said(blocks, &|_| "N".to_owned())
}

/// The words of some text, as read out; `number` writes each referenced number.
pub fn said(blocks: &[Block], number: &dyn Fn(&str) -> String) -> String {
    let mut text = String::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => plain_inlines(inlines, number, &mut text),
            Block::List(_, items) => {
                for item in items {
                    plain_inlines(item, number, &mut text);
                    // An item is read as a sentence, whatever its marker.
                    text.push_str(if text.ends_with(char::is_alphanumeric) { ". " } else { " " });
                }
            }
            Block::Code(_) => {}
        }
        text.push(' ');
    }
    text
}

fn plain_inlines(inlines: &[Inline], number: &dyn Fn(&str) -> String, text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Term { words, .. } | Inline::Brief(_, words) => text.push_str(words),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => {
                plain_inlines(inner, number, text)
            }
            Inline::Fact(id) => text.push_str(&number(id)),
        }
    }
}

fn read<'a>(events: impl Iterator<Item = Event<'a>>, refused: &mut Vec<String>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Vec<(Tag<'a>, Vec<Inline>)> = Vec::new();
    let mut lists: Vec<(ListKind, Vec<Vec<Inline>>)> = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::List(first)) => {
                let kind = if first.is_some() { ListKind::Numbered } else { ListKind::Bulleted };
                lists.push((kind, Vec::new()));
            }
            Event::End(TagEnd::List(_)) => {
                if let Some((kind, items)) = lists.pop() {
                    blocks.push(Block::List(kind, items));
                }
            }
            Event::Start(tag) => open.push((tag, Vec::new())),
            Event::End(_) => {
                let Some((tag, inner)) = open.pop() else { continue };
                let inner = with_facts(inner);
                let mut give = |inline: Inline| {
                    if let Some((_, outer)) = open.last_mut() {
                        outer.push(inline);
                    }
                };
                match tag {
                    Tag::Emphasis => give(Inline::Emphasis(inner)),
                    Tag::Strong => give(Inline::Strong(inner)),
                    Tag::Link { dest_url, .. } => match link(&dest_url, inner) {
                        Ok(inline) => give(inline),
                        Err(message) => refused.push(message),
                    },
                    Tag::Paragraph => match (open.last_mut(), lists.is_empty()) {
                        (Some((_, item)), false) => item.extend(inner),
                        _ => blocks.push(Block::Paragraph(inner)),
                    },
                    Tag::Item => {
                        if let Some((_, items)) = lists.last_mut() {
                            items.push(inner);
                        }
                    }
                    Tag::CodeBlock(CodeBlockKind::Fenced(_)) => {
                        let code = inner.iter().filter_map(|i| match i {
                            Inline::Text(text) => Some(text.as_str()),
                            _ => None,
                        });
                        blocks.push(Block::Code(code.collect::<String>().trim_end().to_owned()));
                    }
                    _ => refused.push("only paragraphs, lists, emphasis, links and fenced code are allowed".into()),
                }
            }
            Event::Text(text) => add_text(&mut open, &text),
            Event::SoftBreak => add_text(&mut open, " "),
            Event::Code(text) => add_text(&mut open, &text),
            Event::Html(_) | Event::InlineHtml(_) => refused.push("raw HTML is not allowed".into()),
            _ => refused.push("this Markdown has no shape on the site".into()),
        }
    }
    blocks
}

/// Joins text to the preceding text, because the parser splits text at every special character.
fn add_text(open: &mut [(Tag<'_>, Vec<Inline>)], text: &str) {
    if let Some((_, inlines)) = open.last_mut() {
        match inlines.last_mut() {
            Some(Inline::Text(before)) => before.push_str(text),
            _ => inlines.push(Inline::Text(text.to_owned())),
        }
    }
}

fn link(url: &str, inner: Vec<Inline>) -> Result<Inline, String> {
    if let Some(term) = url.strip_prefix("term:") {
        return match inner.as_slice() {
            [Inline::Text(words)] => Ok(Inline::Term { id: term.to_owned(), words: words.clone() }),
            _ => Err(format!("the words explained by `term:{term}` must be plain")),
        };
    }
    if let Some(list) = url.strip_prefix("brief:") {
        let sentences = attribution::named(list).map(str::to_owned).collect();
        return match inner.as_slice() {
            [Inline::Text(words)] => Ok(Inline::Brief(sentences, words.clone())),
            _ => Err(format!("the words of `brief:{list}` must be plain")),
        };
    }
    let Some(place) = url.strip_prefix("step:") else {
        return Err(format!(
            "`{url}` is not a link of the site: write `step:…`, `term:…` or `brief:…`, and cite sources with `@`"
        ));
    };
    let (page, anchor) = match place.split_once('#') {
        Some((page, anchor)) => (page, Some(anchor.to_owned())),
        None => (place, None),
    };
    Ok(Inline::Link(Target { page: page.to_owned(), anchor }, inner))
}

/// Extracts `{{fact-id}}` from the texts.
fn with_facts(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut cut = Vec::new();
    for inline in inlines {
        let Inline::Text(text) = inline else {
            cut.push(inline);
            continue;
        };
        let mut rest = text.as_str();
        while let Some((before, (id, after))) =
            rest.split_once("{{").and_then(|(before, from)| Some((before, from.split_once("}}")?)))
        {
            if !before.is_empty() {
                cut.push(Inline::Text(before.to_owned()));
            }
            cut.push(Inline::Fact(id.trim().to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            cut.push(Inline::Text(rest.to_owned()));
        }
    }
    cut
}
