//! Publications in the formats that citation managers read: BibTeX and RIS, one record each.

use super::styles::latex;
use crate::model::PartialDate;

/// A publication.
pub struct Reference<'a> {
    /// Its key, which is unique among those of a file.
    pub id: &'a str,
    pub title: &'a str,
    pub publisher: &'a str,
    pub date: Option<PartialDate>,
    /// Its address.
    pub url: &'a str,
    /// The day on which it was read, if known.
    pub read: Option<PartialDate>,
    /// Why to treat it with care.
    pub note: Option<&'a str>,
}

/// As BibTeX. `year` is for BibTeX's own styles, `date` and `urldate` for biblatex; the address is not escaped, because
/// styles read the field `url` verbatim.
pub fn bibtex<'a>(references: impl Iterator<Item = Reference<'a>>) -> String {
    let mut file = String::new();
    for own in references {
        let (title, publisher) = (latex(own.title), latex(own.publisher));
        file += &format!("@misc{{{},\n  title = {{{{{title}}}}},\n  howpublished = {{{publisher}}}", own.id);
        if let Some(date) = own.date {
            file += &format!(",\n  year = {{{}}},\n  date = {{{date}}}", date.year());
        }
        file += &format!(",\n  url = {{{}}}", own.url);
        if let Some(read) = own.read {
            file += &format!(",\n  urldate = {{{read}}}");
        }
        if let Some(note) = own.note {
            file += &format!(",\n  note = {{{}}}", latex(note));
        }
        file += "\n}\n\n";
    }
    file
}

/// As RIS.
pub fn ris<'a>(references: impl Iterator<Item = Reference<'a>>) -> String {
    let mut file = String::new();
    for own in references {
        let mut line = |tag: &str, text: &str| {
            for part in [tag, "  - ", text, "\r\n"] {
                file += part;
            }
        };
        let slashed = |date: PartialDate| date.to_string().replace('-', "/");
        line("TY", "ELEC");
        line("ID", own.id);
        line("TI", own.title);
        line("PB", own.publisher);
        if let Some(date) = own.date {
            line("PY", &date.year().to_string());
            line("DA", &slashed(date));
        }
        line("UR", own.url);
        if let Some(read) = own.read {
            line("Y2", &slashed(read));
        }
        if let Some(note) = own.note {
            line("N1", note);
        }
        line("ER", "");
    }
    file
}

#[cfg(test)]
mod tests {
    use biblatex::{Bibliography, ChunksExt};
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn reference<'a>(id: &'a str, words: &'a str) -> Reference<'a> {
        Reference {
            id,
            title: words,
            publisher: words,
            date: Some("2024-10".parse().expect("a date")),
            url: "https://a.example/#a_b~c%20d",
            read: Some("2026-11-28".parse().expect("a date")),
            note: Some(words),
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_by_another_reader(words in "[A-Za-z0-9&%$#_,:.@=()]{1,9}( [A-Za-z&%$#_]{1,9}){0,3}") {
            let read = Bibliography::parse(&bibtex([reference("own-id", &words)].into_iter())).expect("BibTeX");
            let own = read.get("own-id").expect("the entry");
            for field in ["title", "howpublished", "note"] {
                prop_assert_eq!(own.get(field).expect("a field").format_verbatim(), words.as_str(), "{}", field);
            }
            for (field, value) in
                [("url", "https://a.example/#a_b~c%20d"), ("year", "2024"), ("date", "2024-10"), ("urldate", "2026-11-28")]
            {
                prop_assert_eq!(own.get(field).expect("a field").format_verbatim(), value, "{}", field);
            }
        }

        #[test]
        fn no_text_ends_its_record(words in vec("\\PC{0,20}", 2)) {
            let all = || [reference("one", &words[0]), reference("two", &words[1])].into_iter();
            let read = Bibliography::parse(&bibtex(all())).expect("BibTeX");
            prop_assert!(read.iter().map(|own| own.key.as_str()).eq(["one", "two"]));
            let ris = ris(all());
            let records: Vec<&str> = ris.split("ER  - \r\n").filter(|record| !record.is_empty()).collect();
            prop_assert_eq!(records.len(), 2);
            for (record, words) in records.iter().zip(&words) {
                let mut lines = record.split("\r\n").filter(|line| !line.is_empty());
                prop_assert!(lines.all(|line| line.as_bytes()[2..6] == *b"  - "), "{:?}", record);
                let title = format!("TI  - {words}\r\n");
                prop_assert!(record.contains(&title));
            }
        }
    }
}
