//! Input written by hand, of any kind: parsing never fails, reports lines that exist, and round-trips. Whole files,
//! spoilt in the folder, are in `tests/spoilt.rs`.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::directives::outline;
use super::kind::figure::data::table;
use super::kind::figure::reference::resolve;
use super::outline::Part;
use super::reader::File;
use super::{Problems, attribution, markdown};
use crate::model::{Cell, Column, Decimal, DecimalRange, Figure, Form, Measure, Quality, Row};

/// Syntax characters of the small languages, and some that are not.
const SIGNS: [&str; 31] = [
    ":::",
    "## ",
    "\n",
    "@",
    ": ",
    "{{",
    "}}",
    "[a](",
    "brief:",
    "p4.2",
    ")",
    "[",
    "]",
    "..",
    "|",
    "~",
    ">",
    "-",
    "1.5",
    "passage ",
    "since ",
    "figure ",
    "numbers ",
    "the brief ",
    "+++",
    "`",
    "<b>",
    "*",
    "\r",
    "\u{94d}",
    "₹",
];

/// Text in which those characters are as frequent as any other.
fn signs() -> impl Strategy<Value = String> {
    vec(prop_oneof![4 => select(&SIGNS[..]).prop_map(str::to_owned), 1 => "\\PC{0,3}"], 0..40)
        .prop_map(|parts| parts.concat())
}

fn file(text: String) -> File {
    File::new("a.md", text, None)
}

fn page(body: &str) -> File {
    let front = "+++\nid = \"a\"\ntitle = \"A\"\nquestion = \"A?\"\ndescription = \"A.\"\n+++\n";
    file(format!("{front}{body}"))
}

/// The lines on which the parts of a page start.
fn lines(parts: &[Part]) -> Vec<usize> {
    let lines = parts.iter().map(|part| match part {
        Part::Heading(text) | Part::Events(_, text, _) | Part::Prose(text) => text.line,
        Part::Statement(own) => own.line,
        Part::Figure(_, _, line) | Part::Cards(_, line) | Part::Generated(_, _, line) => *line,
        Part::Block(own) => own.line,
    });
    lines.collect()
}

