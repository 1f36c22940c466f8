//! Each figure: its drawing is the one that was approved, and chart, table, CSV and description agree with its file.
//!
//! The drawings are in `tests/snapshots`, each under a digest of the file it was drawn from. If one differs, the new
//! one is written next to it as `…-changed.txt`: look at it, and if it is right, replace the old one. The test fails
//! only if the file has not changed, because then it is the code that draws it differently.

mod agreement;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use ai_partnership_explainer::chart::{self, Drawing, PathKind, Shape, Size};
use ai_partnership_explainer::figure::FigureState;
use ai_partnership_explainer::format::FormatContext;
use ai_partnership_explainer::geometry::{Dimensions, Point};
use ai_partnership_explainer::model::{Decimal, Figure, Form, Messages, Page, Plurals};
use ai_partnership_explainer::state::Numbers;
use sha2::{Digest, Sha256};

use crate::support::{self, BUILT};

/// Ids of all figures.
fn ids() -> impl Iterator<Item = &'static str> {
    BUILT.pages.iter().filter_map(|page| page.id().strip_prefix("figures/"))
}

/// Checks every figure, and names all that fail.
fn each(look: fn(&str)) {
    let failed: Vec<&str> = ids().filter(|id| std::panic::catch_unwind(|| look(id)).is_err()).collect();
    assert!(failed.is_empty() && ids().count() > 0, "{failed:?}");
}

#[test]
fn every_figure_is_drawn_as_it_was_looked_at() {
    each(snapshot);
}

#[test]
fn every_figure_agrees_with_its_file() {
    each(agreement::agrees);
}

#[test]
fn every_file_of_a_figure_has_a_page() {
    let folder = fs::read_dir(support::project().join("content/en/figures")).expect("the folder of figures");
    let files = folder.filter_map(|f| f.ok()?.file_name().into_string().ok()?.strip_suffix(".toml").map(str::to_owned));
    let files: BTreeSet<String> = files.collect();
    assert_eq!(files, ids().map(str::to_owned).collect());
}

fn page(id: &str) -> &'static Page {
    BUILT.pages.iter().find(|page| page.id() == format!("figures/{id}")).unwrap_or_else(|| panic!("no figure {id}"))
}

/// The texts used in drawings, as they were when the drawings were approved; any other is its own name.
static TEXTS: LazyLock<Messages> = LazyLock::new(|| {
    let mut texts = Messages::blank();
    let own = [
        ("about", "about {number}"),
        ("months", "January, February, March, April, May, June, July, August, September, October, November, December"),
        ("date_day", "{day} {month} {year}"),
        ("date_month", "{month} {year}"),
        ("unit_percent", "{n}%"),
        ("money_usd", "${n}"),
        ("money_inr", "₹{n}"),
        ("scale_lakh", "{n} lakh"),
        ("scale_crore", "{n} crore"),
        ("scale_million", "{n} million"),
        ("scale_billion", "{n} billion"),
        ("scale_trillion", "{n} trillion"),
        ("unit_gigawatt", "{n} GW"),
        ("unit_megawatt", "{n} MW"),
        ("unit_terawatt_hours", "{n} TWh"),
        ("unit_kilowatt_hours", "{n} kWh"),
        ("log_scale", "Equal distances are equal ratios (log scale)."),
        ("not_drawn", "Not drawn, because one of the values is unknown: {names}."),
    ];
    texts.extend(own.map(|(name, text)| (name.to_owned(), text.to_owned().into())));
    Messages::read(texts, Plurals::default()).expect("every text")
});

fn words(numbers: Numbers) -> FormatContext<'static> {
    FormatContext { messages: &BUILT.site.messages, numbers }
}

/// The state of a reader who has seen the answer.
fn revealed(figure: &Figure) -> FigureState {
    FigureState { prediction: None, ..FigureState::first(figure) }
}

fn drawings(figure: &Figure, state: &FigureState, context: FormatContext<'_>) -> Vec<Drawing> {
    Size::ALL.iter().filter_map(|size| chart::draw(figure, &state.selection(), *size, context)).collect()
}

