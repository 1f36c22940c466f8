//! oEmbed without a server: a file next to each page that can be framed, and the link in its head that lets sites
//! discover it.
//!
//! <https://oembed.com>: `rich`, version 1.0. Addresses must be absolute, so there is none if the origin is unknown.

use serde_json::json;

use super::document::escape;
use crate::export::Embed;
use crate::format::page_title;
use crate::model::{COVER, Site};

/// Width in CSS pixels given in the response; the frame itself takes the space available.
const WIDTH: u32 = 720;
/// Seconds for which a response may be cached.
const CACHE_SECONDS: u32 = 86_400;
pub const FILE: &str = "oembed.json";

/// The response for a page, if it can be framed.
pub fn answer(site: &Site, id: &str) -> Option<String> {
    let page = site.page(id).filter(|_| !site.origin.is_empty())?;
    site.embed_path(id)?;
    let embed =
        Embed { site, origin: &site.origin, id: id.to_owned(), title: &page.title, query: String::new(), view: None };
    let mut answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": page_title(site, id),
        "provider_name": site.messages.site_title(),
        "provider_url": format!("{}{}", site.origin, site.path(COVER)),
        "cache_age": CACHE_SECONDS,
        "html": format!("{}{}", quote(site, id), embed.frame()),
        "width": WIDTH,
        "height": embed.height_px(),
    });
    if let Some(picture) = site.picture_path(id) {
        answer["thumbnail_url"] = json!(format!("{}{picture}", site.origin));
        answer["thumbnail_width"] = json!(super::picture::WIDTH);
        answer["thumbnail_height"] = json!(super::picture::HEIGHT);
    }
    Some(answer.to_string())
}

/// A placeholder until the frame has loaded. WordPress loads the script that resizes frames only if there is one
/// (`wp_filter_oembed_result`), and hides it then.
fn quote(site: &Site, id: &str) -> String {
    let address = format!("{}{}", site.origin, site.path(id));
    format!("<blockquote><a href=\"{}\">{}</a></blockquote>", escape(&address), escape(&page_title(site, id)))
}

/// The discovery link. It comes before styles and scripts: WordPress reads only the beginning of a page.
pub fn link(site: &Site, id: &str) -> Option<String> {
    site.embed_path(id).filter(|_| !site.origin.is_empty())?;
    let address = format!("{}{}{FILE}", site.origin, site.path(id));
    let title = page_title(site, id);
    Some(format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">",
        escape(&address),
        escape(&title)
    ))
}
