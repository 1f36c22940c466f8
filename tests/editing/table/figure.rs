//! Figures.

use super::{CONSTRAINTS, FIGURE, NAMED, mistake};
use crate::editing::mistake::Change::{Lines, Replace};
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        FIGURE,
        Replace("id = \"business-today-2026-01-research-spending\"", "id = \"hindustan-times-2025-07-union-cabinet\""),
        "source",
        "`hindustan-times-2025-07-union-cabinet` is named twice",
    )
    .of("hindustan-times-2025-07-union-cabinet"),
    mistake(FIGURE, Replace("2001 | 0.74 | 2.64", "2001 | 0,74 | 2.64"), "india", "`0,74` is not a decimal number"),
    mistake(
        FIGURE,
        Replace("2001 | 0.74 | 2.64 | 0.94 | 2.28", "2001 | 0.74 | 2.64 | 0.94"),
        "data",
        "the row `2001` has 4 cells, the header 5",
    ),
    mistake(
        FIGURE,
        Replace("2001 | 0.74", "1901 | 0.74"),
        "data",
        "the dates must rise from row to row: `1901` follows `2000`",
    ),
    mistake(FIGURE, Replace("2001 | 0.74", "2001 | 0.74 (z)"), "india", "there is no note `z` in [notes]"),
    mistake(
        FIGURE,
        Replace("year | india | united-states", "year | indai | united-states"),
        "data",
        "`indai` heads a column of the data but is not the id of a [[column]]; the \
         nearest is `india`",
    ),
    mistake(
        NAMED,
        Replace("\nunited-states | ", "\nunited-state | "),
        "data",
        "`united-state` begins a row of the data but is not the id of a [[row]]; the \
         nearest is `united-states`",
    ),
    mistake(
        FIGURE,
        Replace("{{2020.india}}", "{{2020.indai}}"),
        "finding",
        "there is no column `indai`; the nearest is `india`",
    ),
    mistake(
        FIGURE,
        Replace("finding = \"India spent", "finding = \"About 12 times. India spent"),
        "finding",
        "`12` is typed; take it from the data",
    ),
    mistake(
        FIGURE,
        Replace("spend on research?\"", "spend on research.\""),
        "title",
        "must be a question of at most 90 characters",
    ),
    mistake(FIGURE, Replace("form = \"line\"", "form = \"lines\""), "form", "the nearest is `line`"),
    mistake(
        FIGURE,
        Replace("id = \"rd-spending\"", "id = \"rd-spendings\""),
        "id",
        "`rd-spendings` is not the file's name",
    ),
    mistake(
        FIGURE,
        Replace("checked = \"2026-11-28\"", "checked = \"28 November\""),
        "checked",
        "`28 November` is not a date",
    ),
    mistake(FIGURE, Replace("step = \"constraints\"", "step = \"constrains\""), "step", "the nearest is `constraints`"),
    mistake(
        "en/figures/rd-spending.toml",
        Replace("step = \"constraints\"", "step = \"strengths\""),
        "step",
        "must be placed once, in the step `strengths`",
    ),
    mistake(
        CONSTRAINTS,
        Replace("::: figure rd-spending lead", "::: figure rd-spending beside"),
        "figure",
        "`beside` needs a statement right before it",
    ),
    mistake(
        CONSTRAINTS,
        Replace("::: figure notable-models fold", "::: figure notable-models flod"),
        "figure",
        "the nearest is `fold`",
    ),
    mistake(CONSTRAINTS, Replace("::: figure notable-models fold\n", ""), "step", "it is on no page")
        .in_file("en/figures/notable-models.toml", "step = "),
    mistake(NAMED, Replace("form = \"scatter\"", "form = \"line\""), "form", "needs rows that are dates"),
    mistake(
        FIGURE,
        Replace("label = \"United States\"", "label = \"The United States of America\""),
        "column",
        "has 28 characters; at most 22",
    ),
    mistake(
        NAMED,
        Replace("label = \"United States\"", "label = \"The United States of America alone\""),
        "row",
        "has 34 characters; at most 28",
    ),
    // The licence in words against the one for programs.
    mistake(
        FIGURE,
        Replace("Our World in Data: CC BY 4.0", "Our World in Data"),
        "licence",
        "does not name CC BY 4.0, but `reuse` does",
    ),
    mistake(
        FIGURE,
        Replace("reuse = \"cc-by-4.0\"", "reuse = \"cc-by\""),
        "reuse",
        "`cc-by` is not a word for this field; there are cc-by-4.0",
    ),
    mistake(
        FIGURE,
        Replace("reuse = \"cc-by-4.0\"", "reuse = \"not-granted\""),
        "licence",
        "names CC BY 4.0, but `reuse` does not",
    )
    .of("licence = "),
    // A sum over an unknown value, which is not zero.
    mistake(
        "en/figures/chip-projects.toml",
        Replace("{{sum-known.plants@investment}}", "{{sum.plants@investment}}"),
        "finding",
        "`sum.plants@investment` adds up a cell whose number is not known (`-`): write `sum-known.` before the column",
    ),
    mistake(FIGURE, Lines("reuse"), "reuse", "is missing from this record").of("id = "),
];
