//! Rows of the ledger.

use super::{LEDGER, mistake};
use crate::editing::mistake::Change::Replace;
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        LEDGER,
        Replace("id = \"hindu-businessline-2023-09-indo-undertake\"", "id = \"white-house-2023-09-joint-statement\""),
        "sources",
        "`white-house-2023-09-joint-statement` is named twice",
    )
    .of("white-house-2023-09-joint-statement"),
    mistake(
        LEDGER,
        Replace("frameworks = [\"icet\"]", "frameworks = [\"i-cet\"]"),
        "frameworks",
        "`i-cet` is neither icet nor trust",
    ),
    mistake(LEDGER, Replace("area = \"governance\"", "area = \"governence\""), "area", "the nearest is `governance`"),
    mistake(
        LEDGER,
        Replace("\"icet-second-meeting-2024\"", "\"icet-second-meting-2024\""),
        "events",
        "the nearest is `icet-second-meeting-2024`",
    ),
];
