//! Sources.

use super::{SOURCES, mistake};
use crate::editing::mistake::Change::{Replace, Write};
use crate::editing::mistake::{At, Mistake};

const PUBLISHERS: &str = "publishers.toml";

const IDLE: &str = "[[source]]\nid = \"idle\"\ntitle = \"T\"\npublisher = \"Carnegie India\"\nurl = \"https://example.org/\"\n\
    read = \"2026-11-23\"\nseen = true\n";

const ARCHIVED: &str = "[[source]]\nid = \"idle\"\ntitle = \"T\"\npublisher = \"Carnegie India\"\nurl = \"https://example.org/\"\n\
    archived = \"https://example.org/\"\nread = \"2026-11-23\"\nseen = true\n";

const SECOND: &str = "[[source]]\nid = \"second\"\ntitle = \"T\"\npublisher = \"Carnegie India\"\n\
    url = \"http://www.indiaeducationdiary.in/secretary-raimondo-and-minister-goyal-convene-6th-u-s-india-commercial-dialogue-meetings/\"\n\
    read = \"2026-11-23\"\nseen = true\n";

pub const ALL: &[Mistake] = &[
    mistake(
        SOURCES,
        Replace("https://indiaeducationdiary.in", "indiaeducationdiary.in"),
        "url",
        "must begin with https://",
    ),
    mistake(
        SOURCES,
        Replace(
            "url = \"https://indiaeducationdiary.in",
            "archived = \"web.example/1\"\nurl = \"https://indiaeducationdiary.in",
        ),
        "archived",
        "must begin with https://",
    ),
    mistake(
        SOURCES,
        Replace(
            "url = \"https://indiaeducationdiary.in",
            "language = \"hindy\"\nurl = \"https://indiaeducationdiary.in",
        ),
        "language",
        "the nearest is `hindi`",
    ),
    mistake(
        SOURCES,
        Replace(
            "publisher = \"US Department of Commerce via India Education Diary\"",
            "publisher = \"US Department of Comerce via India Education Diary\"",
        ),
        "publisher",
        "the nearest is `US Department of Commerce via India Education Diary`",
    ),
    mistake(SOURCES, Replace("\nread = \"", "\nreed = \""), "reed", "the nearest is `read`"),
    mistake(PUBLISHERS, Replace("country = \"other\"", "country = \"othr\""), "country", "the nearest is `other`"),
    mistake(PUBLISHERS, Replace("kind = \"minor\"", "kind = \"minr\""), "kind", "the nearest is `minor`"),
    // Sources that name the missing publisher are not reported: they follow from this mistake.
    mistake(
        PUBLISHERS,
        Replace("name = \"A News\"", "name = \"3aces News\""),
        "name",
        "`3aces News` is already in line ",
    ),
    mistake(PUBLISHERS, Replace("name = \"ABP Live\"", "name = \"\""), "name", "is empty"),
    Mistake {
        at: At::Of("http://www."),
        ..mistake("sources/second.toml", Write(SECOND), "url", "already has this address")
    },
    Mistake {
        at: At::Of("archived"),
        ..mistake("sources/idle.toml", Write(ARCHIVED), "archived", "is the address itself")
    },
    Mistake {
        at: At::Of("idle"),
        ..mistake("sources/idle.toml", Write(IDLE), "id", "nothing cites the source `idle`")
    },
];
