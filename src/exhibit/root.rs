//! An exhibit's own element.
//!
//! It is in the document from the start, and the live exhibit is drawn into an element just like it: Yew draws its
//! content and the attributes are set separately, so that no element comes between an exhibit and its neighbours.

use yew::virtual_dom::VTag;
use yew::{AttrValue, Html};

/// An exhibit's own element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, String)>,
}

impl Root {
    /// Creates an element with a class and an id.
    pub fn new(tag: &'static str, class: impl Into<String>, id: impl Into<String>) -> Self {
        Self { tag, attributes: vec![("class", class.into()), ("id", id.into())] }
    }

    /// Adds an attribute.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Adds an attribute, if it has a value.
    #[must_use]
    pub fn with_any(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// The element of an exhibit of this kind, around its content.
    pub(super) fn around(self, kind: &'static str, inner: Html) -> Html {
        let mut tag = VTag::new(self.tag);
        tag.add_attribute("data-exhibit", AttrValue::Static(kind));
        for (name, value) in self.attributes {
            tag.add_attribute(name, value);
        }
        tag.add_child(inner);
        tag.into()
    }
}
