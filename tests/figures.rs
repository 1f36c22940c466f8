//! Each figure: its drawing is the one that was looked at, and chart, table, CSV and description agree with its file.
//!
//! The drawings stand in `tests/snapshots`. When one differs, the new one is written beside it as `…-changed.txt`: look
//! at it, and if it is right, put it in the old one's place.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use ai_partnership_explainer::chart::{self, Drawing, Shape, Size, describe, read_out, what_if};
use ai_partnership_explainer::content::assemble;
use ai_partnership_explainer::figure::{self, FigureState, Taken, svg};
use ai_partnership_explainer::format::{Grouping, Words, group};
use ai_partnership_explainer::model::{Decimal, Figure, Form, Page, Site};
use ai_partnership_explainer::state::Numbers;

/// The site and the figures' own pages.
static BUILT: LazyLock<(Site, Vec<Page>)> = LazyLock::new(|| {
    let built = assemble(&support::library(), "https://example.org", "/", "", false).expect("the pages are made");
    let first = built.into_iter().next().expect("a language");
    let pages = first.pages.into_iter().filter(|page| page.id().starts_with("figures/"));
    (first.site, pages.collect())
});

macro_rules! figures {
    ($($name:ident = $id:literal,)+) => {
        $(mod $name {
            #[test]
            fn is_drawn_as_it_was_looked_at() {
                super::snapshot($id);
            }

            #[test]
            fn agrees_with_its_file() {
                super::agrees($id);
            }
        })+

        /// Every figure that has tests.
        const TESTED: &[&str] = &[$($id),+];
    };
}

figures! {
    accelerator_cap = "accelerator-cap",
    accelerators = "accelerators",
    ai_compute = "ai-compute",
    ai_publications = "ai-publications",
    ai_users = "ai-users",
    chip_making_share = "chip-making-share",
    chip_projects = "chip-projects",
    data_centre_electricity = "data-centre-electricity",
    developer_accounts = "developer-accounts",
    diffusion_tiers = "diffusion-tiers",
    digital_payments = "digital-payments",
    digital_skills = "digital-skills",
    electricity = "electricity",
    export_rule_steps = "export-rule-steps",
    genai_patents = "genai-patents",
    icet_commitments = "icet-commitments",
    india_share_ladder = "india-share-ladder",
    indiaai_budget = "indiaai-budget",
    indiaai_outlay = "indiaai-outlay",
    internet_users = "internet-users",
    mission_outlays = "mission-outlays",
    mobile_networks = "mobile-networks",
    model_gap = "model-gap",
    it_industry = "it-industry",
    new_ai_companies = "new-ai-companies",
    notable_models = "notable-models",
    nuclear_power = "nuclear-power",
    offline_reasons = "offline-reasons",
    own_models = "own-models",
    private_ai_investment = "private-ai-investment",
    rare_earths = "rare-earths",
    rd_spending = "rd-spending",
    refining_shares = "refining-shares",
    state_funds = "state-funds",
    stem_doctorates = "stem-doctorates",
    top_researchers = "top-researchers",
    trust_commitments = "trust-commitments",
    us_investments = "us-investments",
    vibrancy_scores = "vibrancy-scores",
}

#[test]
fn every_figure_is_tested_and_there_are_enough() {
    let folder = fs::read_dir(support::project().join("content/en/figures")).expect("the folder of figures");
    let files = folder.filter_map(|f| f.ok()?.file_name().into_string().ok()?.strip_suffix(".toml").map(str::to_owned));
    let files: BTreeSet<String> = files.collect();
    assert_eq!(files, TESTED.iter().map(|id| (*id).to_owned()).collect(), "one test for each figure");
    assert!(files.len() >= 24, "{}", files.len());
    let figures: Vec<&Figure> = BUILT.1.iter().flat_map(|page| page.figures()).collect();
    let steps: BTreeSet<&str> = figures.iter().map(|figure| figure.step.as_str()).collect();
    for step in
        "strengths constraints missions icet trust confidence value-chain people-and-rules china conclusion".split(' ')
    {
        assert!(steps.contains(step), "{step} argues from numbers and has no figure");
    }
    assert!(figures.iter().filter(|figure| figure.predict.is_some()).count() >= 4, "figures that ask first");
    let abreast = figures.iter().filter(|figure| {
        let names = figure.rows.iter().map(|row| &row.label).chain(figure.columns.iter().map(|column| &column.label));
        let names: BTreeSet<&str> = names.map(String::as_str).collect();
        ["India", "United States", "China"].iter().all(|name| names.contains(name))
    });
    assert!(abreast.count() >= 4, "figures with the three countries side by side");
}

fn page(id: &str) -> &'static Page {
    BUILT.1.iter().find(|page| page.id() == format!("figures/{id}")).unwrap_or_else(|| panic!("no figure {id}"))
}

fn words(numbers: Numbers) -> Words<'static> {
    Words { messages: &BUILT.0.messages, numbers }
}

