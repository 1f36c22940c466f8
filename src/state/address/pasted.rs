//! Addresses as people paste them: with the full stop of a sentence, in brackets, in capitals, with a newsletter's
//! parameter after the fragment, with `#` written as `%23`.
//!
//! Names are ASCII, and readers load this code: tables for other letters would outweigh all of it.

/// What a pasted path most likely means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// In lower case, without slashes at its ends and without `.html`.
    pub path: String,
    /// What followed an escaped `?`.
    pub query: String,
    /// What followed an escaped `#`, as read by [`pasted_anchor`].
    pub anchor: Option<String>,
}

/// Parses a path below the site's base, after unescaping.
pub fn pasted(path: &str) -> Pasted {
    let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut read = String::new();
    for segment in path.split('/') {
        let name = bare(segment);
        let name = name.strip_suffix(".html").unwrap_or(name);
        if name.is_empty() || name == "index" {
            continue;
        }
        if !read.is_empty() {
            read.push('/');
        }
        read.push_str(name);
    }
    read.make_ascii_lowercase();
    Pasted { path: read, query: query.to_owned(), anchor: pasted_anchor(anchor) }
}

/// The id that a fragment most likely means, after unescaping: everything up to the first character that ids never
/// contain. `None` if nothing is left.
pub fn pasted_anchor(anchor: &str) -> Option<String> {
    let id = bare(anchor);
    let end = id.bytes().position(|own| !own.is_ascii_alphanumeric() && own != b'-').unwrap_or(id.len());
    let id = bare(&id[..end]);
    (!id.is_empty()).then(|| id.to_ascii_lowercase())
}

/// A name without surrounding punctuation.
fn bare(text: &str) -> &str {
    let is_name = |own: &u8| own.is_ascii_alphanumeric();
    let first = text.as_bytes().iter().position(is_name);
    let last = text.as_bytes().iter().rposition(is_name);
    // Both ends are ASCII, so they are character boundaries.
    first.zip(last).map_or("", |(first, last)| &text[first..=last])
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
            ("history\u{201d}", "history"),
            ("history,", "history"),
            ("", ""),
        ] {
            assert_eq!(pasted(path).path, expect, "{path}");
        }
    }

    #[test]
    fn signs_that_were_escaped_are_read_as_what_they_were() {
        let read = pasted("history/?depth=short#Joint-Statement-2005.");
        let expect = Pasted {
            path: "history".to_owned(),
            query: "depth=short".to_owned(),
            anchor: Some("joint-statement-2005".to_owned()),
        };
        assert_eq!(read, expect);
    }

    #[test]
    fn a_fragment_ends_where_ids_end() {
        for end in [".", ")", ",", "&utm_source=x", "?utm_source=x", "\u{201d}", ":~:text=a", " ", "-."] {
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
            prop_assume!(id != "index");
            prop_assert_eq!(pasted(&id).path, id);
            pasted(&rubbish);
            pasted_anchor(&rubbish);
        }
    }
}
