//! The matches in a text, and the part of a long text around them.

use std::ops::Range;

use super::query::{Fit, Query, Spelling};
use super::words::Words;

/// Longest text shown in full, and how much of a longer one precedes the first match, in bytes.
const WHOLE: usize = 170;
const BEFORE: usize = 50;

/// The matches in a text; `compared` is the same text in its normalised form.
pub fn marks(text: &str, compared: &str, query: &Query, spelling: Spelling) -> Vec<Range<usize>> {
    let words = Words::of(text).zip(Words::of(compared));
    let marks = words.filter_map(|(place, folded)| {
        let folded = &compared[folded];
        let fits = query.words.iter().filter_map(|wanted| Some((wanted.fit(folded, spelling)?, wanted.length())));
        let (fit, length) = fits.max()?;
        let word = &text[place.clone()];
        let end = if fit == Fit::Beginning { word.char_indices().nth(length) } else { None };
        Some(place.start..place.start + end.map_or(word.len(), |(at, _)| at))
    });
    marks.collect()
}

/// The part of a text that is shown: all of a short one, otherwise what surrounds the most matches.
pub fn shown(text: &str, marks: &[Range<usize>]) -> Range<usize> {
    if text.len() <= WHOLE {
        return 0..text.len();
    }
    // From each match on, as many as are shown with it; the first of the best.
    let in_reach = |from: usize| {
        let reach = marks[from].start + WHOLE - BEFORE;
        marks[from..].iter().filter(|mark| mark.end < reach).count()
    };
    let best = (0..marks.len()).rev().max_by_key(|from| in_reach(*from));
    let wanted = best.map_or(0, |from| marks[from].start.saturating_sub(BEFORE));
    let start = if wanted == 0 { 0 } else { Words::of(text).find(|word| word.start >= wanted).map_or(0, |w| w.start) };
    let end = Words::of(text).take_while(|word| word.end <= start + WHOLE).last().map_or(text.len(), |word| word.end);
    let is_end = Words::of(&text[end..]).next().is_none();
    start..if is_end { text.len() } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::folded;

    fn marked(text: &str, query: &str) -> Vec<String> {
        let compared = folded(text);
        let marks = marks(text, &compared, &Query::read(query), Spelling::Near);
        marks.into_iter().map(|place| text[place].to_owned()).collect()
    }

    #[test]
    fn what_was_found_is_marked_in_the_text_as_it_stands() {
        assert_eq!(marked("São Paulo’s chipmakers", "sao chip"), ["São", "chip"]);
        assert_eq!(marked("Where are the chips made?", "chip wher"), ["Wher", "chips"]);
        assert_eq!(marked("A government", "goverment"), ["government"]);
    }

    #[test]
    fn a_long_text_is_shown_around_what_was_found() {
        let text = format!("{}the chip act, {}", "word ".repeat(60), "more ".repeat(60));
        let found = marks(&text, &text, &Query::read("chip act"), Spelling::Exact);
        let place = shown(&text, &found);
        assert!(text[place.clone()].contains("the chip act") && place.len() <= WHOLE, "{}", &text[place]);
        assert_eq!(shown("short", &[]), 0..5);
        let place = shown(&text, &[]);
        assert!(place.start == 0 && place.len() <= WHOLE);
    }
}
