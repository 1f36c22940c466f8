//! The argument map: fully usable by keyboard, its drawing where there is room, its outline everywhere, without script
//! too.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::site;
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::Faults;

/// The number of nodes in the outline.
const TOLD: &str = "document.querySelectorAll('.argument-node').length";

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_reaches_every_box_and_sees_it() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go(&format!("{}argument/", site.url())).await?;
    let total = browser.value(&format!("return {TOLD}")).await?.as_u64().context("nodes")?;
    browser.tab_to(".argument-scroll").await?;
    for stop in 0..total {
        browser.press(Key::Tab).await?;
        // The page may scroll there smoothly.
        let seen = "const e = document.activeElement, b = e.getBoundingClientRect(); \
             return e.matches('a.argument-box:focus-visible') && b.left >= 0 && b.right <= innerWidth && \
             b.bottom > 0 && b.top < innerHeight";
        browser.until(&format!("the box of stop {stop} is seen"), seen).await?;
    }
    // From there on the outline has the same content.
    browser.press(Key::Tab).await?;
    let first = "return document.activeElement.matches('.argument-node > a')";
    ensure!(browser.value(first).await? == json!(true), "the outline follows the drawing");
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn skipping_the_drawing_leads_to_the_outline() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go(&format!("{}argument/", site.url())).await?;
    browser.click(".argument-skip a").await?;
    let top = "return document.querySelector('#argument-outline').getBoundingClientRect().top < innerHeight";
    browser.until("the outline is on the screen", top).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_drawing_can_be_made_whole_or_large_without_script() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1280, 900).await?;
    browser.scripts_off().await?;
    browser.go(&format!("{}argument/", site.url())).await?;
    let width = "return document.querySelector('.argument-picture').getBoundingClientRect().width";
    let readable = browser.value(width).await?.as_f64().context("a width")?;
    browser.click(".argument-size-whole").await?;
    let fits = "const b = document.querySelector('.argument-picture').getBoundingClientRect(); \
                return b.width <= innerWidth && b.height <= innerHeight";
    ensure!(browser.value(fits).await? == json!(true), "all of it is on the screen");
    browser.click(".argument-size-large").await?;
    let large = browser.value(width).await?.as_f64().context("a width")?;
    ensure!(large > readable, "{large} is not larger than {readable}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_shows_the_outline_alone_and_nothing_reaches_beyond_it() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 800).await?;
    browser.scripts_off().await?;
    browser.go(&format!("{}argument/", site.url())).await?;
    let drawing = "return document.querySelector('.argument-drawing').checkVisibility()";
    ensure!(browser.value(drawing).await? == json!(false), "the drawing is there");
    let seen = "return [...document.querySelectorAll('.argument-node')].every(e => e.checkVisibility())";
    ensure!(browser.value(seen).await? == json!(true), "a node is hidden");
    let wide = "return document.documentElement.scrollWidth > innerWidth";
    ensure!(browser.value(wide).await? == json!(false), "the page scrolls sideways");
    Ok(())
}

/// Whether a node is highlighted in the outline and in the drawing, and no other is.
fn marked(id: &str) -> String {
    format!(
        "const told = [...document.querySelectorAll('.argument-item')] \
             .filter(e => getComputedStyle(e.firstElementChild).backgroundColor !== 'rgba(0, 0, 0, 0)').map(e => e.id); \
         const drawn = [...document.querySelectorAll('a.argument-box')] \
             .filter(e => getComputedStyle(e.querySelector('rect')).strokeWidth === '40px').map(e => e.id); \
         return JSON.stringify([told, drawn]) === '[[\"node-{id}\"],[\"box-{id}\"]]'"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_at_the_address_is_marked_where_it_is_told_and_where_it_is_drawn() -> Result<()> {
    let site = site(Faults::default()).await?;
    for script in [false, true] {
        let browser = Browser::open(1440, 900).await?;
        if !script {
            browser.scripts_off().await?;
        }
        browser.go(&format!("{}argument/", site.url())).await?;
        let id = "return document.querySelectorAll('.argument-item')[9].id.slice('node-'.length)";
        let id = browser.text(id).await?;
        browser.go("about:blank").await?;
        browser.go(&format!("{}argument/#node-{id}", site.url())).await?;
        browser.until("the node is marked in both", &marked(&id)).await?;
        // From there to its box.
        browser.click(&format!("[id='node-{id}'] > .argument-node > .argument-see")).await?;
        let seen = format!(
            "const own = document.getElementById('box-{id}').getBoundingClientRect(); \
             return location.hash === '#box-{id}' && own.top >= 0 && own.bottom <= innerHeight"
        );
        browser.until("its box is on the screen", &seen).await?;
        browser.until("it is still marked in both", &marked(&id)).await?;
    }
    Ok(())
}
