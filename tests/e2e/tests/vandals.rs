//! Foreign scripts change the page before exhibits wake or while they are alive. Afterwards exhibits work, or the whole
//! page is readable and says that they do not; no words occur twice, and nothing goes blank.
//!
//! The damage is derived from a seed, so that a failure can be reproduced.

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::{STEPS, named, site};
use serde_json::Value;
use xtask::server::{Faults, Html, Site, spawn};

/// One page of each kind, and pieces in frames.
const PAGES: [&str; 13] = [
    "",
    "history/",
    "icet/",
    "strengths/",
    "timelines/china/",
    "recommendations/compute/",
    "ledger/",
    "figures/accelerators/",
    "embed/",
    "glossary/",
    "embed/figures/accelerators/",
    "embed/history/",
    "embed/ledger/",
];

/// Opens a figure's other view by its address, checks all questions too early, and presses a filter.
const USE: &str = "const id = document.querySelector('.figure-tabs a[href$=table]')?.getAttribute('href'); \
    if (id) location.hash = id; \
    document.querySelectorAll('.question-check').forEach(b => b.click()); \
    document.querySelectorAll('.filters button').forEach((b, i) => { if (i === 1) b.click(); })";

/// The figure whose other view was opened, and which was therefore redrawn.
const USED: &str = "return document.querySelector('.figure-tabs a[href$=table]')?.closest('[data-exhibit]')?.id";

/// The text of each exhibit, without the server's name and the vandal's text; its id is marked if it occurs twice.
const SAYS: &str = "return Object.fromEntries([...document.querySelectorAll('main [data-exhibit]')] \
    .filter(e => e.dataset.exhibit !== 'deck') \
    .map(e => [e.id + (document.querySelectorAll('[id=\"' + e.id + '\"]').length > 1 ? ' twice' : ''), \
        e.textContent.replaceAll('vandal', '').replaceAll(location.host, '').replace(/\\s+/g, '')]))";

/// The number of words on the page, without the vandal's.
const WORDS: &str =
    "return document.querySelector('main').textContent.replaceAll('vandal', ' ').trim().split(/\\s+/).length";

async fn says(browser: &Browser, script: &str) -> Result<Value> {
    browser.settled().await?;
    browser.value(script).await
}

/// The number of words on a page, and the text of each exhibit after use.
async fn looked_at(browser: &Browser, url: &str) -> Result<(u64, Value)> {
    browser.go_alive(url).await?;
    let words = browser.value(WORDS).await?.as_u64().context("words")?;
    browser.value(USE).await?;
    let says = says(browser, SAYS).await?;
    browser.value("localStorage.clear()").await?;
    Ok((words, says))
}

