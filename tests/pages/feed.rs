//! Changes are listed by day, link to the claims and back, and are a feed where the site's address is known.

use std::collections::BTreeSet;
use std::fs;

use roxmltree::{Document, Node};

use super::{attributes, read};
use crate::support::LIBRARY;
use crate::support::sites::{AT_ROOT, ON_A_HOST};

const PAGE: &str = "https://example.org/explainer/changes/";

/// The text of an element's first child with a name.
fn child<'a>(node: Node<'a, 'a>, name: &str) -> &'a str {
    let found = node.children().find(|own| own.tag_name().name() == name);
    found.and_then(|own| own.text()).unwrap_or_else(|| panic!("no {name}"))
}

/// The address of an element's link with a relation.
fn link<'a>(node: Node<'a, 'a>, relation: &str) -> &'a str {
    let mut links = node.children().filter(|own| own.tag_name().name() == "link");
    let found = links.find(|own| own.attribute("rel") == Some(relation));
    found.and_then(|own| own.attribute("href")).unwrap_or_else(|| panic!("no link {relation}"))
}

#[test]
fn the_feed_has_an_entry_for_each_change_and_leads_to_it() {
    let (feed, page) = (read(&ON_A_HOST, "changes/changes.xml"), read(&ON_A_HOST, "changes/index.html"));
    let head = "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/explainer/changes/changes.xml\">";
    assert!(page.contains(head), "the page names its feed");
    let feed = Document::parse(&feed).expect("XML");
    let root = feed.root_element();
    assert_eq!((root.tag_name().name(), root.tag_name().namespace()), ("feed", Some("http://www.w3.org/2005/Atom")));
    assert_eq!(
        (child(root, "id"), link(root, "alternate"), link(root, "self")),
        (PAGE, PAGE, &*format!("{PAGE}changes.xml"))
    );
    assert!(!child(root, "title").is_empty());
    let author = root.children().find(|own| own.tag_name().name() == "author").expect("an author");
    assert!(!child(author, "name").is_empty());
    let (ids, mut told) = (attributes(&page, "id"), BTreeSet::new());
    let mut newest = "";
    for entry in root.children().filter(|own| own.tag_name().name() == "entry") {
        let (id, updated) = (child(entry, "id"), child(entry, "updated"));
        let anchor = id.strip_prefix(&format!("{PAGE}#")).unwrap_or_else(|| panic!("{id} is none of the page"));
        assert!(ids.contains(&anchor) && told.insert(anchor.to_owned()), "{id} leads to a change of its own");
        assert_eq!(link(entry, "alternate"), id);
        assert!(updated.ends_with("T00:00:00+00:00") || updated.ends_with("T00:00:00Z"), "{updated}");
        assert!(!child(entry, "title").is_empty() && !child(entry, "content").is_empty());
        newest = newest.max(updated);
    }
    let changes = LIBRARY.editions[0].texts.changes.iter().map(|own| own.value.id.get_ref().clone());
    assert_eq!(told, changes.collect());
    assert!(child(root, "updated") >= newest, "the feed is as new as its newest entry");
}

#[test]
fn without_a_known_address_there_is_no_feed() {
    let page = read(&AT_ROOT, "changes/index.html");
    assert!(!page.contains("changes.xml") && fs::metadata(AT_ROOT.join("changes/changes.xml")).is_err());
}

#[test]
fn every_change_leads_to_its_claims_and_they_lead_back() {
    let (page, claims) = (read(&AT_ROOT, "changes/index.html"), read(&AT_ROOT, "claims/index.html"));
    let mut led = 0;
    for change in &LIBRARY.editions[0].texts.changes {
        let id = change.value.id.get_ref();
        let own = page.split(&format!("<section id=\"{id}\"")).nth(1).and_then(|rest| rest.split("</section>").next());
        let own = own.unwrap_or_else(|| panic!("{id} is not told"));
        for words in [&change.value.title, &change.value.was, &change.value.now, &change.value.why] {
            assert!(own.contains(&words.replace('&', "&amp;")), "{id} does not say: {words}");
        }
        for claim in attributes(own, "href").into_iter().filter_map(|href| href.strip_prefix("/claims/#")) {
            let row = claims.split(&format!("<li id=\"{claim}\"")).nth(1).expect("its row");
            let row = row.split("</li><li id=").next().unwrap_or_default();
            assert!(row.contains(&format!("href=\"/changes/#{id}\"")), "{claim} does not lead back to {id}");
            led += 1;
        }
    }
    assert!(led > 0, "no claim was looked at");
}

#[test]
fn days_stand_newest_first_and_each_is_an_address() {
    let page = read(&AT_ROOT, "changes/index.html");
    let ids = attributes(&page, "id").into_iter();
    let days: Vec<&str> = ids.filter(|id| id.len() == 10 && id.starts_with("20")).collect();
    let changed: BTreeSet<String> =
        LIBRARY.editions[0].texts.changes.iter().map(|own| own.value.day.to_string()).collect();
    assert_eq!(days, changed.iter().rev().map(String::as_str).collect::<Vec<_>>());
}
