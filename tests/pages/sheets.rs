//! A page links the stylesheets for what it shows, and none for what it does not.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::LIBRARY;
use crate::support::project;
use crate::support::sites::AT_ROOT;

/// Names of the stylesheets that a document links, in order.
fn linked(html: &str) -> Vec<&str> {
    let links = html.split("<link rel=\"stylesheet\" href=\"/styles-").skip(1);
    links.filter_map(|rest| Some(rest.split_once(".css")?.0.rsplit_once('-')?.0)).collect()
}

/// The selectors of every stylesheet, by its name.
fn selectors(site: &Path) -> BTreeMap<String, Vec<String>> {
    let files = fs::read_dir(site).expect("the site").map(|entry| entry.expect("an entry").path());
    let sheets = files.filter_map(|file| {
        let name = file.file_name()?.to_str()?.strip_prefix("styles-")?.strip_suffix(".css")?;
        let name = name.rsplit_once('-')?.0.to_owned();
        let css = fs::read_to_string(&file).expect("a stylesheet");
        let heads = css.split('{').filter_map(|part| part.rsplit(['}', ';']).next());
        Some((name, heads.map(str::trim).filter(|head| !head.starts_with('@')).flat_map(parts).collect()))
    });
    sheets.collect()
}

/// The selectors in a list, split at commas outside brackets.
fn parts(list: &str) -> Vec<String> {
    let mut depth = 0_i32;
    let split = list.split(move |c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    });
    split.map(|part| part.trim().to_owned()).collect()
}

/// Whether a selector could match anything given these classes.
fn could_match(selector: &str, used: &BTreeSet<&str>) -> bool {
    let mut rest = selector;
    while let Some(at) = rest.find(['.', '(', '[']) {
        let (before, from) = rest.split_at(at);
        if let Some(named) = from.strip_prefix('.') {
            let end = named.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(named.len());
            if !used.contains(&named[..end]) {
                return false;
            }
            rest = &named[end..];
            continue;
        }
        let inner = &from[1..closed(from)];
        rest = &from[closed(from)..];
        let is_asked = before.ends_with(":is") || before.ends_with(":has");
        if is_asked && !parts(inner).iter().any(|part| could_match(part, used)) {
            return false;
        }
    }
    true
}

/// The position of the bracket that closes the one a text starts with.
fn closed(text: &str) -> usize {
    let mut depth = 0_i32;
    let close = text.find(|c| {
        depth += i32::from("([".contains(c)) - i32::from(")]".contains(c));
        depth == 0
    });
    close.unwrap_or(text.len())
}

/// The classes in a text, as HTML or as its source.
fn used(text: &str) -> BTreeSet<&str> {
    let lists = text.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    lists.flat_map(str::split_ascii_whitespace).collect()
}

/// The files below a folder, each with its text.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let paths = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let read = |path: PathBuf| match path.is_dir() {
        true => sources(&path),
        false => vec![(path.display().to_string(), fs::read_to_string(&path).expect("a file"))],
    };
    paths.flat_map(read).collect()
}

/// The sheets of a step: those for what its file places, followed by others.
fn of_step<'a>(step: &str, others: &[&'a str]) -> Vec<&'a str> {
    let files = sources(&project().join("content/en/steps"));
    let id = format!("id = \"{step}\"\n");
    let (_, text) = files.iter().find(|(_, text)| text.contains(&id)).expect("the step's file");
    let placed = ["story", "recommendations", "figure", "numbers"];
    let placed = placed.into_iter().filter(|name| text.contains(&format!("\n::: {name} ")));
    ["base"].into_iter().chain(placed).chain(others.iter().copied()).collect()
}

