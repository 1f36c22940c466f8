//! Mistakes that editors make, each with the one message that they get for it.

use super::mistake::{At, Change, Mistake};
use Change::{Append, Bytes, Lines, Replace, Without, Write};

const STEP: &str = "en/steps/05-history.md";
const CONSTRAINTS: &str = "en/steps/03-constraints.md";
const EVENTS: &str = "en/events/partnership.toml";
const FIGURE: &str = "en/figures/rd-spending.toml";
const NAMED: &str = "en/figures/rare-earths.toml";
const LEDGER: &str = "en/ledger.toml";
const QUESTIONS: &str = "en/questions/icet.toml";
const ORDERING: &str = "en/questions/history.toml";
const CARD: &str = "en/recommendations/compute.toml";
const MESSAGES: &str = "en/messages.toml";
const SOURCES: &str = "sources/icet.toml";
const FACTS: &str = "facts/06-icet.toml";
const TEACH: &str = "en/pages/teach.md";

const BARE: &str = "strengths-bare";
const SHORT_STEP: &str = "en/steps/02-strengths.md";

/// All of them.
pub fn all() -> Vec<Mistake> {
    [files(), toml(), dates_and_numbers(), records(), statements(), references(), figures(), pages(), languages()]
        .concat()
}

fn mistake(file: &'static str, change: Change, field: &'static str, words: &'static str) -> Mistake {
    Mistake { file, change, at: At::Change, field, words }
}

/// Files as other machines and programs write them.
fn files() -> Vec<Mistake> {
    vec![
        mistake(EVENTS, Bytes(latin_1), "file", "is not UTF-8; save the file as UTF-8"),
        Mistake {
            at: At::Line(1),
            ..mistake(STEP, Bytes(utf_16), "file", "is saved as UTF-16; save the file as UTF-8")
        },
        Mistake { at: At::Whole, ..mistake("en/glossary.toml", Without, "file", "is not there") },
        Mistake { at: At::Whole, ..mistake("publishers.toml", Without, "file", "is not there") },
        Mistake {
            at: At::Whole,
            ..mistake("en/steps/13-new.markdown", Write("A new step.\n"), "file", "nothing reads it")
        },
        Mistake {
            at: At::InFolder("en/event"),
            ..mistake("en/event/more.toml", Write("event = []\n"), "folder", "the nearest is `events`")
        },
    ]
}

/// TOML that can't be read.
fn toml() -> Vec<Mistake> {
    vec![
        mistake(
            EVENTS,
            Replace(
                "Texas Instruments opens its Bangalore design centre\"",
                "Texas Instruments opens its Bangalore design centre",
            ),
            "title",
            "a text in quotes must end with",
        ),
        mistake(
            EVENTS,
            Replace(
                "\"Texas Instruments opens its Bangalore design centre\"",
                "Texas Instruments opens its Bangalore design centre\"",
            ),
            "title",
            "a text stands between quotes",
        ),
        mistake(
            LEDGER,
            Replace("steps = [\"icet\"]", "steps = [\"icet\""),
            "steps",
            "the list is not closed: `]` is missing",
        ),
        mistake(
            EVENTS,
            Replace("importance = 1\ntitle = \"Texas", "importnace = 1\ntitle = \"Texas"),
            "importnace",
            "is not a field here; the nearest is `importance`",
        ),
        Mistake {
            at: At::Header("date = \"1985\""),
            ..mistake(EVENTS, Replace("date = \"1985\"\n", ""), "date", "is missing from this record")
        },
        mistake(
            EVENTS,
            Replace("importance = 1\ntitle = \"Texas", "importance = \"1\"\ntitle = \"Texas"),
            "importance",
            "found the text \"1\"; wanted a whole number without quotes",
        ),
        mistake(
            EVENTS,
            Replace(
                "actors = [\"Texas Instruments\", \"Department of Electronics\", \"VSNL\"]",
                "actors = \"Texas Instruments\"",
            ),
            "actors",
            "wanted a list in square brackets",
        ),
        mistake(
            EVENTS,
            Replace("kind = \"background\"", "kind = \"backgruond\""),
            "kind",
            "`backgruond` is not a word for this field; the nearest is `background`",
        ),
        mistake(
            EVENTS,
            Replace("[[event]]\nid = \"texas", "[[events]]\nid = \"texas"),
            "events",
            "each record begins with [[event]]",
        ),
        mistake(
            LEDGER,
            Replace("status = \"superseded\"", "status = \"done\""),
            "status",
            "there are delivered, in-progress, stalled, superseded, unknown",
        ),
        mistake(SOURCES, Replace("seen = true\nweak", "seen = \"yes\"\nweak"), "seen", "wanted true or false"),
        mistake("site.toml", Replace("languages = ", "langauges = "), "langauges", "the nearest is `languages`"),
        mistake("en/timelines.toml", Replace("from = \"1984\"", "form = \"1984\""), "form", "the nearest is `from`"),
        mistake(CARD, Replace("order = 2", "order = \"second\""), "order", "wanted a whole number without quotes"),
    ]
}

