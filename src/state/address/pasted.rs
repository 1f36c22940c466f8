//! Addresses as people paste them: with the full stop of a sentence, in brackets, in capitals, with a parameter of a mailing
//! behind the fragment, with `#` written as `%23`.

use crate::state::percent;

/// What a pasted path most likely means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// In small letters, without slashes at its ends and without `.html`.
    pub path: String,
    /// What stood behind a `?` that was written as `%3F`.
    pub query: String,
    /// What stood behind a `#` that was written as `%23`, as [`pasted_anchor`] reads it.
    pub anchor: Option<String>,
}

/// Reads a path below the site's own.
pub fn pasted(path: &str) -> Pasted {
    let (path, anchor) = divided(path, "%23");
    let (path, query) = divided(path, "%3F");
    let path = percent::decode(path).to_ascii_lowercase();
    let path = path.trim_end_matches(is_around).trim_end_matches("index.html").trim_end_matches(".html");
    let segments: Vec<&str> =
        path.split('/').map(|own| own.trim_matches(is_around)).filter(|own| !own.is_empty()).collect();
    Pasted { path: segments.join("/"), query: query.to_owned(), anchor: pasted_anchor(anchor) }
}

/// The id that a fragment most likely means: up to the first sign that ids never have. None where nothing is left.
pub fn pasted_anchor(anchor: &str) -> Option<String> {
    let anchor = percent::decode(anchor).to_ascii_lowercase();
    let id = anchor.trim_start_matches(is_around);
    let end = id.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-')).unwrap_or(id.len());
    let id = id[..end].trim_end_matches('-');
    (!id.is_empty()).then(|| id.to_owned())
}

/// What may stand around a name, and is no part of any: names are ASCII, and tables of other letters weigh 10 kB.
fn is_around(letter: char) -> bool {
    !letter.is_ascii_alphanumeric()
}

/// What stands before and after such an escape, in whichever letters it is written.
fn divided<'a>(text: &'a str, escape: &str) -> (&'a str, &'a str) {
    let at = text.as_bytes().windows(escape.len()).position(|own| own.eq_ignore_ascii_case(escape.as_bytes()));
    // An escape is ASCII, so both ends are ends of letters.
    at.and_then(|at| Some((text.get(..at)?, text.get(at + escape.len()..)?))).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_stands_around_a_name_is_taken_off() {
        for (path, expect) in [
            ("history/", "history"),
            ("history.html", "history"),
            ("History/index.html", "history"),
            ("(history/)", "history"),
            ("timelines//china/.", "timelines/china"),
            ("history%E2%80%9D", "history"),
            ("history,", "history"),
            ("", ""),
        ] {
            assert_eq!(pasted(path).path, expect, "{path}");
        }
    }

    #[test]
    fn escaped_signs_are_read_as_what_they_were() {
        let read = pasted("history/%3fdepth=short%23Joint-Statement-2005.");
        let expect = Pasted {
            path: "history".to_owned(),
            query: "depth=short".to_owned(),
            anchor: Some("joint-statement-2005".to_owned()),
        };
        assert_eq!(read, expect);
    }

    #[test]
    fn a_fragment_ends_where_ids_end() {
        for end in [".", ")", ",", "%29", "%E2%80%9D", "&utm_source=x", "?utm_source=x", "\u{201d}", ":~:text=a", " "] {
            assert_eq!(
                pasted_anchor(&format!("icet-launched-2023{end}")).as_deref(),
                Some("icet-launched-2023"),
                "{end}"
            );
        }
        assert_eq!(pasted_anchor("(Findings)").as_deref(), Some("findings"));
        assert_eq!(pasted_anchor("…"), None);
    }

    proptest! {
        #[test]
        fn an_id_is_read_as_itself_and_nothing_panics(id in "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", rubbish in any::<String>()) {
            prop_assert_eq!(pasted_anchor(&id), Some(id.clone()));
            prop_assert_eq!(pasted(&id).path, id);
            pasted(&rubbish);
            pasted_anchor(&rubbish);
        }
    }
}
