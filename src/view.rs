//! What pages and exhibits draw in the same way: running text, evidence, statements, events, filters.
//!
//! Nothing here touches the browser; [`platform`](crate::platform) does.

pub mod choices;
pub mod code;
pub mod entry;
pub mod events;
pub mod evidence;
pub mod filters;
pub mod heading;
pub mod inline;
pub mod language;
pub mod links;
pub mod list_files;
pub mod list_tools;
pub mod portions;
pub mod sentences;
pub mod sizes;
pub mod snippet;
pub mod statement;
pub mod tabs;
pub mod thumbnail;

use std::rc::Rc;

use crate::format::FormatContext;
use crate::model::{Lookup, Messages, Site};
use crate::platform;
use crate::state::Numbers;

/// What every part of a drawing may look things up in.
#[derive(Clone)]
pub struct Scope {
    /// Shared by all pages.
    pub site: Rc<Site>,
    /// What the page's texts refer to.
    pub page: Rc<Lookup>,
    /// The system of large numbers in use.
    pub numbers: Numbers,
}

impl PartialEq for Scope {
    /// Identity, not equality: comparing all of a page's data would cost more than drawing it.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.site, &other.site) && Rc::ptr_eq(&self.page, &other.page) && self.numbers == other.numbers
    }
}

impl Scope {
    /// The interface texts.
    pub fn messages(&self) -> &Messages {
        &self.site.messages
    }

    /// What precedes the path in a page's full address: as given to the build, otherwise as known to the browser; empty
    /// when neither knows it.
    pub fn origin(&self) -> String {
        let known = &self.site.origin;
        if known.is_empty() { platform::origin() } else { known.clone() }
    }

    /// What the formatters need to know.
    pub fn format_context(&self) -> FormatContext<'_> {
        FormatContext { messages: &self.site.messages, numbers: self.numbers }
    }
}
