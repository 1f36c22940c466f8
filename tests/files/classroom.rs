//! The files for a class contain every question once, with the right answer and the reason; what students work on
//! contains no answers.

mod gift;
mod moodle;
mod qti;
mod scorm;
mod word;

use std::fs;
use std::io::{Cursor, Read};

use ai_partnership_explainer::format::FormatContext;
use ai_partnership_explainer::model::{ClassFile, Question, Task};
use ai_partnership_explainer::question::right_words;
use ai_partnership_explainer::state::Numbers;

use crate::support::BUILT_UNDER_A_PATH as BUILT;
use crate::support::sites::ON_A_HOST;

/// The address of these tests' site.
const ADDRESS: &str = "https://example.org/explainer/";

/// Every question with the id of its step.
fn questions() -> impl Iterator<Item = (&'static str, &'static Question)> {
    BUILT.pages.iter().flat_map(|page| page.questions.iter().map(|own| (page.id(), own)))
}

/// The right answer in the words of the site.
fn right(question: &Question) -> Vec<String> {
    right_words(question, FormatContext { messages: &BUILT.site.messages, numbers: Numbers::default() })
}

/// The match of each item; for an ordering, each event's position.
fn pairs(task: &Task) -> Vec<(String, String)> {
    match task {
        Task::Matching { left, right, pairs } => {
            left.iter().zip(pairs).map(|(left, own)| (left.clone(), right[*own].clone())).collect()
        }
        Task::Ordering { events } => {
            let mut by_date = events.clone();
            by_date.sort_by_key(|(_, date)| *date);
            let places = (1..).map(|place: usize| place.to_string());
            by_date.into_iter().map(|(title, _)| title).zip(places).collect()
        }
        Task::Choice { .. } | Task::Estimate { .. } => Vec::new(),
    }
}

/// The range accepted for an estimate.
fn ends(value: f64, near_percent: u8) -> [f64; 2] {
    let near = value.abs() * f64::from(near_percent) / 100.0;
    [value - near, value + near]
}

fn bytes(file: ClassFile) -> Vec<u8> {
    fs::read(ON_A_HOST.join("teach").join(file.name())).unwrap_or_else(|error| panic!("{}: {error}", file.name()))
}

fn text(file: ClassFile) -> String {
    String::from_utf8(bytes(file)).expect("a text")
}

/// The files of a package, by name.
fn packed(file: ClassFile) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes(file))).expect("a package");
    let mut files = Vec::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).expect("a file of the package");
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("a text");
        files.push((entry.name().to_owned(), text));
    }
    files
}

/// The address of what decides a question.
fn address_of_ground(step: &str, question: &Question) -> String {
    match &question.statement {
        Some(statement) => format!("{ADDRESS}{step}/#{statement}"),
        None => {
            let link = question.links.first().expect("what decides it");
            format!("{ADDRESS}{}/#{}", link.page, link.anchor.as_deref().expect("a place"))
        }
    }
}

#[test]
fn the_page_offers_every_file_with_its_size_and_what_takes_it() {
    let page = fs::read_to_string(ON_A_HOST.join("teach/index.html")).expect("the page");
    for file in ClassFile::ALL {
        let link = format!("href=\"/explainer/teach/{}\"", file.name());
        let item = page.split("<li>").find(|item| item.contains(&link)).unwrap_or_else(|| panic!("no {link}"));
        let kilobytes = bytes(file).len().div_ceil(1000).to_string();
        assert!(item.contains(&format!(">{kilobytes} ")), "{}: {kilobytes} in {item}", file.name());
        assert!(item.contains(file.taken_by(&BUILT.site.messages)), "{item}");
    }
}
