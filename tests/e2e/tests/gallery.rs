//! The index of figures: every figure by its picture, found by word and filter, readable without script, light to load.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{figures, site};
use serde_json::json;
use xtask::server::Faults;

const CARDS: &str = "return document.querySelectorAll('.gallery-step li').length";

/// What a reader on a phone may have to load before scrolling, in bytes over the wire, including the site's four fonts.
const MOST_BYTES: u64 = 127_000;

#[tokio::test(flavor = "multi_thread")]
async fn the_index_shows_every_figure_and_finds_it_by_word_and_choice() -> Result<()> {
    let total = figures()?.len();
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go(&format!("{}figures/", site.url())).await?;
    ensure!(browser.value(CARDS).await? == total, "a card for each figure");
    let faces = "return document.querySelectorAll('.gallery-face > img[width][height], .gallery-rows > span:first-child').length";
    ensure!(browser.value(faces).await? == total, "each card has a drawing or rows");
    let steps = "return [...document.querySelectorAll('.gallery-step > h2 > span')].map(e => Number(e.textContent))";
    let steps: Vec<u8> = serde_json::from_value(browser.value(steps).await?)?;
    ensure!(steps.len() > 3 && steps.is_sorted(), "{steps:?}");
    let first = "return document.querySelector('.gallery-face > img').naturalWidth > 0";
    browser.until("the first picture is there", first).await?;

    browser.element(".gallery-tools input").await?.send_keys("chip").await?;
    let has = "[...document.querySelectorAll('.gallery-step li')].filter(e => /chip/i.test(e.textContent)).length";
    let expect = browser.value(&format!("return {has}")).await?.as_u64().context("cards")?;
    ensure!(expect > 0, "no figure is about chips");
    browser.until("only those are left", &format!("{CARDS} === {expect} && {has} === {expect}")).await?;
    let said = "return document.querySelector('.gallery-tools [role=status]').textContent";
    ensure!(browser.text(said).await?.starts_with(&format!("{expect} of {total} ")), "{}", browser.text(said).await?);
    browser.until("the address says so", "return location.search.includes('figures=find-chip')").await?;
    browser.value("location.reload()").await?;
    browser.until("it is the same after a reload", &format!("{CARDS} === {expect}")).await?;
    let typed = "return document.querySelector('.gallery-tools input').value === 'chip'";
    browser.until("the field says what is looked for", typed).await?;

    // A select leaves what it names.
    browser.go(&format!("{}figures/", site.url())).await?;
    let choose = "const s = document.querySelector('.gallery-tools select'); s.focus(); s.selectedIndex = 1; \
         s.dispatchEvent(new Event('input', { bubbles: true })); return s.selectedOptions[0].textContent";
    let step = browser.text(choose).await?;
    let left = format!(
        "const h = document.querySelectorAll('.gallery-step > h2 > a'); return h.length === 1 && h[0].textContent === {step:?}"
    );
    browser.until("one step is left", &left).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_index_reads_without_script_and_shows_no_field_that_does_nothing() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 800).await?;
    browser.scripts_off().await?;
    browser.go(&format!("{}figures/", site.url())).await?;
    let seen = "return [...document.querySelectorAll('.gallery-step li')].filter(e => e.checkVisibility()).length";
    ensure!(browser.value(seen).await? == figures()?.len(), "every card");
    let tools = "return document.querySelector('.gallery-tools').checkVisibility()";
    ensure!(browser.value(tools).await? == json!(false), "the field is there");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_index_is_light_before_anybody_scrolls_on_a_phone() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 800).await?;
    browser.go(&format!("{}figures/", site.url())).await?;
    let loaded = "return document.readyState === 'complete' && \
         [...document.images].filter(e => e.getBoundingClientRect().top < innerHeight).every(e => e.complete)";
    browser.until("what is in view is there", loaded).await?;
    let sizes = "return performance.getEntries().filter(e => 'transferSize' in e).map(e => [e.name, e.transferSize])";
    let sizes: Vec<(String, u64)> = serde_json::from_value(browser.value(sizes).await?)?;
    let sum: u64 = sizes.iter().map(|(_, size)| size).sum();
    ensure!(sum > 0 && sum < MOST_BYTES, "{sum} bytes: {sizes:?}");
    Ok(())
}
