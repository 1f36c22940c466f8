//! The argument map.

use super::{ARGUMENT, mistake};
use crate::editing::mistake::Change::{Append, Replace};
use crate::editing::mistake::Mistake;

pub const ALL: &[Mistake] = &[
    mistake(
        ARGUMENT,
        Replace("statement = \"icet-argument\"", "statement = \"icet-arguments\""),
        "statement",
        "the nearest is `icet-argument`",
    ),
    mistake(ARGUMENT, Replace("answers = \"icet\"", "answers = \"icets\""), "answers", "the nearest is `icet`"),
    mistake(
        ARGUMENT,
        Replace("{ node = \"confidence\"", "{ node = \"confidences\""),
        "leads_to",
        "the nearest is `confidence`",
    ),
    mistake(
        ARGUMENT,
        Replace("label = \"Both countries would gain\"\nsentences = [\"p4.2\"]", "label = \"Both countries would gain\"\nsentences = [\"p4.1\"]"),
        "sentences",
        "`confidence-argument` does not paraphrase `p4.1`",
    ),
    mistake(
        ARGUMENT,
        Replace("says = \"iCET succeeded", "says = \"iCET never succeeded"),
        "says",
        "does not say “iCET never succeeded",
    ),
    mistake(
        ARGUMENT,
        Replace("label = \"Both countries would gain\"", "label = \"Both countries would gain by it, more than either of them could ever gain alone\""),
        "label",
        "has 79 characters; 1 to 64",
    ),
    mistake(
        ARGUMENT,
        Replace("sentences = [\"p1.1\"]", "sentences = [\"p1.11\"]"),
        "sentences",
        "`p1.11` is not a sentence of the abstract; the nearest is `p1.1`",
    ),
    mistake(ARGUMENT, Replace("role = \"premise\"", "role = \"premis\""), "role", "the nearest is `premise`"),
    mistake(ARGUMENT, Replace("id = \"power-use\"", "id = \"power\""), "id", "`power` is already in line "),
    mistake(ARGUMENT, Replace("answers = \"power\"", "answer = \"power\""), "answer", "the nearest is `answers`"),
    // A claim that is not the brief's.
    mistake(
        ARGUMENT,
        Replace("statement = \"icet-argument\"", "statement = \"icet-finding-count\""),
        "statement",
        "a premise must be of kind brief",
    ),
    // The brief does not object to itself.
    mistake(
        ARGUMENT,
        Replace("statement = \"icet-counter-carnegie\"", "statement = \"icet-argument\""),
        "statement",
        "this objection must be someone else's, with a source",
    ),
    // An objection without a source: our own reading of who would have to act.
    mistake(
        ARGUMENT,
        Replace("statement = \"partner-counter-1\"", "statement = \"partner-actors\""),
        "statement",
        "`partner-actors` cites no source; this objection needs one",
    ),
    mistake(
        ARGUMENT,
        Replace("statement = \"partner-counter-1\"", "statement = \"partner-evidence-1\""),
        "statement",
        "`partner-evidence-1` is not a counter-view",
    ),
    mistake(
        ARGUMENT,
        Replace("answers = \"limits-scale\"", "answers = \"limits\""),
        "answers",
        "`limits` is a premise; this reply must answer an objection or a reply",
    ),
    // An inference from a sentence that neither end has.
    mistake(
        ARGUMENT,
        Replace("{ node = \"reason\", by = [\"p6.3\"] }", "{ node = \"reason\", by = [\"p7.2\"] }"),
        "leads_to",
        "neither end of the arrow to `reason` has `p7.2`",
    ),
    // A cycle.
    mistake(
        ARGUMENT,
        Replace("[{ node = \"reason\", by = [\"p6.3\"] }]", "[{ node = \"reason\", by = [\"p6.3\"] }, { node = \"people\" }]"),
        "id",
        "the argument rests on itself: people → market → people",
    )
    .of("id = \"people\""),
    // Isolated nodes.
    mistake(
        ARGUMENT,
        Replace("sentences = [\"p4.1\"]\nleads_to = [{ node = \"lesson\" }]\n", "sentences = [\"p4.1\"]\n"),
        "id",
        "`icet` leads to nothing; a premise must support something",
    )
    .of("id = \"icet\""),
    mistake(
        ARGUMENT,
        Append(
            "\n[[node]]\nid = \"bare\"\nrole = \"proposal\"\nstatement = \"literacy-ask\"\nlabel = \"They should meet\"\n\
             sentences = [\"p6.3\"]\n",
        ),
        "id",
        "nothing leads to `bare`",
    )
    .of("id = \"bare\""),
];
