//! A table as CSV (RFC 4180) that spreadsheets, statistics programs and databases all read: its first line is the
//! header, and there is nothing above or below the rows. A file beside it describes the table
//! (`prerender::about_table`).

/// A column of a file.
pub struct FileColumn {
    pub head: String,
    pub content: Content,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Words,
    /// Words separated by semicolons.
    List,
    /// Texts separated by vertical bars, because they contain semicolons.
    Items,
    Number,
    /// An integer.
    Count,
    /// Yes or no: `true` or `false`.
    Flag,
    Year,
    Day,
    Address,
    /// Addresses separated by spaces.
    Addresses,
}

/// A file being written.
#[derive(Default)]
pub struct Csv(String);

impl Csv {
    /// Adds a row.
    pub fn row<Field: AsRef<str>>(&mut self, fields: &[Field]) {
        for (index, text) in fields.iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.field(&plain(text.as_ref()));
        }
        self.0 += "\r\n";
    }

    /// The whole file. Excel reads a file without a byte order mark in the machine's own encoding, and R's `read.csv`
    /// takes the mark for part of the first header: so an ASCII file has none, and any other file has one.
    pub fn text(self) -> String {
        if self.0.is_ascii() { self.0 } else { format!("\u{feff}{}", self.0) }
    }

    /// Adds a field, quoted if it contains anything that would end it.
    fn field(&mut self, text: &str) {
        let text = if is_formula(text) { &format!("'{text}") } else { text };
        if text.contains(['"', ',', '\n', '\r']) {
            self.0.push('"');
            self.0 += &text.replace('"', "\"\"");
            self.0.push('"');
        } else {
            self.0 += text;
        }
    }
}

/// A text with typographic characters replaced by ASCII, so that a file of English text needs no byte order mark.
pub fn plain(text: &str) -> String {
    const RAISED: [char; 11] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁻'];
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut was_raised = false;
    for character in text.chars() {
        let raised = RAISED.iter().position(|own| *own == character);
        if raised.is_some() && !was_raised {
            out.push('^');
        }
        was_raised = raised.is_some();
        match (raised, character) {
            (Some(digit), _) => out.push(char::from(b"0123456789-"[digit])),
            (None, '‘' | '’') => out.push('\''),
            (None, '“' | '”') => out.push('"'),
            (None, '‐' | '‑' | '–' | '—' | '−') => out.push('-'),
            (None, '\u{a0}' | '\u{2009}' | '\u{202f}') => out.push(' '),
            (None, '…') => out += "...",
            (None, '×') => out.push('x'),
            (None, '₹') => out += "Rs",
            (None, other) => out.push(other),
        }
    }
    out
}

/// Whether a spreadsheet would evaluate a text as a formula, which is not ours to trigger with text written by others
/// (OWASP, “CSV Injection”).
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number(text)
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.starts_with(|c: char| c.is_ascii_digit()) && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        let mut file = Csv::default();
        file.row(&["id", "what"]);
        file.row(&["a", "5,000 “small” ones"]);
        assert_eq!(file.text(), "id,what\r\na,\"5,000 \"\"small\"\" ones\"\r\n");
    }

    #[test]
    fn typography_is_written_in_ascii_and_non_ascii_text_starts_with_a_mark() {
        let check = |text: &str, expect: &str| assert_eq!(plain(text), expect);
        check("India’s ‘own’ – and −2…", "India's 'own' - and -2...");
        check("× 10²⁴ to 10⁻³", "x 10^24 to 10^-3");
        check("₹ crore,\u{a0}a year", "Rs crore, a year");
        let file = |text: &str| {
            let mut file = Csv::default();
            file.row(&[text]);
            file.text()
        };
        assert_eq!(file("“it’s”"), "\"\"\"it's\"\"\"\r\n");
        assert_eq!(file("भारत"), "\u{feff}भारत\r\n");
    }

    proptest! {
        #[test]
        fn any_table_is_read_back_by_another_reader(rows in vec(vec("([\",\r\n;# ]|\\PC){0,6}", 3), 1..6)) {
            let mut file = Csv::default();
            // A first field that is never empty, because an empty row is an empty line.
            let rows: Vec<Vec<String>> = rows.into_iter().map(|row| [vec!["x".to_owned()], row].concat()).collect();
            rows.iter().for_each(|row| file.row(row));
            let text = file.text();
            let text = text.trim_start_matches('\u{feff}');
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
            let read = reader.records().collect::<Result<Vec<_>, _>>().expect("a table");
            let read: Vec<Vec<&str>> = read.iter().map(|row| row.iter().collect()).collect();
            let kept = |text: &String| if is_formula(&plain(text)) { format!("'{}", plain(text)) } else { plain(text) };
            let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(kept).collect()).collect();
            prop_assert_eq!(read, rows);
        }

        #[test]
        fn no_cell_is_a_formula(text in "[=+@\t\r–−-]{1,2}\\PC{0,8}") {
            let mut file = Csv::default();
            file.row(&[&text]);
            let cell = file.text();
            let cell = cell.trim_start_matches(['\u{feff}', '"']).trim_end();
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']) || is_number(cell.trim_end_matches('"')));
        }
    }
}
