//! A second language needs no code: a small Hindi edition is built, and no English word in it is unmarked.

mod edition;
mod reading;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use ai_partnership_explainer::content::{self, Folder, Library};
use ai_partnership_explainer::model::Messages;
use ai_partnership_explainer::prerender::Deployment;
use reading::{Place, texts};

use crate::support;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| match edition::copy().load() {
    Ok(library) => library,
    Err(problems) => panic!("the edition is not in order:\n{problems}"),
});

static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
    support::rendered_once("hindi", &LIBRARY, &Deployment::read("https://explainer.example/explainer/"))
});

fn read(name: &str) -> String {
    fs::read_to_string(SITE.join(name)).unwrap_or_else(|_| panic!("{name} is not there"))
}

/// The documents of the edition, by name.
fn documents(folder: &Path, list: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            documents(&path, list);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            list.push(path);
        }
    }
}

/// What is the same in every language: names of the brief, of publishers, of actors, of the two initiatives, of
/// citation styles, of file types, of licences.
const SAME: [&str; 29] = [
    "iCET",
    "TRUST",
    "APA",
    "Atom",
    "Chicago",
    "BibTeX",
    "RIS",
    "CSV",
    "JSON",
    "ICS",
    "SVG",
    "PNG",
    "PDF",
    "HTML",
    "CC BY",
    "CC0",
    "MIT",
    "Apache",
    "DOCX",
    "GIFT",
    "TXT",
    "Moodle",
    "XML",
    "QTI",
    "ZIP",
    "SCORM",
    "WordPress",
    "Word",
    "LibreOffice",
];

/// [`SAME`], and the names in the content.
fn names() -> Vec<String> {
    let brief = &LIBRARY.brief;
    let mut names = vec![brief.title.clone(), brief.publisher.clone(), brief.series.clone(), "English".to_owned()];
    names.extend(LIBRARY.publishers.keys().cloned());
    names.extend(LIBRARY.editions[0].texts.timelines.actors.values().cloned());
    names.extend(SAME.map(str::to_owned));
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// Titles and short names, which may be untranslated: an attribute that contains one in a sentence cannot mark it.
fn titles() -> impl Iterator<Item = String> {
    let texts = &LIBRARY.editions[1].texts;
    let events = texts.events.iter().map(|own| &own.value.event);
    let events = events.flat_map(|event| event.label.iter().chain([&event.title]).cloned());
    events.chain(texts.drafts.values().map(|draft| draft.title.clone()))
}

/// Whether a text contains a word in Latin letters that is not a name, an address or a sentence's id.
fn holds_english(text: &str, names: &[String]) -> bool {
    // Most texts contain none, and searching all of them for each of a thousand names would take seconds.
    if !text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return false;
    }
    let text = text.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    let left = names.iter().fold(text, |text, name| text.replace(name.as_str(), " "));
    let words = left.split_whitespace().filter(|word| !word.contains("://") && !word.starts_with("explainer.example/"));
    let mut runs = words.flat_map(|word| word.split(|c: char| !c.is_ascii_alphabetic()));
    runs.any(|run| run.len() > 1)
}

/// The texts of a document that contain English but are marked as Hindi.
fn unmarked(document: &str, names: &[String], with_titles: &[String]) -> Vec<String> {
    let own = texts(document).into_iter().filter(|own| own.lang.as_deref() == Some("hi"));
    let names = |place| if place == Place::Attribute { with_titles } else { names };
    own.filter(|own| holds_english(&own.text, names(own.place))).map(|own| own.text).collect()
}

/// The texts of a document that contain a Devanagari letter but are marked as another language.
fn mismarked(document: &str) -> Vec<String> {
    let others = texts(document).into_iter().filter(|own| own.lang.as_deref().is_some_and(|lang| lang != "hi"));
    let hindi = others.filter(|own| own.text.chars().any(|c| ('\u{900}'..='\u{97f}').contains(&c)));
    hindi.map(|own| own.text).collect()
}