fn snapshot(id: &str) {
    let figure = page(id).figures().next().expect("its figure");
    let drawings = drawings(figure, &revealed(figure), FormatContext { messages: &TEXTS, numbers: Numbers::Published });
    let place = |at: Point| format!("({}, {})", at.x, at.y);
    let size = |own: Dimensions| format!("({}, {})", own.width, own.height);
    let mut text = String::new();
    for drawing in &drawings {
        text += &format!("size {}\n", size(drawing.size));
        for shape in &drawing.shapes {
            text += &match shape {
                Shape::Line(from, to, class) => format!("{} {} {}\n", class.names(), place(*from), place(*to)),
                Shape::Path(points, kind, class) => {
                    let points: Vec<String> = points.iter().map(|point| place(*point)).collect();
                    format!("{} [{}] {}\n", class.names(), points.join(", "), *kind == PathKind::Closed)
                }
                Shape::Rect(at, own, class) => format!("{} {} {}\n", class.names(), place(*at), size(*own)),
                Shape::Dot(at, radius, class) => format!("{} {} {radius}\n", class.names(), place(*at)),
                Shape::Text(at, anchor, words, class) => {
                    format!("{} {} {} “{words}”\n", class.names(), place(*at), anchor.name())
                }
            };
        }
        touching(id, drawing);
    }
    let folder = support::project().join("tests/snapshots");
    let (kept, changed) = (folder.join(format!("{id}.txt")), folder.join(format!("{id}-changed.txt")));
    if drawings.is_empty() {
        assert!(figure.form == Form::Table && !kept.exists(), "{id} is a table, or has lost its drawing");
        return;
    }
    let head = format!("of {}\n", digest(id));
    let text = format!("{head}{text}");
    let looked_at = fs::read_to_string(&kept).unwrap_or_default();
    if looked_at == text {
        return;
    }
    fs::write(&changed, &text).expect("the changed drawing is written");
    let look = format!("look at {}, and put it in the place of {}", changed.display(), kept.display());
    // An editor has changed or added the figure: its drawing is new, and the code is not at fault.
    if looked_at.starts_with(&head) {
        panic!("{id} is drawn otherwise than it was: {look}");
    }
    println!("{id} is not the figure that was looked at: {look}");
}

/// A digest of a figure's file: drawings are compared only if they were drawn from the same file.
fn digest(id: &str) -> String {
    let hash = Sha256::digest(file_text(id).as_bytes());
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn file_text(id: &str) -> String {
    fs::read_to_string(support::project().join(format!("content/en/figures/{id}.toml"))).expect("the file")
}

/// No two texts touch, and none leaves the drawing.
fn touching(id: &str, drawing: &Drawing) {
    let boxes: Vec<(&str, [i32; 4])> = drawing
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Text(Point { x, y }, anchor, words, _) => {
                // The metrics are those of the widest font, so real text is narrower.
                let width = chart::width(words) * 90 / 100;
                let left = match anchor.name() {
                    "start" => *x,
                    "middle" => x - width / 2,
                    _ => x - width,
                };
                Some((words.as_str(), [left, y - 95, left + width, y + 25]))
            }
            _ => None,
        })
        .collect();
    for (index, (words, [left, top, right, bottom])) in boxes.iter().enumerate() {
        let inside =
            *left >= -40 && *right <= drawing.size.width + 40 && *top >= -60 && *bottom <= drawing.size.height + 60;
        assert!(inside, "{id} at {}: “{words}” leaves the drawing", drawing.size.width);
        for (other, [l, t, r, b]) in &boxes[..index] {
            let apart = right <= l || r <= left || bottom <= t || b <= top;
            assert!(apart, "{id} at {}: “{words}” touches “{other}”", drawing.size.width);
        }
    }
}

/// The cells of the first measure in its file, by row and column: only the digits.
fn file_cells(id: &str) -> BTreeMap<(String, String), String> {
    let file: toml::Value = toml::from_str(&file_text(id)).expect("TOML");
    let words: BTreeSet<&str> = file["column"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|column| column.get("text").is_some_and(|text| text.as_bool() == Some(true)))
        .filter_map(|column| column["id"].as_str())
        .collect();
    let data = file["measure"][0]["data"].as_str().expect("data");
    let mut lines = data.lines().filter(|line| !line.trim().is_empty()).map(|line| line.split('|').map(str::trim));
    let header: Vec<&str> = lines.next().expect("a header").collect();
    let mut cells = BTreeMap::new();
    for line in lines {
        let line: Vec<&str> = line.collect();
        for (column, cell) in header.iter().zip(&line).skip(1).filter(|(column, _)| !words.contains(*column)) {
            let digits: String = cell
                .trim_start_matches(['~', '>', '?'])
                .chars()
                .take_while(|c| c.is_ascii_digit() || *c == '.' || *c == '-')
                .collect();
            if digits.chars().any(|c| c.is_ascii_digit()) {
                cells.insert((line[0].to_owned(), (*column).to_owned()), digits);
            }
        }
    }
    cells
}

/// The first number of a text.
fn first_number(text: &str) -> Option<Decimal> {
    let from = text.find(|c: char| c.is_ascii_digit())?;
    let sign = if text[..from].ends_with('\u{2212}') { "-" } else { "" };
    let end =
        text[from..].find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').map_or(text.len(), |end| from + end);
    let digits = text[from..end].trim_end_matches(['.', ',']).replace(',', "");
    format!("{sign}{digits}").parse().ok()
}

/// The words of a piece of HTML that starts inside a tag.
fn text_of(html: &str) -> String {
    html.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, words)| words)
        .collect::<String>()
        .trim()
        .to_owned()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
