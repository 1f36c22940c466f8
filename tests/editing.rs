//! An editor who makes a mistake gets one message: the file, the line, the field, what was found and what is wanted.
//!
//! Most mistakes are rows of `editing/table/`. Here are those that need several files.

mod mistake;
mod table;

use std::fs;
use std::sync::LazyLock;
use std::thread;

use crate::support::{self, LIBRARY, folder, project};
use ai_partnership_explainer::content::{Folder, hash_runs, load_from};

const STEP: &str = "en/steps/05-history.md";
/// A step with room for another passage.
const SHORT_STEP: &str = "en/steps/02-strengths.md";

fn text(file: &str) -> String {
    fs::read_to_string(project().join("content").join(file)).expect("a content file")
}

/// The one message for a folder.
fn message(folder: &Folder) -> String {
    let Err(problems) = load_from(folder) else { panic!("a mistake passes") };
    let list = problems.list();
    assert_eq!(list.len(), 1, "one message, but: {problems}");
    list[0].to_string()
}

fn expect(folder: &Folder, beginning: &str, words: &str) {
    let message = message(folder);
    assert!(message.starts_with(beginning) && message.contains(words), "wanted {beginning}…{words}\nfound {message}");
}

/// The step with a passage of our own added, which contains these words and is long enough.
fn with_passage(kind: &str, words: &str, citation: &str) -> String {
    let filler = "These are words that only fill the passage up so that it has the length that passages of a step \
         must have here and nothing more than that is meant by them.";
    format!("{}\n::: passage {kind} strengths-bare\n{words} {filler}\n{citation}:::\n", text(SHORT_STEP))
}

/// The line of a text that contains these words.
fn line_of(text: &str, words: &str) -> usize {
    1 + text[..text.find(words).expect("the words")].matches('\n').count()
}

#[test]
fn the_content_itself_is_correct() {
    LazyLock::force(&LIBRARY);
}

#[test]
fn each_mistake_gives_exactly_one_message_about_its_cause() {
    let (all, gone): (Vec<_>, Vec<_>) = table::all().into_iter().partition(mistake::Mistake::is_there);
    // Editors may change words that a row corrupts; but if too many rows test nothing, the table must be updated.
    gone.iter().for_each(|own| eprintln!("the words that this row corrupts have changed: {own:?}"));
    assert!(gone.len() * 20 <= all.len(), "the words that {} of {} rows corrupt are gone", gone.len(), all.len());
    let faults: Vec<String> = thread::scope(|scope| {
        let halves: Vec<_> = all.chunks(all.len().div_ceil(2)).collect();
        let found = halves
            .into_iter()
            .map(|half| scope.spawn(move || half.iter().filter_map(mistake::Mistake::fault).collect::<Vec<_>>()));
        let found: Vec<_> = found.collect();
        found.into_iter().flat_map(|half| half.join().expect("a half of the table")).collect()
    });
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), all.len(), faults.join("\n"));
}

#[test]
fn files_from_windows_are_read() {
    let windows = |file: &str| format!("\u{FEFF}{}", text(file).replace('\n', "\r\n"));
    let files = [STEP, "en/pages/teach.md", "en/events/partnership.toml", "en/figures/rd-spending.toml", "site.toml"];
    let folder = files.iter().fold(folder(), |folder, file| folder.with(file, windows(file)));
    load_from(&folder).unwrap_or_else(|problems| panic!("{problems}"));
}

#[test]
fn dates_and_numbers_without_quotes_are_accepted() {
    let bare = |file: &str, from: &str, to: &str| (file.to_owned(), text(file).replacen(from, to, 1));
    let changes = [
        bare("en/events/partnership.toml", "date = \"1985-06-12\"", "date = 1985-06-12"),
        bare("en/figures/rd-spending.toml", "checked = \"2026-11-28\"", "checked = 2026-11-28"),
        bare("facts/06-icet.toml", "value = \"120000\"", "value = 120000"),
    ];
    let folder = changes.into_iter().fold(folder(), |folder, (file, text)| folder.with(&file, text));
    load_from(&folder).unwrap_or_else(|problems| panic!("{problems}"));
}

