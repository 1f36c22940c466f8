//! What a reader reads in a document: its texts and the attributes that are read aloud, each with its language.

/// Void elements.
const VOID: &[&str] = &["meta", "link", "input", "br", "img", "hr", "source", "wbr", "col"];
/// Attributes that are shown or read aloud.
const READ: &[&str] = &["title", "aria-label", "alt", "placeholder", "data-label", "data-slide"];
/// Elements whose text is not in a human language.
const APART: &[&str] = &["script", "style", "code", "template"];

/// One text of the body.
#[derive(Debug)]
pub struct Read {
    /// Where it is.
    pub place: Place,
    /// The language, if it has one.
    pub lang: Option<String>,
    /// The text.
    pub text: String,
}

/// Where a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Between tags.
    Element,
    /// In an attribute, or as the name of a part of a drawing: all of it is in one language.
    Attribute,
}

/// Every text of a document's body.
pub fn texts(document: &str) -> Vec<Read> {
    let mut list = Vec::new();
    let mut open: Vec<(String, Option<String>)> = Vec::new();
    let mut rest = document.find("<html").map_or("", |at| &document[at..]);
    while let Some(at) = rest.find('<') {
        let here = open.last().and_then(|(_, lang)| lang.clone());
        let is_body = open.iter().any(|(tag, _)| tag == "body");
        let mut add = |text: &str, lang: &Option<String>, place: Place| {
            if is_body && !text.trim().is_empty() {
                list.push(Read { place, lang: lang.clone(), text: text.trim().to_owned() });
            }
        };
        let is_name = open.last().is_some_and(|(tag, _)| tag == "title");
        add(&rest[..at], &here, if is_name { Place::Attribute } else { Place::Element });
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let end = rest.find('>').unwrap_or(rest.len() - 1);
        let (tag, after) = (&rest[1..end], &rest[end + 1..]);
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            while let Some((own, _)) = open.pop() {
                if own == name {
                    break;
                }
            }
            continue;
        }
        let name = tag.split([' ', '\n', '/']).next().unwrap_or_default().to_owned();
        let attribute =
            |key: &str| tag.split_once(&format!(" {key}=\"")).and_then(|(_, value)| value.split('"').next());
        let is_apart = APART.contains(&name.as_str()) || attribute("translate") == Some("no");
        let lang = if is_apart { None } else { attribute("lang").map(str::to_owned).or(here) };
        READ.iter().filter_map(|key| attribute(key)).for_each(|text| add(text, &lang, Place::Attribute));
        if ["script", "style"].contains(&name.as_str()) {
            rest = rest.split_once(&format!("</{name}>")).map_or("", |(_, after)| after);
        } else if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
            open.push((name, lang));
        }
    }
    list
}
