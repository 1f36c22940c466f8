//! Our paraphrases of the abstract's sentences.

use super::{ABSTRACT, STEP, mistake};
use crate::editing::mistake::Change::{Append, Replace};
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        "brief.toml",
        Replace("\"p7.1\", \"p7.2\",", "\"p7.1\", \"p7.2\", \"p7.3\","),
        "sentence",
        "there is no paraphrase of `p7.3`",
    )
    .in_file(ABSTRACT, "# The sentences"),
    mistake(ABSTRACT, Replace("id = \"p7.2\"", "id = \"p7.9\""), "id", "`p7.9` is not a sentence of the abstract"),
    mistake(
        ABSTRACT,
        Append("\n[[sentence]]\nid = \"p4.2\"\ntold = \"The same once more.\"\n"),
        "id",
        "`p4.2` is already in en/abstract.toml line",
    )
    .of("id = \"p4.2\"\ntold = \"The same once more.\""),
    mistake(
        ABSTRACT,
        Replace(
            "told = \"If AI technologies are to be scaled and refined, it is critical to tap this wide market.\"",
            "told = \"\"",
        ),
        "told",
        "`p6.2` has an empty paraphrase",
    )
    .of("told = \"\""),
    mistake(
        STEP,
        Replace("::: counter background history-counter-tellis p3.2", "::: counter background history-counter-tellis"),
        "sentences",
        "`history-counter-tellis` names no sentence of the abstract that it is set beside",
    ),
    mistake(
        STEP,
        Replace("history-counter-tellis p3.2", "history-counter-tellis p3.9"),
        "sentences",
        "`p3.9` is not a sentence of the abstract",
    ),
];