#[test]
fn a_source_that_was_not_read() {
    let source = "[[source]]\nid = \"unread\"\ntitle = \"T\"\npublisher = \"Carnegie India\"\nurl = \"https://example.org/\"\n\
         read = \"2026-11-23\"\nseen = false\n";
    let step = with_passage("background", "A claim.", "@unread: the claim\n");
    let beginning = format!("content/{SHORT_STEP}:{}: sources: ", line_of(&step, "@unread"));
    expect(
        &folder().with("sources/unread.toml", source).with(SHORT_STEP, step),
        &beginning,
        "that we have not read (seen = false)",
    );
}

#[test]
fn a_number_that_was_not_seen_in_a_source() {
    let fact = "[[fact]]\nid = \"unseen\"\nvalue = \"1\"\nunit = \"count\"\nas_of = \"2025\"\n\
         sources = [\"carnegie-2024-10-initiative-critical\"]\nseen = false\n";
    let cites = "@carnegie-2024-10-initiative-critical: x\n";
    let step = with_passage("background", "There are {{unseen}} of them.", cites);
    let beginning = format!("content/{SHORT_STEP}:{}: fact: ", line_of(&step, "{{unseen}}"));
    expect(
        &folder().with("facts/unseen.toml", fact).with(SHORT_STEP, step),
        &beginning,
        "has not been seen in a source",
    );
}

#[test]
fn a_typed_number_that_is_a_fact() {
    let fact = "[[fact]]\nid = \"own-number\"\nvalue = \"4321\"\nunit = \"count\"\nas_of = \"2024\"\n\
         sources = [\"carnegie-2024-10-initiative-critical\"]\nseen = true\n";
    let cites = "@carnegie-2024-10-initiative-critical: x\n";
    let step = with_passage("background", "There were 4,321 of them.", cites);
    let beginning = format!("content/{SHORT_STEP}:{}: fact: ", line_of(&step, "4,321"));
    let words = "`4,321` is typed; the number is a fact: write {{own-number}}";
    expect(&folder().with("facts/own.toml", fact).with(SHORT_STEP, step), &beginning, words);
}

#[test]
fn something_since_the_brief_with_a_source_from_2024() {
    let step = with_passage("since", "A claim.", "@carnegie-2024-10-initiative-critical: the claim\n");
    let beginning = format!("content/{SHORT_STEP}:{}: kind: ", line_of(&step, "::: passage since strengths-bare"));
    let words = "`strengths-bare` is of kind since, but no source of it is dated after February 2025";
    expect(&folder().with(SHORT_STEP, step), &beginning, words);
}

#[test]
fn twelve_words_copied_from_the_abstract() {
    // Copied words are found by their hashes: the test makes hashes of its own instead of quoting the abstract.
    let run = "one two three four five six seven eight nine ten eleven twelve";
    let hashes: String = hash_runs(run).into_iter().collect();
    let step =
        with_passage("brief", &format!("It says: “{run}”."), "").replace("strengths-bare\n", "strengths-bare p3.2\n");
    let beginning = format!("content/{SHORT_STEP}:{}: text: ", line_of(&step, "::: passage brief strengths-bare"));
    expect(
        &folder().with("brief-runs.txt", hashes).with(SHORT_STEP, step),
        &beginning,
        "these words are the abstract's own",
    );
}

#[test]
fn a_paraphrase_that_copies_the_abstract() {
    let run = "one two three four five six seven eight nine ten eleven twelve";
    let hashes: String = hash_runs(run).into_iter().collect();
    let file = "en/abstract.toml";
    let spoilt = text(file).replacen("told = \"", &format!("told = \"It says {run}. "), 1);
    let beginning = format!("content/{file}:{}: text: ", line_of(&spoilt, "id = "));
    expect(
        &folder().with("brief-runs.txt", hashes).with(file, spoilt),
        &beginning,
        "these words are the abstract's own",
    );
}