/// The state of a reader who has seen the answer.
fn revealed(figure: &Figure) -> FigureState {
    FigureState { guess: None, ..FigureState::first(figure) }
}

fn drawings(figure: &Figure, state: &FigureState, numbers: Numbers) -> Vec<Drawing> {
    Size::ALL.iter().filter_map(|size| chart::draw(figure, &state.selection(), *size, words(numbers))).collect()
}

fn snapshot(id: &str) {
    let figure = page(id).figures().next().expect("its figure");
    let drawings = drawings(figure, &revealed(figure), Numbers::Published);
    let mut text = String::new();
    for drawing in &drawings {
        text += &format!("size {:?}\n", drawing.size);
        for shape in &drawing.shapes {
            text += &match shape {
                Shape::Line(from, to, class) => format!("{} {from:?} {to:?}\n", class.names()),
                Shape::Path(points, closed, class) => format!("{} {points:?} {closed}\n", class.names()),
                Shape::Rect(at, size, class) => format!("{} {at:?} {size:?}\n", class.names()),
                Shape::Dot(at, radius, class) => format!("{} {at:?} {radius}\n", class.names()),
                Shape::Text(at, anchor, words, class) => {
                    format!("{} {at:?} {} “{words}”\n", class.names(), anchor.name())
                }
            };
        }
        touching(id, drawing);
    }
    let folder = support::project().join("tests/snapshots");
    let (kept, changed) = (folder.join(format!("{id}.txt")), folder.join(format!("{id}-changed.txt")));
    if fs::read_to_string(&kept).ok().as_ref() != Some(&text) {
        fs::write(&changed, &text).expect("the changed drawing is written");
        panic!("{id} is drawn otherwise than {}: look at {}", kept.display(), changed.display());
    }
}

/// No two texts touch, and none leaves the drawing.
fn touching(id: &str, drawing: &Drawing) {
    let boxes: Vec<(&str, [i32; 4])> = drawing
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Text((x, y), anchor, words, _) => {
                // The metrics are those of the widest face, so real text is narrower.
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
        let inside = *left >= -40 && *right <= drawing.size.0 + 40 && *top >= -60 && *bottom <= drawing.size.1 + 60;
        assert!(inside, "{id} at {}: “{words}” leaves the drawing", drawing.size.0);
        for (other, [l, t, r, b]) in &boxes[..index] {
            let apart = right <= l || r <= left || bottom <= t || b <= top;
            assert!(apart, "{id} at {}: “{words}” touches “{other}”", drawing.size.0);
        }
    }
}

