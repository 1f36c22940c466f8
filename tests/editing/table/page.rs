//! Pages: their contents and their place on the site.

use super::{STEP, mistake};
use crate::editing::mistake::Change::{CopyOf, Replace, Write};
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        STEP,
        Replace("Trials were under way", "Trials of the [machine](term:supercomputer) were under way"),
        "term",
        "`supercomputer` is already explained in this step",
    ),
    mistake(STEP, Replace("+++\nid = \"history\"", "id = \"history\""), "front matter", "the first line must be `+++`"),
    mistake(
        STEP,
        Replace("in trade rules.\"\n+++\n", "in trade rules.\"\n"),
        "front matter",
        "a line of `+++` is missing here",
    ),
    mistake(STEP, Replace("\nquestion = \"How far", "\nquetsion = \"How far"), "quetsion", "the nearest is `question`"),
    mistake(
        STEP,
        Replace("id = \"history\"", "id = \"histroy\""),
        "id",
        "`histroy` is not a step or page of site.toml; the nearest is `history`",
    ),
    mistake(
        "en/pages/new.md",
        Write(
            "+++\nid = \"new\"\ntitle = \"New\"\nquestion = \"New?\"\ndescription = \
         \"New.\"\n+++\n\nWords.\n",
        ),
        "id",
        "`new` is not a step or page of site.toml",
    )
    .of("id = "),
    mistake(
        "en/steps/copy of 05-history.md",
        CopyOf(STEP),
        "id",
        "the page `history` is already in en/steps/05-history.md",
    )
    .of("id = "),
    mistake(
        STEP,
        Replace(
            "description = \"How the two",
            "description = \"How over a hundred and sixty characters, which is more than \
         what search results show of a page before they cut it off with dots, the two",
        ),
        "description",
        "is longer than 160 characters",
    ),
    mistake(
        STEP,
        Replace("\n## A first opening, with conditions\n", "\nWords of nobody.\n"),
        "kind",
        "text of a step must be in a statement",
    ),
];
