//! Descriptions of the tables of open data.

use super::{DATA, TEACH, mistake};
use crate::editing::mistake::Change::{Append, Replace};
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        DATA,
        Replace("::: dataset events Events", "::: dataset event Events"),
        "dataset",
        "`event` is not one of events, commitments, claims, changes, sources, figures, questions; the nearest is `events`",
    ),
    mistake(
        DATA,
        Replace("::: dataset events Events", "::: dataset events"),
        "dataset",
        "write its title: `::: dataset events Title`",
    ),
    // A column without a description, one misspelt, one too many.
    mistake(
        DATA,
        Replace("circa | Whether the date is approximate.\n", ""),
        "dataset",
        "the next column of `events` is `circa`, but the page describes `title`",
    ),
    mistake(
        DATA,
        Replace("low | The lowest number", "lowest | The lowest number"),
        "dataset",
        "the next column of `questions` is `low`, but the page describes `lowest`",
    ),
    mistake(
        DATA,
        Replace("claims | How many claims rest on it.\n", "claims | How many claims rest on it.\nmore | What else.\n"),
        "dataset",
        "`sources` has no more columns, but the page describes `more`",
    ),
    // Described on a page without the files.
    mistake(
        TEACH,
        Append("\n::: dataset events Events\nA row.\n:::\n"),
        "dataset",
        "`events` is described on a page that offers no files: write `::: data-package` there",
    )
    .of("::: dataset"),
    // A column with an empty description.
    mistake(DATA, Replace("feedback | Why the right answer is right.", "feedback |"), "text", "must be one paragraph"),
];