/// The cells of the first measure that its file holds, by row and column: the digits alone.
fn file_cells(id: &str) -> BTreeMap<(String, String), String> {
    let text = fs::read_to_string(support::project().join(format!("content/en/figures/{id}.toml"))).expect("the file");
    let file: toml::Value = toml::from_str(&text).expect("TOML");
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

fn agrees(id: &str) {
    let page = page(id);
    let figure = page.figures().next().expect("its figure");
    let state = revealed(figure);
    let cells = file_cells(id);
    let row = |name: &str| figure.rows.iter().position(|row| row.id == name).unwrap_or_else(|| panic!("{id}: {name}"));
    let column =
        |name: &str| figure.columns.iter().position(|c| c.id == name).unwrap_or_else(|| panic!("{id}: {name}"));
    let taken = Taken {
        site: &BUILT.0,
        page: &page.lookup,
        figure,
        state: &state,
        words: words(Numbers::Published),
        origin: "https://example.org",
    };

    // The CSV holds every value as the file does, and says what it is.
    let written = figure::csv(&taken, &what_if::shown(figure, &state.selection()));
    let mut reader = csv_reader(&written);
    let heads = reader.headers().expect("a header").clone();
    let records: Vec<_> = reader.records().map(|record| record.expect("a row")).collect();
    assert_eq!(records.len(), figure.rows.len(), "{id}: rows of the CSV");
    for ((row_id, column_id), digits) in &cells {
        let column = &figure.columns[column(column_id)];
        let at = heads.iter().position(|head| head == column.label || head.starts_with(&format!("{} (", column.label)));
        let at = at.unwrap_or_else(|| panic!("{id}: the CSV has no column {}: {heads:?}", column.label));
        assert_eq!(&records[row(row_id)][at], digits, "{id}: {row_id}.{column_id} in the CSV");
    }
    for part in [&figure.title, "Source:", "CC BY 4.0", "https://example.org/figures/"] {
        assert!(written.contains(part), "{id}: the CSV says {part}");
    }

    // Every value is read out with its digits.
    for ((row_id, column_id), digits) in &cells {
        let said = read_out(figure, &state.selection(), row(row_id), column(column_id), words(Numbers::Crore));
        let plain: String = said.chars().filter(|c| *c != ',').collect();
        let value: Decimal = digits.parse().expect("digits");
        let holds = [0, 1, -1, 2, -2].iter().any(|by| plain.contains(&value.shifted(*by).to_string()));
        assert!(holds, "{id}: {row_id}.{column_id} = {digits} is read as {said}");
    }

    // The table on the prerendered page holds every value.
    let html = fs::read_to_string(RENDERED.path().join(format!("figures/{id}/index.html"))).expect("the page");
    let table = html.split("<table").nth(1).and_then(|rest| rest.split("</table>").next()).expect("a table");
    for digits in cells.values() {
        let ways = [group(digits, Grouping::Thousands), group(digits, Grouping::Indian)];
        assert!(ways.iter().any(|way| table.contains(way.as_str())), "{id}: the table lacks {digits}");
    }
    if figure.form == Form::Table {
        return;
    }

    // The picture carries its evidence.
    let drawing = chart::draw(figure, &state.selection(), Size::Wide, taken.words).expect("a drawing");
    let picture = svg(&taken, &drawing).text;
    for part in ["Source:", "CC BY 4.0", "https://example.org/figures/", "<title>", "What this figure does not show"] {
        assert!(picture.contains(part), "{id}: the SVG says {part}");
    }

    // The chart places every value, and greater values further along.
    let drawn = drawings(figure, &state, Numbers::Published);
    for drawing in &drawn {
        let places: BTreeSet<(usize, usize)> = drawing.readings.iter().map(|r| (r.row, r.column)).collect();
        let expected = cells.keys().map(|(r, c)| (row(r), column(c)));
        let is_drawn = |place: &(usize, usize)| match figure.form {
            Form::Scatter => {
                place.1 == 1 && cells.contains_key(&(figure.rows[place.0].id.clone(), figure.columns[0].id.clone()))
            }
            Form::Tiles => place.1 == 0 || figure.columns[0].is_text,
            Form::Slope | Form::Area => figure.columns.iter().enumerate().any(|(c, _)| c == place.1),
            _ => true,
        };
        if !matches!(figure.form, Form::Tiles | Form::Slope | Form::Area | Form::Stacked) {
            for place in expected.filter(is_drawn) {
                assert!(places.contains(&place), "{id}: {place:?} is not in the chart");
            }
        }
        if matches!(figure.form, Form::Line | Form::Bars) {
            let value = |r: usize, c: usize| figure.cell(0, r, c).and_then(|cell| cell.middle());
            for a in &drawing.readings {
                for b in drawing.readings.iter().filter(|b| value(a.row, a.column) > value(b.row, b.column)) {
                    let further = if figure.form == Form::Line { a.at.1 <= b.at.1 } else { a.at.0 >= b.at.0 - 13 };
                    assert!(further, "{id}: {a:?} holds more than {b:?} and is drawn nearer to nought");
                }
            }
        }
    }
    if let [compact, wide] = drawn.as_slice() {
        let order = |drawing: &Drawing| drawing.readings.iter().map(|r| (r.row, r.column)).collect::<Vec<_>>();
        assert_eq!(order(compact), order(wide), "{id}: both sizes are read in the same order");
    }

    // The description names the extremes of each series, or the order of the rows.
    let sentences = describe(figure, &state.selection(), words(Numbers::Published)).join("\n");
    for (index, head) in figure.columns.iter().enumerate().filter(|(_, head)| !head.is_text) {
        let mut own: Vec<(f64, usize)> = cells
            .iter()
            .filter(|((_, c), _)| *c == head.id)
            .map(|((r, _), digits)| (digits.parse().expect("digits"), row(r)))
            .collect();
        own.sort_by(|a, b| a.0.total_cmp(&b.0));
        if figure.has_dates() && own.len() >= 3 {
            for (_, row) in [own[0], own[own.len() - 1]] {
                let said = read_out(figure, &state.selection(), row, index, words(Numbers::Published));
                let value = said.rsplit(": ").next().unwrap_or_default();
                let value = value.split(". ").next().unwrap_or_default();
                let known = figure.cell(0, row, index).is_some_and(|cell| cell.note.is_some());
                assert!(known || sentences.contains(value), "{id}: {} lacks {value}\n{sentences}", head.label);
            }
        }
    }
    assert!(!sentences.is_empty(), "{id} is not described");
}

/// The site as it is written.
static RENDERED: LazyLock<tempfile::TempDir> =
    LazyLock::new(|| support::rendered(&support::library(), "https://example.org"));

/// A reader of CSV files that we did not write: comments are quoted lines of one field before the header.
fn csv_reader(text: &str) -> csv::Reader<std::io::Cursor<Vec<u8>>> {
    let is_comment = |line: &&str| line.starts_with('#') || line.starts_with("\"#");
    let lines: Vec<&str> = text.split("\r\n").skip_while(is_comment).collect();
    csv::ReaderBuilder::new().from_reader(std::io::Cursor::new(lines.join("\r\n").into_bytes()))
}
