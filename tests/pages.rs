//! Every rendered page is complete: text, links, metadata, policy; under any path.

mod brief;
mod exhibits;
mod feed;
mod published;
mod share;
mod sheets;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::support::LIBRARY;
use crate::support::sites::{AT_ROOT, ON_A_HOST};
use ai_partnership_explainer::model::OFFLINE_FILE;

use crate::support;

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn pages(folder: &Path) -> Vec<(String, String)> {
    let library = &*LIBRARY;
    let figures = library.editions[0].texts.figures.keys().map(|id| format!("figures/{id}"));
    let timelines = library.editions[0].texts.timelines.entries.iter();
    let timelines = timelines.map(|placed| format!("timelines/{}", placed.value.record.id.get_ref()));
    let own = library.page_ids().filter(|id| *id != "cover").map(str::to_owned).chain(figures).chain(timelines);
    let files = own.map(|id| format!("{id}/index.html"));
    std::iter::once("index.html".to_owned()).chain(files).map(|file| (file.clone(), read(folder, &file))).collect()
}

/// The values of an attribute in some HTML.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let open = format!(" {name}=\"");
    html.split(&open[..]).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_reads_whole_without_script() {
    let site = &*AT_ROOT;
    let library = &*LIBRARY;
    let (steps, last) = (&library.steps, library.steps.last().expect("a last step"));
    let another_view = library.editions[0].messages.another_view();
    for (file, html) in pages(site) {
        let app = html.split("id=\"app\"").nth(1).expect("the app's element");
        assert_eq!(app.matches("<h1").count(), 1, "{file}: one heading");
        assert!(app.contains("<main") && app.contains("<footer"), "{file}: its parts");
        assert!(!html.to_lowercase().contains("coming soon"), "{file}: nothing is announced that is not there");
        let step = steps.iter().any(|step| file.starts_with(step.as_str()));
        if step {
            let marks = ["statement-brief", "finding", "rel=\"next\"", another_view];
            let has_ours = ["statement-background", "statement-since"].iter().any(|mark| app.contains(mark));
            assert!(has_ours, "{file}: background, or what came since");
            for mark in marks.iter().filter(|mark| !(file.starts_with(last) && mark.contains("next"))) {
                assert!(app.contains(*mark), "{file}: {mark}");
            }
        }
    }
}

#[test]
fn every_statement_of_ours_reaches_a_source_in_its_own_block() {
    let site = &*AT_ROOT;
    for (file, html) in pages(site) {
        for block in html.split("<details class=\"evidence evidence-").skip(1) {
            let evidence = block.split("</details>").next().unwrap_or_default();
            let is_reading = file.starts_with("recommendations/") && evidence.contains(">our reading<");
            assert!(is_reading || evidence.contains("href=\"http"), "{file}: {evidence}");
        }
    }
}

#[test]
fn no_page_shows_how_a_link_is_written() {
    for (file, html) in pages(&AT_ROOT) {
        let shown = html.match_indices("](").map(|(at, _)| html[at..].chars().take(40).collect::<String>());
        let shown: Vec<String> = shown.collect();
        assert!(shown.is_empty(), "{file}: {shown:?}");
    }
}

#[test]
fn every_link_leads_to_a_page_and_every_anchor_to_an_element() {
    let site = &*AT_ROOT;
    let ids = |html: &str| attributes(html, "id").into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    // Hundreds of links lead to each page, which is read once.
    let mut targets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, html) in pages(site) {
        for href in attributes(&html, "href").into_iter().filter(|href| href.starts_with(['/', '#'])) {
            let (path, anchor) = href.split_once('#').unwrap_or((href, ""));
            // A query is a state of the page, which exists all the same.
            let path = path.split('?').next().unwrap_or(path);
            let target = match path {
                "" => file.clone(),
                path if path.ends_with('/') => format!("{}index.html", &path[1..]),
                // The single-file site is made from the finished code; the browser tests open it.
                path if path == format!("/{OFFLINE_FILE}") => continue,
                path => {
                    assert!(site.join(&path[1..]).exists(), "{file}: {href}");
                    continue;
                }
            };
            let held = targets.entry(target).or_insert_with_key(|target| ids(&read(site, target)));
            assert!(anchor.is_empty() || held.contains(anchor), "{file}: {href} leads nowhere");
        }
    }
}

