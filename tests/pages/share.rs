//! What other sites use of a page: its preview image, its frame, its description of both.

use std::fs;
use std::path::Path;

use ai_partnership_explainer::model::{Generator, PageKind};

use crate::support::LIBRARY;
use crate::support::sites::{AT_ROOT, ON_A_HOST};

const ORIGIN: &str = "https://example.org";

/// Ids of all pages that can be framed: their folders below `embed/`.
fn pieces(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.join("embed")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.file_name().is_some_and(|name| name == "index.html") {
                found.push(path.parent().expect("a folder").to_owned());
            }
        }
    }
    let embed = folder.join("embed");
    let ids = found.iter().filter_map(|path| path.strip_prefix(&embed).ok());
    // The builder's own page is at the top of them.
    ids.map(|path| path.display().to_string()).filter(|id| !id.is_empty()).collect()
}

#[test]
fn every_piece_has_a_picture_a_frame_and_says_so_early() {
    let library = &*LIBRARY;
    let site = &*ON_A_HOST;
    let read = |file: &str| fs::read_to_string(site.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    let pieces = pieces(site);
    for step in &library.steps {
        assert!(pieces.contains(step), "{step} can be framed");
    }
    let figures = &library.editions[0].texts.figures;
    assert_eq!(pieces.iter().filter(|id| id.starts_with("figures/")).count(), figures.len());
    let drafts = &library.editions[0].texts.drafts;
    for (list, _) in Generator::ALL.iter().filter(|(_, own)| own.is_list()) {
        let asks = drafts.values().find(|own| Generator::named(list).is_some_and(|list| own.asks_for(list)));
        assert!(asks.is_some_and(|own| pieces.contains(&own.id)), "{list} can be framed");
    }
    let lists = drafts.values().filter(|own| own.kind(&library.steps) == PageKind::List).count();
    let timelines = library.editions[0].texts.timelines.entries.len();
    // The ledger and the argument map are pieces too.
    let others = lists + timelines + 2;
    assert_eq!(pieces.len(), library.steps.len() + library.recommendations.len() + figures.len() + others);
    for id in &pieces {
        let picture = fs::read(site.join(format!("og/{id}.png"))).unwrap_or_else(|e| panic!("{id}: {e}"));
        // A PNG's first chunk holds its width and height.
        assert_eq!(picture[16..24], [1200_u32.to_be_bytes(), 630_u32.to_be_bytes()].concat(), "{id}");
        assert!((8_000..80_000).contains(&picture.len()), "{id}: {} bytes", picture.len());

        let page = read(&format!("{id}/index.html"));
        let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{id} has no {words}"));
        let link = at("application/json+oembed");
        assert!(link < at("rel=\"stylesheet\"") && link < at("ld+json") && link < 2_000, "{id}: the link stands first");
        assert!(page.contains(&format!("content=\"{ORIGIN}/explainer/og/{id}.png\"")), "{id}: its picture");

        let answer: serde_json::Value = serde_json::from_str(&read(&format!("{id}/oembed.json"))).expect("JSON");
        for (name, value) in [("version", "1.0"), ("type", "rich")] {
            assert_eq!(answer[name], value, "{id}");
        }
        assert!(answer["width"].is_u64() && answer["height"].is_u64(), "{id}: {answer}");
        let frame = answer["html"].as_str().expect("html");
        assert!(frame.contains(&format!("height=\"{}\"", answer["height"])), "{id}: {frame}");
        // WordPress loads the script that sets a frame's height only if the response starts with a quote.
        let quote =
            frame.strip_prefix("<blockquote").and_then(|rest| rest.split_once("</blockquote>")).map(|own| own.0);
        let link = format!("href=\"{ORIGIN}/explainer/{id}/\"");
        assert!(quote.is_some_and(|own| own.contains(&link)), "{id}: no link to the page before the frame: {frame}");
        let address = frame.split("src=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("an address");
        let below = address.strip_prefix("https://example.org/explainer/").expect("an address of the site");
        let framed = read(&format!("{below}index.html"));
        assert!(framed.contains(&format!("rel=\"canonical\" href=\"{ORIGIN}/explainer/{id}/\"")), "{id}: leads home");
        assert!(framed.contains("noindex") && framed.contains("data-frame"), "{id}: a frame's page");
    }
}

#[test]
fn figures_in_frames_load_no_shell_and_few_texts_and_all_others_both() {
    let site = &*AT_ROOT;
    for id in pieces(site) {
        let page = fs::read_to_string(site.join(format!("embed/{id}/index.html"))).expect("a page");
        let is_figure = id.starts_with("figures/");
        assert_eq!(!page.contains(" data-shell=\"/shell-"), is_figure, "{id}");
        assert!(page.contains(" data-exhibits=\"/exhibits-") && page.contains(" src=\"/frame-"), "{id}");
        if let Some((_, texts)) = page.split_once(" data-texts=\"/page-data/en/") {
            assert_eq!(texts.starts_with("frame-texts-"), is_figure, "{id}");
        }
    }
    assert!(site.join("embed.js").exists(), "the script for hosts");
    assert!(!site.join("history/oembed.json").exists(), "no addresses are known, so none are promised");
}
