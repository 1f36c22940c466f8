//! What the browsers' own print commands print: everything on a page, whatever was done to it before.
//!
//! `paper.rs` checks the files printed by the build; WebKitGTK's driver has no print command.

use std::collections::HashSet;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::{figures, site, squeezed, step_that_asks};
use fantoccini::wd::TimeoutConfiguration;
use lopdf::Document;
use serde_json::Value;
use xtask::server::Faults;

/// A page, what a reader does there, and what must be in print afterwards.
struct Case {
    path: String,
    /// The action, as a script.
    done: &'static str,
    /// Elements of the served page that start with words which must be there.
    holds: &'static str,
}

/// The words that elements of the served page start with.
const HELD: &str = "const [selector, done] = arguments; \
    fetch(location.pathname).then(answer => answer.text()).then(html => { \
      const page = new DOMParser().parseFromString(html, 'text/html'); \
      const first = own => { \
        const walker = page.createTreeWalker(own, NodeFilter.SHOW_TEXT); \
        for (let node; (node = walker.nextNode());) if (node.data.trim().length > 3) return node.data.trim(); \
        return ''; }; \
      done([...page.querySelectorAll(selector)].map(first).filter(words => words)); })";

fn cases() -> Result<Vec<Case>> {
    let step = step_that_asks("choice");
    let figure = figures()?.into_iter().next().context("no figure")?;
    let case = |path: &str, done, holds| Case { path: path.to_owned(), done, holds };
    let events = ".timeline-list h2";
    let commitments = ".ledger-row > summary > :is(h2, h3)";
    Ok(vec![
        case(&format!("{step}/"), "", ".statement-text, .figure-finding, .question h3, .references li > a"),
        case("timelines/partnership/", "", events),
        case("timelines/partnership/", "document.querySelectorAll('.figure-tabs a')[2].click()", events),
        case("timelines/china/", "", events),
        case("ledger/", "", commitments),
        case("ledger/", "document.querySelectorAll('.figure-tabs a')[1].click()", commitments),
        case(
            &format!("figures/{figure}/"),
            "",
            ".figure-finding, .figure-limits, .figure-data th, .figure-sources li > a",
        ),
        case("worksheet/", "", ".sheet-question > p"),
        case("recommendations/compute/", "", ".statement-text, .figure-finding"),
        case("sources/", "", ".sources > li > a"),
        case("glossary/", "", ".statement-text h3"),
        case("counter-views/", "", ".counter p:not([class], .evidence-body *)"),
        case("figures/", "", ".gallery li strong"),
        case("teach/", "", "main h2, main h3"),
    ])
}

/// A text without letters that fonts join into ligatures, which Firefox's PDFs map to no letter.
fn unjoined(text: &str) -> String {
    squeezed(text).replace(['f', 'i', 'l', 't'], "")
}

/// The text of the page as printed by a browser.
async fn printed(browser: &Browser) -> Result<String> {
    let paper = Document::load_mem(&browser.client.print(fantoccini::wd::PrintConfiguration::default()).await?)?;
    let pages: Vec<u32> = paper.get_pages().keys().copied().collect();
    Ok(unjoined(&paper.extract_text(&pages)?))
}

async fn all_is_printed(kind: Kind, width: u32) -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open_in(kind, width, 900).await?;
    let patient = TimeoutConfiguration::new(Some(std::time::Duration::from_secs(60)), None, None);
    browser.client.update_timeouts(patient).await?;
    let mut lacking = Vec::new();
    for Case { path, done, holds } in cases()? {
        browser.go_alive(&format!("{}{path}", site.url())).await?;
        browser.settled().await?;
        browser.value(done).await?;
        browser.settled().await?;
        let held = browser.client.execute_async(HELD, vec![Value::from(holds)]).await?;
        let held: HashSet<String> =
            held.as_array().into_iter().flatten().filter_map(Value::as_str).map(unjoined).collect();
        ensure!(held.len() > 3, "/{path}: only {} texts of {holds}", held.len());
        let paper = printed(&browser).await?;
        let gone: Vec<&String> = held.iter().filter(|words| !paper.contains(*words)).collect();
        if !gone.is_empty() {
            lacking.push(format!(
                "/{path} after “{done}”: {} of {} are not printed: {:?}",
                gone.len(),
                held.len(),
                gone[0]
            ));
        }
    }
    ensure!(lacking.is_empty(), "{}", lacking.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_prints_all_that_a_page_holds() -> Result<()> {
    all_is_printed(Kind::Chromium, 1440).await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_prints_all_that_a_page_holds() -> Result<()> {
    all_is_printed(Kind::Firefox, 1440).await
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_prints_all_that_a_page_holds_from_a_narrow_window() -> Result<()> {
    all_is_printed(Kind::Firefox, 400).await
}
