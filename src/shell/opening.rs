//! The opening of another page, shown before the rest has arrived.
//!
//! It fills a phone's window; the rest of a step is below. Fetching the rest takes seconds on a poor connection, and
//! parsing and laying it all out takes a phone a tenth of a second.

use web_sys::{Document, Element, Node};

use super::documents;

/// A main part that is still incomplete. It is not marked `aria-busy`, for which screen readers may stay silent about the
/// opening too.
pub const INCOMPLETE: &str = "main[data-incomplete]";
const MARK: &str = "data-incomplete";

/// A page's opening, as shown.
pub struct Opening {
    /// The elements that continue after it, outermost first, and how many nodes each has so far.
    open: Vec<(Element, u32)>,
}

impl Opening {
    /// The opening of a partly parsed page; `None` if the page has no opening.
    pub fn of(outline: &Document) -> Option<Self> {
        let mut next = documents::take_files(outline);
        let mut open = Vec::new();
        while let Some(element) = next {
            next = if element.tag_name() == "MAIN" { None } else { element.parent_element() };
            let nodes = element.child_nodes().length();
            open.push((element, nodes));
        }
        open.reverse();
        open.first()?.0.set_attribute(MARK, "true").ok()?;
        Some(Self { open })
    }

    /// Whether it is still in the page.
    pub fn is_shown(&self) -> bool {
        self.open.first().is_some_and(|(main, _)| main.is_connected())
    }

    /// Adds what it lacks of the whole page; `None` if something else has changed it meanwhile.
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
        self.open.first()?.0.remove_attribute(MARK).ok()
    }
}
