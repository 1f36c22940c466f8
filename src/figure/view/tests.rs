//! A figure is complete in each of its views, and does not give away what a reader is still asked.

use super::*;
use crate::drawn::{Drawn, exhibit, pages, squeezed};
use crate::exhibit::{Exhibit, Phase};
use crate::figure::{Prediction, TableSort};
use crate::view::Scope;

/// Every figure of the site on its step, in its first state.
fn figures() -> impl Iterator<Item = (FigureModel, Scope)> {
    pages().flat_map(|(page, scope)| {
        page.figures().map(move |own| (FigureModel::first(own.clone(), &scope), scope.clone()))
    })
}

fn alive(model: &FigureModel, scope: &Scope) -> Drawn {
    exhibit(model, scope, Phase::Alive)
}

#[test]
fn a_document_holds_question_limits_values_and_sources() {
    let mut seen = 0;
    for (model, scope) in figures() {
        let (figure, drawn) = (&model.figure, exhibit(&model, &scope, Phase::Rendered));
        let headings = usize::from(scope.page.kind != PageKind::Figure);
        assert_eq!(drawn.count("h3.figure-title a"), headings, "{}", figure.id);
        assert!(drawn.texts(".figure-foot").concat().contains(&squeezed(&figure.limits)), "{}", figure.id);
        assert_eq!(drawn.count(".figure-data tbody tr"), figure.rows.len(), "{}", figure.id);
        assert_eq!(drawn.count(".figure-data thead th"), figure.columns.len() + 1, "{}", figure.id);
        let supports: Vec<String> = figure.citations.iter().map(|own| squeezed(&own.supports)).collect();
        assert_eq!(drawn.texts(".figure-sources .supports"), supports, "{}", figure.id);
        assert_eq!(drawn.count(".figure-notes li"), figure.notes.len(), "{}", figure.id);
        let drawings = if figure.form == Form::Table { 0 } else { 2 };
        assert_eq!(drawn.count("svg[role=img]"), drawings, "{}", figure.id);
        seen += 1;
    }
    assert!(seen > 0, "no figure was looked at");
}

/// Characters per line of a table as wide as a projector (`styles/deck.css`), less what columns lose by being side by
/// side.
const LINE_SIGNS: usize = 45;
/// Lines that a projector has for the rows of a slide.
const SLIDE_LINES: usize = 12;

#[test]
fn a_figure_that_is_a_table_is_presented_by_as_many_rows_as_a_screen_shows() {
    let mut seen = 0;
    for (model, scope) in figures() {
        let (figure, drawn) = (&model.figure, alive(&model, &scope));
        if figure.form != Form::Table {
            assert_eq!(drawn.count("[data-slide]"), 0, "{}: the drawing is the slide", figure.id);
            continue;
        }
        assert_eq!(drawn.count(".figure-data > tbody[data-slide] > tr"), figure.rows.len(), "{}", figure.id);
        for part in drawn.all("tbody[data-slide]") {
            let rows: Vec<scraper::ElementRef<'_>> = part.child_elements().collect();
            assert!(rows.len() <= table::SLIDE_ROWS, "{}", figure.id);
            let lines = rows.iter().map(|row| 1 + crate::drawn::text(*row).chars().count() / LINE_SIGNS).sum::<usize>();
            assert!(lines <= SLIDE_LINES, "{}: {lines} lines: {}", figure.id, crate::drawn::text(part));
        }
        let notes = drawn.count(".figure-notes[data-slide]");
        assert_eq!(notes, usize::from(!figure.notes.is_empty()), "{}", figure.id);
        seen += 1;
    }
    assert!(seen > 0, "no figure is a table");
}

#[test]
fn a_value_that_nobody_knows_is_said_to_be_unknown() {
    let mut seen = 0;
    for (model, scope) in figures() {
        let figure = &model.figure;
        let cells = (0..figure.rows.len()).flat_map(|row| (0..figure.columns.len()).map(move |column| (row, column)));
        let unknown = cells
            .filter_map(|(row, column)| figure.cell(0, row, column))
            .filter(|cell| cell.value.is_none() && cell.range.is_none() && cell.text.is_none())
            .count();
        if figure.inputs.is_empty() {
            let drawn = exhibit(&model, &scope, Phase::Rendered);
            let said = drawn.texts(".figure-data td .visually-hidden");
            assert_eq!(
                said.iter().filter(|own| *own == scope.messages().unknown_value()).count(),
                unknown,
                "{}",
                figure.id
            );
            seen += unknown;
        }
    }
    assert!(seen > 0, "every value of every figure is known");
}

#[test]
fn a_column_sorts_the_rows_and_says_so() {
    for (model, scope) in figures() {
        let labels: Vec<String> = alive(&model, &scope).texts(".figure-data tbody th");
        for column in 0..model.figure.columns.len() {
            let ordered = model.after(FigureAction::Sort(column)).after(FigureAction::Show(FigureView::Table));
            let Some(TableSort { order, .. }) = ordered.state.sort else { panic!("{}: no order", model.id()) };
            let drawn = alive(&ordered, &scope);
            let word = order.name();
            let sorted = drawn.attributes(".figure-data thead th[aria-sort]", "aria-sort");
            assert_eq!(sorted.iter().filter(|own| *own != "none").collect::<Vec<_>>(), [word], "{}", model.id());
            let mut rows = drawn.texts(".figure-data tbody th");
            let mut all = labels.clone();
            rows.sort();
            all.sort();
            assert_eq!(rows, all, "{}: the same rows", model.id());
        }
    }
}

#[test]
fn a_reader_who_is_asked_can_guess_but_not_yet_read_the_chart() {
    let mut seen = 0;
    for (model, scope) in figures().filter(|(model, _)| model.state.is_asking()) {
        let asked = alive(&model, &scope);
        assert_eq!(asked.count(".predict input[type=range]"), 1, "{}", model.id());
        assert_eq!(asked.count(".chart-slider:not([disabled])"), 0, "{}: the slider would read it out", model.id());
        let shown = alive(&model.after(FigureAction::Predict(Prediction::Skipped)), &scope);
        assert_eq!(shown.count(".predict input"), 0, "{}", model.id());
        assert_eq!(shown.count(".predict-result[role=status]"), 1, "{}", model.id());
        assert_eq!(shown.count(".chart-slider[disabled]"), 0, "{}", model.id());
        seen += 1;
    }
    assert!(seen > 0, "no figure asks");
}

#[test]
fn a_series_that_is_switched_off_is_not_pressed_and_can_come_back() {
    let mut seen = 0;
    for (model, scope) in figures() {
        let first = alive(&model, &scope);
        if first.count(".figure-switches button.series") == 0 {
            continue;
        }
        let off = alive(&model.after(FigureAction::Toggle(0)), &scope);
        let pressed = off.attributes(".figure-switches button.series", "aria-pressed");
        assert_eq!(pressed[0], "false", "{}", model.id());
        assert!(pressed[1..].iter().all(|own| own == "true"), "{}", model.id());
        assert_eq!((first.count(".figure-reset"), off.count(".figure-reset")), (0, 1), "{}", model.id());
        seen += 1;
    }
    assert!(seen > 0, "no figure has series to switch");
}
