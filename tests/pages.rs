//! Every rendered page is whole: text, links, metadata, policy; from any sub-path.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ai_partnership_explainer::model::OFFLINE_FILE;
use tempfile::TempDir;

fn site(address: &str) -> TempDir {
    support::rendered(&support::library(), address)
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn pages(folder: &Path) -> Vec<(String, String)> {
    let library = support::library();
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
    let site = site("/");
    let steps = support::library().steps;
    for (file, html) in pages(site.path()) {
        let app = html.split("id=\"app\"").nth(1).expect("the app's element");
        assert_eq!(app.matches("<h1").count(), 1, "{file}: one heading");
        assert!(app.contains("<main") && app.contains("<footer"), "{file}: its parts");
        assert!(!html.to_lowercase().contains("coming soon"), "{file}: nothing is announced that is not there");
        let step = steps.iter().any(|step| file.starts_with(step.as_str()));
        if step {
            let marks = ["statement-brief", "class=\"finding", "rel=\"next\"", "Another view"];
            let has_ours = ["statement-background", "statement-since"].iter().any(|mark| app.contains(mark));
            assert!(has_ours, "{file}: background, or what came since");
            let last = file.starts_with("conclusion");
            for mark in marks.iter().filter(|mark| !(last && mark.contains("next"))) {
                assert!(app.contains(&mark.replace("class=\"finding", "finding")), "{file}: {mark}");
            }
        }
    }
}

#[test]
fn every_statement_of_ours_reaches_a_source_in_its_own_block() {
    let site = site("/");
    for (file, html) in pages(site.path()) {
        for block in html.split("<details class=\"evidence evidence-").skip(1) {
            let evidence = block.split("</details>").next().unwrap_or_default();
            let is_reading = file.starts_with("recommendations/") && evidence.contains(">our reading<");
            assert!(is_reading || evidence.contains("href=\"http"), "{file}: {evidence}");
        }
    }
}

#[test]
fn every_link_leads_to_a_page_and_every_anchor_to_an_element() {
    let site = site("/");
    let ids = |html: &str| attributes(html, "id").into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    for (file, html) in pages(site.path()) {
        for href in attributes(&html, "href").into_iter().filter(|href| href.starts_with(['/', '#'])) {
            let (path, anchor) = href.split_once('#').unwrap_or((href, ""));
            // A query is the state of a page, which is there all the same.
            let path = path.split('?').next().unwrap_or(path);
            let target = match path {
                "" => html.clone(),
                path if path.ends_with('/') => read(site.path(), &format!("{}index.html", &path[1..])),
                // The site in one file is made of the finished code; the browser tests open it.
                path if path == format!("/{OFFLINE_FILE}") => continue,
                path => {
                    assert!(site.path().join(&path[1..]).exists(), "{file}: {href}");
                    continue;
                }
            };
            assert!(anchor.is_empty() || ids(&target).contains(anchor), "{file}: {href} leads nowhere");
        }
    }
}

#[test]
fn the_teachers_page_says_aims_level_and_for_whom_in_its_record() {
    let site = site("https://example.org/");
    let html = read(site.path(), "teach/index.html");
    let record = html.split("application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
    let record: serde_json::Value = serde_json::from_str(record.expect("a record")).expect("JSON");
    assert!(record["teaches"].as_array().is_some_and(|aims| aims.len() >= 4), "{record}");
    assert_eq!(record["audience"]["educationalRole"], "teacher");
    assert!(record["educationalLevel"].as_str().is_some_and(|level| !level.is_empty()));
    for (minutes, parts) in [("20 minutes", "18–20 min"), ("45 minutes", "42–45 min"), ("90 minutes", "80–90 min")]
    {
        assert!(html.contains(minutes) && html.contains(parts), "no plan of {minutes}");
    }
    assert_eq!(html.matches("class=\"role-card\"").count(), 5, "five sides debate");
}

#[test]
fn worksheet_and_key_hold_every_question_and_only_the_key_an_answer() {
    let site = site("/");
    let (sheet, key) = (read(site.path(), "worksheet/index.html"), read(site.path(), "answer-key/index.html"));
    for step in pages(site.path()).into_iter().filter(|(file, _)| file.matches('/').count() == 1) {
        for question in step.1.split("class=\"question\" id=\"").skip(1) {
            let id = question.split('"').next().unwrap_or_default();
            let own = format!("id=\"{id}\"");
            assert!(sheet.contains(&own) && key.contains(&own), "{id} is not on both sheets");
        }
    }
    let many = key.matches("class=\"sheet-question\"").count();
    assert!(many >= 48, "{many} questions");
    assert_eq!(key.matches("The answer:").count(), many);
    assert_eq!(sheet.matches("The answer:").count(), 0, "the worksheet gives an answer away");
}

#[test]
fn no_id_stands_twice_on_a_page() {
    let site = site("/");
    for (file, html) in pages(site.path()) {
        let mut seen = BTreeSet::new();
        for id in attributes(&html, "id") {
            assert!(seen.insert(id), "{file}: `{id}` stands twice");
        }
    }
}

#[test]
fn every_page_has_its_metadata() {
    let site = site("https://example.org/explainer/");
    let mut titles = BTreeSet::new();
    for (file, html) in pages(site.path()) {
        let path = file.trim_end_matches("index.html");
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).expect("a title");
        assert!(titles.insert(title.to_owned()), "{file}: the title is another page's: {title}");
        for part in ["India-US Partnership for AI Leadership", "explainer", "Delhi Policy Group", "Issue 19"] {
            assert!(title.contains(part), "{file}: the title lacks {part}: {title}");
        }
        let address = format!("https://example.org/explainer/{path}");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{address}\">")), "{file}");
        assert!(html.contains(&format!("<meta property=\"og:url\" content=\"{address}\">")), "{file}");
        assert!(html.contains("<meta name=\"description\" content=\""), "{file}");
        let record = html.split("application/ld+json\">").nth(1).and_then(|rest| rest.split("</script>").next());
        let record: serde_json::Value = serde_json::from_str(record.expect("a record")).expect("valid JSON");
        assert_eq!(record["@type"], serde_json::json!(["LearningResource", "Article"]), "{file}");
        assert_eq!(record["isBasedOn"]["publisher"]["name"], "Delhi Policy Group", "{file}");
        assert!(record["isBasedOn"].get("author").is_none(), "{file}: we name no author");
    }
    let sitemap = read(site.path(), "sitemap.xml");
    assert_eq!(sitemap.matches("<loc>https://example.org/explainer/").count(), titles.len());
}