#[test]
fn no_page_loads_the_sheets_of_what_it_does_not_show() {
    let site = &*AT_ROOT;
    let check = |page: &str, wanted: &[&str]| {
        let html = fs::read_to_string(site.join(page).join("index.html")).expect("a page");
        assert_eq!(linked(&html), wanted, "{page}");
    };
    check("about", &["base", "search", "print"]);
    check("data", &["base", "data", "search", "print"]);
    check("search", &["base", "letters", "search", "print"]);
    check("glossary", &["base", "search", "print"]);
    check("sources", &["base", "sources", "letters", "search", "print"]);
    check("", &["base", "deck", "cover", "search", "print"]);
    for step in &LIBRARY.steps {
        check(step, &of_step(step, &["questions", "deck", "search", "print"]));
        check(&format!("embed/{step}"), &of_step(step, &["print", "frame"]));
    }
    check("timelines/china", &["base", "timeline", "search", "print"]);
    check("ledger", &["base", "ledger", "search", "print"]);
    check("argument", &["base", "argument", "deck", "search", "print"]);
    check("recommendations", &["base", "recommendations", "search", "print"]);
    check("figures", &["base", "gallery", "search", "print"]);
    check("claims", &["base", "claims", "search", "print"]);
    check("figures/ai-users", &["base", "figure", "search", "print"]);
    check("worksheet", &["base", "questions", "lesson", "search", "print"]);
    check("embed", &["base", "builder", "search", "print"]);
    check("embed/claims", &["base", "claims", "print", "frame"]);
    check("embed/figures/ai-users", &["figure-frame"]);
}

#[test]
fn no_page_lacks_a_sheet_with_rules_for_what_it_shows() {
    let site = &*AT_ROOT;
    let mut selectors = selectors(site);
    selectors.remove("figure-frame");
    let pages = [
        "",
        "404.html",
        "about",
        "search",
        "glossary",
        "sources",
        "data",
        "claims",
        "figures",
        "why-now",
        "people-and-rules",
        "history",
    ];
    let more = [
        "timelines/china",
        "ledger",
        "argument",
        "recommendations",
        "recommendations/energy",
        "figures/ai-users",
        "teach",
    ];
    let mut lacks = Vec::new();
    for page in pages.into_iter().chain(more).chain([
        "worksheet",
        "answer-key",
        "embed",
        "embed/china",
        "embed/ledger",
        "embed/sources",
    ]) {
        let file = if page.ends_with(".html") { page.to_owned() } else { format!("{page}/index.html") };
        let html = fs::read_to_string(site.join(file.trim_start_matches('/'))).expect("a page");
        let (linked, used) = (linked(&html), used(&html));
        let is_there = |selector: &String| linked.iter().any(|sheet| selectors[*sheet].contains(selector));
        for (sheet, selectors) in &selectors {
            // What is not for every page is scoped to a mark on the root.
            let others =
                selectors.iter().filter(|own| !own.contains("[data-presenting]") && !own.contains("[data-frame]"));
            let wanted = others.filter(|own| own.contains('.') && could_match(own, &used) && !is_there(own));
            lacks.extend(wanted.map(|selector| format!("{page}: `{selector}` of {sheet}")));
        }
    }
    assert!(lacks.is_empty(), "{}", lacks.join("\n"));
}

#[test]
fn what_a_kind_of_exhibit_draws_is_styled_by_its_own_sheet_and_the_first() {
    let site = &*AT_ROOT;
    let selectors = selectors(site);
    let styled = |sheet: &str| -> BTreeSet<&str> {
        let own = selectors.get(sheet).into_iter().flatten();
        own.flat_map(|selector| selector.split('.').skip(1))
            .filter_map(|rest| rest.split(['(', ')', ' ', ':', ',', '[', '+', '>']).next())
            .collect()
    };
    let all: BTreeSet<&str> = selectors.keys().flat_map(|sheet| styled(sheet)).collect();
    let mut lacks = Vec::new();
    for kind in [
        "figure", "gallery", "claims", "sources", "timeline", "ledger", "question", "numbers", "builder", "deck",
        "search",
    ] {
        let sheet = if kind == "question" { "questions" } else { kind };
        let known: BTreeSet<&str> = styled("base").into_iter().chain(styled(sheet)).chain(styled("print")).collect();
        for (file, text) in sources(&project().join("src").join(kind)) {
            let own = used(&text).into_iter().filter(|class| all.contains(class) && !known.contains(class));
            lacks.extend(own.map(|class| format!("{file}: {class}")));
        }
    }
    assert!(lacks.is_empty(), "{}", lacks.join("\n"));
}
