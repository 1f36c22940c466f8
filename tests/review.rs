//! The editor's review finds what is planted, gives its place, and never fails.

use crate::support::{Copy, LIBRARY};
use ai_partnership_explainer::content::{Library, Subject, review};

const PAGE: &str = "en/pages/about.md";
const TODAY: &str = "2030-01-01";

fn load(copy: &Copy) -> Library {
    match copy.load() {
        Ok(library) => library,
        Err(problems) => panic!("{problems}"),
    }
}

/// Plants a passage and expects a remark on it that contains a text.
fn expect(kind: &str, words: &str, source: &str, subject: Subject, found: &str) {
    let copy = Copy::new();
    copy.write(
        "sources/planted.toml",
        &format!(
            "[[source]]\nid = \"planted\"\ntitle = \"T\"\npublisher = \"Mint\"\nurl = \"https://example.org/\"\n\
             read = \"2026-11-23\"\nseen = true\n{source}\n"
        ),
    );
    copy.append(PAGE, &format!("\n::: counter {kind} about-planted p1.1\n{words}\n@planted: the claim\n:::\n"));
    let text = std::fs::read_to_string(copy.root().join(PAGE)).expect("the page");
    let line = 1 + text[..text.find("::: counter").expect("the view")].matches('\n').count();
    let library = load(&copy);
    let today = TODAY.parse().expect("a date");
    let remarks = review(&library, today);
    let place = format!("content/{PAGE}:{line}: `about-planted`: ");
    let told: Vec<String> = remarks.on(subject).map(ToString::to_string).collect();
    assert!(
        told.iter().any(|remark| remark.starts_with(&place) && remark.contains(found)),
        "{subject:?}: no `{place}…{found}` in {told:#?}"
    );
}

const PLAIN: &str = "This is a view that some hold. It is short and plain.";

#[test]
fn a_view_on_one_weak_source() {
    expect("background", PLAIN, "date = \"2024\"", Subject::OneSource, "planted (Mint)");
    expect("background", PLAIN, "date = \"2024\"\nweak = \"A copy.\"", Subject::WeakOnly, "planted");
}

#[test]
fn background_on_something_later() {
    expect(
        "background",
        PLAIN,
        "date = \"2025-06\"",
        Subject::LateBackground,
        "1 of 1 dated sources: planted (2025-06)",
    );
}

#[test]
fn a_date_that_has_passed() {
    let words = format!("{PLAIN} The plant is to open by June 2028.");
    expect("since", &words, "date = \"2026-05\"", Subject::Passed, "2028-06 has passed: The plant is to open");
}

#[test]
fn a_long_sentence_and_a_hard_text() {
    let long = format!("{}end.", "a word that goes on and ".repeat(7));
    expect("background", &long, "date = \"2024\"", Subject::Long, "43 words: ");
    let hard =
        "Intergovernmental semiconductor manufacturing diversification necessitates extraordinary organisational \
                coordination. "
            .repeat(4);
    expect("background", &hard, "date = \"2024\"", Subject::Hard, "grade ");
}

#[test]
fn words_about_the_brief_near_a_judgement() {
    let words = format!("{PLAIN} [The brief’s view](brief:all) is clearly better.");
    expect("background", &words, "date = \"2024\"", Subject::Judgements, "“clearly”, “better”");
}

#[test]
fn open_rows_come_oldest_first_and_readings_too() {
    let library = &*LIBRARY;
    let review = review(library, TODAY.parse().expect("a date"));
    for subject in [Subject::OpenRows, Subject::OldReadings] {
        let weights: Vec<f64> = review.on(subject).map(|remark| remark.weight).collect();
        assert!(!weights.is_empty() && weights.is_sorted_by(|a, b| a >= b), "{subject:?}: {weights:?}");
    }
    assert_eq!(review.on(Subject::Unmarked).count(), 0, "every source of a small site says why it is weak");
}

#[test]
fn a_sentence_on_which_nothing_bears() {
    let copy = Copy::new();
    copy.replace("brief.toml", "sentences = [", "sentences = [\n    \"p0.1\",");
    copy.append("en/abstract.toml", "\n[[sentence]]\nid = \"p0.1\"\ntold = \"A sentence of our own.\"\n");
    copy.append(PAGE, "\n::: passage brief about-planted p0.1\nA sentence of our own is retold here.\n:::\n");
    let review = review(&load(&copy), TODAY.parse().expect("a date"));
    let remarks: Vec<String> = review.on(Subject::Bare).map(ToString::to_string).collect();
    assert!(
        remarks.iter().any(|remark| remark.contains("en/abstract.toml") && remark.contains("`p0.1`")),
        "{remarks:?}"
    );
    assert!(remarks.iter().all(|remark| !remark.contains("`p4.2`")), "{remarks:?}");
}
