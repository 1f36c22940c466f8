//! Every exhibit in a document can come alive: its page names a data file and texts, the data file contains its entry,
//! and its kind can read the entry and draw the same element.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use ai_partnership_explainer::builder::BuilderModel;
use ai_partnership_explainer::claims::ClaimsModel;
use ai_partnership_explainer::deck::DeckModel;
use ai_partnership_explainer::exhibit::{Exhibit, Kind, PageData};
use ai_partnership_explainer::figure::FigureModel;
use ai_partnership_explainer::gallery::GalleryModel;
use ai_partnership_explainer::ledger::LedgerModel;
use ai_partnership_explainer::model::Site;
use ai_partnership_explainer::numbers::NumbersModel;
use ai_partnership_explainer::question::{AnswersModel, QuestionModel};
use ai_partnership_explainer::search::{SearchData, SearchModel};
use ai_partnership_explainer::sources::SourcesModel;
use ai_partnership_explainer::state::Numbers;
use ai_partnership_explainer::story::StoryModel;
use ai_partnership_explainer::timeline::TimelineModel;
use ai_partnership_explainer::view::Scope;
use flate2::read::GzDecoder;
use serde::de::DeserializeOwned;

use crate::support;
use crate::support::sites::ON_A_HOST;

/// Every kind, as the browser knows it (`src/bin/exhibits/kinds.rs`).
fn kinds() -> [(&'static str, Kind); 13] {
    fn kind<E: Exhibit>() -> (&'static str, Kind) {
        (E::KIND, Kind::of::<E>())
    }
    [
        kind::<FigureModel>(),
        kind::<TimelineModel>(),
        kind::<StoryModel>(),
        kind::<LedgerModel>(),
        kind::<QuestionModel>(),
        kind::<AnswersModel>(),
        kind::<NumbersModel>(),
        kind::<BuilderModel>(),
        kind::<DeckModel>(),
        kind::<SearchModel>(),
        kind::<GalleryModel>(),
        kind::<ClaimsModel>(),
        kind::<SourcesModel>(),
    ]
}

/// Every document below a folder, by relative path.
fn documents(root: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        let paths = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = paths.partition(|path| path.is_dir());
        open.extend(folders);
        for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "html")) {
            let name = path.strip_prefix(root).expect("a file of the site").display().to_string();
            found.push((name, fs::read_to_string(path).expect("a document")));
        }
    }
    found
}

/// The value of an attribute of a tag.
fn value<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

/// Every start tag that has an attribute.
fn tags<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let open = format!(" {attribute}=\"");
    html.split('<').map(|from| from.split('>').next().unwrap_or_default()).filter(|tag| tag.contains(&open)).collect()
}

/// The content of a file of the site.
fn held<T: DeserializeOwned>(root: &Path, address: &str) -> T {
    let below = address.strip_prefix("/explainer/").unwrap_or_else(|| panic!("{address} is below the base"));
    let bytes = fs::read(root.join(below)).unwrap_or_else(|error| panic!("{address}: {error}"));
    let mut unpacked = Vec::new();
    GzDecoder::new(&bytes[..]).read_to_end(&mut unpacked).unwrap_or_else(|error| panic!("{address}: {error}"));
    let (read, rest) = postcard::take_from_bytes(&unpacked).unwrap_or_else(|error| panic!("{address}: {error}"));
    assert!(rest.is_empty(), "{address} holds more than it should");
    read
}

/// Reads the data of an exhibit with its kind, and with no other, compares its element, and returns its id.
fn read(file: &str, tag: &str, data: &PageData, scope: &Scope) -> String {
    let (name, id) = (value(tag, "data-exhibit").expect("a kind"), value(tag, "id").expect("an id"));
    let entry = data.entry(id).unwrap_or_else(|| panic!("{file}: no data for the {name} `{id}`"));
    for (other, kind) in &kinds() {
        let part = (kind.read)(entry, scope);
        assert_eq!(part.is_some(), *other == name, "{file}: the data of the {name} `{id}` read as {other}");
        let Some(part) = part else { continue };
        assert_eq!(value(tag, "data-key"), Some(part.id()), "{file}: `{id}`");
        let root = part.root(scope);
        assert!(tag.starts_with(root.tag), "{file}: `{id}` is no {}", root.tag);
        for (attribute, text) in &root.attributes {
            assert_eq!(value(tag, attribute), Some(text.as_str()), "{file}: {attribute} of `{id}`");
        }
    }
    id.to_owned()
}

#[test]
fn every_exhibit_of_every_page_has_data_that_its_kind_reads() {
    let site = &*ON_A_HOST;
    let kinds = kinds();
    let mut found = BTreeSet::new();
    for (file, html) in documents(site) {
        let body = html.split("<body").nth(1).unwrap_or_default();
        let (apart, exhibits): (Vec<_>, Vec<_>) =
            tags(body, "data-exhibit").into_iter().partition(|tag| value(tag, "data-exhibits").is_some());
        // The script with this name loads the exhibits' code.
        let is_page = |tag: &&str| !apart.contains(tag) && !tag.starts_with("script");
        let pages = tags(body, "data-exhibits").into_iter().filter(is_page).collect::<Vec<_>>();
        assert!(pages.len() == 1 || exhibits.is_empty(), "{file} names no data for its exhibits");
        let with_page = pages.into_iter().map(|page| (page, exhibits.clone()));
        // An exhibit that is on every page names its own data.
        for (holder, exhibits) in apart.into_iter().map(|tag| (tag, vec![tag])).chain(with_page) {
            let data: PageData = held(site, value(holder, "data-exhibits").expect("its data"));
            let texts: Site = held(site, value(holder, "data-texts").expect("its texts"));
            assert_eq!(texts.base, "/explainer/", "{file}");
            let scope = Scope { site: Rc::new(texts), page: Rc::new(data.lookup.clone()), numbers: Numbers::default() };
            let own: BTreeSet<String> = exhibits
                .iter()
                .map(|tag| {
                    found.insert(value(tag, "data-exhibit").expect("a kind").to_owned());
                    read(&file, tag, &data, &scope)
                })
                .collect();
            let entries: BTreeSet<String> = data.entries.iter().map(|entry| entry.id.clone()).collect();
            assert!(own == entries || file.contains("embed/"), "{file}: {own:?} stand there, and data of {entries:?}");
            assert!(own.is_subset(&entries), "{file}");
        }
        if let Some(rest) = tags(body, "data-rest").first() {
            let rest: SearchData = held(site, value(rest, "data-rest").expect("an address"));
            assert!(!rest.is_empty(), "{file}");
        }
    }
    assert_eq!(found, kinds.iter().map(|(name, _)| (*name).to_owned()).collect(), "kinds that stand on no page");
}

#[test]
fn every_kind_is_one_that_the_browser_knows() {
    let known = fs::read_to_string(support::project().join("src/bin/exhibits/kinds.rs")).expect("the list of kinds");
    let (_, list) = known.split_once("\nkinds! {\n").expect("the list");
    let (list, _) = list.split_once("\n}\n").expect("its end");
    let known: BTreeSet<&str> = list.lines().filter_map(|line| Some(line.trim().split_once(" in ")?.0)).collect();
    assert_eq!(known, kinds().iter().map(|(name, _)| *name).collect());
}
