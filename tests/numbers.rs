//! Key numbers are the cells they name, the address keeps which one is open, and anything that is not a number of the
//! step is rejected with its line.

use std::rc::Rc;

use crate::support::{self, BUILT, Copy};
use ai_partnership_explainer::content::Built;
use ai_partnership_explainer::exhibit::Exhibit;
use ai_partnership_explainer::model::{Cell, Figure, KeyNumber, KeyNumbers, Page};
use ai_partnership_explainer::numbers::{NumbersAction, NumbersModel};
use ai_partnership_explainer::state::Numbers;
use ai_partnership_explainer::view::Scope;

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
    let built = &*BUILT;
    let strips = strips(built);
    let steps: std::collections::BTreeSet<&str> = strips.iter().map(|(page, _)| page.id()).collect();
    assert!(!steps.is_empty(), "no step has key numbers");
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

#[test]
fn the_open_number_is_kept_in_the_address_and_restored() {
    let built = &*BUILT;
    let (page, strip) = strips(built)[0];
    let scope =
        Scope { site: Rc::new(built.site.clone()), page: Rc::new(page.lookup.clone()), numbers: Numbers::default() };
    let first = NumbersModel::first(strip.clone(), &scope);
    assert_eq!(first.query_value(), None);
    for index in 0..strip.numbers.len() {
        let open = first.after(NumbersAction::Press(index));
        let word = open.query_value().expect("a word");
        assert!(word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.'), "{word}");
        assert!(first.restored(&word, None) == open, "{word}");
        assert!(open.fragment().is_some_and(|own| own.name == strip.id && !own.is_first));
        let other = open.after(NumbersAction::Press((index + 1) % strip.numbers.len()));
        assert_ne!(other.query_value(), Some(word), "one is open at a time");
        assert!(open.after(NumbersAction::Press(index)) == first && open.after(NumbersAction::Close) == first);
    }
    assert!(first.after(NumbersAction::Press(1)).restored("no-figure.1900.mars", None) == first);
}

/// A condition on a cell of a figure, in the column with an index.
type CellTest = dyn Fn(&Figure, usize, &Cell) -> bool;

/// A strip that tests corrupt: the file of its step, and its text.
struct Given<'a> {
    file: String,
    page: &'a Page,
    opener: String,
    /// Its lines.
    own: String,
}

impl<'a> Given<'a> {
    fn new((page, strip): (&'a Page, &'a KeyNumbers)) -> Self {
        let steps = support::project().join("content/en/steps");
        let mut files = std::fs::read_dir(steps).expect("the steps").map(|entry| entry.expect("an entry").path());
        let opener = format!("::: numbers {}\n", strip.id);
        let path = files.find(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains(&opener)));
        let path = path.expect("the strip's file");
        let text = std::fs::read_to_string(&path).expect("a file");
        let (_, from) = text.split_once(&opener).expect("the strip");
        let own = from.split(":::").next().expect("its lines").to_owned();
        let name = path.file_name().expect("a name").to_string_lossy();
        Self { file: format!("en/steps/{name}"), page, opener, own }
    }

    /// The places of the page's cells for which a condition holds: figure, row and column.
    fn cells(&self, is_it: impl Fn(&Figure, usize, &Cell) -> bool) -> Vec<String> {
        let mut found = Vec::new();
        for figure in self.page.figures() {
            for (r, row) in figure.rows.iter().enumerate() {
                for (c, column) in figure.columns.iter().enumerate() {
                    if figure.cell(0, r, c).is_some_and(|cell| is_it(figure, c, cell)) {
                        found.push(format!("{}:{}.{}", figure.id, row.id, column.id));
                    }
                }
            }
        }
        found
    }

    /// Cells that hold one number, in figures that ask for no guess.
    fn numbers(&self) -> Vec<String> {
        self.cells(|figure, _, cell| figure.predict.is_none() && cell.value.is_some() && cell.text.is_none())
    }

    /// Replaces the strip's lines and checks what is reported for each: its field, and words of the message.
    fn check(&self, lines: &[(String, &str, &str)]) {
        let copy = Copy::new();
        let spoilt: String = lines.iter().map(|(line, ..)| format!("{line}\n")).collect();
        let first = copy.replace(&self.file, &self.own, &spoilt);
        let report = copy.load().err().expect("a mistake").to_string();
        for (at, (line, field, message)) in lines.iter().enumerate() {
            let beginning = format!("content/{}:{}: {field}: ", self.file, first + at);
            let is_said = report.lines().any(|said| said.starts_with(&beginning) && said.contains(message));
            assert!(is_said, "`{line}`: no line begins `{beginning}` and holds `{message}` in:\n{report}");
        }
    }
}