#[test]
fn a_site_under_a_path_never_leaves_it() {
    let site = site("/explainer/");
    for (file, html) in pages(site.path()) {
        for name in ["href", "src", "data-base", "data-shell", "data-texts", "data-exhibits", "data-files"] {
            for link in attributes(&html, name).into_iter().filter(|link| link.starts_with('/')) {
                assert!(link.starts_with("/explainer/"), "{file}: {name} {link}");
            }
        }
    }
}

#[test]
fn an_address_that_leads_nowhere_lists_every_page() {
    let site = site("/explainer/");
    let html = read(site.path(), "404.html");
    let library = support::library();
    for id in library.steps.iter().chain(&library.pages) {
        assert!(html.contains(&format!("href=\"/explainer/{id}/\"")), "{id}");
    }
    assert!(html.contains("noindex"));
}

#[test]
fn the_policy_allows_no_inline_script_and_no_page_holds_one() {
    let site = site("/");
    let pieces = ["embed/history/index.html", "embed/figures/ai-users/index.html", "404.html"];
    let others = pieces.map(|file| (file.to_owned(), read(site.path(), file)));
    for (file, html) in pages(site.path()).into_iter().chain(others) {
        let policy = html.find("Content-Security-Policy").expect("a policy");
        let script = html.find("<script").expect("a script");
        assert!(policy < script, "{file}: the policy stands before what it governs");
        let script_src = html.split("script-src ").nth(1).and_then(|rest| rest.split(';').next()).expect("script-src");
        assert_eq!(script_src, "'self' 'wasm-unsafe-eval'", "{file}");
        for script in html.split("<script").skip(1) {
            let (attributes, text) = script.split_once('>').expect("a script's tag");
            let text = text.split("</script>").next().unwrap_or_default();
            // A record is data, which no policy of scripts speaks of.
            let is_record = attributes == " type=\"application/ld+json\"";
            assert!(is_record || (attributes.contains(" src=\"") && text.is_empty()), "{file}: {attributes}: {text}");
        }
        // A snippet to copy may hold what the page itself may not.
        let live: String =
            html.split("<pre").map(|part| part.split_once("</pre>").map_or(part, |(_, rest)| rest)).collect();
        assert!(!live.contains(" style=\"") && !live.contains(" onclick=\""), "{file}: nothing that the policy blocks");
    }
}

#[test]
fn files_with_a_hash_in_their_names_are_kept_for_ever() {
    let site = site("/explainer/");
    let hosts = read(site.path(), "_headers");
    let rules: Vec<&str> = hosts.split("\n/explainer/").filter(|rule| rule.contains("immutable")).collect();
    let kept = |file: &str| rules.iter().any(|rule| file.starts_with(rule.split('*').next().unwrap_or_default()));
    let is_hash = |part: &str| part.len() >= 8 && part.chars().all(|c| c.is_ascii_hexdigit());
    let names = fs::read_dir(site.path()).expect("the site").map(|entry| entry.expect("an entry").file_name());
    let names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    let hashed = |name: &str| name.split(['-', '.', '_']).any(is_hash);
    assert!(names.iter().filter(|name| hashed(name)).count() >= 6, "{names:?}");
    for name in &names {
        assert_eq!(kept(name), hashed(name), "{name}");
    }
}