#[test]
fn tables_of_other_letters_begin_with_a_byte_order_mark() {
    assert!(read("hi/ledger/ledger.csv").starts_with('\u{feff}'));
}

/// Fails with each text that is found in a document of the edition, and the first document that contains it.
fn none_in_any(find: impl Fn(&str) -> Vec<String>) {
    let mut list = Vec::new();
    documents(&SITE.join("hi"), &mut list);
    assert!(list.len() > 100, "{} documents", list.len());
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for path in list {
        let document = fs::read_to_string(&path).expect("a document");
        assert!(document.contains("<html lang=\"hi\""), "{}", path.display());
        let name = path.strip_prefix(&*SITE).expect("its name").display().to_string();
        for text in find(&document) {
            found.entry(text).or_insert_with(|| name.clone());
        }
    }
    let list: Vec<String> = found.iter().map(|(text, path)| format!("{path}: {text}")).collect();
    assert!(list.is_empty(), "{} texts:\n{}", list.len(), list.join("\n"));
}

#[test]
fn no_english_word_is_unmarked() {
    let names = names();
    let mut with_titles: Vec<String> = titles().chain(names.iter().cloned()).collect();
    // A short name may be the beginning of a longer one.
    with_titles.sort_by_key(|name| std::cmp::Reverse(name.len()));
    none_in_any(|document| unmarked(document, &names, &with_titles));
}

#[test]
fn no_hindi_word_is_marked_as_english() {
    none_in_any(mismarked);
}

#[test]
fn english_that_is_planted_is_found() {
    let names = names();
    let document = read("hi/glossary/index.html");
    let planted = "<p>Key findings</p><p aria-label=\"Read on\"></p><p lang=\"en\" title=\"Steps\">Links</p></body>";
    let found = unmarked(&document.replace("</body>", planted), &names, &names);
    assert_eq!(found, ["Key findings", "Read on"]);
}

#[test]
fn hindi_that_is_planted_in_english_is_found() {
    let planted = "<p>अगला</p><p lang=\"en\" title=\"स्रोत\">Sources: <b>दो</b> <i lang=\"hi\">तीन</i></p></body>";
    let found = mismarked(&read("hi/glossary/index.html").replace("</body>", planted));
    assert!(found.ends_with(&["स्रोत".to_owned(), "दो".to_owned()]), "{found:?}");
}

#[test]
fn an_edition_without_its_whole_interface_is_refused() {
    let copy = edition::copy();
    copy.write("hi/messages.toml", "language_name = \"हिन्दी\"\nnext = \"अगला\"\n");
    let Err(problems) = copy.load() else { panic!("an interface of two texts passes") };
    let list = problems.list();
    let [problem] = list.as_slice() else { panic!("one message, but: {problems}") };
    let told = problem.to_string();
    let all = Messages::NAMES.len();
    let beginning = format!("content/hi/messages.toml: texts: {} of the {all} are missing: `site_title`, ", all - 2);
    assert!(told.starts_with(&beginning) && told.contains("; `cargo xtask texts hi` prints"), "{told}");

    let lines = content::lacking(&Folder::new(copy.root()), "hi").expect("what is left to translate");
    assert!(lines.starts_with("site_title = \"India-US Partnership"), "in the order of the first language");
    assert!(!lines.contains("\nnext = ") && !lines.contains("(brief:"), "only what is missing, without references");
    copy.append("hi/messages.toml", &lines);
    let Err(problems) = copy.load() else { panic!("English words about the brief pass without a reference") };
    let left: Vec<_> = problems.list().into_iter().filter(|own| own.field != "brief").collect();
    assert!(left.is_empty(), "the lines fill the file up, but: {left:?}");
}

#[test]
fn an_edition_without_the_words_of_filters_is_refused() {
    let copy = edition::copy();
    fs::remove_file(copy.root().join("hi/timelines.toml")).expect("the file is taken away");
    let Err(problems) = copy.load() else { panic!("an edition without timelines passes") };
    let told: Vec<String> = problems.list().iter().map(ToString::to_string).collect();
    assert_eq!(told, ["content/hi/timelines.toml: file: is not there"]);
}

