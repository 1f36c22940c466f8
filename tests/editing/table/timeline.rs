//! Timelines, and the words for filtering their events.

use super::{EVENTS, TIMELINES, mistake};
use crate::editing::mistake::Change::{Append, Replace};
use crate::editing::mistake::{At, Mistake};

pub const ALL: &[Mistake] = &[
    // All its events name it, and so do a story and another timeline; it is reported once.
    Mistake {
        at: At::First("timelines = [\"partnership\"", EVENTS),
        ..mistake(
            TIMELINES,
            Replace("id = \"partnership\"", "id = \"partnerships\""),
            "timelines",
            "`partnership` is not a timeline; the nearest is `partnerships`; named too in",
        )
    },
    mistake(
        TIMELINES,
        Replace("of = [\"partnership\"", "of = [\"partnerships\""),
        "of",
        "`partnerships` is not a timeline; the nearest is `partnership`",
    ),
    mistake(
        TIMELINES,
        Replace("lane = \"china\", forms = [\"control\"]", "lane = \"china\", forms = [\"contrl\"]"),
        "forms",
        "`contrl` is not a form of timelines.toml; the nearest is `control`",
    ),
    mistake(
        TIMELINES,
        Replace("magnify = \"2022-01-01\"", "magnify = \"1922-01-01\""),
        "magnify",
        "must be between the first and the last day",
    ),
    mistake(
        TIMELINES,
        Append(
            "\n[[timeline]]\nid = \"nobodys\"\ntitle = \"T\"\nquestion = \"Q?\"\ndescription = \"D.\"\n\
             caption = \"C.\"\nstep = \"history\"\nlanes = []\n",
        ),
        "timeline",
        "no event names `nobodys`",
    )
    .of("[[timeline]]\nid = \"nobodys\""),
];
