//! TOML that can't be read.

use super::{CARD, EVENTS, LEDGER, SOURCES, mistake};
use crate::editing::mistake::Change::Replace;
use crate::editing::mistake::{At, Mistake};

pub const ALL: &[Mistake] = &[
    mistake(
        EVENTS,
        Replace(
            "Texas Instruments opens its Bangalore design centre\"",
            "Texas Instruments opens its Bangalore design centre",
        ),
        "title",
        "a text in quotes must end with",
    ),
    mistake(
        EVENTS,
        Replace(
            "\"Texas Instruments opens its Bangalore design centre\"",
            "Texas Instruments opens its Bangalore design centre\"",
        ),
        "title",
        "a text must be in quotes",
    ),
    mistake(
        LEDGER,
        Replace("steps = [\"icet\"]", "steps = [\"icet\""),
        "steps",
        "the list is not closed: `]` is missing",
    ),
    mistake(
        EVENTS,
        Replace("importance = 1\ntitle = \"Texas", "importnace = 1\ntitle = \"Texas"),
        "importnace",
        "is not a field here; the nearest is `importance`",
    ),
    Mistake {
        at: At::Header("date = \"1985\""),
        ..mistake(EVENTS, Replace("date = \"1985\"\n", ""), "date", "is missing from this record")
    },
    mistake(
        EVENTS,
        Replace("importance = 1\ntitle = \"Texas", "importance = \"1\"\ntitle = \"Texas"),
        "importance",
        "found the text \"1\"; wanted a whole number without quotes",
    ),
    mistake(
        EVENTS,
        Replace(
            "actors = [\"Texas Instruments\", \"Department of Electronics\", \"VSNL\"]",
            "actors = \"Texas Instruments\"",
        ),
        "actors",
        "wanted a list in square brackets",
    ),
    mistake(
        EVENTS,
        Replace("kind = \"background\"", "kind = \"backgruond\""),
        "kind",
        "`backgruond` is not a word for this field; the nearest is `background`",
    ),
    mistake(
        EVENTS,
        Replace("[[event]]\nid = \"texas", "[[events]]\nid = \"texas"),
        "events",
        "each record begins with [[event]]",
    ),
    mistake(
        LEDGER,
        Replace("status = \"superseded\"", "status = \"done\""),
        "status",
        "there are delivered, in-progress, stalled, superseded, unknown",
    ),
    mistake(SOURCES, Replace("seen = true\nweak", "seen = \"yes\"\nweak"), "seen", "wanted true or false"),
    mistake("site.toml", Replace("languages = ", "langauges = "), "langauges", "the nearest is `languages`"),
    mistake(
        "en/timelines.toml",
        Replace("magnify = \"2022-01-01\"", "magnify = \"2032-01-01\""),
        "magnify",
        "must be between the first and the last day",
    ),
    mistake("en/timelines.toml", Replace("from = \"1984\"", "form = \"1984\""), "form", "the nearest is `from`"),
    mistake(CARD, Replace("order = 2", "order = \"second\""), "order", "wanted a whole number without quotes"),
];
