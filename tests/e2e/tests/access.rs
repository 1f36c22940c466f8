//! axe-core finds nothing, and nothing is lost on small screens.

use std::fs;

use anyhow::{Result, bail, ensure};
use e2e::browser::Browser;
use e2e::{STEPS, TIMELINES, all_paths, figures, named, site};
use serde_json::{Value, json};
use xtask::server::{Faults, Running};

/// Opens what a selector matches and returns whether all that was visible still is: then axe-core, which looks at one
/// element after the other, finds in this state all that it would find before.
fn opening(selector: &str) -> String {
    format!(
        "const seen = [...document.querySelectorAll('body *')].filter(own => own.checkVisibility()); \
         document.querySelectorAll('details').forEach(own => {{ own.open ||= own.matches('{selector}'); }}); \
         return seen.every(own => own.checkVisibility())"
    )
}

/// Runs axe-core on every page at a width and in both colour schemes, with sources and terms open.
async fn axe(width: u32) -> Result<()> {
    let pages = all_paths().into_iter().chain(["no-such-page/".to_owned()]);
    check(width, &["light", "dark"], pages.collect(), &[("opened", &opening(".evidence, .term"))]).await
}

/// Runs axe-core on the page of every figure, in its three views, with everything open that opens.
async fn axe_on_figures(width: u32, scheme: &str) -> Result<()> {
    let pages = figures()?.into_iter().map(|id| format!("figures/{id}/"));
    let view = |index: usize| {
        format!(
            "document.querySelectorAll('.figure details').forEach(d => {{ d.open = true; }}); \
             const tabs = document.querySelectorAll('.figure-tabs a'); tabs[Math.min({index}, tabs.length - 1)].click()"
        )
    };
    let (chart, table, sources) = (view(0), view(1), view(2));
    let states = [("chart", chart.as_str()), ("table", table.as_str()), ("sources", sources.as_str())];
    check(width, &[scheme], pages.collect(), &states).await
}

/// Runs axe-core on timelines, ledger and story in each of their views, filters and one event opened.
async fn axe_on_records(width: u32, scheme: &str) -> Result<()> {
    let timelines = TIMELINES.iter().map(|id| format!("timelines/{id}/"));
    let pages = timelines.chain(["ledger/".to_owned(), "history/".to_owned()]);
    let open = "document.querySelectorAll('.filters, .event-cite').forEach(d => { d.open = true; }); \
                document.querySelector('.timeline-mark[href]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));";
    let view = |index: usize| {
        format!(
            "const tabs = document.querySelectorAll('.exhibit .figure-tabs a'); \
             tabs[Math.min({index}, tabs.length - 1)].click(); {open}"
        )
    };
    let (first, list, table) = (view(0), view(1), view(2));
    let states = [("first view", first.as_str()), ("list", list.as_str()), ("table", table.as_str())];
    check(width, &[scheme], pages.collect(), &states).await
}

/// Runs axe-core on the questions of each step once answered, and on a presentation with every overlay.
async fn axe_in_class(width: u32, scheme: &str) -> Result<()> {
    let steps = STEPS.iter().map(|step| format!("{step}/"));
    let answered = "document.querySelectorAll('.question-check').forEach(button => button.click())";
    check(width, &[scheme], steps.collect(), &[("answered", answered)]).await?;
    let total = slides("icet").await?;
    let covers = ["2-overview", "2-code", "2-keys", "2&notes"].map(str::to_owned);
    let notes = [total / 2, total - 2].map(|slide| format!("{slide}&notes"));
    let words = (1..=total).map(|slide| slide.to_string()).chain(covers).chain(notes);
    let pages = words.map(|word| format!("icet/?present={word}"));
    check(width, &[scheme], pages.collect(), &[("presented", "")]).await
}

/// How many slides a page has.
async fn slides(page: &str) -> Result<usize> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1280, 900).await?;
    browser.go_alive(&format!("{}{page}/?present=1", site.url())).await?;
    browser.until("a presentation has begun", "return document.querySelector('.deck-place') !== null").await?;
    let place = browser.text("return document.querySelector('.deck-place').textContent").await?;
    Ok(place.rsplit(' ').next().unwrap_or_default().parse()?)
}

/// Runs axe-core on every piece as shown in frames, with everything open.
async fn axe_in_frames(width: u32, scheme: &str) -> Result<()> {
    check(width, &[scheme], e2e::pieces()?, &[("opened", &opening("*"))]).await
}

/// Options that halve axe's running time: no selectors, which nobody reads here, and no reloading of stylesheets, which
/// only a disabled rule would need. Claims are drawn alike, and so is what is listed by letter: three per group are enough.
const RUN: &str = "const [rules, done] = arguments; \
    axe.run({ exclude: [['.claim-list li:nth-child(n + 4)'], ['.letter li:nth-child(n + 4)']] }, { resultTypes: ['violations'], selectors: false, preload: false, ...rules }).then(r => \
    done({ checked: r.passes.length, violations: r.violations.map(v => \
    [v.id, v.nodes.length, v.nodes[0].html, v.nodes[0].failureSummary]) }), e => done(String(e)))";

/// Rules that depend on the colour scheme: all others ran in the scheme before it.
const COLOURS: &str = "color-contrast";

/// Runs axe-core on live pages, in some colour schemes, in each of the states that a script produces.
async fn check(width: u32, schemes: &[&str], pages: Vec<String>, states: &[(&str, &str)]) -> Result<()> {
    check_on(&site(Faults::default()).await?, Life::Alive, width, schemes, pages, states).await
}

