//! The opening of another page, which is shown a frame before its rest.
//!
//! It fills a phone's window; the rest of a step is below it, and to read and lay out all of it takes a phone a tenth of a
//! second.

use web_sys::{Document, Element, Node};

/// What stands at the end of an opening.
const FILES: &str = "article link[rel=stylesheet]";
/// A main part whose rest is still to come.
pub const INCOMPLETE: &str = "aria-busy";

/// A page's opening, as it is shown.
pub struct Beginning {
    /// The page, as far as it goes.
    pub document: Document,
    /// The elements that go on after it, from the outermost, and how many nodes each has so far.
    open: Vec<(Element, u32)>,
}

impl Beginning {
    /// The beginning of a page that was read as far as its opening goes; none of one without an opening.
    pub fn of(outline: &Document) -> Option<Self> {
        let files = outline.query_selector_all(FILES).ok()?;
        let mut next = files.item(0)?.parent_element();
        for file in (0..files.length()).filter_map(|at| files.item(at)) {
            file.parent_node()?.remove_child(&file).ok()?;
        }
        let mut open = Vec::new();
        while let Some(element) = next {
            next = if element.tag_name() == "MAIN" { None } else { element.parent_element() };
            let nodes = element.child_nodes().length();
            open.push((element, nodes));
        }
        open.reverse();
        open.first()?.0.set_attribute(INCOMPLETE, "true").ok()?;
        Some(Self { document: outline.clone(), open })
    }

    /// Gives it what it lacks of the whole page; none when others have changed it meanwhile.
    pub fn complete(&self, whole: &Document) -> Option<()> {
        let mut same: Node = whole.query_selector("main").ok()??.into();
        let mut pairs = Vec::new();
        for (element, nodes) in &self.open {
            if element.child_nodes().length() != *nodes {
                return None;
            }
            let inner = nodes.checked_sub(1).and_then(|last| same.child_nodes().item(last));
            pairs.push((element, same, *nodes));
            same = inner?;
        }
        for (element, same, nodes) in pairs {
            while let Some(node) = same.child_nodes().item(nodes) {
                element.append_child(&node).ok()?;
            }
        }
        self.open.first()?.0.remove_attribute(INCOMPLETE).ok()
    }
}