#[test]
fn words_about_the_brief_in_every_kind_of_file() {
    let spoil = |file: &str, field: &str, words: &str| {
        let (from, to) = (format!("\n{field} = \""), format!("\n{field} = \"{words} "));
        let spoilt = text(file).replacen(&from, &to, 1);
        let line = line_of(&spoilt, &to) + 1;
        let words = "refers to the brief outside a statement";
        expect(&folder().with(file, spoilt), &format!("content/{file}:{line}: brief: "), words);
    };
    spoil("en/events/partnership.toml", "why", "The brief implies it.");
    spoil("en/questions/icet.toml", "feedback", "As the author says.");
    spoil("en/ledger.toml", "outcome", "The policy brief wants more.");
    spoil("en/figures/rd-spending.toml", "limits", "The abstract proves it.");
    spoil("en/messages.toml", "why_it_matters", "In the brief’s view");
    let words = "Chips need licences,\nwhich is why the brief asks for them.";
    let step = with_passage("background", words, "@carnegie-2024-10-initiative-critical: x\n");
    let beginning = format!("content/{SHORT_STEP}:{}: brief: ", line_of(&step, "which is why the brief"));
    expect(&folder().with(SHORT_STEP, step), &beginning, "“the brief” refers to the brief outside a statement");
    let step =
        with_passage("background", "[Washington asks](brief:p4.2) so.", "@carnegie-2024-10-initiative-critical: x\n");
    expect(
        &folder().with(SHORT_STEP, step),
        &format!("content/{SHORT_STEP}:"),
        "“Washington asks” does not refer to the brief",
    );
}

#[test]
fn a_partly_translated_step() {
    let site = support::with_language(&text("site.toml"), "hi");
    let messages = fs::read_to_string(project().join("tests/hindi/records/messages.toml")).expect("the interface");
    let whole = text(STEP);
    let step = whole.split("\n## Software").next().expect("the first half");
    let filler =
        "\n## More\n\n".to_owned() + &whole[whole.find("::: passage background history-steps").expect("a passage")..];
    let folder = folder().with("site.toml", site).with("hi/messages.toml", messages);
    let folder = folder.with("hi/timelines.toml", text("en/timelines.toml"));
    let folder = folder.with("hi/steps/05-history.md", format!("{step}{filler}"));
    let words = "lacks 2 of the statements of en/steps/05-history.md, `history-software` first";
    expect(&folder, "content/hi/steps/05-history.md:2: page: ", words);
}

#[test]
fn mistakes_in_several_records_are_all_reported() {
    let file = "en/events/partnership.toml";
    let spoilt =
        text(file).replacen("\"1985-06-12\"", "\"1985-13\"", 1).replacen("date = \"2023-01-31\"", "date = \"soon\"", 1);
    let Err(problems) = load_from(&folder().with(file, spoilt)) else { panic!("two mistakes pass") };
    assert_eq!(problems.list().len(), 2, "{problems}");
}

const DATA: &str = "en/pages/data.md";

/// The block that describes a table, with the line break after it.
fn description_of(page: &str, table: &str) -> String {
    let start = page.find(&format!("::: dataset {table} ")).expect("the block");
    let end = start + page[start..].find("\n:::\n").expect("its end") + "\n:::\n".len();
    page[start..end].to_owned()
}

#[test]
fn every_table_of_the_open_data_is_described_once() {
    let page = text(DATA);
    let block = description_of(&page, "events");
    let offer = line_of(&page, "::: data-package");
    expect(
        &folder().with(DATA, page.replace(&block, "")),
        &format!("content/{DATA}:{offer}: data-package: "),
        "does not describe it: write `::: dataset events …`",
    );
    let twice = format!("{page}\n{block}");
    let line = 1 + page.matches('\n').count() + 1;
    let beginning = format!("content/{DATA}:{line}: dataset: ");
    expect(&folder().with(DATA, twice), &beginning, "`events` is already described above");
}
