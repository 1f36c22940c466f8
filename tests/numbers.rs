//! Key numbers are the cells that they name, whatever is pressed is kept by the address, and what is no number of the
//! step is refused with its line.

mod support;

use std::rc::Rc;

use ai_partnership_explainer::content::{Built, assemble};
use ai_partnership_explainer::exhibit::{Exhibit, rendered};
use ai_partnership_explainer::format::{Words, quantity};
use ai_partnership_explainer::model::{Figure, KeyNumber, KeyNumbers, Page, Site};
use ai_partnership_explainer::numbers::{NumbersAction, NumbersModel};
use ai_partnership_explainer::state::Numbers;
use ai_partnership_explainer::view::Scope;
use futures::executor::block_on;
use support::Copy;
use yew::{Html, Properties, ServerRenderer, component};

const STEP: &str = "en/steps/03-constraints.md";
const STRIP: &str = "::: numbers constraints-money-numbers\n";

fn built() -> Built {
    let all = assemble(&support::library(), "", "/", "", false).expect("the pages are made");
    all.into_iter().next().expect("a language")
}

/// Every strip with the page that holds it.
fn strips(built: &Built) -> Vec<(&Page, &KeyNumbers)> {
    built.pages.iter().flat_map(|page| page.key_numbers().map(move |strip| (page, strip))).collect()
}

/// The indices of a number's measure, row and column, found again from its place.
fn at(figure: &Figure, number: &KeyNumber) -> (usize, usize, usize) {
    let parts: Vec<&str> = number.place.split('.').collect();
    let measure = parts.get(3).map_or(0, |id| figure.measures.iter().position(|own| own.id == *id).expect("a measure"));
    let row = figure.rows.iter().position(|own| own.id == parts[1]).expect("a row");
    (measure, row, figure.columns.iter().position(|own| own.id == parts[2]).expect("a column"))
}

#[test]
fn every_number_is_the_cell_that_it_names() {
    let built = built();
    let strips = strips(&built);
    let steps: std::collections::BTreeSet<&str> = strips.iter().map(|(page, _)| page.id()).collect();
    assert!(steps.len() >= 4, "{steps:?}");
    for (page, strip) in strips {
        for number in &strip.numbers {
            let figure = page.figure(&number.figure.id).expect("a figure of the page");
            let (measure, row, column) = at(figure, number);
            let cell = figure.cell(measure, row, column).expect("a cell");
            assert_eq!(Some(number.fact.value), cell.value, "{}", number.place);
            assert_eq!(number.fact.unit, figure.unit(measure, column), "{}", number.place);
            assert_eq!((number.quality, number.figure.kind), (cell.quality, figure.kind), "{}", number.place);
            assert_eq!(number.figure.citations.len(), figure.citations.len(), "{}", number.place);
            let own: Vec<_> = number.around.iter().filter(|one| one.is_own).collect();
            assert!(own.len() == 1 && own[0].cell == *cell, "{}: marked once among its neighbours", number.place);
            assert!((2..=7).contains(&number.around.len()), "{}: {}", number.place, number.around.len());
        }
    }
}

#[derive(PartialEq, Properties)]
struct StripProps {
    model: NumbersModel,
    scope: Scope,
}

#[component]
fn Strip(props: &StripProps) -> Html {
    rendered(&props.model, &props.scope)
}

/// A strip drawn with one of its numbers open, or none.
fn html(site: &Site, page: &Page, strip: &KeyNumbers, open: Option<usize>) -> String {
    // The renderer draws on another thread, where the models are made.
    let (site, lookup, strip) = (site.clone(), page.lookup.clone(), strip.clone());
    let props = move || {
        let scope = Scope { site: Rc::new(site), page: Rc::new(lookup), numbers: Numbers::default() };
        let first = NumbersModel::first(strip, &scope);
        let model = open.map_or(first.clone(), |number| first.after(NumbersAction::Press(number)));
        StripProps { model, scope }
    };
    block_on(ServerRenderer::<Strip>::with_props(props).hydratable(false).render())
}

#[test]
fn a_strip_reads_whole_and_shows_where_one_number_stands() {
    let built = built();
    let words = Words { messages: &built.site.messages, numbers: Numbers::default() };
    for (page, strip) in strips(&built) {
        let closed = html(&built.site, page, strip, None);
        assert!(!closed.contains("key-number-panel"), "{closed}");
        for (index, number) in strip.numbers.iter().enumerate() {
            assert!(closed.contains(&quantity(number.fact.value, number.fact.unit, words)), "{}", number.place);
            let drawn = html(&built.site, page, strip, Some(index));
            assert_eq!(drawn.matches("key-number-panel").count(), 1, "{}", number.place);
            assert_eq!(drawn.matches("aria-current=\"true\"").count(), 1, "{}", number.place);
            assert_eq!(drawn.matches("aria-expanded=\"true\"").count(), 1, "{}", number.place);
        }
    }
}