fn dates_and_numbers() -> Vec<Mistake> {
    vec![
        mistake(
            EVENTS,
            Replace("date = \"1985-06-12\"", "date = \"1985-13\""),
            "date",
            "`1985-13` is not a date: write YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        mistake(
            EVENTS,
            Replace("date = \"1985-06-12\"", "date = \"12 June 1985\""),
            "date",
            "`12 June 1985` is not a date",
        ),
        mistake(
            SOURCES,
            Replace("read = \"2026-11-28\"", "read = \"28/11/2026\""),
            "read",
            "`28/11/2026` is not a date",
        ),
        mistake(
            FACTS,
            Replace("value = \"120000\"", "value = \"1,20,000\""),
            "value",
            "`1,20,000` is not a decimal number: write digits with a point, no commas",
        ),
        mistake(FACTS, Replace("value = \"2\"", "value = 2.50"), "value", "wanted a text in quotes"),
        mistake(
            FACTS,
            Replace("unit = \"usd-million\"", "unit = \"usd-milion\""),
            "unit",
            "the nearest is `usd-million`",
        ),
        mistake(LEDGER, Replace("made = \"2023-09-08\"", "made = \"2023-9-8\""), "made", "`2023-9-8` is not a date"),
        mistake(
            CARD,
            Replace("checked = \"2026-11-28\"", "checked = \"2026-11-31\""),
            "checked",
            "`2026-11-31` is not a date",
        ),
        mistake(QUESTIONS, Replace("high = \"60\"", "high = \"sixty\""), "high", "`sixty` is not a decimal number"),
        mistake(
            "site.toml",
            Replace("reaches = \"2026-09\"", "reaches = \"2026-09-01\""),
            "reaches",
            "`2026-09-01` is not a month: write YYYY-MM",
        ),
        mistake(
            "site.toml",
            Replace("reaches = \"2026-09\"", "reaches = \"2029-09\""),
            "reaches",
            "no event and no row of the ledger is of 2029-09",
        ),
        mistake(LEDGER, Replace("checked = \"2026", "checked = \"2006"), "checked", "before its newest evidence of"),
    ]
}

