//! The story: its stage follows the reader, its years link to turning points, and without it the text is one plain
//! page.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::site;
use serde_json::Value;
use xtask::server::Faults;

/// The state of the stage: the year, how far the lines are drawn, and which of its links is current.
const SHOWN: &str = "(() => { const stage = document.querySelector('.story-stage'); return [ \
    stage.querySelector('.story-year').textContent, Number(stage.querySelector('.story-told-part').getAttribute('width')), \
    stage.querySelector('.story-years [aria-current=true]')?.hash.slice(1) ]; })()";
const TURNS: &str = "[...document.querySelectorAll('.story-turn')]";
/// How many turning points are laid out.
const SEEN: &str =
    "return [...document.querySelectorAll('.story-turn')].filter(own => own.getClientRects().length).length";

/// Ids and years of the turning points told.
async fn turns(browser: &Browser) -> Result<Vec<(String, String)>> {
    let turns = browser.value(&format!("return {TURNS}.map(own => [own.id, own.dataset.year])")).await?;
    serde_json::from_value(turns).context("turning points")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_stage_stays_and_follows_what_is_read() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    for (width, height) in [(1440, 900), (360, 740)] {
        browser.resize(width, height).await?;
        browser.go("about:blank").await?;
        browser.go_alive(&format!("{}history/", site.url())).await?;
        let mut reach = Vec::new();
        for (id, year) in turns(&browser).await? {
            browser.value(&format!("document.getElementById({id:?}).scrollIntoView({{ block: 'start' }})")).await?;
            let follows = format!("const [year, , link] = {SHOWN}; return year === {year:?} && link === {id:?}");
            browser.until(&format!("{width}: the stage shows {id}"), &follows).await?;
            reach.push(browser.value(&format!("return {SHOWN}[1]")).await?.as_i64().context("a width")?);
            let seen = format!(
                "const head = document.querySelector('.site-head').getBoundingClientRect().bottom; \
                 const stage = document.querySelector('.story-scene').getBoundingClientRect(); \
                 const own = document.getElementById({id:?}).querySelector('h3').getBoundingClientRect(); \
                 const isFree = stage.right <= own.left || stage.bottom <= own.top; \
                 return [stage.top >= head - 1, stage.bottom <= innerHeight + 1, isFree, own.top < innerHeight]"
            );
            let seen = browser.value(&seen).await?;
            ensure!(seen == serde_json::json!([true, true, true, true]), "{width}: {id}: {seen}");
        }
        ensure!(reach.is_sorted_by(|before, after| before < after), "{width}: the lines grow: {reach:?}");
    }
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_leads_to_its_turning_point_and_the_address_to_both() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    let turns = turns(&browser).await?;
    let (id, year) = turns.get(turns.len() - 2).context("a turning point")?;
    browser.tab_to(&format!(".story-years a[href$='#{id}']")).await?;
    browser.press(fantoccini::key::Key::Enter).await?;
    let there = format!("return location.hash === '#' + {id:?} && {SHOWN}[0] === {year:?}");
    browser.until("the year leads there", &there).await?;
    let address = browser.text("return location.href").await?;
    browser.go("about:blank").await?;
    browser.go_alive(&address).await?;
    browser.until("another reader sees the same", &there).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_story_is_one_plain_page_by_choice_with_less_motion_and_without_script() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    let address = format!("{}history/", site.url());
    browser.go_alive(&address).await?;
    let turns = Value::from(turns(&browser).await?.len());
    let stage = "return document.querySelector('.story-scene').getClientRects().length";
    ensure!(browser.value(stage).await? == 1, "there is a stage");
    browser.click(".story-stage .figure-tabs li:nth-child(2) a").await?;
    browser.until("the stage goes", &format!("{stage} === 0")).await?;
    ensure!(browser.value(SEEN).await? == turns, "a plain page tells all");
    browser.until("the address says so", "return location.hash.length > 1").await?;
    let plain = browser.text("return location.href").await?;
    browser.go("about:blank").await?;
    browser.go_alive(&plain).await?;
    browser.until("another reader has the plain page", &format!("{stage} === 0")).await?;
    browser.media("prefers-reduced-motion", "reduce").await?;
    browser.go("about:blank").await?;
    browser.go_alive(&address).await?;
    ensure!(browser.value(stage).await? == 0, "with less motion there is no stage");
    ensure!(browser.value(SEEN).await? == turns, "with less motion all are told");
    browser.scripts_off().await?;
    browser.go("about:blank").await?;
    browser.go(&address).await?;
    ensure!(browser.value(stage).await? == 0, "without script there is no stage");
    ensure!(browser.value(SEEN).await? == turns, "without script all are told");
    Ok(())
}
