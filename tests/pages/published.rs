//! Every address ever published still works, and every current one is on record: `tests/pages/published.txt`.
//!
//! An address is published if a link of the site leads to it, if a section has it, or if it is a page or a file without
//! a hash in its name. A line that does not start with a space is a page or a file; the indented lines below it are
//! appended to it: a place (`#…`) or a state (`?…`). There are endless states, so the record has some of each sort,
//! added by hand. Nothing is ever removed from the record; `cargo xtask addresses` adds what is new.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use ai_partnership_explainer::claims::ClaimsState;
use ai_partnership_explainer::figure::FigureState;
use ai_partnership_explainer::ledger::LedgerState;
use ai_partnership_explainer::model::{CLAIMS, COVER, LEDGER, OFFLINE_FILE};
use ai_partnership_explainer::state::{Depth, Numbers};
use ai_partnership_explainer::timeline::TimelineState;

use super::attributes;
use crate::support::sites::ON_A_HOST;
use crate::support::{self, BUILT_UNDER_A_PATH};

/// The record's name in messages.
const RECORD: &str = "tests/pages/published.txt";
/// The address of [`ON_A_HOST`].
const BASE: &str = "/explainer/";
/// The cover's name in the record.
const COVER_PATH: &str = "./";
/// Places that are part of every page's frame, not of its content.
const FRAME: [&str; 2] = ["main", "steps"];
/// Prefixes of comments, and of lines appended to a page.
const COMMENT: &str = "# ";
const BEHIND: &str = "  ";
/// The variable with which `cargo xtask addresses` requests that the record be completed.
const COMPLETE: &str = "COMPLETE_ADDRESSES";

/// Pages and files, and what is appended to each.
type Addresses = BTreeMap<String, BTreeSet<String>>;

/// What the site publishes.
struct Published {
    addresses: Addresses,
    /// All ids of each page, including technical ones that are not published.
    ids: BTreeMap<String, BTreeSet<String>>,
}

static PUBLISHED: LazyLock<Published> = LazyLock::new(published);

/// The files below a folder, by their names from there.
fn files(root: &Path) -> Vec<String> {
    let (mut open, mut found) = (vec![root.to_owned()], Vec::new());
    while let Some(folder) = open.pop() {
        let paths: Vec<PathBuf> =
            fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        for path in paths {
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(root).expect("a file of the site").display().to_string());
            }
        }
    }
    found
}

/// Whether nobody is sent to a file: its name changes with its content, or it is for hosts, robots or builds, or a
/// preview image of a page.
fn is_technical(file: &str) -> bool {
    let is_hash = |part: &str| part.len() >= 8 && part.chars().all(|c| c.is_ascii_hexdigit());
    let name = file.rsplit('/').next().unwrap_or(file);
    let folder = file.split('/').next().unwrap_or(file);
    ["data", "hosting", "og"].contains(&folder)
        || ["_headers", "404.html", "exhibits.js", "exhibits_bg.wasm"].contains(&name)
        || name.split(['-', '.', '_']).any(is_hash)
}

/// The places of a page that identify a section.
fn sections(html: &str) -> BTreeSet<String> {
    let tags = html.split('<').filter(|tag| tag.starts_with("section ") || tag.starts_with("div class=\"section\""));
    let tags = tags.map(|tag| tag.split('>').next().unwrap_or(tag));
    // A section without an id is identified by that of its heading.
    let place = |tag: &str| [" id=\"", " aria-labelledby=\""].into_iter().find_map(|name| value(tag, name));
    tags.filter_map(place).collect()
}

fn value(tag: &str, opening: &str) -> Option<String> {
    tag.split(opening).nth(1)?.split('"').next().map(str::to_owned)
}

fn published() -> Published {
    let site = &*ON_A_HOST;
    let (mut addresses, mut ids) = (Addresses::new(), BTreeMap::new());
    let mut led_to = Vec::new();
    for file in files(site).into_iter().filter(|file| !is_technical(file)) {
        let Some(page) = file.strip_suffix("index.html") else {
            addresses.insert(file, BTreeSet::new());
            continue;
        };
        let page = if page.is_empty() { COVER_PATH } else { page };
        let html = fs::read_to_string(site.join(&file)).expect("a page");
        ids.insert(page.to_owned(), attributes(&html, "id").into_iter().map(str::to_owned).collect());
        // Places in a frame are those of the page itself.
        let is_framed = page.starts_with("embed/") && page != "embed/";
        addresses.insert(page.to_owned(), if is_framed { BTreeSet::new() } else { sections(&html) });
        // Readers follow links; what the head names is for browsers.
        let links = html.split("<a ").skip(1).filter(|_| !is_framed);
        let hrefs = links.filter_map(|link| value(&format!(" {}", link.split('>').next()?), " href=\""));
        led_to.extend(hrefs.filter(|href| href.contains('#')).map(|href| (page.to_owned(), href)));
    }
    for (from, href) in &led_to {
        let (path, anchor) = href.split_once('#').unwrap_or((href, ""));
        let path = path.split('?').next().unwrap_or_default();
        let page = match path.strip_prefix(BASE) {
            Some("") => COVER_PATH,
            Some(page) => page,
            None if path.is_empty() => from,
            None => continue,
        };
        addresses.get_mut(page).into_iter().for_each(|list| _ = list.insert(anchor.to_owned()));
    }
    for list in addresses.values_mut() {
        *list = list.iter().filter(|anchor| is_own(anchor)).map(|anchor| format!("#{anchor}")).collect();
    }
    addresses.insert(OFFLINE_FILE.to_owned(), BTreeSet::new());
    Published { addresses, ids }
}

