//! The table of a measure, as editors write it: columns separated by `|`, each cell with its uncertainty.

use crate::model::{Cell, Decimal, DecimalRange, Quality};

/// A parsed table: the header's ids, then rows of an id and cells.
pub struct Table {
    /// Ids of the columns, without that of the rows.
    pub columns: Vec<String>,
    pub rows: Vec<TableRow>,
}

pub struct TableRow {
    /// Its line in the table, from 0.
    pub line: usize,
    /// Its first cell.
    pub id: String,
    /// The other cells.
    pub cells: Vec<RawCell>,
}

/// What is wrong with a table, and in which of its lines, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableProblem {
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// A cell and the key of the note it refers to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RawCell {
    /// The value; its text if the column holds words.
    pub cell: Cell,
    /// The key of its note.
    pub note: Option<String>,
    /// The cell as written, for columns of words.
    pub words: String,
    /// What is wrong with it as a number.
    pub problem: Option<String>,
}

/// Parses a table.
///
/// # Errors
/// The table is empty, or a row's length differs from the header's.
pub fn table(text: &str) -> Result<Table, TableProblem> {
    let mut lines =
        text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(|(at, own)| (at, parts(own)));
    let empty = || TableProblem { line: 0, message: "the table is empty".to_owned() };
    let (_, header) = lines.next().ok_or_else(empty)?;
    let columns: Vec<String> = header.iter().skip(1).map(|id| (*id).to_owned()).collect();
    let mut rows = Vec::new();
    for (line, own) in lines {
        let (id, cells) = (own[0], &own[1..]);
        if own.len() != header.len() {
            let message = format!("the row `{id}` has {} cells, the header {}", own.len(), header.len());
            return Err(TableProblem { line, message });
        }
        rows.push(TableRow { line, id: id.to_owned(), cells: cells.iter().map(|text| cell(text)).collect() });
    }
    Ok(Table { columns, rows })
}

fn parts(line: &str) -> Vec<&str> {
    line.split('|').map(str::trim).collect()
}

/// Reads `~1.2 [1.0..1.5] (a)`.
fn cell(text: &str) -> RawCell {
    let mut raw = RawCell { words: text.to_owned(), ..RawCell::default() };
    let mut rest = text;
    if let Some((before, note)) = rest.strip_suffix(')').and_then(|inner| inner.rsplit_once('(')) {
        raw.note = Some(note.trim().to_owned());
        raw.words = before.trim().to_owned();
        rest = before.trim();
    }
    if let Err(problem) = number(rest, &mut raw.cell) {
        raw.problem = Some(format!("`{text}`: {problem}"));
    }
    raw
}

fn number(text: &str, cell: &mut Cell) -> Result<(), String> {
    let read = |digits: &str| digits.trim().parse::<Decimal>().map_err(|problem| problem.to_string());
    let (quality, mut rest) = match text.chars().next() {
        Some('~') => (Quality::Estimate, &text[1..]),
        Some('>') => (Quality::Planned, &text[1..]),
        Some('?') => (Quality::Disputed, &text[1..]),
        _ => (Quality::Reported, text),
    };
    cell.quality = quality;
    if let Some((before, range)) = rest.strip_suffix(']').and_then(|inner| inner.split_once('[')) {
        let (low, high) = range.split_once("..").ok_or("a range is written [low..high]")?;
        let (low, high) = (read(low)?, read(high)?);
        if low > high {
            return Err("the range's low end is above its high end".to_owned());
        }
        cell.range = Some(DecimalRange { low, high });
        rest = before.trim();
    }
    cell.value = match rest.trim() {
        "-" | "" if cell.range.is_some() || rest.trim() == "-" => None,
        digits => Some(read(digits)?),
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, value: Option<&str>, range: Option<[&str; 2]>, quality: Quality, note: Option<&str>) {
        let read = |digits: &str| digits.parse::<Decimal>().expect("a decimal number");
        let raw = cell(text);
        assert_eq!(raw.problem, None, "{text}");
        assert_eq!(raw.cell.value, value.map(read), "{text}");
        let range = range.map(|ends| ends.map(read)).map(|[low, high]| DecimalRange { low, high });
        assert_eq!(raw.cell.range, range, "{text}");
        assert_eq!((raw.cell.quality, raw.note.as_deref()), (quality, note), "{text}");
    }

    #[test]
    fn reads_values_with_their_doubts() {
        check("0.65", Some("0.65"), None, Quality::Reported, None);
        check("-", None, None, Quality::Reported, None);
        check("-1.5", Some("-1.5"), None, Quality::Reported, None);
        check("~1.2 [1.0..1.5] (a)", Some("1.2"), Some(["1.0", "1.5"]), Quality::Estimate, Some("a"));
        check("[65..70]", None, Some(["65", "70"]), Quality::Reported, None);
        check("?[65..70](b)", None, Some(["65", "70"]), Quality::Disputed, Some("b"));
        check(">100", Some("100"), None, Quality::Planned, None);
    }

    #[test]
    fn refuses_what_is_not_a_number_and_rows_of_another_length() {
        for bad in ["", "1,000", "12%", "[70..65]", "[5]", "about 5"] {
            assert!(cell(bad).problem.is_some(), "{bad}");
        }
        assert_eq!(table("year | a | b\n\n2020 | 1").err().map(|problem| problem.line), Some(2));
        assert!(table("").is_err());
    }
}
