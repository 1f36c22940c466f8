//! The changes as an Atom feed, written by the crate `atom_syndication`.

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};

use super::Failure;
use crate::format::page_title;
use crate::model::{CHANGES, Change, ChangeList, Page, PartialDate, Site};
use crate::page::FEED;

/// The media type of the feed.
const MEDIA_TYPE: &str = "application/atom+xml";

/// The feed of the changes on a page. It uses absolute addresses, so there is none if the origin is unknown.
///
/// # Errors
/// An invalid day.
pub fn feed(site: &Site, page: &Page, list: &ChangeList) -> Result<Option<String>, Failure> {
    if site.origin.is_empty() {
        return Ok(None);
    }
    let address = format!("{}{}", site.origin, site.path(CHANGES));
    let newest = list.changes.iter().map(|own| own.day).chain(list.recorded).max();
    let entries = list.changes.iter().map(|own| entry(site, &address, own));
    let feed = Feed {
        id: address.clone(),
        title: Text::plain(page_title(site, page.id())),
        updated: newest.map_or_else(|| Ok(FixedDateTime::default()), moment)?,
        authors: vec![Person { name: site.messages.site_title().to_owned(), ..Person::default() }],
        links: vec![to("alternate", "text/html", &address), to("self", MEDIA_TYPE, &format!("{address}{FEED}"))],
        entries: entries.collect::<Result<_, _>>()?,
        lang: Some(site.language.tag.clone()),
        ..Feed::default()
    };
    Ok(Some(feed.to_string()))
}

/// The head element that links to the feed, on the page that has it.
pub fn link(site: &Site, page: &str) -> Option<String> {
    let has_feed = page == CHANGES && !site.origin.is_empty();
    has_feed.then(|| {
        let href = format!("{}{FEED}", site.path(CHANGES));
        format!("<link rel=\"alternate\" type=\"{MEDIA_TYPE}\" href=\"{href}\">")
    })
}

fn entry(site: &Site, address: &str, own: &Change) -> Result<Entry, Failure> {
    let messages = &site.messages;
    let words =
        [(messages.change_was(), &own.was), (messages.change_now(), &own.now), (messages.change_why(), &own.why)];
    let words: Vec<String> = words.map(|(name, words)| format!("{name}: {words}")).into();
    let first = site.languages.first().filter(|_| own.is_foreign);
    let language = &first.unwrap_or(&site.language).tag;
    let address = format!("{address}#{}", own.id);
    Ok(Entry {
        id: address.clone(),
        title: Text { lang: Some(language.clone()), ..Text::plain(&*own.title) },
        updated: moment(own.day)?,
        links: vec![to("alternate", "text/html", &address)],
        content: Some(Content {
            content_type: Some("text".to_owned()),
            value: Some(words.join("\n")),
            lang: Some(language.clone()),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

fn to(relation: &str, media_type: &str, address: &str) -> Link {
    Link {
        rel: relation.to_owned(),
        mime_type: Some(media_type.to_owned()),
        href: address.to_owned(),
        ..Link::default()
    }
}

/// The start of a day, in UTC.
fn moment(day: PartialDate) -> Result<FixedDateTime, Failure> {
    Ok(format!("{day}T00:00:00Z").parse()?)
}
