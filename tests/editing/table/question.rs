//! Questions.

use super::{ORDERING, QUESTIONS, mistake};
use crate::editing::mistake::Change::{Replace, Write};
use crate::editing::mistake::{At, Mistake};

pub const ALL: &[Mistake] = &[
    mistake(
        QUESTIONS,
        Replace("says = \"Its outcomes", "says = \"Never ever its outcomes"),
        "says",
        "does not say “Never ever its outcomes",
    ),
    mistake(ORDERING, Replace("    \"param-8000-1991\",\n", ""), "events", "has 5; an ordering has 6 events")
        .of("events = ["),
    mistake(QUESTIONS, Replace("step = \"1\"", "step = \"30\""), "step", "the slider may pass over the number"),
    Mistake {
        at: At::Whole,
        ..mistake(QUESTIONS, Write("question = []\n"), "questions", "has 0; a step needs at least 4")
    },
    mistake(
        QUESTIONS,
        Replace("statement = \"icet-argument\"", "statement = \"icet-arguments\""),
        "statement",
        "the nearest is `icet-argument`",
    ),
    mistake(
        ORDERING,
        Replace("\"param-8000-1991\"", "\"param-8001-1991\""),
        "events",
        "the nearest is `param-8000-1991`",
    ),
    mistake(
        QUESTIONS,
        Replace("fact = \"icet-commitments:sum.delivered\"", "fact = \"icet-commitments:sum.deliverd\""),
        "fact",
        "there is no column `deliverd`; the nearest is `delivered`",
    ),
];
