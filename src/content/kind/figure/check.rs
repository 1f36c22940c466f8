//! Checks figures: a question, an answer in the data's own numbers, limits, sources that were read.

use super::form::form_problems;
use super::reference::resolve;
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::kind::source::check::{check_source, check_sources};
use crate::content::library::{Edition, Library};
use crate::content::location::{Located, Location};
use crate::content::runs::first_copied;
use crate::content::walk::walk;
use crate::content::{dating, markdown, prose};
use crate::model::{Block, Figure, Form, Inline, Kind, Reuse};

/// Maximum characters of a title, so that it fits three lines on a phone.
const TITLE_CHARS: usize = 90;
/// Maximum words of a finding.
const FINDING_WORDS: usize = 36;
/// Maximum characters of the label of a row and of a column.
const ROW_CHARS: usize = 28;
const COLUMN_CHARS: usize = 22;
/// Maximum annotations, and maximum words of one.
const MARKS: usize = 3;
const MARK_WORDS: usize = 9;
/// Maximum series of a line figure.
const LINES: usize = 4;

/// Reports everything that breaks a rule.
pub fn check(library: &Library, edition: &Edition, problems: &mut Problems) {
    for placed in edition.texts.figures.values() {
        let Located { place, value } = placed;
        let mut note = |field: &str, message: String| problems.note(&place.file, place.line, field, message);
        let figure = value;
        if !figure.title.ends_with('?') || figure.title.chars().count() > TITLE_CHARS {
            note("title", format!("must be a question of at most {TITLE_CHARS} characters"));
        }
        if figure.kind == Kind::Brief {
            note("kind", "the abstract has no figures, so none can be the brief's".to_owned());
        }
        dating::figure(figure).into_iter().for_each(|message| note("kind", message));
        form_problems(figure).into_iter().for_each(|message| note("form", message));
        terms(figure).into_iter().for_each(|message| note("licence", message));
        finding(value, &mut note);
        for (field, found, message) in lengths(figure) {
            problems.note_found(place, field, &found, message);
        }
        sources(library, place, value, problems);
        let words = [&figure.title, &figure.subtitle, &figure.limits];
        for words in words.into_iter().chain(&figure.method).chain(&figure.dispute).chain(&figure.notes) {
            if let Some(run) = first_copied(words, &library.runs) {
                problems.note(&place.file, place.line, "text", format!("these words are the abstract's own: “{run}”"));
            }
        }
        dating::ground(library, place, &figure.id, figure.kind, &figure.citations, problems);
        if !library.steps.contains(&figure.step) {
            let steps = library.steps.iter().map(String::as_str);
            problems.unknown(place, "step", RecordKind::Step, &figure.step, steps);
        }
    }
}

/// Each figure is on the page that its file names.
pub fn placed(edition: &Edition, problems: &mut Problems) {
    for Located { place, value } in edition.texts.figures.values() {
        placed_once(edition, &value.id, &value.step, place, problems);
    }
}

/// The wording of a licence names the machine-readable licence, and does not promise what is not granted.
fn terms(figure: &Figure) -> Option<String> {
    let licences = Reuse::GRANTED.iter().filter_map(|(_, own)| own.licence());
    let named: Vec<&str> = licences.filter(|name| figure.licence.contains(name)).collect();
    match figure.reuse.licence() {
        Some(licence) if !named.contains(&licence) => Some(format!("does not name {licence}, but `reuse` does")),
        None if !named.is_empty() => Some(format!("names {}, but `reuse` does not", named.join(", "))),
        _ => None,
    }
}

/// What is too long or too much to be drawn on a phone: the field, the words, and why.
fn lengths(figure: &Figure) -> Vec<(&'static str, String, String)> {
    let long = |field, label: &str, maximum: usize| {
        let length = label.chars().count();
        (length > maximum)
            .then(|| (field, label.to_owned(), format!("“{label}” has {length} characters; at most {maximum}")))
    };
    let rows = figure.rows.iter().filter_map(|row| long("row", &row.label, ROW_CHARS));
    let columns = figure.columns.iter().filter_map(|column| long("column", &column.label, COLUMN_CHARS));
    let mut found: Vec<_> = rows.chain(columns).collect();
    for mark in figure.marks.iter().filter(|mark| prose::words(&mark.text) > MARK_WORDS) {
        found.push((
            "mark",
            mark.text.clone(),
            format!("has {} words; at most {MARK_WORDS}", prose::words(&mark.text)),
        ));
    }
    if figure.marks.len() > MARKS {
        found.push(("mark", String::new(), format!("there are {}; at most {MARKS}", figure.marks.len())));
    }
    if figure.form == Form::Line && figure.columns.len() > LINES {
        found.push(("column", String::new(), format!("there are {} lines; at most {LINES}", figure.columns.len())));
    }
    found
}

