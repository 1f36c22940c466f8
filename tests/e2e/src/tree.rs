//! A page as exposed to screen readers: roles and names, from Chromium's accessibility tree.
//!
//! What is recorded must survive an editor's work, so it contains the interface texts and none of the content, and each
//! shape only once.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::content::messages;

/// Roles that only group or style text.
const TEXT: [&str; 26] = [
    "Abbr",
    "InlineTextBox",
    "LabelText",
    "LayoutTable",
    "LayoutTableCell",
    "LayoutTableRow",
    "Legend",
    "LineBreak",
    "ListMarker",
    "MenuListPopup",
    "Pre",
    "RootWebArea",
    "StaticText",
    "SvgRoot",
    "blockquote",
    "code",
    "definition",
    "emphasis",
    "generic",
    "mark",
    "none",
    "paragraph",
    "strong",
    "subscript",
    "term",
    "time",
];

/// Roles that are useless without a name.
const NAMED: [&str; 15] = [
    "button",
    "checkbox",
    "combobox",
    "dialog",
    "heading",
    "image",
    "link",
    "navigation",
    "radio",
    "region",
    "searchbox",
    "slider",
    "spinbutton",
    "table",
    "textbox",
];

/// Roles whose names come from the content.
const TITLED: [&str; 3] = ["heading", "link", "region"];

/// Minimum letters of a text with placeholders that distinguish it from content.
const FEWEST_LETTERS: usize = 12;

/// An interface text: the parts before, between and after its placeholders.
struct Wording(Vec<String>);

impl Wording {
    fn of(text: &str) -> Self {
        let mut parts = vec![String::new()];
        let mut is_gap = false;
        for letter in text.chars() {
            match letter {
                '{' => is_gap = true,
                '}' => {
                    is_gap = false;
                    parts.push(String::new());
                }
                _ if is_gap => {}
                _ => parts.last_mut().into_iter().for_each(|part| part.push(letter)),
            }
        }
        Self(parts)
    }

    fn fits(&self, name: &str) -> bool {
        let (Some((first, rest)), Some(last)) = (self.0.split_first(), self.0.last()) else { return false };
        if rest.is_empty() {
            return name == first;
        }
        let letters: usize = self.0.iter().map(|part| part.chars().filter(|c| c.is_alphabetic()).count()).sum();
        if letters < FEWEST_LETTERS || !name.ends_with(last.as_str()) {
            return false;
        }
        let Some(mut left) = name.strip_prefix(first.as_str()) else { return false };
        for part in rest {
            let Some(at) = left.find(part.as_str()) else { return false };
            left = &left[at + part.len()..];
        }
        true
    }

    fn written(&self) -> String {
        self.0.join("…")
    }
}

/// The shapes of some pages, each by its path in the tree.
pub struct Outline {
    wordings: Vec<Wording>,
    ways: Vec<Vec<String>>,
    known: BTreeSet<Vec<String>>,
    /// What should have a name and has none, by its path.
    pub nameless: BTreeSet<String>,
}

impl Outline {
    /// Nothing yet.
    pub fn new() -> Self {
        let wordings = messages().iter().map(|text| Wording::of(text)).collect();
        Self { wordings, ways: Vec::new(), known: BTreeSet::new(), nameless: BTreeSet::new() }
    }

    /// Adds a page, as returned by `Accessibility.getFullAXTree`.
    ///
    /// # Errors
    /// A tree without nodes.
    pub fn add(&mut self, tree: &Value) -> Result<()> {
        let nodes = tree["nodes"].as_array().context("a tree has nodes")?;
        let by_id = nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
        self.walk(&by_id, nodes.first().context("a tree has a root")?, &[]);
        Ok(())
    }

    fn walk(&mut self, nodes: &BTreeMap<&str, &Value>, node: &Value, above: &[String]) {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        let mut way = above.to_vec();
        if node["ignored"] != true && !TEXT.contains(&role) {
            way.push(self.told(node, role));
            if NAMED.contains(&role) && name(node).is_empty() {
                self.nameless.insert(way.join(" > "));
            }
            if self.known.insert(way.clone()) {
                self.ways.push(way.clone());
            }
        }
        let children = node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str);
        for child in children.filter_map(|id| nodes.get(id)) {
            self.walk(nodes, child, &way);
        }
    }

    /// A node in a line: its role, its name if that is the interface's, and what can be said of its state.
    fn told(&self, node: &Value, role: &str) -> String {
        let own = name(node);
        // A word alone may be a title of the content as well.
        let may_be_title = TITLED.contains(&role) && !own.contains(' ');
        let wording = self.wordings.iter().find(|wording| !may_be_title && wording.fits(&own));
        let level = property(node, "level").filter(|_| role == "heading").map(|level| format!(" {level}"));
        let wording = wording.map(|wording| format!(" “{}”", wording.written()));
        let popup = property(node, "hasPopup").filter(|own| own != "false").map(|_| " (opens)".to_owned());
        [Some(role.to_owned()), level, wording, popup].into_iter().flatten().collect()
    }

    /// All shapes, those that belong to one below it.
    pub fn written(&self) -> String {
        let mut lines = BTreeSet::new();
        let mut out = String::new();
        self.below(&[], &mut lines, &mut out);
        out
    }

    fn below(&self, above: &[String], lines: &mut BTreeSet<Vec<String>>, out: &mut String) {
        for way in self.ways.iter().filter(|way| way.len() == above.len() + 1 && way.starts_with(above)) {
            if lines.insert(way.clone()) {
                out.push_str(&format!("{}{}\n", "  ".repeat(above.len()), way[above.len()]));
                self.below(way, lines, out);
            }
        }
    }
}

impl Default for Outline {
    fn default() -> Self {
        Self::new()
    }
}

/// A node's name, in one line.
fn name(node: &Value) -> String {
    let name = node["name"]["value"].as_str().unwrap_or_default();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A property of a node, as text.
fn property(node: &Value, wanted: &str) -> Option<String> {
    let all = node["properties"].as_array()?;
    let own = all.iter().find(|own| own["name"].as_str().is_some_and(|name| name.eq_ignore_ascii_case(wanted)))?;
    let value = &own["value"]["value"];
    Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn shapes_stand_once_with_the_interfaces_words_alone() {
        let node = |id: &str, role: &str, name: &str, children: Value| json!({ "nodeId": id, "role": { "value": role }, "name": { "value": name }, "childIds": children });
        let search = crate::content::message("nav_search");
        let tree = json!({ "nodes": [
            node("1", "RootWebArea", "Title", json!(["2"])),
            node("2", "main", "", json!(["3", "4", "5", "6"])),
            node("3", "link", "A title of the content", json!([])),
            node("4", "link", "Another title", json!([])),
            node("5", "button", &search, json!([])),
            node("6", "button", "", json!([])),
        ] });
        let mut outline = Outline::new();
        outline.add(&tree).expect("a tree");
        assert_eq!(outline.written(), format!("main\n  link\n  button “{search}”\n  button\n"));
        assert_eq!(outline.nameless, ["main > button".to_owned()].into());
    }

    #[test]
    fn a_wording_fits_with_anything_in_its_gaps() {
        let wording = Wording::of("See all {count} events on a timeline");
        assert!(wording.fits("See all 12 events on a timeline"));
        assert!(!wording.fits("See all 12 events"));
        assert!(!Wording::of("{title} of {reference}").fits("An Overview of Things"), "too little to be told by");
    }
}