#[test]
fn a_cell_that_does_not_exist() {
    let built = &*BUILT;
    let given = Given::new(strips(built)[0]);
    let number = &strips(built)[0].1.numbers[0];
    let figure = given.page.figure(&number.figure.id).expect("a figure of the page");
    let (_, row, column) = at(figure, number);
    let (id, row, column) = (&figure.id, &figure.rows[row].id, &figure.columns[column].id);
    let mut all = built.pages.iter().flat_map(Page::figures);
    let other = &all.find(|other| given.page.figure(&other.id).is_none()).expect("a figure of another page").id;
    let (step, rows, columns, measures) = (given.page.id(), &figure.rows, &figure.columns, &figure.measures);
    given.check(&[
        (format!("{other}:{row}.{column} | x"), "figure", &format!("`{other}` is not a figure of `{step}`; it has ")),
        (format!("{id}:no-row.{column} | x"), "row", &format!("`{id}` has no row `no-row`; it has {}", rows[0].id)),
        (format!("{id}:{row}.none | x"), "column", &format!("no column `none`; it has {}", columns[0].id)),
        (format!("{id}:{row}.{column}@none | x"), "measure", &format!("no measure `none`; it has {}", measures[0].id)),
    ]);
    // What cannot be read is reported alone.
    let unread = format!("{id} {row} {column} | x");
    let message = format!("found `{unread}`; write `figure:row.column | ");
    given.check(&[(unread, "numbers", &message)]);
}

#[test]
fn a_cell_without_a_number() {
    let built = &*BUILT;
    let empty = |figure: &Figure, column: usize, cell: &Cell| {
        !figure.columns[column].is_text && cell.value.is_none() && cell.range.is_none()
    };
    let range = |_: &Figure, _: usize, cell: &Cell| cell.value.is_none() && cell.range.is_some();
    let words = |_: &Figure, _: usize, cell: &Cell| cell.text.is_some();
    let kinds: [(&CellTest, &str); 3] = [
        (&empty, "is empty; name a cell that contains one number"),
        (&range, "contains only a range, "),
        (&words, "contains the words “"),
    ];
    for (is_it, message) in kinds {
        let mut given = strips(built).into_iter().map(Given::new);
        let found = given.find_map(|given| Some((given.cells(is_it).into_iter().next()?, given)));
        let (cell, given) = found.unwrap_or_else(|| panic!("no step with a strip has a cell that {message}"));
        given.check(&[(format!("{cell} | x"), "value", message)]);
    }
}

#[test]
fn labels_that_are_too_long_or_not_plain_and_a_number_that_is_used_twice() {
    let built = &*BUILT;
    let given = Given::new(strips(built)[0]);
    let numbers = given.numbers();
    let line = |at: usize, label: &str| format!("{} | {label}", numbers[at]);
    given.check(&[
        (line(0, &"word ".repeat(11)), "label", "has 11 words; 1 to 10 say what a number counts"),
        (line(1, ""), "label", "“” has 0 words; 1 to 10"),
        (line(2, "about 12 times less"), "label", "`12` is typed; years are the only numbers allowed in a label"),
        (line(3, "as [here](step:icet)"), "label", "contains a link; a label is plain words"),
        (line(4, "as the brief says"), "brief", "refers to the brief outside a statement of kind brief"),
        (line(4, "again"), "numbers", &format!("`{}` is already in this strip", numbers[4].replacen(':', ".", 1))),
    ]);
}

#[test]
fn a_strip_of_the_wrong_length_or_name() {
    let built = &*BUILT;
    let given = Given::new(strips(built)[0]);
    let (step, numbers) = (given.page.id(), given.numbers());
    let two = format!("{} | x\n{} | y\n", numbers[0], numbers[1]);
    for (opener, field, message) in [
        ("::: numbers\n".to_owned(), "numbers", "a strip of key numbers needs an id".to_owned()),
        ("::: numbers money\n".to_owned(), "id", format!("`money` must begin with `{step}-`")),
        (
            format!("::: numbers {step}-short\n{two}:::\n\n::: numbers {step}-b\n"),
            "numbers",
            format!("`{step}-short` has 2; a strip has 3 to 5"),
        ),
    ] {
        let copy = Copy::new();
        let line = copy.replace(&given.file, &given.opener, &opener);
        let report = copy.load().err().expect("a mistake").to_string();
        let beginning = format!("content/{}:{line}: {field}: {message}", given.file);
        assert!(report.lines().any(|said| said.starts_with(&beginning)), "{beginning}\n{report}");
    }
}

#[test]
fn a_number_does_not_give_away_what_its_figure_asks() {
    let built = &*BUILT;
    let asks =
        |page: &Page, number: &KeyNumber| page.figure(&number.figure.id).is_some_and(|own| own.predict.is_some());
    let strips = strips(built);
    let found = strips.iter().find_map(|(page, strip)| {
        let number = strip.numbers.iter().find(|number| asks(page, number))?;
        Some((Given::new((page, strip)), &number.figure.id))
    });
    let (given, id) = found.expect("a strip with a number of a figure that asks");
    let (copy, figure) = (Copy::new(), format!("::: figure {id} lead\n"));
    copy.replace(&given.file, &figure, "");
    copy.replace(&given.file, &format!("{}:::\n", given.own), &format!("{}:::\n\n{figure}", given.own));
    let report = copy.load().err().expect("a mistake").to_string();
    let wanted = format!("figure: `{id}` asks readers to guess a value; its numbers must come after it");
    assert!(report.contains(&wanted), "{report}");
}