/// Whether the pages of a site come alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    /// All of them do.
    Alive,
    /// They stay as rendered.
    Rendered,
}

/// Runs axe-core on pages of a site.
pub async fn check_on(
    site: &Running,
    life: Life,
    width: u32,
    schemes: &[&str],
    pages: Vec<String>,
    states: &[(&str, &str)],
) -> Result<()> {
    let browser = Browser::open(width, 900).await?;
    let axe = fs::read_to_string(named("E2E_AXE")?)?;
    let mut found = Vec::new();
    for path in pages {
        browser.media("prefers-color-scheme", schemes[0]).await?;
        browser.go(&format!("{}{path}", site.url())).await?;
        if life == Life::Alive {
            browser.alive().await?;
        }
        let ready = "return !location.search.includes('present=') || document.querySelector('.deck-bar') !== null";
        browser.until("a presentation has begun", ready).await?;
        browser.value(&axe).await?;
        for (state, script) in states {
            ensure!(browser.value(script).await? != false, "/{path}: {state} hides what was visible");
            for (at, scheme) in schemes.iter().enumerate() {
                browser.media("prefers-color-scheme", scheme).await?;
                let rules = if at == 0 { json!({}) } else { json!({ "runOnly": [COLOURS] }) };
                let report = browser.client.execute_async(RUN, vec![rules]).await?;
                let Some(violations) = report["violations"].as_array() else {
                    bail!("axe did not run on /{path}: {report}")
                };
                let fewest = if at == 0 { 10 } else { 1 };
                ensure!(report["checked"].as_u64() >= Some(fewest), "axe checked nothing on /{path}");
                found.extend(violations.iter().map(|v: &Value| format!("/{path} ({state}, {scheme}): {v}")));
            }
        }
    }
    ensure!(found.is_empty(), "{} at {width} px:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_a_phone_in_light_and_dark() -> Result<()> {
    axe(360).await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_a_wide_screen_in_light_and_dark() -> Result<()> {
    axe(1440).await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_class_on_a_phone_in_dark() -> Result<()> {
    axe_in_class(360, "dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_class_on_a_projector_in_light() -> Result<()> {
    axe_in_class(1280, "light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_any_view_of_a_figure_on_a_phone_in_light() -> Result<()> {
    axe_on_figures(360, "light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_any_view_of_a_figure_on_a_wide_screen_in_dark() -> Result<()> {
    axe_on_figures(1440, "dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_any_view_of_a_timeline_or_the_ledger_on_a_phone_in_dark() -> Result<()> {
    axe_on_records(360, "dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_any_view_of_a_timeline_or_the_ledger_on_a_wide_screen_in_light() -> Result<()> {
    axe_on_records(1440, "light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_a_narrow_frame_in_light() -> Result<()> {
    axe_in_frames(300, "light").await
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_a_wide_frame_in_dark() -> Result<()> {
    axe_in_frames(900, "dark").await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_scrolls_sideways_from_320_to_1920() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(320, 700).await?;
    let figures = figures()?.into_iter().map(|id| format!("figures/{id}/"));
    for path in all_paths().into_iter().chain(figures) {
        browser.go_alive(&format!("{}{path}", site.url())).await?;
        for width in [320, 360, 480, 768, 1024, 1280, 1920] {
            browser.resize(width, 800).await?;
            let over = browser.value("return document.documentElement.scrollWidth - innerWidth").await?;
            ensure!(over.as_i64().is_some_and(|over| over <= 0), "/{path} at {width} px: {over} px too wide");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_hold_60_to_75_characters_on_wide_screens() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    // Characters of a full paragraph divided by its lines, without the last one.
    let measure = "const lengths = [...document.querySelectorAll('.passage .statement-text p')].map(p => { \
        const range = document.createRange(); const lines = new Map(); \
        const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT); let node; \
        while (node = walker.nextNode()) for (let i = 0; i < node.length; i++) { \
          range.setStart(node, i); range.setEnd(node, i + 1); const box = range.getClientRects()[0]; \
          if (box) lines.set(Math.round(box.bottom), (lines.get(Math.round(box.bottom)) || 0) + 1); } \
        return [...lines.values()].slice(0, -1); }).flat(); \
        lengths.sort((a, b) => a - b); return lengths[Math.floor(lengths.length / 2)]";
    let median = browser.value(measure).await?;
    ensure!(
        median.as_u64().is_some_and(|median| (60..=75).contains(&median)),
        "the median line has {median} characters"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn targets_are_large_enough_on_a_phone() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    for path in ["", "history/"] {
        browser.go_alive(&format!("{}{path}", site.url())).await?;
        browser.click(".site-menu > summary").await?;
        let small = "return [...document.querySelectorAll('button, summary, .site-nav a, .rail a, .thumb a, .pager a, .way-in a, .braid li a')]\
            .filter(e => e.checkVisibility({contentVisibilityAuto: true}) && !e.closest('.term')).map(e => [e.className || e.outerHTML.slice(0, 80), \
            Math.round(e.getBoundingClientRect().width), Math.round(e.getBoundingClientRect().height)])\
            .filter(([, w, h]) => w < 24 || h < 24)";
        let small = browser.value(small).await?;
        ensure!(small.as_array().is_some_and(Vec::is_empty), "/{path}: smaller than 24 px: {small}");
    }
    Ok(())
}