#[test]
fn the_teachers_page_says_aims_level_and_for_whom_in_its_record() {
    let site = &*ON_A_HOST;
    let html = read(site, "teach/index.html");
    let record = html.split("application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let record: serde_json::Value = serde_json::from_str(record.expect("a record")).expect("JSON");
    assert!(record["teaches"].as_array().is_some_and(|aims| !aims.is_empty()), "{record}");
    assert_eq!(record["audience"]["educationalRole"], "teacher");
    assert!(record["educationalLevel"].as_str().is_some_and(|level| !level.is_empty()));
    // Each plan in the file states its minutes, and its last part ends with them; each card in the file is on the page.
    let file = read(&support::project(), "content/en/pages/teach.md");
    let blocks = |sort: &str| file.split(&format!("\n::: {sort} ")).skip(1).map(str::to_owned).collect::<Vec<_>>();
    let (plans, drawn) = (blocks("plan"), html.split("<div class=\"plan\">").skip(1).collect::<Vec<_>>());
    assert!(!plans.is_empty() && plans.len() == drawn.len(), "{} plans, {} drawn", plans.len(), drawn.len());
    for (plan, drawn) in plans.iter().zip(drawn) {
        let minutes = plan.split(' ').next().unwrap_or_default();
        let times = drawn.split("</ol>").next().unwrap_or_default().split("class=\"plan-time\">").skip(1);
        let last = times.last().and_then(|time| time.split('<').next()).expect("a last part");
        let said = drawn.split("class=\"plan-minutes\">").nth(1).and_then(|said| said.split('<').next());
        assert!(
            said.is_some_and(|said| said.contains(minutes)) && last.contains(minutes),
            "{minutes}: {said:?}, {last}"
        );
    }
    assert_eq!(html.matches("class=\"role-card\"").count(), blocks("role").len(), "every side has its card");
}

#[test]
fn worksheet_and_key_hold_every_question_and_only_the_key_an_answer() {
    let site = &*AT_ROOT;
    let (sheet, key) = (read(site, "worksheet/index.html"), read(site, "answer-key/index.html"));
    for step in pages(site).into_iter().filter(|(file, _)| file.matches('/').count() == 1) {
        for question in step.1.split("class=\"question\" id=\"").skip(1) {
            let id = question.split('"').next().unwrap_or_default();
            let own = format!("id=\"{id}\"");
            assert!(sheet.contains(&own) && key.contains(&own), "{id} is not on both sheets");
        }
    }
    let many = key.matches("class=\"sheet-question\"").count();
    assert!(many > 0, "no question");
    let library = &*LIBRARY;
    let answer = library.editions[0].messages.question_answer();
    let answer = answer.split('{').next().unwrap_or_default().trim_end();
    assert_eq!(key.matches(answer).count(), many);
    assert_eq!(sheet.matches(answer).count(), 0, "the worksheet gives an answer away");
}

#[test]
fn no_id_stands_twice_on_a_page() {
    let site = &*AT_ROOT;
    for (file, html) in pages(site) {
        let mut seen = BTreeSet::new();
        for id in attributes(&html, "id") {
            assert!(seen.insert(id), "{file}: `{id}` stands twice");
        }
    }
}

#[test]
fn every_page_has_its_metadata() {
    let site = &*ON_A_HOST;
    let brief = &LIBRARY.brief;
    let issue = format!("Issue {}", brief.issue);
    let mut titles = BTreeSet::new();
    for (file, html) in pages(site) {
        let path = file.trim_end_matches("index.html");
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).expect("a title");
        assert!(titles.insert(title.to_owned()), "{file}: the title is another page's: {title}");
        for part in [brief.title.as_str(), "explainer", &brief.publisher, &issue] {
            assert!(title.contains(part), "{file}: the title lacks {part}: {title}");
        }
        let address = format!("https://example.org/explainer/{path}");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{file}");
        assert!(html.contains(&format!("<meta property=\"og:url\" content=\"{address}\">")), "{file}");
        assert!(html.contains("<meta name=\"description\" content=\""), "{file}");
        let record = html.split("application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
        let record: serde_json::Value = serde_json::from_str(record.expect("a record")).expect("valid JSON");
        assert_eq!(record["@type"], serde_json::json!(["LearningResource", "Article"]), "{file}");
        assert_eq!(record["isBasedOn"]["publisher"]["name"], *brief.publisher, "{file}");
        assert!(record["isBasedOn"].get("author").is_none(), "{file}: we name no author");
    }
    let sitemap = read(site, "sitemap.xml");
    assert_eq!(sitemap.matches("<loc>https://example.org/explainer/").count(), titles.len());
}

#[test]
fn a_site_under_a_path_never_leaves_it() {
    let site = &*ON_A_HOST;
    for (file, html) in pages(site) {
        for name in ["href", "src", "data-base", "data-shell", "data-texts", "data-exhibits", "data-files"] {
            let links = attributes(&html, name).into_iter();
            let own = links.map(|link| link.strip_prefix("https://example.org").unwrap_or(link));
            for link in own.filter(|link| link.is_empty() || link.starts_with('/')) {
                assert!(link.starts_with("/explainer/"), "{file}: {name} {link}");
            }
        }
    }
}

#[test]
fn an_address_that_leads_nowhere_lists_every_page() {
    let site = &*ON_A_HOST;
    let html = read(site, "404.html");
    let library = &*LIBRARY;
    for id in library.steps.iter().chain(&library.pages) {
        assert!(html.contains(&format!("href=\"/explainer/{id}/\"")), "{id}");
    }
    assert!(html.contains("noindex"));
    let main = html.split("<main").nth(1).expect("a main part");
    assert_eq!(html.matches("data-exhibit=\"search\"").count(), 1, "a page has one search");
    let (search, list) = main.split_once("</p><ul>").expect("a list");
    assert!(search.contains("data-exhibit=\"search\""), "the search comes first");
    assert!(
        search.contains("href=\"/explainer/search/\" class=\"find-link without-script\""),
        "and without script a link"
    );
    assert!(list.contains(&format!("href=\"/explainer/{}/\"", library.steps[0])), "then the steps");
}

#[test]
fn the_policy_allows_no_inline_script_and_no_page_holds_one() {
    let site = &*AT_ROOT;
    let library = &*LIBRARY;
    let figure = library.editions[0].texts.figures.keys().next().expect("a figure");
    let framed = [library.steps[0].clone(), format!("figures/{figure}")].map(|id| format!("embed/{id}/index.html"));
    let others = framed.into_iter().chain(["404.html".to_owned()]);
    let others = others.map(|file| (file.clone(), read(site, &file)));
    for (file, html) in pages(site).into_iter().chain(others) {
        let policy = html.find("Content-Security-Policy").expect("a policy");
        let script = html.find("<script").expect("a script");
        assert!(policy < script, "{file}: the policy stands before what it governs");
        let script_src = html.split("script-src ").nth(1).and_then(|rest| rest.split(';').next()).expect("script-src");
        assert_eq!(script_src, "'self' 'wasm-unsafe-eval'", "{file}");
        for script in html.split("<script").skip(1) {
            let (attributes, text) = script.split_once('>').expect("a script's tag");
            let text = text.split("</script>").next().unwrap_or_default();
            // Structured data is not subject to the script policy.
            let is_record = attributes == " type=\"application/ld+json\"";
            assert!(is_record || (attributes.contains(" src=\"") && text.is_empty()), "{file}: {attributes}: {text}");
        }
        // A snippet to copy may contain what the page itself may not.
        let live: String =
            html.split("<pre").map(|part| part.split_once("</pre>").map_or(part, |(_, rest)| rest)).collect();
        assert!(!live.contains(" style=\"") && !live.contains(" onclick=\""), "{file}: nothing that the policy blocks");
    }
}

#[test]
fn files_with_a_hash_in_their_names_are_kept_for_ever() {
    let site = &*ON_A_HOST;
    let hosts = read(site, "_headers");
    let rules: Vec<&str> = hosts.split("\n/explainer/").filter(|rule| rule.contains("immutable")).collect();
    let kept = |file: &str| rules.iter().any(|rule| file.starts_with(rule.split('*').next().unwrap_or_default()));
    let is_hash = |part: &str| part.len() >= 8 && part.chars().all(|c| c.is_ascii_hexdigit());
    let names = fs::read_dir(site).expect("the site").map(|entry| entry.expect("an entry").file_name());
    let names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    let hashed = |name: &str| name.split(['-', '.', '_']).any(is_hash);
    assert!(names.iter().filter(|name| hashed(name)).count() >= 6, "{names:?}");
    for name in &names {
        assert_eq!(kept(name), hashed(name), "{name}");
    }
}
