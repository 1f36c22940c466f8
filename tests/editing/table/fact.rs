//! Numbers that prose refers to.

use super::{FACTS, mistake};
use crate::editing::mistake::Change::{Replace, Write};
use crate::editing::mistake::{At, Mistake};

const IDLE_FACT: &str = "[[fact]]\nid = \"idle\"\nvalue = \"1\"\nunit = \"count\"\nas_of = \"2025\"\n\
    sources = [\"carnegie-2024-10-initiative-critical\"]\nseen = true\n";

pub const ALL: &[Mistake] = &[
    Mistake {
        at: At::Of("idle"),
        ..mistake("facts/idle.toml", Write(IDLE_FACT), "id", "nothing shows the number `idle`")
    },
    mistake(
        FACTS,
        Replace("sources = [\"cnbc-tv18-2023-06-announce-2\"]", "sources = [\"cnbc-tv18-2023-06-anounce-2\"]"),
        "sources",
        "the nearest is `cnbc-tv18-2023-06-announce-2`",
    ),
];
