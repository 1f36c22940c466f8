//! Which stylesheets there are: the files each is made from, and which pages need it.
//!
//! A sheet is linked by the pages that show what it is for, as told by the classes in their HTML, so that a page loads
//! no rules for others. Small rules shared by many are in the first sheet, because a request costs more than they do.
//! Measured in brotli: a step waits for 7.6 kB in three files, and all sheets together are 17 kB. One file for each
//! combination would save a step 1 kB, and cost up to 7 kB again at every page that shows something else.

/// A stylesheet as pages link it.
pub struct Sheet {
    /// Its name, as in its file name.
    pub name: &'static str,
    /// The files of `styles/` it is made from, in the order of the cascade.
    pub files: &'static [&'static str],
    /// Which pages link it.
    pub need: Need,
    /// When it applies.
    pub time: Time,
}

/// Which pages need a sheet.
#[derive(Clone, Copy)]
pub enum Need {
    Always,
    /// Pages with an element that has one of these classes.
    Classes(&'static [&'static str]),
}

/// When a sheet applies. The first paint waits only for [`Time::Now`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// From the start.
    Now,
    /// In print.
    Printing,
    /// After the first paint, which needs none of it: `boot.js` applies it.
    Later,
    /// Once the page is presented: `boot.js` and the shell apply it.
    Presenting,
}

/// All sheets, in the order of the cascade.
pub const SHEETS: [Sheet; 22] = [
    Sheet {
        name: "base",
        files: &[
            "tokens",
            "fonts",
            "base",
            "layout",
            "header",
            "find",
            "controls",
            "statement",
            "step",
            "lists",
            "events",
            "views",
        ],
        need: Need::Always,
        time: Time::Now,
    },
    // What two kinds share is in the sheets of both, because hardly any page has both.
    of("timeline", &["records", "filters", "timeline", "chart"], &["timeline"]),
    of("story", &["records", "lines", "story"], &["story"]),
    of("ledger", &["records", "filters", "ledger"], &["ledger"]),
    of("claims", &["list-tools", "claims"], &["claims"]),
    of("sources", &["list-tools", "sources"], &["source-list"]),
    of("argument", &["argument"], &["argument-tree"]),
    of("gallery", &["gallery"], &["gallery"]),
    of("recommendations", &["recommendations"], &["rec-cards", "rec-rows", "reading"]),
    of("figure", &["chart", "figure", "ranks"], &["figure"]),
    of("numbers", &["numbers"], &["key-numbers"]),
    of("questions", &["questions"], &["questions", "sheet"]),
    of("lesson", &["lesson"], &["plan", "role-card", "lesson-files", "lesson-papers", "lesson-programs", "sheet"]),
    Sheet { time: Time::Presenting, ..of("deck", &["deck"], &["deck"]) },
    of("data", &["data"], &["dataset"]),
    of("builder", &["filters", "builder"], &["builder", "host"]),
    of("cover", &["lines", "cover"], &["cover"]),
    of("letters", &["letters"], &["letters"]),
    of("sentences", &["sentences"], &["sentence", "limits"]),
    Sheet { time: Time::Later, ..of("search", &["search"], &["site-find"]) },
    Sheet { name: "print", files: &["print", "print-pages"], need: Need::Always, time: Time::Printing },
    of("frame", &["frame", "frame-parts"], &["frame"]),
];

/// For a single figure in a frame: one file, because a host may embed many.
pub const FIGURE_FRAME: [&str; 9] =
    ["tokens", "base", "layout", "statement", "views", "chart", "figure", "print", "frame"];

/// For the unit for learning platforms: one file of its package.
pub const UNIT: [&str; 3] = ["tokens", "base", "unit"];

/// A sheet for pages that show one kind of thing.
const fn of(name: &'static str, files: &'static [&'static str], classes: &'static [&'static str]) -> Sheet {
    Sheet { name, files, need: Need::Classes(classes), time: Time::Now }
}
