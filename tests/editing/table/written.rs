//! Dates and numbers.

use super::{CARD, EVENTS, FACTS, LEDGER, QUESTIONS, SOURCES, mistake};
use crate::editing::mistake::Change::Replace;
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        EVENTS,
        Replace("date = \"1985-06-12\"", "date = \"1985-13\""),
        "date",
        "`1985-13` is not a date: write YYYY, YYYY-MM or YYYY-MM-DD",
    ),
    mistake(
        EVENTS,
        Replace("date = \"1985-06-12\"", "date = \"12 June 1985\""),
        "date",
        "`12 June 1985` is not a date",
    ),
    mistake(SOURCES, Replace("read = \"2026-11-28\"", "read = \"28/11/2026\""), "read", "`28/11/2026` is not a date"),
    mistake(
        FACTS,
        Replace("value = \"120000\"", "value = \"1,20,000\""),
        "value",
        "`1,20,000` is not a decimal number: write digits with a point, no commas",
    ),
    mistake(FACTS, Replace("value = \"2\"", "value = 2.50"), "value", "wanted a text in quotes"),
    mistake(FACTS, Replace("unit = \"usd-million\"", "unit = \"usd-milion\""), "unit", "the nearest is `usd-million`"),
    mistake(LEDGER, Replace("made = \"2023-09-08\"", "made = \"2023-9-8\""), "made", "`2023-9-8` is not a date"),
    mistake(
        CARD,
        Replace("checked = \"2026-11-28\"", "checked = \"2026-11-31\""),
        "checked",
        "`2026-11-31` is not a date",
    ),
    mistake(QUESTIONS, Replace("high = \"60\"", "high = \"sixty\""), "high", "`sixty` is not a decimal number"),
    mistake(
        "site.toml",
        Replace("reaches = \"2026-09\"", "reaches = \"2026-09-01\""),
        "reaches",
        "`2026-09-01` is not a month: write YYYY-MM",
    ),
    mistake(
        "site.toml",
        Replace("reaches = \"2026-09\"", "reaches = \"2029-09\""),
        "reaches",
        "no event and no row of the ledger is from 2029-09",
    ),
    mistake(LEDGER, Replace("checked = \"2026", "checked = \"2006"), "checked", "before its newest evidence of"),
];
