//! Elements built by one function instead of the `html!` macro.
//!
//! `html!` writes out the making of each element anew, some 400 bytes of Wasm each; a figure has a hundred of them.
//! Where many elements are made, these functions keep the code that readers download small. What is made is the same.

use std::rc::Rc;

use yew::html::onclick;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag, VText};
use yew::{AttrValue, Callback, Html, MouseEvent};

/// Names and values of an element's attributes.
pub type Attributed<'a> = (&'static [&'static str], &'a [&'a str]);

/// An element.
#[inline(never)]
pub fn el(tag: &'static str, (names, values): Attributed<'_>, children: Vec<Html>) -> Html {
    Html::from(tagged(tag, (names, values), children))
}

/// An element with a class.
#[inline(never)]
pub fn classed(tag: &'static str, class: &str, children: Vec<Html>) -> Html {
    el(tag, (&["class"], &[class]), children)
}

/// An element without attributes.
#[inline(never)]
pub fn plain(tag: &'static str, children: Vec<Html>) -> Html {
    el(tag, (&[], &[]), children)
}

/// An element with a class and nothing but text in it.
#[inline(never)]
pub fn worded(tag: &'static str, class: &str, words: &str) -> Html {
    classed(tag, class, vec![text(words)])
}

/// A button or link that is pressed.
#[inline(never)]
pub fn pressable(
    tag: &'static str,
    attributed: Attributed<'_>,
    children: Vec<Html>,
    on_click: Callback<MouseEvent>,
) -> Html {
    let mut tag = tagged(tag, attributed, children);
    tag.add_listener(Rc::new(onclick::Wrapper::new(on_click)));
    Html::from(tag)
}

/// Text.
#[inline(never)]
pub fn text(words: &str) -> Html {
    Html::from(VText::new(AttrValue::from(words.to_owned())))
}

/// Several nodes in a row.
#[inline(never)]
pub fn all(children: Vec<Html>) -> Html {
    Html::from(VList::with_children(children, None))
}

#[inline(never)]
fn tagged(tag: &'static str, (names, values): Attributed<'_>, children: Vec<Html>) -> VTag {
    let mut element = VTag::new(tag);
    let value = |value: &&str| Some(AttributeOrProperty::Attribute(AttrValue::from((*value).to_owned())));
    element.attributes = Attributes::Dynamic { keys: names, values: values.iter().map(value).collect() };
    element.add_children(children);
    element
}
