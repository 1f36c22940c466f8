//! Marks for what a presentation shows in sequence: the page's own elements, in order.
//!
//! Each has its name for the overview (`data-slide`). The stylesheet decides what they look like alone, and whoever
//! counts them, how many there are.

#[cfg(test)]
mod tests;

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::{AttributeOrProperty, VNode};

use crate::model::{Block, Statement, words_of};
use crate::view::Scope;
use crate::view::inline::words;

/// Words of a statement that distinguish it from its neighbours under the same heading.
const TOLD: usize = 7;
/// Number of words from which a statement is set smaller, so that it still fits one screen.
const LONG: usize = 60;

pub fn slide(element: Html, name: &str) -> Html {
    marked(element, [("data-slide", name.to_owned())])
}

/// Marks an element as one of several slides with the same name, distinguished by these words.
pub fn one_of(element: Html, name: &str, tells: &str) -> Html {
    marked(element, [("data-slide", name.to_owned()), ("data-slide-tells", tells.to_owned())])
}

/// Marks a statement's element as a slide.
pub fn said(element: Html, name: &str, statement: &Statement, scope: &Scope) -> Html {
    let marks = [
        Some(("data-slide", name.to_owned())),
        beginning(&statement.blocks, scope).map(|words| ("data-slide-tells", words)),
        is_long(&statement.blocks).then(|| ("data-slide-form", "long".to_owned())),
    ];
    marked(element, marks.into_iter().flatten())
}

/// The first words of a text.
fn beginning(text: &[Block], scope: &Scope) -> Option<String> {
    let Some(Block::Paragraph(list)) = text.first() else { return None };
    let said = words(list, scope);
    Some(said.split_whitespace().take(TOLD).collect::<Vec<_>>().join(" "))
}

fn is_long(text: &[Block]) -> bool {
    words_of(text).split_whitespace().count() > LONG
}

fn marked(element: Html, marks: impl IntoIterator<Item = (&'static str, String)>) -> Html {
    let VNode::VTag(tag) = element else { return element };
    let mut tag = Rc::unwrap_or_clone(tag);
    // Yew 0.23 drops attributes with constant values once another is added (Attributes::iter), and the class would be
    // lost.
    for own in tag.attributes.get_mut_index_map().values_mut() {
        if let AttributeOrProperty::Static(words) = own {
            *own = AttributeOrProperty::Attribute((*words).into());
        }
    }
    for (name, value) in marks {
        tag.add_attribute(name, value);
    }
    tag.into()
}
