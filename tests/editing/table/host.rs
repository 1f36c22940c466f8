//! Descriptions of publishing systems.

use super::{HOSTS, mistake};
use crate::editing::mistake::Change::{Lines, Replace};
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        HOSTS,
        Replace("::: host frame host-wix", "::: host frames host-wix"),
        "host",
        "`frames` is not one of script, frame, address, picture",
    ),
    mistake(
        HOSTS,
        Replace("::: host frame host-wix Wix", "::: host frame host-wix"),
        "host",
        "write its name: `::: host frame host-name Name`",
    ),
    // An id that is taken.
    mistake(
        HOSTS,
        Replace("::: host frame host-canvas", "::: host frame host-wix"),
        "id",
        "`host-wix` is already in en/pages/embed.md line",
    ),
    // An unknown keyword, a date that does not exist, no page that was read.
    mistake(
        HOSTS,
        Replace("shows | The picture", "show | The picture"),
        "host",
        "`show` is not one of does, shows, read",
    ),
    mistake(
        HOSTS,
        Replace("read | 2026-11-30 | https://dev.wix.com", "read | 2026-11-31 | https://dev.wix.com"),
        "host",
        "write `read | 2026-11-30 | https://… | title of the page`",
    ),
    mistake(HOSTS, Lines("read | 2026-11-30 | https://developers.notion.com"), "host", "`host-notion` names no page")
        .of("::: host address host-notion"),
    mistake(HOSTS, Lines("shows | A bookmark"), "host", "`host-notion` needs a line `does | …` and a line `shows | …`")
        .of("::: host address host-notion"),
];
