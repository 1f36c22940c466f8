//! All values of a figure as a table that can be sorted by any column.
//!
//! A figure that is only a table is presented in parts: a slide holds a number of rows, and its notes are a slide.

use yew::{Html, component, html};

use super::parts::{LateProps, Parts, button};
use crate::chart::{column_scale, row_words, value, what_if};
use crate::exhibit::Phase;
use crate::figure::{FigureAction, FigureState, TableSort};
use crate::format::{FormatContext, argsort};
use crate::model::{Cell, Figure, Form};
use crate::state::SortOrder;

/// Rows per slide: with three lines each, this many fit a projector (`styles/deck.css`).
pub const SLIDE_ROWS: usize = 4;

/// The table with its notes below it.
#[component]
pub fn Table(props: &LateProps) -> Html {
    let parts = &props.parts();
    let (state, context) = (parts.state(), parts.scope.format_context());
    let figure = &*what_if::shown(parts.figure(), &state.selection());
    let order = order(figure, state);
    // If there is a drawing, that is the slide.
    let slide = (figure.form == Form::Table).then(|| figure.title.clone());
    let rows = if slide.is_some() { SLIDE_ROWS } else { order.len().max(1) };
    html! {
        <>
            <div class="figure-scroll" tabindex="0" role="group" aria-label={ figure.title.clone() }>
                <table class={ if has_words(figure) { "figure-data has-words" } else { "figure-data" } }>
                    <caption>{ &figure.subtitle }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ &figure.rows_label }</th>
                            for column in 0..figure.columns.len() {
                                { heading(parts, figure, column) }
                            }
                        </tr>
                    </thead>
                    for part in order.chunks(rows) {
                        <tbody
                            data-slide={ slide.clone() }
                            data-slide-tells={ slide.as_ref().map(|_| row_words(figure, part[0], context)) }
                        >
                            for row in part.iter().copied() {
                                <tr>
                                    <th scope="row">{ row_words(figure, row, context) }</th>
                                    for column in 0..figure.columns.len() {
                                        { cell(figure, state, row, column, context, props.phase) }
                                    }
                                </tr>
                            }
                        </tbody>
                    }
                </table>
            </div>
            if !figure.notes.is_empty() {
                <ul class="figure-notes" data-slide={ slide }>
                    for (index, note) in figure.notes.iter().enumerate() {
                        <li><sup>{ key(index) }</sup>{ " " }{ note }</li>
                    }
                </ul>
            }
        </>
    }
}

/// The letter that identifies a note: a, b, c.
pub fn key(index: usize) -> String {
    let letter = u8::try_from(index % 26).map_or('?', |index| char::from(b'a' + index));
    if index < 26 { letter.to_string() } else { format!("{letter}{}", index / 26) }
}

/// The heading of a column: a button that sorts the rows, and the unit.
fn heading(parts: &Parts<'_>, figure: &Figure, index: usize) -> Html {
    let (state, context) = (parts.state(), parts.scope.format_context());
    let column = &figure.columns[index];
    let sorted = match state.sort {
        Some(TableSort { column, order }) if column == index => order.name(),
        _ => "none",
    };
    html! {
        <th scope="col" class={ (!column.is_text).then_some("is-number") } aria-sort={ sorted }>
            { button("needs-script", &column.label, parts.to(FigureAction::Sort(index))) }
            <span class="without-script">{ &column.label }</span>
            if !column.is_text {
                <span class="figure-unit">{ column_scale(figure, state.measure, index, context).name() }</span>
            }
        </th>
    }
}

/// Whether a table becomes labelled rows on narrow screens.
fn has_words(figure: &Figure) -> bool {
    figure.columns.iter().any(|column| column.is_text)
}

/// A cell; the one that the reader is asked about is marked.
fn cell(
    figure: &Figure,
    state: &FigureState,
    row: usize,
    index: usize,
    context: FormatContext<'_>,
    phase: Phase,
) -> Html {
    let column = &figure.columns[index];
    let is_asked = figure.predict.as_ref().is_some_and(|p| (usize::from(p.row), usize::from(p.column)) == (row, index));
    let class = match (column.is_text, is_asked) {
        (true, _) => None,
        (false, true) => Some("is-number is-asked"),
        (false, false) => Some("is-number"),
    };
    html! {
        <td class={ class } data-label={ has_words(figure).then(|| column.label.clone()) }>
            if let Some(cell) = figure.cell(state.measure, row, index) {
                { content(figure, state, index, cell, context, phase) }
            }
        </td>
    }
}

/// The content of a cell: digits in the column's unit, range, quality and note.
fn content(
    figure: &Figure,
    state: &FigureState,
    column: usize,
    cell: &Cell,
    context: FormatContext<'_>,
    phase: Phase,
) -> Html {
    let unit_scale = column_scale(figure, state.measure, column, context);
    let range = cell.range.map(|own| format!("{}–{}", unit_scale.digits(own.low), unit_scale.digits(own.high)));
    let written = match (&cell.text, cell.value, range) {
        (Some(text), ..) => text.clone(),
        (None, Some(value), None) => unit_scale.digits(value),
        (None, Some(value), Some(range)) => format!("{} ({range})", unit_scale.digits(value)),
        (None, None, Some(range)) => range,
        (None, None, None) => {
            return html! {
                <>
                    <span aria-hidden="true">{ "–" }</span>
                    <span class="visually-hidden">{ context.messages.unknown_value() }</span>
                </>
            };
        }
    };
    let quality = cell.quality.words(context.messages);
    // With its unit, in a tooltip; the document gives the unit once, above the column.
    let title = (phase == Phase::Alive).then(|| value(figure, state.measure, column, cell, context)).flatten();
    html! {
        <span { title }>
            { written }
            if let Some(note) = cell.note {
                <sup class="figure-mark">{ key(usize::from(note)) }</sup>
            }
            if let Some(quality) = quality {
                <span class="figure-quality figure-mark">{ " " }{ quality }</span>
            }
        </span>
    }
}

/// The rows in the order selected; rows without a value come last.
fn order(figure: &Figure, state: &FigureState) -> Vec<usize> {
    let Some(TableSort { column, order }) = state.sort else { return (0..figure.rows.len()).collect() };
    let sign = match order {
        SortOrder::Ascending => 1.0,
        SortOrder::Descending => -1.0,
    };
    let cells = (0..figure.rows.len()).map(|row| figure.cell(state.measure, row, column));
    if figure.columns[column].is_text {
        // Words are ranked by their position among all words of the column.
        let texts: Vec<&str> = cells.map(|cell| cell.and_then(|c| c.text.as_deref()).unwrap_or_default()).collect();
        let place = |text: &&str| texts.iter().filter(|other| *other < text).count();
        #[expect(clippy::cast_precision_loss, reason = "a table has few rows")]
        let keys: Vec<f64> = texts.iter().map(|text| sign * place(text) as f64).collect();
        return argsort(&keys);
    }
    let keys: Vec<f64> = cells.map(|cell| cell.and_then(Cell::middle).map_or(f64::INFINITY, |v| sign * v)).collect();
    argsort(&keys)
}
