//! Whole pages as documents, drawn natively: what stands in them, and what stands around it.
//!
//! Nothing of this runs in a browser. An exhibit stands in a page in its first state; the build writes beside it what it
//! needs to come alive.

mod argument;
mod article;
mod changes;
mod claims;
mod cover;
mod datasets;
mod drawing;
mod everything;
mod file_size;
mod find;
mod footer;
mod frame;
mod header;
mod hosts;
mod lesson;
mod letters;
mod limits;
mod lists;
mod not_found;
mod opening_end;
mod pager;
mod rail;
mod recommendations;
mod sentences;
mod setting;
mod settings;
mod sheets;
mod slides;
mod source_line;
mod sources;
mod steps;
mod thumb;
mod thumbnail;
mod totals;
mod whole;

pub use changes::FEED;
pub use opening_end::OPENING_END;
pub use setting::{ExhibitFiles, SearchFiles, Setting};

use std::rc::Rc;

use yew::{Html, Properties, component};

use crate::model::{Page, Site};
use crate::state::Numbers;
use crate::view::Scope;

/// A page to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// What stands around the page looks this up.
    pub site: Rc<Site>,
    /// What the page itself looks up: the first language's words where it has no translation.
    pub own_site: Rc<Site>,
    pub page: Rc<Page>,
    /// Where it is shown.
    pub setting: Setting,
    /// Addresses below the site's base of the texts and of the data that the page's exhibits need.
    pub files: ExhibitFiles,
}

#[component]
pub fn Document(props: &PageProps) -> Html {
    let PageProps { site, own_site, page, setting, files } = props;
    let around = Scope { site: site.clone(), page: Rc::new(page.lookup.clone()), numbers: Numbers::default() };
    let own = Scope { site: own_site.clone(), ..around.clone() };
    match setting {
        Setting::Site => whole::whole(page, files, &around, &own),
        Setting::Frame => frame::frame(page, files, &around, &own),
    }
}
