//! Recommendations.

use super::{CARD, mistake};
use crate::editing::mistake::Change::Replace;
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        CARD,
        Replace("kind = \"background\"", "kind = \"background\"\nnature = \"judgment\""),
        "nature",
        "`judgment`",
    ),
    mistake(
        CARD,
        Replace("who = \"industry\"", "who = \"companies\""),
        "who",
        "`companies` is not one of india, united-states, industry",
    ),
    mistake(
        CARD,
        Replace("\"accelerator-cap\"", "\"accelerator-caps\""),
        "figures",
        "the nearest is `accelerator-cap`",
    ),
    mistake(
        CARD,
        Replace("\"icet-hpc-export-barriers\"", "\"icet-hpc-export-barrier\""),
        "commitments",
        "the nearest is `icet-hpc-export-barriers`",
    ),
];