/// Records that can be read and break a rule.
fn records() -> Vec<Mistake> {
    vec![
        mistake(
            EVENTS,
            Replace("id = \"texas-instruments-bangalore-1985\"", "id = \"technology-transfer-mou-1984\""),
            "id",
            "`technology-transfer-mou-1984` stands in en/events/partnership.toml line 4 already",
        ),
        mistake(
            EVENTS,
            Replace("id = \"icet-launched-2023\"", "id = \"iCET launched\""),
            "id",
            "`iCET launched` must be lower-case words with hyphens",
        ),
        mistake(
            SOURCES,
            Replace("https://indiaeducationdiary.in", "indiaeducationdiary.in"),
            "url",
            "must begin with https://",
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
        mistake(
            EVENTS,
            Replace("importance = 1\ntitle = \"Texas", "importance = 5\ntitle = \"Texas"),
            "importance",
            "must be 1, 2 or 3",
        ),
        mistake(
            EVENTS,
            Replace(
                "themes = [\"semiconductors\", \"talent\", \"telecom\"]",
                "themes = [\"semiconductor\", \"talent\", \"telecom\"]",
            ),
            "themes",
            "`semiconductor` is not a theme of timelines.toml; the nearest is `semiconductors`",
        ),
        mistake(
            EVENTS,
            Replace("form = \"investment\"", "form = \"investement\""),
            "form",
            "the nearest is `investment`",
        ),
        mistake(
            EVENTS,
            Replace("lanes = [\"india\", \"united-states\"]", "lanes = [\"india\", \"usa\"]"),
            "lanes",
            "`usa` is none of india, united-states, china",
        ),
        mistake(EVENTS, Replace("\nturn = \"closer\"", ""), "label", "`turn` and `label` go together"),
        mistake(EVENTS, Replace("summary = \"In 1985 Texas", SIXTY), "summary", "words; at most 60"),
        mistake(
            EVENTS,
            Replace("date = \"1985-06-12\"\nkind = \"background\"", "date = \"1985-06-12\"\nkind = \"since\""),
            "kind",
            "is of kind since, and its date is 1985-06-12",
        ),
        mistake(
            LEDGER,
            Replace("frameworks = [\"icet\"]", "frameworks = [\"i-cet\"]"),
            "frameworks",
            "`i-cet` is neither icet nor trust",
        ),
        mistake(
            LEDGER,
            Replace("area = \"governance\"", "area = \"governence\""),
            "area",
            "the nearest is `governance`",
        ),
        mistake(
            QUESTIONS,
            Replace("says = \"Its outcomes", "says = \"Never ever its outcomes"),
            "says",
            "does not say “Never ever its outcomes",
        ),
        mistake(ORDERING, Replace("    \"param-8000-1991\",\n", ""), "events", "has 5; an ordering has 6 events")
            .of("events = ["),
        mistake(QUESTIONS, Replace("step = \"1\"", "step = \"30\""), "step", "the slider may pass over the number"),
        Mistake {
            at: At::Whole,
            ..mistake(QUESTIONS, Write("question = []\n"), "questions", "holds 0; a step has at least 4")
        },
        mistake(
            CARD,
            Replace("who = \"industry\"", "who = \"companies\""),
            "who",
            "`companies` is none of india, united-states, industry",
        ),
        mistake(
            MESSAGES,
            Replace("Step {step} of {total}\"", "Step {stp} of {total}\""),
            "step_of",
            "holds `{stp}`, which nothing fills in, and has lost `{step}`",
        ),
        mistake(
            MESSAGES,
            Replace("\nskip_to_text = ", "\nskip_to_txt = "),
            "skip_to_txt",
            "the nearest that is missing is `skip_to_text`",
        ),
        Mistake { at: At::Whole, ..mistake(MESSAGES, Lines("skip_to_text"), "skip_to_text", "this text is missing") },
        Mistake {
            at: At::Of("idle"),
            ..mistake("sources/idle.toml", Write(IDLE), "id", "nothing cites the source `idle`")
        },
        Mistake {
            at: At::Of("idle"),
            ..mistake("facts/idle.toml", Write(IDLE_FACT), "id", "nothing shows the number `idle`")
        },
    ]
}

/// Blocks of a page.
fn statements() -> Vec<Mistake> {
    vec![
        mistake(
            STEP,
            Replace("::: passage background history-opening", "::: passage backgroud history-opening"),
            "kind",
            "`backgroud` is none of brief, background, since; the nearest is `background`",
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
            "`history-cray` stands in",
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
        mistake(
            STEP,
            Replace("The test case was a ", "The <b>test</b> case was a "),
            "text",
            "raw HTML is not allowed",
        ),
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
            "speaks of the brief outside a statement of kind brief",
        ),
        mistake(
            STEP,
            Replace("[the abstract names](brief:all) no", "[the abstract names](brief:p9.9) no"),
            "brief",
            "`p9.9` is not a sentence of the abstract",
        ),
        mistake(
            STEP,
            Replace("history-argument p3.1 p3.2 p4.1", "history-argument p3.1 p3.2 p4.11"),
            "sentences",
            "`p4.11` is not a sentence of the abstract",
        ),
        mistake(TEACH, Replace("::: plan 45 ", "::: plan 46 "), "plan", "has 46 minutes, its parts 45"),
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
    ]
}

/// What names what is not there.
fn references() -> Vec<Mistake> {
    vec![
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
            EVENTS,
            Replace("step = \"history\"", "step = \"histroy\""),
            "step",
            "`histroy` is not a step of site.toml; the nearest is `history`",
        ),
        mistake(
            EVENTS,
            Replace("related = [\"icet-launched-2023\", \"us-india", "related = [\"icet-lanched-2023\", \"us-india"),
            "related",
            "`icet-lanched-2023` is not an event; the nearest is `icet-launched-2023`",
        ),
        mistake(
            EVENTS,
            Replace("{ id = \"orf-2024-03-defence-survey\"", "{ id = \"orf-2024-03-defense-survey\""),
            "sources",
            "the nearest is `orf-2024-03-defence-survey`",
        ),
        mistake(
            LEDGER,
            Replace("\"icet-second-meeting-2024\"", "\"icet-second-meting-2024\""),
            "events",
            "the nearest is `icet-second-meeting-2024`",
        ),
        mistake(
            CARD,
            Replace("\"accelerator-cap\"", "\"accelerator-caps\""),
            "figures",
            "the nearest is `accelerator-cap`",
        ),
        mistake(
            CARD,
            Replace("\"icet-hpc-export-barriers\"", "\"icet-hpc-export-barrier\""),
            "commitments",
            "the nearest is `icet-hpc-export-barriers`",
        ),
        mistake(
            QUESTIONS,
            Replace("statement = \"icet-argument\"", "statement = \"icet-arguments\""),
            "statement",
            "the nearest is `icet-argument`",
        ),
        mistake(
            ORDERING,
            Replace("\"param-8000-1991\"", "\"param-8001-1991\""),
            "events",
            "the nearest is `param-8000-1991`",
        ),
        mistake(
            QUESTIONS,
            Replace("fact = \"icet-commitments:sum.delivered\"", "fact = \"icet-commitments:sum.deliverd\""),
            "fact",
            "there is no column `deliverd`; the nearest is `delivered`",
        ),
        mistake(
            FACTS,
            Replace("sources = [\"cnbc-tv18-2023-06-announce-2\"]", "sources = [\"cnbc-tv18-2023-06-anounce-2\"]"),
            "sources",
            "the nearest is `cnbc-tv18-2023-06-announce-2`",
        ),
        mistake(
            "en/steps/08-confidence.md",
            Replace("::: recommendations partner compute", "::: recommendations partner computing"),
            "recommendations",
            "`computing` is not a recommendation",
        ),
        mistake(
            TEACH,
            Replace("@china-controls:", "@china-kontrols:"),
            "role",
            "`china-kontrols` is not a statement of a step; the nearest is `china-controls`",
        ),
        // Many places name it, and it is told once.
        Mistake {
            at: At::First("icet-launched-2023", EVENTS),
            ..mistake(
                EVENTS,
                Replace("id = \"icet-launched-2023\"", "id = \"icet-launch-2023\""),
                "related",
                "the nearest is `icet-launch-2023`; named too in",
            )
        },
    ]
}

