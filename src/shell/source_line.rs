//! A passage that is copied carries a line below it that says where it is from.
//!
//! Words and names stay bare, and so does what readers copy to use it: what they wrote, data, code, citations.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, HtmlAnchorElement, Node, Range};

use crate::platform::{address, dom};

/// Fewest characters of a passage.
const PASSAGE: usize = 40;
/// What is copied as it is.
const BARE: &str = "input, textarea, select, [contenteditable], table, pre, code, svg, dl";
/// What a closed disclosure keeps to itself, which browsers do not copy either.
const FOLDED: &str = "details:not([open]) > :not(summary)";
/// Where the page holds the line, with `{address}` for the address of the passage.
const LINE: &str = "data-source-line";

/// Gives what is being copied its line, if it is a passage of the page's text.
pub fn add(event: &Event) {
    // Whatever is missing, the browser copies by itself.
    let _ = added(event);
}

fn added(event: &Event) -> Option<()> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    let selection = dom::window().get_selection().ok()??;
    let passage = String::from(selection.to_string());
    let range = selection.get_range_at(0).ok()?;
    let around = element_of(range.common_ancestor_container().ok()?)?;
    let target = element_of(event.target()?.dyn_into().ok()?)?;
    let is_bare = [&around, &target].iter().any(|own| !matches!(own.closest(BARE), Ok(None)));
    if is_bare || event.default_prevented() || passage.trim().chars().count() < PASSAGE {
        return None;
    }
    let line = around.closest("main").ok()??.get_attribute(LINE)?;
    let (before, after) = line.split_once("{address}")?;
    let place = element_of(range.start_container().ok()?)?.closest("main [id]").ok()?;
    let address = address::published(place.map(|own| own.id()).as_deref());

    let html = shown(&range, &around)?;
    let [paragraph, link] = ["p", "a"].map(|name| dom::document().create_element(name).ok());
    let (paragraph, link) = paragraph.zip(link)?;
    link.set_attribute("href", &address).ok()?;
    link.set_text_content(Some(&address));
    paragraph.append_with_str_1(before).ok()?;
    paragraph.append_with_node_1(&link).ok()?;
    paragraph.append_with_str_1(after).ok()?;
    html.append_child(&paragraph).ok()?;

    data.set_data("text/plain", &format!("{passage}\n\n{before}{address}{after}")).ok()?;
    data.set_data("text/html", &html.inner_html()).ok()?;
    event.prevent_default();
    Some(())
}

/// A copy of what a range shows, whose links lead to the same places from anywhere.
fn shown(range: &Range, around: &Element) -> Option<Element> {
    let html = dom::document().create_element("div").ok()?;
    html.append_with_node_1(&range.clone_contents().ok()?.into()).ok()?;
    let own = dom::all_in(around, "*").into_iter().filter(|own| range.intersects_node(own) == Ok(true));
    for (own, copy) in own.zip(dom::all_in(&html, "*")) {
        let style = dom::window().get_computed_style(&own).ok()??;
        if style.get_property_value("display").as_deref() == Ok("none") || own.matches(FOLDED) == Ok(true) {
            copy.remove();
        } else if let Some(link) = copy.dyn_ref::<HtmlAnchorElement>() {
            link.set_href(&link.href());
        }
    }
    Some(html)
}

fn element_of(node: Node) -> Option<Element> {
    node.dyn_into().or_else(|node: Node| node.parent_element().ok_or(())).ok()
}
