//! A table as CSV (RFC 4180) behind lines that say what it is, and the letters of its notes.

/// The letter by which a note is known: a, b, c.
pub fn key(index: usize) -> String {
    let letter = u8::try_from(index % 26).map_or('?', |index| char::from(b'a' + index));
    if index < 26 { letter.to_string() } else { format!("{letter}{}", index / 26) }
}

/// A file in the making.
#[derive(Default)]
pub struct Csv(String);

impl Csv {
    /// Adds a line that begins with `#`, by which programs know that it is no row: so nothing of it is in quotes.
    pub fn note(&mut self, text: &str) {
        self.0 += "# ";
        self.0.extend(text.chars().map(|c| if c.is_control() { ' ' } else { c }));
        self.end();
    }

    /// Adds a row.
    pub fn row<Field: AsRef<str>>(&mut self, fields: &[Field]) {
        for (index, text) in fields.iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.field(text.as_ref());
        }
        self.end();
    }

    /// The whole file.
    pub fn text(self) -> String {
        self.0
    }

    /// Adds a field; in quotes where it holds what would end it.
    fn field(&mut self, text: &str) {
        if text.contains(['"', ',', '\n', '\r']) {
            self.0.push('"');
            self.0 += &text.replace('"', "\"\"");
            self.0.push('"');
        } else {
            self.0 += text;
        }
    }

    fn end(&mut self) {
        self.0 += "\r\n";
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn notes_stand_as_they_are_and_fields_are_quoted_where_they_must_be() {
        let mut file = Csv::default();
        file.note("Trade, in “crore”\nof rupees");
        file.row(&["id", "what"]);
        file.row(&["a", "5,000 \"small\" ones"]);
        assert_eq!(file.text(), "# Trade, in “crore” of rupees\r\nid,what\r\na,\"5,000 \"\"small\"\" ones\"\r\n");
    }

    proptest! {
        #[test]
        fn any_table_is_read_again_by_a_reader_of_others(
            note in any::<String>(),
            rows in vec(vec("([\",\r\n;# ]|\\PC){0,6}", 3), 1..6),
        ) {
            let mut file = Csv::default();
            file.note(&note);
            // A field of its own at the beginning, so that no row is taken for a note.
            let rows: Vec<Vec<String>> = rows.into_iter().map(|row| [vec!["x".to_owned()], row].concat()).collect();
            rows.iter().for_each(|row| file.row(row));
            let text = file.text();
            let mut reader =
                csv::ReaderBuilder::new().comment(Some(b'#')).has_headers(false).from_reader(text.as_bytes());
            let read = reader.records().collect::<Result<Vec<_>, _>>().expect("a table");
            let read: Vec<Vec<&str>> = read.iter().map(|row| row.iter().collect()).collect();
            prop_assert_eq!(read, rows);
        }
    }
}
