//! What is told of the tables of open data.

use super::{DATA, TEACH, mistake};
use crate::editing::mistake::Change::{Append, Replace};
use crate::editing::mistake::Mistake;

/// The mistakes.
pub const ALL: &[Mistake] = &[
    mistake(
        DATA,
        Replace("::: dataset events Events", "::: dataset event Events"),
        "dataset",
        "`event` is none of events, commitments, claims, changes, sources, figures, questions; the nearest is `events`",
    ),
    mistake(
        DATA,
        Replace("::: dataset events Events", "::: dataset events"),
        "dataset",
        "write its title: `::: dataset events Title`",
    ),
    // A column that is not told, two that changed places, one too many.
    mistake(
        DATA,
        Replace("circa | Whether the date is approximate.\n", ""),
        "dataset",
        "`events` has the column `circa` here, and the page tells of `title`",
    ),
    mistake(
        DATA,
        Replace("low | The lowest number", "lowest | The lowest number"),
        "dataset",
        "`questions` has the column `low` here, and the page tells of `lowest`",
    ),
    mistake(
        DATA,
        Replace("claims | How many claims rest on it.\n", "claims | How many claims rest on it.\nmore | What else.\n"),
        "dataset",
        "`sources` has no more columns, and the page tells of `more`",
    ),
    // Told where the files are not.
    mistake(
        TEACH,
        Append("\n::: dataset events Events\nA row.\n:::\n"),
        "dataset",
        "`events` is told on a page that offers no files: write `::: data-package` there",
    )
    .of("::: dataset"),
    // A column without a meaning.
    mistake(DATA, Replace("feedback | Why the right answer is right.", "feedback |"), "text", "must be one paragraph"),
];
