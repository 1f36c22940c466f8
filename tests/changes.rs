//! A number, date or status that readers were told does not change without a note to them; everything else may.

use std::fs;

use crate::support::{drawn, folder, project};
use ai_partnership_explainer::content::{self, Folder, Library, Problems, load_from};
use ai_partnership_explainer::model::PartialDate;

const STEP: &str = "en/steps/05-history.md";
const SHORT_STEP: &str = "en/steps/02-strengths.md";
const GLOSSARY: &str = "en/glossary.toml";
const FIGURE: &str = "en/figures/rd-spending.toml";
const CHANGES: &str = "en/changes.toml";
/// A source from the content, for what tests add.
const SOURCE: &str = "carnegie-2024-10-initiative-critical";

fn text(file: &str) -> String {
    fs::read_to_string(project().join("content").join(file)).expect("a content file")
}

/// A file of the content with some words replaced.
fn with(file: &str, from: &str, to: &str) -> String {
    let text = text(file);
    assert!(text.contains(from), "{file} holds no `{from}`");
    text.replacen(from, to, 1)
}

/// The changes of the content, and one more for these claims.
fn noted(id: &str, claims: &str, emptied: &str) -> String {
    format!(
        "{}\n[[change]]\nid = \"{id}\"\nday = \"2026-12-01\"\ntitle = \"A number\"\nclaims = {claims}\nwas = \"One.\"\n\
         now = \"Another.\"\nwhy = \"The source says so.\"\nemptied = {emptied}\n",
        text(CHANGES)
    )
}

/// The record of a folder, rewritten.
fn released(folder: &Folder) -> String {
    content::published(&passes(load_from(folder)), day())
}

fn day() -> PartialDate {
    "2026-12-01".parse().expect("a day")
}

fn passes(loaded: Result<Library, Problems>) -> Library {
    loaded.unwrap_or_else(|problems| panic!("{problems}"))
}

/// The one message for a folder.
#[track_caller]
fn refused(folder: &Folder, beginning: &str, words: &str) {
    let Err(problems) = load_from(folder) else { panic!("a change passes: wanted {beginning}") };
    let list: Vec<String> = problems.list().iter().map(ToString::to_string).collect();
    let [told] = list.as_slice() else { panic!("one message, but: {problems}") };
    assert!(told.starts_with(beginning) && told.contains(words), "wanted {beginning}…{words}\nfound {told}");
}

#[test]
fn a_number_that_changes_needs_a_note_each_time() {
    let changed = |year: &str| with(STEP, "In 1987 India was cleared", &format!("In {year} India was cleared"));
    let (first, second) = (folder().with(STEP, changed("1988")), folder().with(STEP, changed("1989")));
    refused(&first, &format!("content/{STEP}:"), "`history-finding-cray` said `1987` on ");
    let note = noted("year-of-cray", "[\"history-finding-cray\"]", "[]");
    let first = first.with(CHANGES, note.clone());
    let library = passes(load_from(&first));
    assert!(library.published.is_some(), "the project has a record");
    // After the next release the same note covers no other change.
    let record = content::published(&library, day());
    passes(load_from(&first.with("published.toml", record.clone())));
    let second = second.with(CHANGES, note).with("published.toml", record);
    refused(&second, &format!("content/{STEP}:"), "`history-finding-cray` said `1988` on 2026-12-01");
}

#[test]
fn a_cell_of_a_figure_is_a_number_too_and_a_new_row_needs_no_note() {
    let rows = text(FIGURE);
    let last = rows.lines().rfind(|line| line.starts_with("2020 | ")).expect("a row of dates");
    let note = "`2020.india@";
    let india = last.split(" | ").nth(1).expect("a cell");
    let changed = with(FIGURE, last, &last.replacen(india, "0.99", 1));
    let Err(problems) = load_from(&folder().with(FIGURE, changed)) else { panic!("a changed cell passes") };
    assert!(problems.to_string().contains(note), "{problems}");
    let newest = rows.lines().rfind(|line| line.starts_with("20") && line.contains(" | ")).expect("a row");
    let cells = newest.matches(" | ").count();
    let added = format!("{newest}\n2030{}", " | -".repeat(cells));
    passes(load_from(&folder().with(FIGURE, with(FIGURE, newest, &added))));
}

#[test]
fn words_may_change_and_more_may_be_said() {
    let reworded = with(STEP, "In 1987 India was cleared for", "Cleared was India in 1987 for");
    passes(load_from(&folder().with(STEP, reworded)));
    let passage = format!(
        "{}\n::: passage background strengths-own\nIn 1999 there were 4,321 of them. These are words that only fill the \
         passage up so that it has the length that passages of a step must have here and nothing more.\n@{SOURCE}: x\n:::\n",
        text(SHORT_STEP)
    );
    passes(load_from(&folder().with(SHORT_STEP, passage)));
}

#[test]
fn what_is_taken_away_needs_a_note_and_its_address_still_answers() {
    let term = format!(
        "{}\n[[term]]\nid = \"own-term\"\nterm = \"Own term\"\nkind = \"background\"\ndefinition = \"A word.\"\n\
         sources = [{{ id = \"{SOURCE}\", supports = \"x\" }}]\n",
        text(GLOSSARY)
    );
    let record = released(&folder().with(GLOSSARY, term));
    let line = 1 + record.lines().position(|line| line.starts_with("term-own-term")).expect("the term is on record");
    let without = folder().with("published.toml", record);
    refused(&without, &format!("content/published.toml:{line}: change: `term-own-term` was published"), "is gone");
    let note = noted("own-term-gone", "[\"term-own-term\"]", "[\"glossary/#own-term\", \"claims/#term-own-term\"]");
    let noted = without.with(CHANGES, note);
    let library = passes(load_from(&noted));
    let [glossary, claims] = drawn(&library, ["glossary", "claims"]);
    for (html, place) in [(glossary, "own-term"), (claims, "term-own-term")] {
        let place = html.split(&format!(" id=\"{place}\"")).nth(1).expect("the place is there");
        let words = place.split("</p>").next().unwrap_or_default();
        assert!(words.contains("href=\"/changes/#own-term-gone\""), "{place}: {words}");
    }
    // Once released, the note stays, even though nothing of the claim is on record any more.
    passes(load_from(&noted.with("published.toml", content::published(&library, day()))));
}

#[test]
fn a_site_that_was_never_released_needs_no_note() {
    let changed = with(STEP, "In 1987 India was cleared", "In 1988 India was cleared");
    passes(load_from(&folder().with(STEP, changed).without("published.toml")));
}
