//! Blocks for a class.

use super::{TEACH, mistake};
use crate::editing::mistake::Change::Replace;
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(TEACH, Replace("::: plan 45 ", "::: plan 46 "), "plan", "has 46 minutes, but its parts have 45"),
    mistake(
        TEACH,
        Replace("@china-controls:", "@china-kontrols:"),
        "role",
        "`china-kontrols` is not a statement of a step; the nearest is `china-controls`",
    ),
    mistake(
        TEACH,
        Replace("A view from Washington", "A view from [Washington](https://example.org/)"),
        "reading",
        "these words are shown as written, so they must not contain a link",
    ),
    mistake(
        TEACH,
        Replace("@carnegie-2024-10-initiative-critical:", "@dig-watch-2025-07-action-plan:"),
        "reading",
        "`dig-watch-2025-07-action-plan` is named twice",
    ),
];
