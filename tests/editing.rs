//! An editor who makes a mistake gets the file, the line and the field, and no site.

mod support;

use support::Copy;

const STEP: &str = "en/steps/05-history.md";

/// Spoils one place of the content and checks that the report names it.
fn check(file: &str, from: &str, to: &str, field: &str, message: &str) {
    let copy = Copy::new();
    let line = copy.replace(file, from, to);
    expect(&copy, &format!("content/{file}:{line}: {field}: "), message);
}

fn expect(copy: &Copy, beginning: &str, message: &str) {
    let Err(problems) = copy.load() else { panic!("a mistake passed: {beginning}{message}") };
    let report = problems.to_string();
    assert!(
        report.lines().any(|line| line.starts_with(beginning) && line.contains(message)),
        "no line begins `{beginning}` and holds `{message}` in:\n{report}"
    );
    assert!(report.contains("no site was made"));
}

#[test]
fn the_content_itself_is_in_order() {
    support::library();
}

#[test]
fn a_statement_without_a_kind() {
    check(STEP, "::: passage background ", "::: passage ", "kind", "a statement needs a kind");
}

#[test]
fn a_statement_of_ours_without_a_source() {
    let copy = Copy::new();
    copy.append(STEP, "\n::: passage background history-bare\nA claim that rests on nothing.\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "`history-bare` is of kind background and cites no source");
}

#[test]
fn a_statement_of_the_brief_without_a_sentence() {
    let copy = Copy::new();
    copy.append(STEP, "\n::: passage brief history-bare\nThe brief says something.\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "names no sentence of the abstract");
}

#[test]
fn a_sentence_that_the_abstract_does_not_have() {
    let copy = Copy::new();
    copy.append(STEP, "\n::: passage brief history-bare p9.9\nThe brief says something.\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "`p9.9` is no sentence of the abstract");
}

#[test]
fn a_mistyped_source() {
    let copy = Copy::new();
    copy.append(STEP, "\n::: passage since history-bare\nA claim.\n@no-such-source: the claim\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "`history-bare` cites `no-such-source`, which is no source");
}

#[test]
fn a_source_that_was_not_read() {
    let copy = Copy::new();
    copy.write(
        "sources/unread.toml",
        "[[source]]\nid = \"unread\"\ntitle = \"T\"\npublisher = \"P\"\nurl = \"https://example.org/\"\n\
         read = \"2026-11-23\"\nseen = false\n",
    );
    copy.append(STEP, "\n::: passage since history-bare\nA claim.\n@unread: the claim\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "which we have not read (seen = false)");
}

#[test]
fn a_fact_that_was_not_seen() {
    let copy = Copy::new();
    copy.write(
        "facts/unseen.toml",
        "[[fact]]\nid = \"unseen\"\nvalue = \"1\"\nunit = \"count\"\nas_of = \"2025\"\nsources = []\nseen = false\n",
    );
    copy.append(STEP, "\n::: passage brief history-bare p3.2\nThere are {{unseen}} of them.\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "`unseen` has not been seen in a source");
}

#[test]
fn an_unknown_fact_term_step_and_anchor() {
    let copy = Copy::new();
    copy.append(
        STEP,
        "\n::: passage brief history-bare p3.2\nSome {{nothing}} of [a word](term:no-term) in [a step](step:no-step) \
         and [a place](step:trust#no-place).\n:::\n",
    );
    let beginning = format!("content/{STEP}:");
    expect(&copy, &beginning, "`nothing` is no fact");
    expect(&copy, &beginning, "`no-term` is not in the glossary");
    expect(&copy, &beginning, "`no-step` is no step or page");
    expect(&copy, &beginning, "the page `trust` has no `no-place`");
}

#[test]
fn a_mistyped_step_name() {
    check(STEP, "id = \"history\"", "id = \"histroy\"", "id", "`histroy` is no step or page of site.toml");
}

#[test]
fn a_mistyped_date() {
    let copy = Copy::new();
    copy.append("en/events/china.toml", "\n[[event]]\nid = \"x\"\ndate = \"2025-13\"\nkind = \"since\"\ntimelines = [\"china\"]\nlanes = [\"china\"]\nthemes = [\"ai\"]\nimportance = 2\ntitle = \"T\"\nsummary = \"S\"\nform = \"f\"\nactors = []\nstep = \"trust\"\n");
    expect(&copy, "content/en/events/china.toml:", "`2025-13` is no date");
}

#[test]
fn an_unknown_field_and_a_missing_text() {
    let copy = Copy::new();
    let line = copy.replace("en/messages.toml", "\nnext = ", "\nnxet = ") + 1;
    expect(&copy, "content/en/messages.toml: text: ", "the text `next` is missing");
    let copy = Copy::new();
    copy.replace("site.toml", "languages = ", "langauges = ");
    expect(&copy, "content/site.toml:", "unknown field `langauges`");
    assert!(line > 1);
}

#[test]
fn two_statements_with_one_id() {
    let copy = Copy::new();
    let twin = "\n::: passage brief history-twin p3.2\nThe brief says something.\n:::\n";
    copy.append(STEP, twin);
    copy.append(STEP, twin);
    expect(&copy, &format!("content/{STEP}:"), "`history-twin` stands in");
}

#[test]
fn twelve_words_that_are_the_abstracts() {
    // The words are found by their hashes: the test spoils the hashes instead of quoting the abstract.
    let copy = Copy::new();
    let run = "one two three four five six seven eight nine ten eleven twelve";
    let hashes = ai_partnership_explainer::content::hash_runs(run);
    copy.append("brief-runs.txt", &hashes.into_iter().collect::<String>());
    copy.append(STEP, &format!("\n::: passage brief history-bare p3.2\nIt says: “{run}”.\n:::\n"));
    expect(&copy, &format!("content/{STEP}:"), "these words are the abstract's own");
}

#[test]
fn raw_html_and_outside_links_are_refused() {
    let copy = Copy::new();
    copy.append(STEP, "\n::: passage brief history-bare p3.2\nA <b>bold</b> [link](https://example.org).\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "raw HTML is not allowed");
    expect(&copy, &format!("content/{STEP}:"), "`https://example.org` is no link of the site");
}

#[test]
fn a_second_language_needs_no_code() {
    let copy = Copy::new();
    copy.replace("site.toml", "languages = [\"en\"]", "languages = [\"en\", \"xx\"]");
    copy.write("xx/messages.toml", "language_name = \"Test\"\nnext = \"Xnext\"\n");
    let library = match copy.load() {
        Ok(library) => library,
        Err(problems) => panic!("{problems}"),
    };
    let folder = support::rendered(&library, "/explainer/");
    let page = std::fs::read_to_string(folder.path().join("xx/history/index.html")).expect("a page of the language");
    assert!(page.contains("<html lang=\"xx\" "));
    assert!(page.contains("Xnext"), "its own text");
    assert!(page.contains("Key findings"), "a text that it lacks, in the first language");
    assert!(page.contains("href=\"/explainer/xx/icet/\""), "its links stay in the language");
    let article = page.split("<article").nth(1).and_then(|rest| rest.split('>').next()).expect("an article");
    assert!(article.contains("lang=\"en\""), "untranslated prose is marked as such: {article}");
    let first = std::fs::read_to_string(folder.path().join("history/index.html")).expect("the first language's page");
    assert!(first.contains("href=\"/explainer/xx/history/\""), "the languages lead to each other");
}

#[test]
fn a_question_whose_statement_does_not_say_it() {
    let copy = Copy::new();
    copy.replace("en/questions/icet.toml", "says = \"", "says = \"never ever ");
    expect(&copy, "content/en/questions/icet.toml:", "does not say “never ever ");
}

#[test]
fn a_lesson_whose_minutes_do_not_add_up() {
    let copy = Copy::new();
    copy.replace("en/pages/teach.md", "::: plan 45 ", "::: plan 46 ");
    expect(&copy, "content/en/pages/teach.md:", "has 46 minutes, its parts 45");
}

#[test]
fn a_card_that_quotes_what_no_step_says() {
    let copy = Copy::new();
    copy.replace("en/pages/teach.md", "@china-controls:", "@china-kontrols:");
    expect(&copy, "content/en/pages/teach.md:", "`china-kontrols` is no statement of a step");
}

#[test]
fn words_about_the_brief_without_a_sentence() {
    let copy = Copy::new();
    copy.append(
        STEP,
        "\n::: passage background history-bare\nChips need licences,\nwhich is why the brief asks for them.\n@carnegie-2024-10-initiative-critical: x\n:::\n",
    );
    let (file, text) = (STEP, std::fs::read_to_string(copy.root().join(STEP)).expect("the step"));
    let line = 1 + text[..text.find("which is why the brief").expect("the words")].matches('\n').count();
    expect(&copy, &format!("content/{file}:{line}: brief: "), "“the brief” speaks of the brief outside a statement");
}

#[test]
fn words_about_the_brief_in_an_event_a_question_a_heading_and_a_message() {
    let spoil = |file: &str, field: &str, words: &str| {
        let copy = Copy::new();
        let line = copy.replace(file, &format!("\n{field} = \""), &format!("\n{field} = \"{words} ")) + 1;
        expect(&copy, &format!("content/{file}:{line}: brief: "), "speaks of the brief outside a statement");
    };
    spoil("en/events/partnership.toml", "why", "The brief implies it.");
    spoil("en/questions/icet.toml", "feedback", "As the author says.");
    spoil("en/ledger.toml", "outcome", "The policy brief wants more.");
    spoil("en/figures/rd-spending.toml", "limits", "The abstract proves it.");
    spoil("en/messages.toml", "why_it_matters", "In the brief’s view");
    let copy = Copy::new();
    copy.append(STEP, "\n## What the Delhi Policy Group holds\n");
    expect(&copy, &format!("content/{STEP}:"), "“Delhi Policy Group” speaks of the brief");
}

#[test]
fn words_about_the_brief_with_an_unknown_sentence() {
    let copy = Copy::new();
    copy.append(STEP, "\n::: passage background history-bare\n[The brief asks](brief:p4.9) so.\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "`p4.9` is no sentence of the abstract");
    let copy = Copy::new();
    copy.append(STEP, "\n::: passage background history-bare\n[Washington asks](brief:p4.2) so.\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "“Washington asks” does not speak of the brief");
}

#[test]
fn something_since_the_brief_that_is_of_2024() {
    let copy = Copy::new();
    copy.write(
        "sources/old.toml",
        "[[source]]\nid = \"old\"\ntitle = \"T\"\npublisher = \"Carnegie India\"\ndate = \"2024-10\"\n\
         url = \"https://example.org/\"\nread = \"2026-11-23\"\nseen = true\n",
    );
    copy.append(STEP, "\n::: passage since history-bare\nA claim.\n@old: the claim\n:::\n");
    expect(&copy, &format!("content/{STEP}:"), "`history-bare` is of kind since, and no source of it is dated after");
    let copy = Copy::new();
    let file = "en/events/partnership.toml";
    let text = std::fs::read_to_string(copy.root().join(file)).expect("the events");
    let event = text.split("[[event]]").find(|own| own.contains("kind = \"since\"")).expect("an event since");
    let date = event.lines().find(|line| line.starts_with("date = ")).expect("its date");
    copy.replace(file, event, &event.replace(date, "date = \"2024-05-01\""));
    expect(&copy, &format!("content/{file}:"), "is of kind since, and its date is 2024-05-01");
}

#[test]
fn a_passage_of_fifteen_words_and_a_summary_of_many() {
    let copy = Copy::new();
    let words = "word ".repeat(15);
    copy.append(STEP, &format!("\n::: passage background history-bare\n{words}\n:::\n"));
    expect(&copy, &format!("content/{STEP}:"), "`history-bare` has 15 words; 30 to 110 fit");
    let copy = Copy::new();
    copy.replace("en/events/china.toml", "\nsummary = \"", &format!("\nsummary = \"{} ", "word ".repeat(61)));
    expect(&copy, "content/en/events/china.toml:", "words; at most 60");
}

#[test]
fn a_page_whose_id_another_file_has() {
    let copy = Copy::new();
    let text = std::fs::read_to_string(copy.root().join(STEP)).expect("the step");
    copy.write("en/steps/13-twin.md", &text);
    expect(&copy, "content/en/steps/13-twin.md:2: id: ", &format!("the page `history` stands in {STEP} already"));
}

#[test]
fn a_step_without_questions() {
    let copy = Copy::new();
    copy.write("en/questions/icet.toml", "question = []\n");
    expect(&copy, "content/en/questions/icet.toml: questions: ", "holds 0; a step has at least 4");
}

#[test]
fn a_message_that_lost_what_is_filled_in() {
    let copy = Copy::new();
    copy.replace("en/messages.toml", "\nledger_as_of = \"as of {date}\"", "\nledger_as_of = \"as of {day}\"");
    expect(&copy, "content/en/messages.toml: text: ", "the text `ledger_as_of` has lost `{date}`");
    expect(&copy, "content/en/messages.toml: text: ", "`ledger_as_of` holds `{day}`, which nothing fills in");
}

#[test]
fn a_source_and_a_number_that_nothing_uses() {
    let copy = Copy::new();
    copy.write(
        "sources/idle.toml",
        "[[source]]\nid = \"idle\"\ntitle = \"T\"\npublisher = \"Nobody Known\"\nurl = \"https://example.org/\"\n\
         read = \"2026-11-23\"\nseen = true\n",
    );
    copy.write(
        "facts/idle.toml",
        "[[fact]]\nid = \"idle-number\"\nvalue = \"1\"\nunit = \"count\"\nas_of = \"2025\"\nsources = [\"idle\"]\nseen = true\n",
    );
    expect(&copy, "content/sources/idle.toml:2: id: ", "nothing cites the source `idle`");
    expect(&copy, "content/sources/idle.toml:2: publisher: ", "“Nobody Known” is no publisher of publishers.toml");
    expect(&copy, "content/facts/idle.toml:2: id: ", "nothing shows the number `idle-number`");
}

#[test]
fn a_number_that_is_typed_though_it_is_a_fact() {
    let copy = Copy::new();
    copy.write(
        "facts/own.toml",
        "[[fact]]\nid = \"own-number\"\nvalue = \"4321\"\nunit = \"count\"\nas_of = \"2024\"\n\
         sources = [\"carnegie-2024-10-initiative-critical\"]\nseen = true\n",
    );
    copy.append(
        STEP,
        "\n::: passage background history-bare\nThere were 4,321 of them.\n@carnegie-2024-10-initiative-critical: x\n:::\n",
    );
    expect(&copy, &format!("content/{STEP}:"), "`4,321` is typed; the number is a fact: write {{own-number}}");
    let copy = Copy::new();
    copy.replace("en/figures/rd-spending.toml", "\nfinding = \"", "\nfinding = \"About 12 times. ");
    expect(&copy, "content/en/figures/rd-spending.toml:", "`12` is typed");
}

#[test]
fn a_row_checked_before_its_newest_evidence_and_a_month_without_a_record() {
    let copy = Copy::new();
    copy.replace("en/ledger.toml", "\nchecked = \"20", "\nchecked = \"19");
    expect(&copy, "content/en/ledger.toml:", "before its newest evidence of");
    let copy = Copy::new();
    copy.replace("site.toml", "\nreaches = \"20", "\nreaches = \"29");
    expect(&copy, "content/site.toml: reaches: ", "no event and no row of the ledger is of 29");
}
