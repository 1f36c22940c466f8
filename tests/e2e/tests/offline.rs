//! The single-file site, opened as a file: every step, every figure, a presentation, in both browsers.
//!
//! Long because: one reader walks the whole file in one browser.

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::{STEPS, figures, named};
use serde_json::json;

in_both! {
    the_single_file_site_walks_all_steps_and_draws_all_figures
    a_preview_of_the_single_file_site_shows_its_own_pages
}

async fn the_single_file_site_walks_all_steps_and_draws_all_figures(kind: Kind) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("explainer.html");
    std::fs::copy(named("E2E_DIST")?.join("explainer.html"), &file)?;
    let address = format!("file://{}", file.display());
    let browser = Browser::open_in(kind, 1000, 900).await?;
    browser.go_alive(&address).await?;
    browser.click("a.start").await?;
    for (index, step) in STEPS.iter().enumerate() {
        let here = format!("return location.hash === '#/{step}/' && document.querySelector('.pager') !== null");
        browser.until(&format!("step {step} is shown"), &here).await?;
        let shown = format!("return document.querySelector('.statement[id^=\"{step}-\"]') !== null");
        browser.until(&format!("{step} tells its statements"), &shown).await?;
        let empty = browser
            .value("return [...document.querySelectorAll('figure.figure')].filter(f => !f.querySelector('svg path, svg rect, svg circle, table')).map(f => f.id)")
            .await?;
        ensure!(empty == json!([]), "{step}: figures without a drawing: {empty}");
        if index + 1 < STEPS.len() {
            browser.value("document.querySelector('.pager-next').click()").await?;
        }
    }
    for id in figures()? {
        browser.value(&format!("location.hash = '#/figures/{id}/'")).await?;
        let drawn = format!(
            "const f = document.getElementById('{id}'); \
             return f !== null && f.querySelector('svg path, svg rect, svg circle, table tbody tr') !== null"
        );
        browser.until(&format!("the figure {id} is drawn"), &drawn).await?;
    }
    browser.value("location.hash = '#/figures/'").await?;
    for gallery in [".gallery:not([data-alive])", ".gallery[data-alive]"] {
        let pictures = format!(
            "const own = document.querySelector('{gallery} img'); return own?.complete && own.naturalWidth > 0"
        );
        browser.until("the index shows its pictures, as it was rendered and alive", &pictures).await?;
        browser.value("document.querySelector('.gallery input').focus()").await?;
    }
    // An address with a page and a place on it, opened with a full load.
    browser.go("about:blank").await?;
    browser.go(&format!("{address}#/icet/#findings")).await?;
    let there = "const box = document.getElementById('findings')?.getBoundingClientRect(); \
                 return document.querySelector('.statement[id^=icet-]') !== null && box.top >= 0 && box.top < innerHeight";
    browser.until("the page of the address is shown", there).await?;
    addresses(&browser, &address).await?;
    // The target of a statement's own link, a state in the address, and a presentation.
    browser.value("location.hash = '#/icet/'").await?;
    browser
        .until(
            "the step is shown",
            "return document.querySelector('main:not([data-incomplete]) .statement[id^=icet-] .permalink') !== null",
        )
        .await?;
    let ids = "return [...document.querySelectorAll('.statement[id^=icet-]')].filter(s => s.querySelector('.permalink')).map(s => s.id)";
    let ids = browser.value(ids).await?;
    let [Some(one), Some(other)] = [2, 4].map(|at| ids[at].as_str()) else { anyhow::bail!("few statements: {ids}") };
    browser.value(&format!("location.hash = '#/icet/#{one}'")).await?;
    browser.until("the statement is reached", &format!("return document.activeElement.id === {one:?}")).await?;
    // If copying is not possible, the link to a statement is followed.
    browser.value("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))").await?;
    browser.value(&format!("document.querySelector('#{other} .permalink').click()")).await?;
    browser.until("a link inside the page", &format!("return location.hash === '#/icet/#{other}'")).await?;
    browser.value("document.querySelector('.present-link').click()").await?;
    browser
        .until(
            "it presents",
            "return location.hash === '#/icet/?present=1' && document.querySelector('.deck-bar') !== null \
                && document.querySelector('[data-shown]').checkVisibility()",
        )
        .await?;
    browser.value("document.getElementById('deck-leave').click()").await?;
    browser
        .until("it leaves", "return location.hash === '#/icet/' && document.querySelector('.deck-bar') === null")
        .await?;
    browser.value("history.back()").await?;
    browser.until("Back presents again", "return document.querySelector('.deck-bar') !== null").await?;
    if kind == Kind::Chromium {
        let asked: Vec<String> = browser.requests().await?;
        let foreign: Vec<&String> =
            asked.iter().filter(|url| !["file:", "data:", "blob:"].iter().any(|own| url.starts_with(own))).collect();
        ensure!(!asked.is_empty() && foreign.is_empty(), "the file asked for {foreign:?}");
        let console = browser.console().await?;
        ensure!(console.is_empty(), "the console is not empty: {console:?}");
    }
    Ok(())
}