/// Whether a place belongs to the page's content. Letters of an index come and go with the entries.
fn is_own(anchor: &str) -> bool {
    !anchor.is_empty() && !FRAME.contains(&anchor) && !anchor.starts_with("letter-")
}

/// The id of the page at a path.
fn page_id(path: &str) -> &str {
    if path == COVER_PATH { COVER } else { path.trim_end_matches('/') }
}

impl Published {
    /// Whether what is appended to a page or a file still leads to the same place.
    fn answers(&self, path: &str, behind: &str) -> bool {
        match (behind.strip_prefix('#'), behind.strip_prefix('?')) {
            (Some(anchor), _) => self.ids.get(path).is_some_and(|ids| ids.contains(anchor)),
            (_, Some(query)) => query.split_once('=').is_some_and(|(name, word)| self.reads(path, name, word)),
            _ => self.addresses.contains_key(path),
        }
    }

    /// Whether a page reads a state in an address as it was written.
    fn reads(&self, path: &str, name: &str, word: &str) -> bool {
        let Some(page) = BUILT_UNDER_A_PATH.pages.iter().find(|page| page_id(path) == page.id()) else { return false };
        let written = match name {
            "depth" => return Depth::named(word).is_some(),
            "numbers" => return Numbers::named(word).is_some(),
            "present" => return self.answers(path, "#present"),
            LEDGER => page.ledger().and_then(|own| LedgerState::from_query_value(own, word).to_query_value(own)),
            CLAIMS => page.claims().and_then(|own| ClaimsState::from_query_value(own, word).to_query_value(own)),
            id => {
                let timeline = page.timeline().filter(|own| own.id == id);
                let timeline = timeline.and_then(|own| TimelineState::from_query_value(own, word).to_query_value(own));
                let figure = page.figure(id);
                timeline.or(figure.and_then(|own| FigureState::from_query_value(own, word).to_query_value(own)))
            }
        };
        written.as_deref() == Some(word)
    }

    /// The faults of a record of what was published, one line each.
    fn faults(&self, record: &str) -> Vec<String> {
        let (mut faults, mut listed) = (Vec::new(), Addresses::new());
        for Line { number, path, behind } in lines(record) {
            let places = listed.entry(path.to_owned()).or_default();
            places.extend((!behind.is_empty()).then(|| behind.to_owned()));
            if !self.answers(path, behind) {
                faults.push(format!("{RECORD}:{number}: {path}{behind} no longer answers"));
            }
        }
        let unlisted = |path: &str, behind: &str| {
            format!("{RECORD}: {path}{behind} is published and not listed: `cargo xtask addresses` adds it")
        };
        for (path, places) in &self.addresses {
            match listed.get(path) {
                Some(list) => faults.extend(places.difference(list).map(|behind| unlisted(path, behind))),
                None => faults.push(unlisted(path, "")),
            }
        }
        faults
    }

    /// A record completed, with its comments first.
    fn completed(&self, record: &str) -> String {
        let mut all = self.addresses.clone();
        for Line { path, behind, .. } in lines(record) {
            let places = all.entry(path.to_owned()).or_default();
            places.extend((!behind.is_empty()).then(|| behind.to_owned()));
        }
        let mut text: String =
            record.lines().filter(|line| line.starts_with(COMMENT)).map(|line| format!("{line}\n")).collect();
        for (path, places) in all {
            text.push_str(&format!("{path}\n"));
            text.extend(places.iter().map(|behind| format!("{BEHIND}{behind}\n")));
        }
        text
    }
}

/// A line of the record.
struct Line<'a> {
    number: usize,
    path: &'a str,
    /// What is appended to the path; empty for the page or the file itself.
    behind: &'a str,
}

fn lines(record: &str) -> Vec<Line<'_>> {
    let mut path = "";
    let lines = (1..).zip(record.lines()).filter(|(_, line)| !line.starts_with(COMMENT));
    let read = lines.map(|(number, line)| match line.strip_prefix(BEHIND) {
        Some(behind) => Line { number, path, behind },
        None => {
            path = line;
            Line { number, path, behind: "" }
        }
    });
    read.collect()
}

fn record() -> String {
    fs::read_to_string(support::project().join(RECORD)).expect("the record")
}

#[test]
fn every_address_that_was_published_answers_and_every_new_one_is_listed() {
    let record = record();
    if std::env::var_os(COMPLETE).is_some() {
        let whole = PUBLISHED.completed(&record);
        fs::write(support::project().join(RECORD), whole).expect("the record is written");
        return;
    }
    let faults = PUBLISHED.faults(&record);
    assert!(faults.is_empty(), "{} addresses:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn an_address_that_no_longer_answers_is_told_by_its_line() {
    let record = record();
    let planted = ["gone/", "history/\n  #history-gone", "ledger/gone.csv", "ledger/\n  ?ledger=status-gone"];
    for lines in planted {
        let at = record.lines().count() + lines.lines().count();
        let address = lines.replace("\n  ", "");
        let expect = format!("{RECORD}:{at}: {address} no longer answers");
        assert_eq!(PUBLISHED.faults(&format!("{record}{lines}\n")), [expect]);
    }
}

#[test]
fn an_address_that_is_not_listed_is_told_and_added() {
    let record = record();
    // A statement, a section, a file and a page.
    for line in ["  #history-answer\n", "  #what-the-brief-argues\n", "ledger/ledger.csv\n", "robots.txt\n"] {
        let without = record.replacen(line, "", 1);
        let faults = PUBLISHED.faults(&without);
        let [fault] = faults.as_slice() else { panic!("{line}: {faults:?}") };
        assert!(fault.contains("is published and not listed: `cargo xtask addresses`"), "{fault}");
        assert_eq!(PUBLISHED.completed(&without), record, "{line}");
    }
}