fn figures() -> Vec<Mistake> {
    vec![
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
            "`indai` heads a column of the data and is not the id of a [[column]]; the \
             nearest is `india`",
        ),
        mistake(
            NAMED,
            Replace("\nunited-states | ", "\nunited-state | "),
            "data",
            "`united-state` begins a row of the data and is not the id of a [[row]]; the \
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
        mistake(
            FIGURE,
            Replace("step = \"constraints\"", "step = \"constrains\""),
            "step",
            "the nearest is `constraints`",
        ),
        mistake(
            "en/figures/rd-spending.toml",
            Replace("step = \"constraints\"", "step = \"strengths\""),
            "step",
            "must stand once, in the step `strengths`",
        ),
        mistake(CONSTRAINTS, Replace("::: figure notable-models\n", ""), "step", "it stands on no page")
            .in_file("en/figures/notable-models.toml", "step = "),
        mistake(NAMED, Replace("form = \"scatter\"", "form = \"line\""), "form", "needs rows that are dates"),
    ]
}

fn pages() -> Vec<Mistake> {
    vec![
        mistake(
            STEP,
            Replace("Trials were under way", "Trials of the [machine](term:supercomputer) were under way"),
            "term",
            "`supercomputer` is explained in this step already",
        ),
        mistake(
            EVENTS,
            Replace("label = \"A technology memorandum\"", "label = \"A memorandum on the transfer of technology\""),
            "label",
            "has 7 words; at most 5",
        ),
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
        mistake(
            STEP,
            Replace("+++\nid = \"history\"", "id = \"history\""),
            "front matter",
            "the first line must be `+++`",
        ),
        mistake(
            STEP,
            Replace("in trade rules.\"\n+++\n", "in trade rules.\"\n"),
            "front matter",
            "a line of `+++` is missing here",
        ),
        mistake(
            STEP,
            Replace("\nquestion = \"How far", "\nquetsion = \"How far"),
            "quetsion",
            "the nearest is `question`",
        ),
        mistake(
            STEP,
            Replace("id = \"history\"", "id = \"histroy\""),
            "id",
            "`histroy` is not a step or page of site.toml; the nearest is `history`",
        ),
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
            "en/pages/new.md",
            Write(
                "+++\nid = \"new\"\ntitle = \"New\"\nquestion = \"New?\"\ndescription = \
             \"New.\"\n+++\n\nWords.\n",
            ),
            "id",
            "`new` is not a step or page of site.toml",
        )
        .of("id = "),
        mistake(
            "en/steps/copy of 05-history.md",
            Change::CopyOf(STEP),
            "id",
            "the page `history` stands in en/steps/05-history.md already",
        )
        .of("id = "),
        mistake(
            STEP,
            Replace(
                "description = \"How the two",
                "description = \"How over a hundred and sixty characters, which is more than \
             what search results show of a page before they cut it off with dots, the two",
            ),
            "description",
            "is longer than 160 characters",
        ),
        mistake(
            STEP,
            Replace("\n## A first opening, with conditions\n", "\nWords of nobody.\n"),
            "kind",
            "text of a step must stand in a statement",
        ),
    ]
}