/// The addresses that the file gives for itself lead back to it, and one that leads nowhere says so.
async fn addresses(browser: &Browser, file: &str) -> Result<()> {
    let id = &figures()?[0];
    browser.value(&format!("location.hash = '#/figures/{id}/'")).await?;
    let take = format!("document.querySelector('[id=\"{id}-take\"]')");
    browser.until("the figure is alive", &format!("return !!{take}?.closest('[data-alive]')")).await?;
    browser.value(&format!("{take}.open = true")).await?;
    let texts = format!("[...{take}.querySelectorAll('.figure-citations code')].map(e => e.textContent)");
    browser.until("its texts are there", &format!("return {texts}.length > 0")).await?;
    let texts: Vec<String> = serde_json::from_value(browser.value(&format!("return {texts}")).await?)?;
    ensure!(texts[0].starts_with(&format!("{file}#/figures/{id}/")), "its address is {}", texts[0]);
    let tells_folder = texts[1..].iter().any(|own| own.contains("file:"));
    ensure!(!tells_folder, "a citation tells where the file lies: {texts:?}");
    ensure!(!texts.iter().any(|own| own.contains("<iframe")), "a frame of what the file does not hold: {texts:?}");
    browser.value("location.hash = '#/embed/'").await?;
    let snippets = "return document.querySelector('main:not([data-incomplete]) h1') !== null && location.hash === '#/embed/' \
         && !document.querySelector('.builder, main iframe')";
    browser.until("the page of snippets makes none", snippets).await?;
    browser.go("about:blank").await?;
    browser.go(&format!("{file}#/no-such-page/")).await?;
    browser.until("it says that there is none", "return document.querySelector('main[data-moved]') !== null").await?;
    browser.go("about:blank").await?;
    browser.go(&format!("{file}#/Histroy")).await?;
    let near = "return location.hash === '#/history/' && document.querySelector('.statement[id^=history-]') !== null";
    browser.until("the nearest is shown", near).await
}

/// A preview of the file: a `srcdoc` frame on another page, which has no address of its own.
async fn a_preview_of_the_single_file_site_shows_its_own_pages(kind: Kind) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = std::fs::read_to_string(named("E2E_DIST")?.join("explainer.html"))?;
    let text = serde_json::to_string(&file)?.replace("</", "<\\/").replace("<!--", "<\\!--");
    let host = folder.path().join("host.html");
    std::fs::write(
        &host,
        format!(
            "<!DOCTYPE html><title>Host</title><h1>Host</h1><iframe width=\"900\" height=\"700\"></iframe>\
             <script>document.querySelector('iframe').srcdoc = {text}</script>"
        ),
    )?;
    let browser = Browser::open_in(kind, 1000, 900).await?;
    browser.go(&format!("file://{}", host.display())).await?;
    browser.client.clone().enter_frame(0).await?;
    browser.alive().await?;
    browser.click("a.start").await?;
    let first = STEPS.first().context("no step")?;
    let shown = format!("return document.querySelector('.statement[id^=\"{first}-\"]') !== null");
    browser.until("the first link leads to the first step", &shown).await?;
    browser.value("document.querySelector('.pager-next').click()").await?;
    let shown = format!("return document.querySelector('.statement[id^=\"{}-\"]') !== null", STEPS[1]);
    browser.until("the next leads on", &shown).await?;
    browser.client.clone().enter_parent_frame().await?;
    let host = browser
        .text("return document.querySelector('h1').textContent + document.querySelectorAll('iframe').length")
        .await?;
    ensure!(host == "Host1", "the host is where it was: {host}");
    Ok(())
}
