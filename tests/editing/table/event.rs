//! Events.

use super::{EVENTS, STEP, mistake};
use crate::editing::mistake::Change::Replace;
use crate::editing::mistake::{At, Mistake};

const SIXTY: &str = "summary = \"One two three four five six seven eight nine ten one two three four five six seven eight nine ten \
    one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three \
    four five six seven eight nine ten one two three four five six seven eight nine ten. In 1985 Texas";

pub const ALL: &[Mistake] = &[
    mistake(
        EVENTS,
        Replace("{ id = \"mp-idsa-2024-05-indo-defence\"", "{ id = \"reuters-via-sikh-1986-12-indian-negotiators\""),
        "sources",
        "`reuters-via-sikh-1986-12-indian-negotiators` is named twice",
    )
    .of("reuters-via-sikh-1986-12-indian-negotiators"),
    mistake(
        EVENTS,
        Replace("id = \"texas-instruments-bangalore-1985\"", "id = \"rd-spending\""),
        "id",
        "`rd-spending` is already in en/events/partnership.toml line",
    )
    .in_file("en/figures/rd-spending.toml", "id = \"rd-spending\""),
    mistake(
        EVENTS,
        Replace("id = \"texas-instruments-bangalore-1985\"", "id = \"technology-transfer-mou-1984\""),
        "id",
        "`technology-transfer-mou-1984` is already in en/events/partnership.toml line 4",
    ),
    mistake(
        EVENTS,
        Replace("id = \"icet-launched-2023\"", "id = \"iCET launched\""),
        "id",
        "`iCET launched` must be lower-case words with hyphens",
    ),
    mistake(
        EVENTS,
        Replace("importance = 1\ntitle = \"Texas", "importance = 5\ntitle = \"Texas"),
        "importance",
        "must be 1, 2 or 3",
    ),
    mistake(
        EVENTS,
        Replace(
            "themes = [\"semiconductors\", \"talent\", \"telecom\"]",
            "themes = [\"semiconductor\", \"talent\", \"telecom\"]",
        ),
        "themes",
        "`semiconductor` is not a theme of timelines.toml; the nearest is `semiconductors`",
    ),
    mistake(EVENTS, Replace("form = \"investment\"", "form = \"investement\""), "form", "the nearest is `investment`"),
    mistake(
        EVENTS,
        Replace("lanes = [\"india\", \"united-states\"]", "lanes = [\"india\", \"usa\"]"),
        "lanes",
        "`usa` is not one of india, united-states, china",
    ),
    mistake(
        EVENTS,
        Replace("\nlabel = \"TI opens in Bangalore\"", ""),
        "importance",
        "the timeline names events of importance 1: give this one a `label`",
    )
    .of("importance = 1\ntitle = \"Texas"),
    mistake(EVENTS, Replace("\nlabel = \"Technology memorandum\"", ""), "turn", "give it a `label`")
        .of("turn = \"closer\""),
    mistake(EVENTS, Replace("summary = \"In 1985 Texas", SIXTY), "summary", "words; at most 60"),
    mistake(
        EVENTS,
        Replace("date = \"1985-06-12\"\nkind = \"background\"", "date = \"1985-06-12\"\nkind = \"since\""),
        "kind",
        "is of kind since, but its date is 1985-06-12",
    ),
    mistake(
        EVENTS,
        Replace("step = \"history\"", "step = \"histroy\""),
        "step",
        "`histroy` is not a step of site.toml; the nearest is `history`",
    ),
    mistake(
        EVENTS,
        Replace("related = [\"icet-launched-2023\", \"us-india", "related = [\"icet-lanched-2023\", \"us-india"),
        "related",
        "`icet-lanched-2023` is not an event; the nearest is `icet-launched-2023`",
    ),
    mistake(
        EVENTS,
        Replace("{ id = \"orf-2024-03-defence-survey\"", "{ id = \"orf-2024-03-defense-survey\""),
        "sources",
        "the nearest is `orf-2024-03-defence-survey`",
    ),
    // Many places name it, and it is reported once.
    Mistake {
        at: At::First("icet-launched-2023", EVENTS),
        ..mistake(
            EVENTS,
            Replace("id = \"icet-launched-2023\"", "id = \"icet-launch-2023\""),
            "related",
            "the nearest is `icet-launch-2023`; named too in",
        )
    },
    mistake(
        EVENTS,
        Replace("label = \"Technology memorandum\"", "label = \"A technology memorandum\""),
        "label",
        "has 23 characters; at most 22",
    ),
    Mistake {
        file: EVENTS,
        change: Replace("turn = \"apart\"\n", ""),
        at: At::First("::: story", STEP),
        field: "story",
        words: "not turning points of `partnership`, `cray-xmp14-approved-1987` first",
    },
];
