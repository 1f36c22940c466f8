//! What a reader sees: the state and the content drawn as elements.
//!
//! The first drawing depends on content and default state only, so that the prerendered page and the browser's
//! first drawing are the same. Nothing here touches the browser: `browser` does.
//!
//! Without the feature `pages` three places (shell, frame, exhibit) draw figures only, and the linker drops the rest: that
//! is the small bundle of a figure in a frame.

mod article;
mod builder;
mod contents;
mod cover;
mod deck;
mod device;
mod drawing;
mod element;
mod events;
mod evidence;
mod exhibit;
mod figure;
mod filters;
mod footer;
mod frame;
mod header;
mod heading;
mod inline;
mod kept;
mod ledger;
mod lesson;
mod lists;
mod not_found;
mod pager;
mod question;
mod recommendations;
mod settings;
mod sheets;
mod shell;
mod snippet;
mod statement;
mod timeline;
mod totals;

use std::rc::Rc;

pub use shell::{Shell, ShellProps};

use crate::format::Words;
use crate::model::{Messages, Page, Site};
use crate::state::Numbers;

/// What every part of a drawing may look up.
#[derive(Clone)]
pub struct Scope {
    /// What all pages share.
    pub site: Rc<Site>,
    /// The page that is drawn.
    pub page: Rc<Page>,
    /// In which words large numbers are written.
    pub numbers: Numbers,
}

impl PartialEq for Scope {
    /// The same pieces, not equal ones: comparing all of a page's data would cost more than drawing.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.site, &other.site) && Rc::ptr_eq(&self.page, &other.page) && self.numbers == other.numbers
    }
}

impl Scope {
    /// The interface texts.
    pub fn messages(&self) -> &Messages {
        &self.site.messages
    }

    /// What the formatters need to know.
    pub fn words(&self) -> Words<'_> {
        Words { messages: &self.site.messages, numbers: self.numbers }
    }
}