/// The answer's numbers are references into the data; typed digits could come to contradict it.
fn finding(figure: &Figure, note: &mut impl FnMut(&str, String)) {
    let blocks = [Block::Paragraph(figure.finding.clone())];
    let mut typed = String::new();
    walk(&blocks, &mut |inline| match inline {
        Inline::Fact(reference) => {
            let expression = reference.split_once(':').map_or(reference.as_str(), |(_, expression)| expression);
            if let Err(message) = resolve(figure, expression) {
                note("finding", format!("`{{{{{expression}}}}}`: {message}"));
            }
        }
        Inline::Text(text) => typed.push_str(text),
        _ => {}
    });
    if let Some(number) = typed_number(&typed) {
        note("finding", format!("`{number}` is typed; take it from the data with {{{{row.column}}}}"));
    }
    if prose::words(&markdown::plain(&blocks)) > FINDING_WORDS {
        note("finding", format!("has more than {FINDING_WORDS} words"));
    }
}

/// The first number that is not a year (1900 to 2099, or the second half of `2024–25`).
pub fn typed_number(text: &str) -> Option<String> {
    let mut before = ' ';
    let mut run = String::new();
    for character in text.chars().chain([' ']) {
        if character.is_ascii_digit() {
            run.push(character);
            continue;
        }
        let is_year = run.len() == 4 && (run.starts_with("19") || run.starts_with("20"));
        let is_second_half = run.len() == 2 && matches!(before, '-' | '–');
        if !run.is_empty() && !is_year && !is_second_half {
            return Some(run);
        }
        run.clear();
        before = character;
    }
    None
}

fn sources(library: &Library, place: &Location, figure: &Figure, problems: &mut Problems) {
    if figure.citations.is_empty() {
        problems.note(&place.file, place.line, "source", "a figure must name its sources");
    }
    check_sources(library, place, "source", figure.citations.iter().map(|own| own.source.as_str()), problems);
    for source in figure.inputs.iter().filter_map(|input| input.source.as_ref()) {
        check_source(library, place, "source", source, problems);
        if !figure.citations.iter().any(|c| c.source == *source) {
            let message = format!("`{source}` is used but not listed under [[source]]");
            problems.note_found(place, "source", source, message);
        }
    }
}

fn placed_once(edition: &Edition, id: &str, step: &str, place: &Location, problems: &mut Problems) {
    let drafts = edition.texts.drafts.values();
    let pages = drafts.flat_map(|draft| draft.figures().filter(|own| *own == id).map(|_| draft.id.as_str()));
    let pages: Vec<&str> = pages.collect();
    let mut sections = edition.texts.drafts.values().flat_map(|draft| &draft.sections);
    if sections.any(|section| section.id.as_deref() == Some(id)) {
        problems.note(&place.file, place.line, "id", format!("`{id}` is already the anchor of a section"));
    }
    if pages != [step] {
        let found = match pages.as_slice() {
            [] => "on no page".to_owned(),
            pages => format!("in {}", pages.join(", ")),
        };
        let message =
            format!("the figure must be placed once, in the step `{step}` (`::: figure {id}`); it is {found}");
        problems.note(&place.file, place.line, "step", message);
    }
}

#[cfg(test)]
mod tests {
    use super::typed_number;

    #[test]
    fn years_may_be_typed_and_other_numbers_not() {
        assert_eq!(typed_number("From 1996 to 2023, and in 2024–25 too"), None);
        assert_eq!(typed_number("about 12 times"), Some("12".to_owned()));
        assert_eq!(typed_number("1,377 kWh"), Some("1".to_owned()));
        assert_eq!(typed_number("3000"), Some("3000".to_owned()));
    }
}
