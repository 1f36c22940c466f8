//! The order of the site and its languages.

use super::mistake;
use crate::editing::mistake::Change::{Replace, Write};
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        "site.toml",
        Replace("\"history\"", "\"histroy\""),
        "steps",
        "no file has the id `histroy`; the nearest is `history`",
    ),
    mistake(
        "site.toml",
        Replace("    \"history\",\n", "    \"history\",\n    \"new-step\",\n"),
        "steps",
        "no file has the id `new-step`",
    )
    .of("\"new-step\""),
    mistake(
        "site.toml",
        Replace("reaches = ", "report = \"http://example.org/{id}\"\nreaches = "),
        "report",
        "is not a mailto or https address that contains `{id}`",
    ),
    // A tag for private use, which the project will never have.
    mistake("qaa/glossary.toml", Write("term = []\n"), "languages", "the folder `qaa` is not named here")
        .in_file("site.toml", "languages = "),
    mistake("site.toml", Replace("languages = [\"en\"", "languages = [\"en\", \"qaa\""), "file", "is not there")
        .in_whole("qaa/messages.toml"),
];
