//! References from prose into a figure's data: `2020.india`, `2020.india@share`, ratios, differences, sums, counts.
//!
//! Prose that takes its numbers from here cannot contradict the chart.

use crate::content::spelling::nearest;
use crate::model::{Cell, Decimal, Fact, Figure, Quality, Unit};

/// The number that an expression stands for, as a fact whose id is the figure's and the expression.
///
/// # Errors
/// A sentence that says what cannot be found.
pub fn resolve(figure: &Figure, expression: &str) -> Result<Fact, String> {
    let fact = |value, unit, approx| Fact { id: format!("{}:{expression}", figure.id), value, unit, approx };
    if let Some((left, right)) = expression.split_once(" / ") {
        let (left, right) = (value(figure, left)?, value(figure, right)?);
        if right.0 == Decimal::default() {
            return Err(format!("`{expression}` divides by zero"));
        }
        let ratio = left.0.to_f64() / right.0.to_f64();
        let is_about = [left.2, right.2].contains(&Quality::Estimate);
        return Ok(fact(Decimal::round(ratio, u8::from(ratio < 10.0)), Unit::Count, is_about));
    }
    if let Some((left, right)) = expression.split_once(" - ") {
        let (left, right) = (value(figure, left)?, value(figure, right)?);
        let places = left.0.places().max(right.0.places());
        let is_about = [left.2, right.2].contains(&Quality::Estimate);
        return Ok(fact(Decimal::round(left.0.to_f64() - right.0.to_f64(), places), left.1, is_about));
    }
    if let Some(column) = expression.strip_prefix("count.") {
        let (column, word) = column.split_once('=').map_or((column, None), |(c, w)| (c, Some(w)));
        let ColumnPlace { column: index, measure } = column_of(figure, column)?;
        let cells = figure.measures[measure].cells.iter().filter_map(|row| row.get(index));
        let count = cells.filter(|cell| match word {
            Some(word) => cell.text.as_deref() == Some(word),
            None => cell.value.is_some() || cell.text.is_some(),
        });
        let count = i64::try_from(count.count()).unwrap_or(i64::MAX);
        return Ok(fact(Decimal::new(count, 0), Unit::Count, false));
    }
    if expression == "total" {
        let cells = figure.measures.first().into_iter().flat_map(|measure| measure.cells.iter().flatten());
        let (sum, is_about) = sum(expression, cells)?;
        return Ok(fact(sum, figure.unit(0, 0), is_about));
    }
    if let Some((sort, column)) = expression.split_once('.')
        && ["sum", "sum-known"].contains(&sort)
    {
        let ColumnPlace { column: index, measure } = column_of(figure, column)?;
        let cells = figure.measures[measure].cells.iter().filter_map(|row| row.get(index));
        let unit = figure.unit(measure, index);
        let (sum, is_about) = match sort {
            "sum" => sum(expression, cells)?,
            _ => sum(expression, cells.filter(|cell| is_known(cell)))?,
        };
        return Ok(fact(sum, unit, is_about));
    }
    let (number, unit, quality) = value(figure, expression)?;
    Ok(fact(number, unit, quality == Quality::Estimate))
}

/// The sum of some cells, and whether it is approximate because a source estimates one of them. An unknown number makes
/// the sum unknown: it is not zero.
fn sum<'a>(expression: &str, cells: impl Iterator<Item = &'a Cell> + Clone) -> Result<(Decimal, bool), String> {
    if !cells.clone().all(is_known) {
        return Err(format!(
            "`{expression}` adds up a cell whose number is not known (`-`): write `sum-known.` before the column, if \
             it adds nothing, or name the cells that you mean"
        ));
    }
    let values = cells.clone().filter_map(|cell| cell.value);
    let places = values.clone().map(Decimal::places).max().unwrap_or(0);
    let sum: f64 = values.map(Decimal::to_f64).sum();
    Ok((Decimal::round(sum, places), cells.clone().any(|cell| cell.quality == Quality::Estimate)))
}

/// Whether a cell has content: a number, or words, which no sum counts.
fn is_known(cell: &Cell) -> bool {
    cell.value.is_some() || cell.text.is_some()
}

fn value(figure: &Figure, place: &str) -> Result<(Decimal, Unit, Quality), String> {
    let (row, column) = place.trim().split_once('.').ok_or_else(|| format!("`{place}` is not `row.column`"))?;
    let ColumnPlace { column: index, measure } = column_of(figure, column)?;
    let row_index = position("row", row, figure.rows.iter().map(|own| own.id.as_str()))?;
    let cell = figure.cell(measure, row_index, index).ok_or_else(|| format!("`{place}` is outside the data"))?;
    let number = cell.value.ok_or_else(|| format!("`{place}` has no value"))?;
    Ok((number, figure.unit(measure, index), cell.quality))
}

/// The index of an id, or an error with the nearest id.
fn position<'a>(what: &str, id: &str, ids: impl Iterator<Item = &'a str> + Clone) -> Result<usize, String> {
    ids.clone().position(|own| own == id).ok_or_else(|| {
        let meant = nearest(id, ids).map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
        format!("there is no {what} `{id}`{meant}")
    })
}

/// A column in one of the measures, by index.
struct ColumnPlace {
    column: usize,
    measure: usize,
}

/// What `india@share` refers to.
fn column_of(figure: &Figure, name: &str) -> Result<ColumnPlace, String> {
    let (id, measure) = name.split_once('@').map_or((name, None), |(c, m)| (c, Some(m)));
    let column = position("column", id, figure.columns.iter().map(|own| own.id.as_str()))?;
    let measure = match measure {
        Some(id) => position("measure", id, figure.measures.iter().map(|own| own.id.as_str()))?,
        None => 0,
    };
    if figure.measures.is_empty() {
        Err("the figure has no data".to_owned())
    } else {
        Ok(ColumnPlace { column, measure })
    }
}
