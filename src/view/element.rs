//! Elements built by one function instead of the `html!` macro.
//!
//! `html!` writes out the making of each element anew, some 400 bytes of Wasm each, and a page has hundreds of them;
//! these functions keep the code that readers download small. What is made is the same. `html!` stays where it does
//! what these do not: components, and inputs with their events.

use std::rc::Rc;

use yew::html::onclick;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VList, VNode, VTag, VText};
use yew::{AttrValue, Callback, MouseEvent};

/// A part of the page. It is boxed, because moving the library's own nodes about took more code than making them.
pub type Node = Box<VNode>;

/// Names and values of an element's attributes.
pub type Attributed<'a> = (&'static [&'static str], &'a [&'a str]);

/// A value that leaves its attribute out.
pub const ABSENT: &str = "\u{0}";

/// An element.
#[inline(never)]
pub fn el(tag: &'static str, (names, values): Attributed<'_>, children: Vec<Node>) -> Node {
    node(tagged(tag, (names, values), children))
}

/// An element with a class.
#[inline(never)]
pub fn classed(tag: &'static str, class: &str, children: Vec<Node>) -> Node {
    el(tag, (&["class"], &[class]), children)
}

/// An element without attributes.
#[inline(never)]
pub fn plain(tag: &'static str, children: Vec<Node>) -> Node {
    el(tag, (&[], &[]), children)
}

/// An element with a class and nothing but text in it.
#[inline(never)]
pub fn worded(tag: &'static str, class: &str, words: &str) -> Node {
    classed(tag, class, vec![text(words)])
}

/// A link.
#[inline(never)]
pub fn link(address: &str, words: &str) -> Node {
    el("a", (&["href"], &[address]), vec![text(words)])
}

/// A button or link that is pressed.
#[inline(never)]
pub fn pressable(
    tag: &'static str,
    attributed: Attributed<'_>,
    children: Vec<Node>,
    on_click: Callback<MouseEvent>,
) -> Node {
    let mut tag = tagged(tag, attributed, children);
    tag.add_listener(Rc::new(onclick::Wrapper::new(on_click)));
    node(tag)
}

/// An element that stays the same one, wherever among its keyed siblings it comes to stand.
#[inline(never)]
pub fn keyed(key: &str, mut element: Node) -> Node {
    if let VNode::VTag(tag) = element.as_mut() {
        Rc::make_mut(tag).key = Some(Key::from(key));
    }
    element
}

/// A part made by `html!`.
#[inline(never)]
pub fn node(made: impl Into<VNode>) -> Node {
    Box::new(made.into())
}

/// Text.
#[inline(never)]
pub fn text(words: &str) -> Node {
    node(VText::new(AttrValue::from(words.to_owned())))
}

/// Several nodes in a row.
#[inline(never)]
pub fn all(children: Vec<Node>) -> Node {
    node(VList::with_children(unboxed(children), None))
}

#[inline(never)]
fn tagged(tag: &'static str, (names, values): Attributed<'_>, children: Vec<Node>) -> VTag {
    let mut element = VTag::new(tag);
    let value =
        |value: &&str| (*value != ABSENT).then(|| AttributeOrProperty::Attribute(AttrValue::from((*value).to_owned())));
    element.attributes = Attributes::Dynamic { keys: names, values: values.iter().map(value).collect() };
    element.add_children(unboxed(children));
    element
}

#[inline(never)]
fn unboxed(children: Vec<Node>) -> Vec<VNode> {
    children.into_iter().map(|child| *child).collect()
}
