//! The beginning of another page, which is shown a frame before its rest.
//!
//! Most of a step is below the window when a reader comes to it, and to lay all of it out takes a phone a tenth of a second.

use web_sys::{Document, Element, Node};

use super::documents::Page;

/// How much of a page's words stand in its beginning at least, in UTF-16 units of HTML: two to three windows of them, at
/// the widest.
const ENOUGH: u32 = 24_000;
/// The beginning ends before one of these.
const PART: &str = "<section";
/// Stands where it ends.
const MARK: &str = "<i data-end></i>";
/// A main part whose rest is still to come.
pub const INCOMPLETE: &str = "aria-busy";

/// A page's beginning.
pub struct Beginning {
    /// The page, as far as it goes.
    pub document: Document,
    /// The elements that go on after it, from the outermost, and how many nodes each has so far.
    open: Vec<(Element, u32)>,
    /// The links to other pages, as long as the rest is missing.
    pager: Option<Element>,
}

impl Beginning {
    /// The beginning of a page; none of one that is short, or that can't be cut.
    pub fn of(page: &Page) -> Option<Self> {
        let document = page.beginning(ENOUGH, PART, MARK)?;
        let mark = document.query_selector("main [data-end]").ok()??;
        if mark.closest("[data-exhibit]").ok()?.is_some() {
            // An exhibit is whole or is not there: it may come alive at any time.
            return None;
        }
        let mut open = Vec::new();
        let mut next = mark.parent_element();
        mark.remove();
        while let Some(element) = next {
            next = if element.tag_name() == "MAIN" { None } else { element.parent_element() };
            let nodes = element.child_nodes().length();
            open.push((element, nodes));
        }
        open.reverse();
        open.first()?.0.set_attribute(INCOMPLETE, "true").ok()?;
        // A reader may want to go on at once.
        let pager = page.ending("<nav").and_then(|own| own.query_selector("nav.pager").ok().flatten());
        if let (Some(pager), Some((page, _))) = (&pager, open.get(1)) {
            page.append_child(pager).ok()?;
        }
        Some(Self { document, open, pager })
    }

    /// Gives it what it lacks of the whole page; none when others have changed it meanwhile.
    pub fn complete(&self, whole: &Document) -> Option<()> {
        self.pager.iter().for_each(Element::remove);
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
