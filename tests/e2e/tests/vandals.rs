//! Whoever's program changes the page, before anything came alive or while it lives: exhibits work afterwards, or the page
//! reads whole with its one line; words never stand twice, and nothing goes blank.
//!
//! The program of this test draws its damage from a seed, so that a failure can be seen again.

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::site;
use serde_json::Value;
use xtask::server::{Faults, Html};

/// One page of each sort, and pieces in frames.
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

/// Another view of each exhibit that has one, by its address; what a question says to whoever asks too early.
const USE: &str = "const id = document.querySelector('.figure-tabs a[href$=table]')?.getAttribute('href'); \
    if (id) location.hash = id; \
    document.querySelectorAll('.question-check').forEach(b => b.click()); \
    document.querySelectorAll('.filters button').forEach((b, i) => { if (i === 1) b.click(); })";

/// The exhibit that was asked for another view, and so was drawn anew.
const USED: &str = "return document.querySelector('.figure-tabs a[href$=table]')?.closest('[data-exhibit]')?.id";

/// What each exhibit says, without what the vandal has written; and how often each stands on the page.
const SAYS: &str = "return Object.fromEntries([...document.querySelectorAll('[data-exhibit]')] \
    .filter(e => e.dataset.exhibit !== 'deck') \
    .map(e => [e.id + (document.querySelectorAll('[id=\"' + e.id + '\"]').length > 1 ? ' twice' : ''), \
        e.textContent.replaceAll('vandal', '').replace(/\\s+/g, '')]))";

/// How many words the page holds, without the vandal's.
const WORDS: &str =
    "return document.querySelector('main').textContent.replaceAll('vandal', ' ').trim().split(/\\s+/).length";

async fn says(browser: &Browser, script: &str) -> Result<Value> {
    browser.settled().await?;
    browser.value(script).await
}

/// Looks at each page once untouched, then once for each seed.
async fn survive(kind: Kind, seeds: std::ops::Range<u32>) -> Result<()> {
    let browser = Browser::open_in(kind, 1100, 900).await?;
    let whole = site(Faults::default()).await?;
    let mut untouched = Vec::new();
    for page in PAGES {
        browser.go_alive(&format!("{}{page}", whole.url())).await?;
        let words = browser.value(WORDS).await?.as_u64().context("words")?;
        browser.value(USE).await?;
        untouched.push((words, says(&browser, SAYS).await?));
        browser.value("localStorage.clear()").await?;
    }
    let mut found = Vec::new();
    for seed in seeds {
        let at = seed as usize % PAGES.len();
        let (page, (words, before)) = (PAGES[at], &untouched[at]);
        let spoilt = site(Faults { html: Html::WithVandal(seed), ..Faults::default() }).await?;
        browser.go(&format!("{}{page}", spoilt.url())).await?;
        browser.alive().await.with_context(|| format!("/{page}, seed {seed}, before"))?;
        let now = browser.value(WORDS).await?.as_u64().context("words")?;
        // What the vandal has taken away is missing; nothing else is, and nothing stands twice.
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
            let was = before.get(id).with_context(|| format!("/{page}, seed {seed}: {id} stands twice"))?;
            let (was, says) = (was.as_str().unwrap_or_default(), says.as_str().unwrap_or_default());
            // What was not drawn anew lacks what the vandal has taken out, and may stand in another order.
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
