//! The main job: a reader opens the site and walks the argument from start to end.

use anyhow::{Result, ensure};
use e2e::browser::Browser;
use e2e::{STEPS, site};
use fantoccini::key::Key;
use xtask::server::{Answer, Faults};

/// What responds to the reader.
#[derive(Clone, Copy, PartialEq)]
enum Interaction {
    /// The shell.
    On,
    /// Only the browser.
    Off,
}

/// Opens the cover and follows “start” and “next” to the last step with Tab and Enter alone.
async fn walk(browser: &Browser, url: &str, interaction: Interaction) -> Result<()> {
    browser.go(url).await?;
    walk_on(browser, interaction).await
}

/// The same from the cover already shown.
async fn walk_on(browser: &Browser, interaction: Interaction) -> Result<()> {
    let mut selector = "a.start";
    for step in STEPS.iter() {
        if interaction == Interaction::On {
            browser.alive().await?;
        }
        browser.tab_to(selector).await?;
        browser.press(Key::Enter).await?;
        let path = format!("/{step}/");
        let arrived = format!("return location.pathname === {path:?} && !!document.querySelector('a.pager-prev')");
        browser.until(&format!("{step} is shown"), &arrived).await?;
        let named = format!("return document.querySelector('.steps-grid a[aria-current=step]').pathname === {path:?}");
        browser.until(&format!("the contents show {step} as the place"), &named).await?;
        let text = browser.text("return document.querySelector('main').textContent").await?;
        ensure!(text.split_whitespace().count() > 400, "{step} reads in full");
        selector = "a.pager-next";
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn by_keyboard_alone() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go(&site.url()).await?;
    browser.value("window.stays = true").await?;
    walk_on(&browser, Interaction::On).await?;
    ensure!(browser.value("return window.stays").await? == true, "moving between steps loads no page anew");
    let mut code = site.requests();
    code.retain(|path| path.ends_with(".wasm") || path.ends_with(".js"));
    let many = code.len();
    code.sort();
    code.dedup();
    ensure!(code.len() == many, "code is asked for once: {:?}", site.requests());
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn with_script_off() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.scripts_off().await?;
    walk(&browser, &site.url(), Interaction::Off).await?;
    ensure!(
        browser.text("return document.documentElement.dataset.interaction ?? 'none'").await? == "none",
        "no script ran"
    );
    let notice = "return getComputedStyle(document.querySelector('.interaction-notice')).display";
    ensure!(browser.text(notice).await? == "block", "the page says that interaction is off");
    let tools = "return getComputedStyle(document.querySelector('.needs-script')).display";
    ensure!(browser.text(tools).await? == "none", "what needs script is not shown");
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_wasm_missing() -> Result<()> {
    let site = site(Faults { wasm: Answer::NotFound, ..Faults::default() }).await?;
    let browser = Browser::open(768, 900).await?;
    browser.go(&site.url()).await?;
    browser.until("the page says that interaction is off", OFF).await?;
    walk(&browser, &site.url(), Interaction::Off).await?;
    browser.until("the last page says so too", OFF).await
}

/// The notice is shown and what needs script is not.
const OFF: &str = "return document.documentElement.dataset.interaction === 'off' \
     && getComputedStyle(document.querySelector('.interaction-notice')).display === 'block' \
     && getComputedStyle(document.querySelector('.needs-script')).display === 'none'";
