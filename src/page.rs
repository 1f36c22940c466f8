//! Whole pages as documents, rendered natively: their content and everything around it.
//!
//! None of this runs in a browser. A page holds each exhibit in its first state; the build writes what the exhibit
//! needs to come alive next to the page.

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
    /// What the page's surroundings (header, rail, footer) look things up in.
    pub site: Rc<Site>,
    /// What the page itself looks things up in: the first language's words where there is no translation.
    pub own_site: Rc<Site>,
    pub page: Rc<Page>,
    /// Where the page is shown.
    pub setting: Setting,
    /// The addresses, relative to the site's base, of the texts and data that the page's exhibits need.
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
