//! The opening of a page: painted, in place and styled, before any file but the document has arrived.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::{all_paths, site};
use serde_json::Value;
use xtask::server::{Answer, Faults, PAINTED};

/// The elements in an opening. The search is ignored: a link becomes a field in the same place.
const OPENING: &str = "[...document.querySelectorAll('.site-name, .site-places, .rail, main header, main h1, .answer, \
     .finding, .braid li')].filter(own => own.checkVisibility())\
     .map(own => { const box = own.getBoundingClientRect(); \
     return [own.tagName, own.className, box.x, box.y, box.width, box.height, getComputedStyle(own).fontSize].join(' '); })";

/// Records what was in the opening at first paint, and whether any stylesheet was there; then has the stylesheets sent.
fn watch() -> String {
    format!(
        "window.moved = []; \
         new PerformanceObserver(list => {{ \
           if (!window.first && list.getEntries().some(own => own.name === 'first-contentful-paint')) {{ \
             window.sheets = [...document.styleSheets].filter(own => own.href && !own.media.length).length; \
             window.first = {OPENING}; \
             fetch('/{PAINTED}?' + location.pathname).catch(() => {{}}); }} \
         }}).observe({{ type: 'paint', buffered: true }}); \
         const place = box => [box.x, box.y, box.width, box.height].join(' '); \
         new PerformanceObserver(list => list.getEntries().forEach(own => window.moved.push(own.value, ...own.sources.map(one => \
           [(one.node?.outerHTML ?? one.node?.parentNode?.outerHTML ?? '').slice(0, 120), \
            'from', place(one.previousRect), 'to', place(one.currentRect), 'at', own.startTime].join(' ')))))\
         .observe({{ type: 'layout-shift', buffered: true }});"
    )
}

/// The pages of the site, one for each first path segment.
fn pages() -> Vec<String> {
    let mut sorts = Vec::new();
    let mut paths = all_paths();
    paths.retain(|path| {
        let sort = path.split('/').next().unwrap_or_default().to_owned();
        let is_new = !sorts.contains(&sort);
        sorts.push(sort);
        is_new
    });
    paths
}

async fn is_there_first(width: u32, height: u32) -> Result<()> {
    // Nothing is cached from one page to the next.
    let headers = vec![("cache-control", "no-store".to_owned())];
    let site = site(Faults { sheets: Answer::Painted, headers, ..Faults::default() }).await?;
    let browser = Browser::open_in(Kind::Chromium, width, height).await?;
    browser.before_each_page(&watch()).await?;
    for path in pages() {
        browser.go_alive(&format!("{}{path}", site.url())).await?;
        let seen = browser.value(&format!("return [window.first, {OPENING}, window.sheets, window.moved]")).await?;
        ensure!(seen[2] == 0, "/{path}: the first paint waited for {} stylesheets", seen[2]);
        let (first, last) = (boxes(&seen[0]), boxes(&seen[1]));
        ensure!(!first.is_empty(), "/{path}: nothing was painted");
        let moved = first.iter().find(|own| !last.contains(own));
        ensure!(moved.is_none(), "/{path}: {moved:?} of the first paint is not where it was: {last:?}");
        ensure!(seen[3] == serde_json::json!([]), "/{path}: something moved, {}", seen[3]);
        // The next page is opened as by a new reader, who has read none.
        browser.value("localStorage.clear()").await?;
    }
    Ok(())
}

fn boxes(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_opening_is_painted_on_a_phone_before_any_stylesheet_has_come() -> Result<()> {
    is_there_first(360, 800).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_opening_is_painted_on_a_wide_screen_before_any_stylesheet_has_come() -> Result<()> {
    is_there_first(1440, 900).await
}
