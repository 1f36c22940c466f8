//! Published claims changed without a note to readers, and the notes themselves.

use super::{LEDGER, STEP, mistake};
use crate::editing::mistake::Change::{Append, Replace};
use crate::editing::mistake::Mistake;

const CHANGES: &str = "en/changes.toml";
const PUBLISHED: &str = "published.toml";

pub const ALL: &[Mistake] = &[
    mistake(
        STEP,
        Replace("In 1987 India was cleared", "In 1988 India was cleared"),
        "change",
        "`history-finding-cray` said `1987` on ",
    )
    .of("::: finding background history-finding-cray"),
    mistake(
        LEDGER,
        Replace("made = \"2023-06-22\"", "made = \"2023-06-23\""),
        "change",
        "and no longer does: say what changed and why in en/changes.toml",
    )
    .in_record("made = \"2023-06-22\""),
    mistake(PUBLISHED, Append("own-claim = [\"12\"]\n"), "change", "`own-claim` was published on "),
    mistake(
        CHANGES,
        Replace("id = \"nisar-first-promise\"", "id = \"nisar-promise\""),
        "changes",
        "must not be removed",
    )
    .in_file(PUBLISHED, "changes = ["),
    mistake(CHANGES, Replace("id = \"nisar-first-promise\"", "id = \"NISAR\""), "id", "must be lower-case words"),
    mistake(CHANGES, Replace("day = \"2026-11-28\"", "day = \"2026-11\""), "day", "`2026-11` is not a full date"),
    mistake(
        CHANGES,
        Append(
            "\n[[change]]\nid = \"own-change\"\nday = \"2026-12-01\"\ntitle = \"x\"\nclaims = [\"icet-nisarr\"]\n\
             was = \"1\"\nnow = \"2\"\nwhy = \"y\"\n",
        ),
        "claims",
        "the nearest is `icet-nisar`",
    )
    .of("icet-nisarr"),
    mistake(CHANGES, Replace("claims = [\"icet-nisar\"]", "claims = []"), "claims", "names no claim"),
    mistake(
        CHANGES,
        Replace("claims = [\"icet-nisar\"]", "claims = [\"icet-nisar\", \"icet-nisar\"]"),
        "claims",
        "names `icet-nisar` twice",
    ),
    mistake(CHANGES, Replace("was = \"Promised", "waz = \"Promised"), "waz", "the nearest is `was`"),
    mistake(
        CHANGES,
        Replace("id = \"nisar-first-promise\"", "id = \"mineral-recovery-no-result\""),
        "id",
        "is already the id of another change",
    ),
    mistake(
        CHANGES,
        Replace("[[change]]\nid = \"nisar", "[[changes]]\nid = \"nisar"),
        "changes",
        "each record begins with [[change]]",
    ),
    mistake(PUBLISHED, Replace("[claims]", "[claim]"), "claim", "the nearest is `claims`"),
    mistake(
        CHANGES,
        Append(
            "\n[[change]]\nid = \"own-change\"\nday = \"2026-12-01\"\ntitle = \"x\"\nclaims = [\"icet-nisar\"]\n\
             was = \"1\"\nnow = \"1\"\nwhy = \"y\"\n",
        ),
        "now",
        "says the same as `was`",
    )
    .of("now = \"1\""),
    mistake(
        CHANGES,
        Replace("claims = [\"icet-nisar\"]", "claims = [\"icet-nisar\"]\nemptied = [\"ledgr/#icet-nisar\"]"),
        "emptied",
        "`ledgr/#icet-nisar` is not a place on a page",
    ),
];