/// Opens each page once untouched, then once for each seed.
async fn survive(kind: Kind, seeds: std::ops::Range<u32>) -> Result<()> {
    let browser = Browser::open_in(kind, 1100, 900).await?;
    let whole = site(Faults::default()).await?;
    let mut untouched = Vec::new();
    for page in PAGES {
        untouched.push(looked_at(&browser, &format!("{}{page}", whole.url())).await?);
    }
    let mut found = Vec::new();
    for seed in seeds {
        let at = seed as usize % PAGES.len();
        let (page, (words, before)) = (PAGES[at], &untouched[at]);
        let spoilt = site(Faults { html: Html::WithVandal(seed), ..Faults::default() }).await?;
        browser.go(&format!("{}{page}", spoilt.url())).await?;
        browser.alive().await.with_context(|| format!("/{page}, seed {seed}, before"))?;
        let now = browser.value(WORDS).await?.as_u64().context("words")?;
        // What the vandal has removed is missing; nothing else is, and nothing occurs twice.
        if now * 100 > words * 103 || now * 100 < words * 85 {
            found.push(format!("/{page}, seed {seed}: {now} words, were {words}"));
        }
        browser.value(&format!("vandal({seed} + 1000)")).await?;
        browser.value(USE).await?;
        let after = says(&browser, SAYS).await?;
        let used = browser.value(USED).await?;
        let drawn = used.as_str();
        let on = browser.text("return document.documentElement.dataset.interaction").await?;
        if on != "on" {
            found.push(format!("/{page}, seed {seed}: interaction is {on}"));
        }
        for (id, says) in after.as_object().context("exhibits")? {
            let was = before.get(id).with_context(|| format!("/{page}, seed {seed}: {id} occurs twice"))?;
            let (was, says) = (was.as_str().unwrap_or_default(), says.as_str().unwrap_or_default());
            // What was not redrawn lacks what the vandal has removed, and may be reordered.
            let is_whole = says.len() <= was.len() && says.len() * 100 >= was.len() * 80;
            if !is_whole || (Some(id.as_str()) == drawn && was != says) {
                found.push(format!("/{page}, seed {seed}: {id} says {} letters, said {}", says.len(), was.len()));
            }
        }
        browser.value("localStorage.clear()").await?;
    }
    ensure!(found.is_empty(), "{} times:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_and_twenty_vandals_in_chromium() -> Result<()> {
    survive(Kind::Chromium, 0..120).await
}

#[tokio::test(flavor = "multi_thread")]
async fn ninety_vandals_in_firefox() -> Result<()> {
    survive(Kind::Firefox, 120..210).await
}

/// The options that hosts and build steps use: they remove everything that a browser does not need.
const MINIFY: [&str; 12] = [
    "--collapse-whitespace",
    "--remove-comments",
    "--remove-optional-tags",
    "--remove-attribute-quotes",
    "--remove-redundant-attributes",
    "--remove-empty-attributes",
    "--remove-script-type-attributes",
    "--collapse-boolean-attributes",
    "--sort-attributes",
    "--sort-class-name",
    "--decode-entities",
    "--use-short-doctype",
];

/// A folder with the built site in which these pages are minified.
fn minified(pages: &[&str]) -> Result<tempfile::TempDir> {
    let (dist, folder) = (named("E2E_DIST")?, tempfile::tempdir()?);
    for file in xtask::compress::files(&dist)? {
        let own = folder.path().join(file.strip_prefix(&dist)?);
        std::fs::create_dir_all(own.parent().context("a folder")?)?;
        std::os::unix::fs::symlink(&file, &own)?;
    }
    for page in pages {
        let own = folder.path().join(page).join("index.html");
        let whole = std::fs::canonicalize(&own)?;
        std::fs::remove_file(&own)?;
        std::fs::remove_file(own.with_extension("html.br"))?;
        let mut minifier = std::process::Command::new(named("E2E_MINIFIER")?);
        ensure!(minifier.args(MINIFY).arg(&whole).arg("--output").arg(&own).status()?.success(), "/{page}");
        ensure!(std::fs::metadata(&own)?.len() < std::fs::metadata(&whole)?.len(), "/{page} is not smaller");
    }
    Ok(folder)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_minifier_removes_nothing_that_matters() -> Result<()> {
    let folder = minified(&PAGES)?;
    let dist = folder.path().to_owned();
    let small = spawn(Site { dist, base: "/".to_owned(), faults: Faults::default() }).await?;
    let whole = site(Faults::default()).await?;
    let browser = Browser::open(1100, 900).await?;
    for page in PAGES {
        let before = looked_at(&browser, &format!("{}{page}", whole.url())).await?;
        let after = looked_at(&browser, &format!("{}{page}", small.url())).await?;
        // A minifier may remove the space between two blocks, and with it the end of a word.
        ensure!(after.0 * 100 >= before.0 * 97 && after.0 <= before.0, "/{page}: {} words, were {}", after.0, before.0);
        ensure!(after.1 == before.1, "/{page}: an exhibit says something else");
        ensure!(browser.text("return document.documentElement.dataset.interaction").await? == "on", "/{page} is off");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_to_a_translated_exhibit_are_kept_in_the_address() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1100, 900).await?;
    browser.go_alive(&format!("{}ledger/", site.url())).await?;
    browser
        .value(
            "document.querySelectorAll('.filter-values button').forEach(b => { const font = document.createElement('font'); \
             b.firstChild.replaceWith(font); font.append('vandal'); })",
        )
        .await?;
    browser.value("document.querySelectorAll('.filter-values button')[1].click()").await?;
    let pressed = "return document.querySelectorAll('.filter-values button')[1].ariaPressed === 'true' \
         && !document.querySelector('.filter-values font')";
    browser.until("it was redrawn", pressed).await?;
    browser.until("the address has it", "return location.search.includes('ledger=')").await?;
    let left = browser.text("return document.querySelector('.filter-status').textContent").await?;
    browser.value("location.reload()").await?;
    browser.alive().await?;
    let same = format!("return document.querySelector('.filter-status').textContent === {left:?}");
    browser.until("it is the same after a reload", &same).await
}

/// Wraps every text of the page in elements, as browsers' translators do.
const TRANSLATE: &str = "const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), all = []; \
    while (walk.nextNode()) \
        if (walk.currentNode.data.trim() && !walk.currentNode.parentElement.closest('script, style, svg')) all.push(walk.currentNode); \
    all.forEach(text => { \
        const outer = document.createElement('font'), inner = outer.appendChild(document.createElement('font')); \
        text.replaceWith(outer); inner.append(text); })";

#[tokio::test(flavor = "multi_thread")]
async fn numbers_marks_and_parts_are_correct_on_a_translated_page() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1100, 900).await?;
    let prose =
        "[...document.querySelectorAll('main data.number[data-crore]')].filter(own => !own.closest('[data-exhibit]'))";
    let mut seen = 0;
    for (step, next) in STEPS.iter().zip(STEPS.iter().skip(1)) {
        browser.go(&format!("{}{step}/", site.url())).await?;
        let count = browser.value(&format!("return {prose}.length")).await?.as_u64().unwrap_or_default();
        if count == 0 {
            continue;
        }
        seen += count;
        browser.alive().await?;
        browser.value(TRANSLATE).await?;
        browser.value("document.querySelector('.display input[value=crore]').click()").await?;
        let rewritten = format!("return {prose}.every(own => own.textContent === own.dataset.crore)");
        browser.until("the numbers of the text are in crore", &rewritten).await?;
        browser.value("document.querySelector('a.pager-next').click()").await?;
        let marked = format!(
            "return location.pathname.endsWith('/{next}/') \
             && [...document.querySelectorAll('li[data-step={step}] a')].every(own => own.querySelector('.step-read')?.textContent)"
        );
        browser.until("the step is marked as read", &marked).await?;
        break;
    }
    ensure!(seen > 0, "no step has a number that can be written in crore");
    browser.go_alive(&format!("{}embed/icet/", site.url())).await?;
    browser.value(TRANSLATE).await?;
    browser.value("document.querySelector('.frame-ways button[data-forward]').click()").await?;
    let part = "const shown = document.querySelectorAll('[data-part]:not([data-away])'); \
                return shown.length === 1 && shown[0] === document.querySelectorAll('[data-part]')[1] \
                    && document.querySelector('.frame-part > span').textContent === shown[0].dataset.part";
    browser.until("the second part is shown and named", part).await
}