proptest! {
    #[test]
    fn a_page_of_anything_is_taken_apart_at_lines_that_it_has(body in signs()) {
        let (file, mut problems) = (page(&body), Problems::default());
        let outline = outline(&file, &mut problems);
        let line_count = file.text.lines().count();
        if let Some(outline) = &outline {
            let lines = lines(&outline.parts);
            prop_assert!(lines.iter().all(|line| *line <= line_count), "{lines:?} of {line_count}");
            attribution::check_outline(&file, outline, &["p4.2".to_owned()], &mut problems);
        }
        // Something missing at the end is reported in the line after it.
        prop_assert!(problems.list().into_iter().all(|problem| problem.line <= line_count + 1), "{line_count} lines: {problems}");
    }

    #[test]
    fn a_file_of_anything_is_refused_or_taken_apart(text in signs()) {
        let (file, mut problems) = (file(text), Problems::default());
        prop_assert_eq!(outline(&file, &mut problems).is_none(), !problems.list().is_empty());
        attribution::check_toml(&file, 0..file.text.len(), &[], &mut problems);
    }

    #[test]
    fn a_statement_comes_back_as_it_was_written(
        role in prop_oneof![Just("answer"), Just("finding"), Just("passage"), Just("counter")],
        kind in prop_oneof![Just("brief"), Just("background"), Just("since")],
        id in "[a-z][a-z0-9-]{0,12}",
        sentences in vec("p[0-9]\\.[0-9]", 0..3),
        text in "[A-Za-z₹ ,;.]{1,60}",
        sources in vec(("[a-z][a-z0-9-]{0,8}", "[A-Za-z][A-Za-z ]{0,20}[a-z]"), 0..3),
        before in 0_usize..4,
    ) {
        let cited: String = sources.iter().map(|(id, what)| format!("@{id}: {what}\n")).collect();
        let blank = "\n".repeat(before);
        let file = page(&format!("{blank}::: {role} {kind} {id} {}\n{text}\n{cited}:::\n", sentences.join(" ")));
        let mut problems = Problems::default();
        let parts = outline(&file, &mut problems).expect("a page").parts;
        prop_assert!(problems.list().is_empty(), "{}", problems);
        let [Part::Statement(own)] = parts.as_slice() else { return Err(TestCaseError::fail("no statement")) };
        prop_assert_eq!(own.line, 7 + before);
        prop_assert_eq!((&own.id, &own.sentences, own.text.text.trim()), (&id, &sentences, text.trim()));
        let read: Vec<_> = own.citations.iter().map(|own| (own.source.clone(), own.supports.clone())).collect();
        prop_assert_eq!(read, sources);
    }

    #[test]
    fn markdown_of_anything_is_read_or_refused(text in signs()) {
        let mut problems = Problems::default();
        markdown::plain(&markdown::blocks(&text, "a.md", 1, &mut problems));
        prop_assert!(problems.list().into_iter().all(|problem| problem.line == 1), "{}", problems);
        markdown::words_line(&text, "a.md", 1, &mut problems);
        attribution::attributes(&text);
        attribution::plain(&text);
    }

    #[test]
    fn a_table_of_anything_has_rows_as_long_as_its_header_or_is_refused(text in signs()) {
        if let Ok(table) = table(&text) {
            prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len()));
        }
    }

    #[test]
    fn a_cell_comes_back_as_it_was_written(
        quality in prop_oneof![
            Just(("", Quality::Reported)), Just(("~", Quality::Estimate)), Just((">", Quality::Planned)),
            Just(("?", Quality::Disputed)),
        ],
        value in number(),
        range in proptest::option::of((number(), number())),
        note in proptest::option::of("[a-z]"),
    ) {
        let range = range.map(|(a, b)| DecimalRange { low: a.min(b), high: a.max(b) });
        let bounds = range.map(|own| format!(" [{}..{}]", own.low, own.high)).unwrap_or_default();
        let marked = note.as_ref().map(|key| format!(" ({key})")).unwrap_or_default();
        let read = table(&format!("year | a\n2020 | {}{value}{bounds}{marked}\n", quality.0)).expect("a table");
        let own = &read.rows[0].cells[0];
        prop_assert_eq!(&own.problem, &None);
        prop_assert_eq!((own.cell.value, own.cell.range, own.cell.quality), (Some(value), range, quality.1));
        prop_assert_eq!(own.cell.value.map(|value| value.to_string()), Some(value.to_string()), "with its zeros");
        prop_assert_eq!(&own.note, &note);
    }

    #[test]
    fn a_reference_to_anything_is_a_number_or_refused(
        cells in vec(vec(proptest::option::of(number()), 2), 3),
        expression in prop_oneof![
            signs(),
            "(count\\.|sum\\.)?(r[0-3]\\.)?(a|b|c)(@m|@x|=x)?( [/-] r[0-3]\\.(a|b))?",
            Just("total".to_owned()),
        ],
    ) {
        let figure = figure(cells);
        if let Ok(fact) = resolve(&figure, &expression) {
            prop_assert!(fact.id.ends_with(&expression));
            prop_assert!(fact.value.to_f64().is_finite() && fact.value.to_f64().abs() < 1e15, "{}", fact.value);
        }
    }

    #[test]
    fn a_reference_to_a_cell_is_the_cell(cells in vec(vec(number(), 2), 3), row in 0_usize..3, column in 0_usize..2) {
        let value = cells[row][column];
        let figure = figure(cells.into_iter().map(|row| row.into_iter().map(Some).collect()).collect());
        let fact = resolve(&figure, &format!("r{row}.{}@m", ["a", "b"][column])).expect("a number");
        prop_assert_eq!(fact.value.to_string(), value.to_string());
    }
}

/// A number of at most nine digits, sometimes zero.
fn number() -> impl Strategy<Value = Decimal> {
    let digits = prop_oneof![9 => -999_999_999_i64..=999_999_999, 1 => Just(0)];
    (digits, 0_u8..5).prop_map(|(digits, places)| Decimal::new(digits, places))
}

/// A figure with the rows r0, r1, r2, the columns a and b, and the measure m.
fn figure(cells: Vec<Vec<Option<Decimal>>>) -> Figure {
    let cell = |value| Cell { value, ..Cell::default() };
    let row = |index: usize| Row {
        id: format!("r{index}"),
        label: String::new(),
        date: None,
        tone: None,
        tile: None,
        group: None,
    };
    let cells = cells.into_iter().map(|row| row.into_iter().map(cell).collect()).collect::<Vec<_>>();
    Figure {
        form: Form::Bars,
        columns: ["a", "b"].map(Column::named).into(),
        rows: (0..cells.len()).map(row).collect(),
        measures: vec![Measure { cells, ..Measure::counting("m") }],
        ..Figure::blank()
    }
}
