//! Statements, and what they refer to.

use super::{CONSTRAINTS, SHORT_STEP, STEP, mistake};
use crate::editing::mistake::Change::{Append, Replace};
use crate::editing::mistake::Mistake;

const BARE: &str = "strengths-bare";

pub const ALL: &[Mistake] = &[
    mistake(
        STEP,
        Replace("@down-earth-1996-10-fray-over: sales", "@today-1989-03-indian-supercomputer: sales"),
        "sources",
        "`today-1989-03-indian-supercomputer` is named twice",
    )
    .of("@today-1989-03-indian-supercomputer: budget"),
    mistake(
        STEP,
        Replace("::: passage background history-opening", "::: passage backgroud history-opening"),
        "kind",
        "`backgroud` is not one of brief, background, since; the nearest is `background`",
    ),
    mistake(
        STEP,
        Replace("::: passage background history-opening", "::: pasage background history-opening"),
        "role",
        "the nearest is `passage`",
    ),
    mistake(
        STEP,
        Replace("::: passage background history-opening", ":: passage background history-opening"),
        ":::",
        "a block begins with three colons and a space",
    ),
    mistake(
        STEP,
        Replace("::: passage background history-opening\n", ""),
        ":::",
        "the line that opens the block closed in line",
    ),
    mistake(
        STEP,
        Replace(
            "the agreements of October 1987 and the change of \
         model\n@today-1987-06-shadow-cray: how the two models differ\n:::\n",
            "the agreements of October 1987 and the change of \
         model\n@today-1987-06-shadow-cray: how the two models differ\n",
        ),
        ":::",
        "a line of `:::` is missing here",
    ),
    mistake(
        STEP,
        Replace("Reagan’s list of gains\n:::\n", "Reagan’s list of gains\n"),
        ":::",
        "a line of `:::` is missing here",
    ),
    mistake(
        STEP,
        Replace("@today-1987-06-shadow-cray: how the two models differ", "@today-1987-06-shadow-cray"),
        "source",
        "write `@source-id: what it supports`",
    ),
    mistake(STEP, Replace(" history-opening\n", " opening\n"), "id", "`opening` must begin with `history-`"),
    mistake(
        STEP,
        Replace("::: passage background history-cdac", "::: passage background history-cray"),
        "id",
        "`history-cray` is already in",
    ),
    mistake(
        SHORT_STEP,
        Append(
            "\n::: passage background strengths-bare\nA claim that rests on nothing at all, \
         told in enough words that its length is not what is wrong with it here, so that \
         thirty words stand in this one sentence of ours.\n:::\n",
        ),
        "sources",
        "`strengths-bare` is of kind background and cites no source",
    )
    .of(BARE),
    mistake(
        SHORT_STEP,
        Append(
            "\n::: passage brief strengths-bare\nA claim of the brief that names no \
         sentence, told in enough words that its length is not what is wrong with it \
         here, so that thirty words stand in this one sentence of ours.\n:::\n",
        ),
        "sentences",
        "names no sentence of the abstract",
    )
    .of(BARE),
    mistake(
        SHORT_STEP,
        Append(
            "\n::: passage background strengths-bare\nToo \
         short.\n@today-1987-06-shadow-cray: x\n:::\n",
        ),
        "text",
        "`strengths-bare` has 2 words; 30 to 110 fit",
    )
    .of(BARE),
    mistake(STEP, Replace("The test case was a ", "The <b>test</b> case was a "), "text", "raw HTML is not allowed"),
    mistake(
        STEP,
        Replace("The test case was a ", "The [test](https://example.org) case was a "),
        "text",
        "`https://example.org` is not a link of the site",
    ),
    mistake(
        STEP,
        Replace(
            "In 1987 India was cleared for a smaller supercomputer than it had asked for.",
            "In 1987 India was cleared. The supercomputer was smaller.",
        ),
        "finding",
        "a finding is one sentence of at most 14 words",
    )
    .of("::: finding background history-finding-cray"),
    mistake(
        STEP,
        Replace("India, it says, actively seeks", "It is so. India, it says, actively seeks"),
        "answer",
        "has 3 sentences; an answer has two",
    )
    .of("::: answer"),
    mistake(
        STEP,
        Replace("India meanwhile built its own.", "The brief says that India built its own."),
        "brief",
        "refers to the brief outside a statement of kind brief",
    ),
    mistake(
        STEP,
        Replace("[the abstract names](brief:all) no", "[the abstract names](brief:p9.9) no"),
        "brief",
        "`p9.9` is not a sentence of the abstract",
    ),
    mistake(
        STEP,
        Replace("::: passage background history-opening", "::: passage background history-opening judgment"),
        "nature",
        "`judgment` is neither a sentence of the abstract nor one of fact, estimate, judgement, proposal; the nearest is \
         `judgement`",
    ),
    mistake(
        STEP,
        Replace("history-argument p3.1 p3.2 p4.1", "history-argument p3.1 q3.2 p4.1"),
        "nature",
        "`q3.2` is neither a sentence of the abstract",
    ),
    mistake(
        STEP,
        Replace("history-argument p3.1 p3.2 p4.1", "history-argument p3.1 p3.2 p4.11"),
        "sentences",
        "`p4.11` is not a sentence of the abstract",
    ),
    mistake(
        CONSTRAINTS,
        Replace("rd-spending:2020.india | of GDP", "rd-spending 2020.india | of GDP"),
        "numbers",
        "write `figure:row.column | what it counts`",
    ),
    mistake(
        CONSTRAINTS,
        Replace("rd-spending:2020.india | of GDP", "rd-spending:2020.indai | of GDP"),
        "column",
        "`rd-spending` has no column `indai`",
    ),
    mistake(
        STEP,
        Replace("@hughes-hubbard-2018-08-sta:", "@hughes-hubbard-2018-08-st:"),
        "sources",
        "`hughes-hubbard-2018-08-st` is not a source; the nearest is \
         `hughes-hubbard-2018-08-sta`",
    ),
    mistake(
        STEP,
        Replace("{{history-cdac-budget}}", "{{history-cdac-buget}}"),
        "fact",
        "the nearest is `history-cdac-budget`",
    ),
    mistake(
        STEP,
        Replace("(term:supercomputer)", "(term:super-computer)"),
        "term",
        "`super-computer` is not a term of the glossary; the nearest is `supercomputer`",
    ),
    mistake(
        STEP,
        Replace("(step:icet)", "(step:iecet)"),
        "link",
        "`iecet` is not a step or page of site.toml; the nearest is `icet`",
    ),
    mistake(
        CONSTRAINTS,
        Replace("(step:strengths)", "(step:strengths#no-such-place)"),
        "link",
        "`no-such-place` is not a statement or section of that page",
    ),
    mistake(
        CONSTRAINTS,
        Replace("{{rd-spending:2020.india}}", "{{rd-spending:2022.india}}"),
        "fact",
        "there is no row `2022`",
    ),
    mistake(
        CONSTRAINTS,
        Replace("::: figure rd-spending", "::: figure rd-spendings"),
        "figure",
        "`rd-spendings` is not a figure; the nearest is `rd-spending`",
    ),
    mistake(
        STEP,
        Replace("::: story partnership history-story", "::: story partnerships history-story"),
        "story",
        "`partnerships` is not a timeline; the nearest is `partnership`",
    ),
    mistake(
        STEP,
        Replace("::: story partnership history-story", "::: story partnership history-stories"),
        "events",
        "no event is in `history-stories`; the nearest that events name is `history-story`",
    ),
    mistake(
        "en/steps/08-confidence.md",
        Replace("::: recommendations partner compute", "::: recommendations partner computing"),
        "recommendations",
        "`computing` is not a recommendation",
    ),
];