#[test]
fn a_second_language_needs_no_code() {
    let page = read("hi/history/index.html");
    assert!(page.contains("<html lang=\"hi\" "));
    assert!(page.contains("अगला"), "its own text");
    assert!(page.contains("href=\"/explainer/hi/icet/\""), "its links stay in the language");
    let article = page.split("<article").nth(1).and_then(|rest| rest.split('>').next()).expect("an article");
    assert!(article.contains("lang=\"en\""), "untranslated prose is marked as such: {article}");
    let first = read("history/index.html");
    assert!(first.contains("href=\"/explainer/hi/history/\""), "the languages lead to each other");
}

#[test]
fn a_page_without_a_translation_speaks_the_first_language_whole() {
    let article = |page: &str| {
        page.split_once("<article").expect("an article").1.split_once("</article>").expect("its end").0.to_owned()
    };
    let (own, first) = (read("hi/history/index.html"), read("history/index.html"));
    let language = |own: &str| own.replace("/explainer/hi/", "/explainer/");
    let (said, rest) = article(&own)
        .split_once("<p lang=\"hi\" class=\"fallback\">")
        .map(|(head, rest)| {
            let (said, rest) = rest.split_once("</p>").expect("its end");
            (said.to_owned(), format!("{head}{rest}"))
        })
        .expect("the page says so");
    assert_eq!(said, LIBRARY.editions[1].messages.fallback_language());
    assert_eq!(language(&rest).replacen(" lang=\"en\"", "", 1), article(&first));
    let texts = |page: &str| {
        page.split("data-texts=\"").nth(2).and_then(|rest| rest.split('"').next()).expect("texts").to_owned()
    };
    assert_ne!(texts(&own), texts(&read("hi/ledger/index.html")), "its exhibits come alive in the same words");
}

#[test]
fn what_is_translated_and_what_is_not_stand_side_by_side() {
    let glossary = read("hi/glossary/index.html");
    assert!(glossary.contains("त्वरक चिप") && glossary.contains(">अंग्रेज़ी में</small>"));
    let ledger = read("hi/ledger/index.html");
    assert!(ledger.contains("हर साल समीक्षा") && ledger.contains("lang=\"en\""));
    assert!(read("hi/timelines/partnership/index.html").contains("बेंगलूरु में डिज़ाइन केंद्र"));
    let figure = read("hi/figures/indiaai-outlay/index.html");
    assert!(figure.contains("इंडियाएआई मिशन का पैसा") && figure.contains("अमेरिकी डॉलर</button>"));
    let measures = &LIBRARY.editions[1].texts.figures["indiaai-outlay"].value.measures;
    let why = measures.last().and_then(|converted| converted.why.as_deref());
    assert_eq!(why, Some("सबके लिए एक ही दर से बदला गया: एक डॉलर के ₹82.83 (2024-03)।"));
    let worksheet = read("hi/worksheet/index.html");
    assert!(worksheet.contains("कितने शोधपत्र प्रकाशित किए?") && worksheet.contains("<span lang=\"en\">"));
    let recommendation = read("hi/recommendations/telecom/index.html");
    assert!(recommendation.contains("रेडियो नेटवर्क का बाज़ार"));
    assert!(recommendation.contains("<span lang=\"en\">Link the two countries’ 6G alliances</span>"));
}

#[test]
fn files_are_in_the_language_too() {
    for name in ["hi/ledger/ledger.csv", "hi/timelines/partnership/partnership.csv"] {
        let file = read(name);
        let head = file.lines().next().expect("the heads").to_owned();
        assert!(!head.contains(|c: char| c.is_ascii_alphabetic()), "{name}: {head}");
    }
    assert!(read("hi/timelines/partnership/partnership.ics").contains("//HI"));
}
