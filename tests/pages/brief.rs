//! Every sentence of the abstract links to what retells it and to what bears on it, and each of these links back.

use std::collections::{BTreeMap, BTreeSet};

use super::{attributes, pages, read};
use crate::support::LIBRARY;
use crate::support::sites::AT_ROOT;

/// A sentence on the page, with everything below it.
struct Told<'a> {
    id: &'a str,
    html: &'a str,
}

fn told(html: &str) -> Vec<Told<'_>> {
    let parts = html.split("<div class=\"sentence\">").skip(1);
    parts.map(|html| Told { id: attributes(html, "id")[0], html }).collect()
}

/// What is between two marks, at each occurrence.
fn between<'a>(html: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(from).skip(1).filter_map(move |rest| rest.split(to).next())
}

/// Statements as rendered, by page and id: everything from one to the next.
fn statements() -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for (file, html) in pages(&AT_ROOT).into_iter().filter(|(file, _)| !file.starts_with("brief/")) {
        for part in html.split("<div id=\"").skip(1) {
            let (id, rest) = part.split_once('"').unwrap_or_default();
            if rest.starts_with(" class=\"statement statement-") {
                let path = format!("/{}", file.trim_end_matches("index.html"));
                found.insert((path, id.to_owned()), rest.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_sentence_lists_exactly_the_statements_that_lead_back_to_it() {
    let html = read(&AT_ROOT, "brief/index.html");
    let sentences = told(&html);
    assert_eq!(sentences.iter().map(|own| own.id).collect::<Vec<_>>(), LIBRARY.sentences);
    let statements = statements();
    // Pages that collect statements from others show them again.
    let gathered = ["/counter-views/", "/glossary/", "/recommendations/"];
    let mut links = 0;
    for Told { id, html } in sentences {
        let back = format!("href=\"/brief/#{id}\"");
        let retold = between(html, "<p class=\"sentence-retold\">", "</p>").next().expect("what retells it");
        let listed: BTreeSet<(String, String)> = attributes(retold, "href")
            .into_iter()
            .filter_map(|href| href.split_once('#').map(|(page, id)| (page.to_owned(), id.to_owned())))
            .collect();
        let retells = |html: &str| {
            // What follows the statement's own evidence belongs to others.
            let evidence = between(html, "<details class=\"evidence ", "</details>").next().unwrap_or_default();
            evidence.starts_with("evidence-brief") && evidence.contains(&back)
        };
        let leading = statements.iter().filter(|((page, _), html)| !gathered.contains(&page.as_str()) && retells(html));
        assert_eq!(listed, leading.map(|(key, _)| key.clone()).collect(), "{id}");
        links += listed.len();
        assert!(retold.contains(&listed.len().to_string()), "{id}: the number is that of the links");
        assert!(html.contains(&format!("href=\"{}\"", LIBRARY.brief.url)), "{id} leads to the publisher's page");
    }
    assert!(links > 0, "no statement was looked at");
}

#[test]
fn whatever_bears_on_a_sentence_leads_back_to_it() {
    let html = read(&AT_ROOT, "brief/index.html");
    let mut targets: BTreeMap<String, String> = BTreeMap::new();
    let mut seen = 0;
    for Told { id, html } in told(&html) {
        for fold in between(html, "<details class=\"bearing\">", "</details>") {
            for href in attributes(fold, "href") {
                let page = href.split('#').next().unwrap_or_default();
                let target = targets
                    .entry(page.to_owned())
                    .or_insert_with(|| read(&AT_ROOT, &format!("{}index.html", page.trim_start_matches('/'))));
                assert!(target.contains(&format!("href=\"/brief/#{id}\"")), "{href} does not lead back to {id}");
                seen += 1;
            }
        }
    }
    assert!(seen > 0, "nothing bears on the abstract");
}