#[test]
fn what_is_open_stands_in_the_address_and_is_found_again() {
    let built = built();
    let (page, strip) = strips(&built)[0];
    let scope =
        Scope { site: Rc::new(built.site.clone()), page: Rc::new(page.lookup.clone()), numbers: Numbers::default() };
    let first = NumbersModel::first(strip.clone(), &scope);
    assert_eq!(first.word(), None);
    for index in 0..strip.numbers.len() {
        let open = first.after(NumbersAction::Press(index));
        let word = open.word().expect("a word");
        assert!(word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.'), "{word}");
        assert!(first.restored(&word, None) == open, "{word}");
        assert!(open.fragment().is_some_and(|own| own.name == strip.id && !own.is_first));
        let other = open.after(NumbersAction::Press((index + 1) % strip.numbers.len()));
        assert_ne!(other.word(), Some(word), "one is open at a time");
        assert!(open.after(NumbersAction::Press(index)) == first && open.after(NumbersAction::Close) == first);
    }
    assert!(first.after(NumbersAction::Press(1)).restored("rd-spending.1900.mars", None) == first);
}

/// Puts lines in the place of those of the strip and checks what is said of each: its field, and words of the message.
fn check(lines: &[(&str, &str, &str)]) {
    let copy = Copy::new();
    let text = std::fs::read_to_string(copy.root().join(STEP)).expect("the step");
    let (_, from) = text.split_once(STRIP).expect("the strip");
    let (own, _) = from.split_once(":::").expect("its end");
    let spoilt: String = lines.iter().map(|(line, ..)| format!("{line}\n")).collect();
    let first = copy.replace(STEP, own, &spoilt);
    let report = copy.load().err().expect("a mistake").to_string();
    for (at, (line, field, message)) in lines.iter().enumerate() {
        let beginning = format!("content/{STEP}:{}: {field}: ", first + at);
        let is_said = report.lines().any(|said| said.starts_with(&beginning) && said.contains(message));
        assert!(is_said, "`{line}`: no line begins `{beginning}` and holds `{message}` in:\n{report}");
    }
}

#[test]
fn a_cell_that_is_not_there_or_holds_no_number() {
    check(&[
        (
            "vibrancy-scores:india.score | x",
            "figure",
            "`vibrancy-scores` is not a figure of `constraints`; it has ai-compute",
        ),
        ("rd-spending:1995.india | x", "row", "`rd-spending` has no row `1995`; it has 1996, 1997"),
        ("rd-spending:2020.japan | x", "column", "no column `japan`; it has india, united-states, china"),
        ("rd-spending:2020.india@sum | x", "measure", "no measure `sum`; it has share"),
        ("rd-spending:2021.india | x", "value", "`rd-spending.2021.india` is empty; name a cell that holds one number"),
    ]);
    // What can't be read is told alone.
    check(&[(
        "rd-spending 2020 india | x",
        "numbers",
        "found `rd-spending 2020 india | x`; write `figure:row.column | ",
    )]);
    for (step, from, to, message) in [
        (
            "09-value-chain",
            "refining-shares:rare-earths.newest",
            "refining-shares:cobalt.newest",
            "holds only a range, 70",
        ),
        ("04-missions", "accelerators:2025-09.installed", "own-models:gnani.builds", "holds the words “Voice model”"),
    ] {
        let (copy, file) = (Copy::new(), format!("en/steps/{step}.md"));
        let line = copy.replace(&file, &format!("\n{from}"), &format!("\n{to}")) + 1;
        let report = copy.load().err().expect("a mistake").to_string();
        assert!(report.contains(&format!("content/{file}:{line}: value: ")) && report.contains(message), "{report}");
    }
}

#[test]
fn labels_that_say_too_much_and_a_number_that_stands_twice() {
    let long = format!("rd-spending:2020.india | {}", "word ".repeat(11));
    check(&[
        (&long, "label", "has 11 words; 1 to 10 say what a number counts"),
        ("rd-spending:2020.china | ", "label", "“” has 0 words; 1 to 10"),
        ("rd-spending:2019.china | about 12 times less", "label", "`12` is typed; a label types years alone"),
        ("rd-spending:2018.china | as [here](step:icet)", "label", "holds a link; a label is plain words"),
        (
            "rd-spending:2017.china | as the brief says",
            "brief",
            "speaks of the brief outside a statement of kind brief",
        ),
        ("rd-spending:2017.china | again", "numbers", "`rd-spending.2017.china` stands in this strip already"),
    ]);
}

#[test]
fn a_strip_of_the_wrong_length_or_name() {
    for (opener, field, message) in [
        ("::: numbers\n", "numbers", "a strip of key numbers needs an id"),
        ("::: numbers money\n", "id", "`money` must begin with `constraints-`"),
        (
            "::: numbers constraints-short\nrd-spending:2020.india | x\nrd-spending:2019.india | y\n:::\n\n::: numbers constraints-b\n",
            "numbers",
            "`constraints-short` holds 2; a strip has 3 to 5",
        ),
    ] {
        let copy = Copy::new();
        let line = copy.replace(STEP, STRIP, opener);
        let report = copy.load().err().expect("a mistake").to_string();
        let beginning = format!("content/{STEP}:{line}: {field}: {message}");
        assert!(report.lines().any(|said| said.starts_with(&beginning)), "{beginning}\n{report}");
    }
}

#[test]
fn a_number_does_not_give_away_what_its_figure_asks() {
    let copy = Copy::new();
    copy.replace(STEP, "::: figure rd-spending\n\n", "");
    copy.replace(
        STEP,
        "::: figure private-ai-investment\n",
        "::: figure private-ai-investment\n\n::: figure rd-spending\n",
    );
    let report = copy.load().err().expect("a mistake").to_string();
    let wanted = "figure: `rd-spending` asks readers to guess a value; its numbers must stand after it";
    assert!(report.contains(wanted), "{report}");
}