fn languages() -> Vec<Mistake> {
    vec![
        mistake("hi/glossary.toml", Write("term = []\n"), "languages", "the folder `hi` is not named here")
            .in_file("site.toml", "languages = "),
        mistake("site.toml", Replace("languages = [\"en\"]", "languages = [\"en\", \"hi\"]"), "file", "is not there")
            .in_whole("hi/messages.toml"),
    ]
}

/// “é” as old Windows programs save it.
fn latin_1(bytes: Vec<u8>) -> Vec<u8> {
    let at = bytes.windows(14).position(|own| own == b"Texas Instrume").unwrap_or_default();
    [&bytes[..at], b"Caf\xE9 ", &bytes[at..]].concat()
}

fn utf_16(bytes: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&bytes).into_owned();
    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

const SIXTY: &str = "summary = \"One two three four five six seven eight nine ten one two three four five six seven eight nine ten \
    one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three \
    four five six seven eight nine ten one two three four five six seven eight nine ten. In 1985 Texas";

const IDLE: &str = "[[source]]\nid = \"idle\"\ntitle = \"T\"\npublisher = \"Carnegie India\"\nurl = \"https://example.org/\"\n\
    read = \"2026-11-23\"\nseen = true\n";

const IDLE_FACT: &str = "[[fact]]\nid = \"idle\"\nvalue = \"1\"\nunit = \"count\"\nas_of = \"2025\"\n\
    sources = [\"carnegie-2024-10-initiative-critical\"]\nseen = true\n";
