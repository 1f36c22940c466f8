//! Dates that have passed since a sentence about the future was written.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::super::claims::Claim;
use super::super::prose::sentences;
use super::remark::{Remark, Subject, remark};
use crate::model::PartialDate;
use crate::timeline::{first_day, last_day};

/// Words with which a sentence speaks of the future, in the present tense.
static FUTURE: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)\b(will|(?:is|are)\s+(?:to\b|due|planned|expected|scheduled|set\s+to)|plans?\s+to|aims?\s+to|foresees?|promises?|until|by\s+(?:the\s+end\s+of\s+)?(?:\d{1,2}\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d))\b";
    Regex::new(words).expect("a pattern that reads")
});

static DATE: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"\b(?:(?:(\d{1,2})\s+)?(January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(20\d\d)\b";
    Regex::new(words).expect("a pattern that reads")
});

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The newest date in a sentence about the future that is before today and after everything the claim rests on.
pub fn passed(claim: &Claim<'_>, today: PartialDate) -> Option<Remark> {
    let written = claim.sources.iter().filter_map(|source| source.date).map(first_day).max()?;
    let passed = sentences(&claim.text).filter(|sentence| FUTURE.is_match(sentence)).filter_map(|sentence| {
        let dates = DATE.captures_iter(sentence).filter_map(|found| date(&found));
        let due = dates.filter(|date| last_day(*date) < first_day(today) && first_day(*date) > written).max()?;
        Some((due, sentence))
    });
    let (due, sentence) = passed.max_by_key(|(due, _)| *due)?;
    let days = first_day(today) - last_day(due);
    Some(remark(claim, Subject::Passed, f64::from(days), format!("{due} has passed: {sentence}")))
}

fn date(found: &Captures<'_>) -> Option<PartialDate> {
    let year = &found[3];
    let Some(month) = found.get(2).and_then(|name| MONTHS.iter().position(|own| *own == name.as_str())) else {
        return year.parse().ok();
    };
    let month = format!("{year}-{:02}", month + 1);
    match found.get(1) {
        Some(day) => format!("{month}-{:0>2}", day.as_str()).parse().ok(),
        None => month.parse().ok(),
    }
}
