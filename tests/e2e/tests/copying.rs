//! What readers copy from a page: passages with their source, words as they are, links to statements.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::content::message;
use e2e::{named, site};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use xtask::server::Faults;

in_both! {
    a_passage_has_its_source
    a_snippet_is_copied_without_a_clipboard
}

/// Records what the page puts on the clipboard, after the page's own listeners.
const WATCH: &str = "addEventListener('copy', e => { window.copied = e.defaultPrevented \
    ? { text: e.clipboardData.getData('text/plain'), html: e.clipboardData.getData('text/html') } : 'bare'; })";

/// Selects the whole content of an element.
const SELECT: &str = "const range = document.createRange(); range.selectNodeContents(own); \
    getSelection().removeAllRanges(); getSelection().addRange(range)";

/// Copies what a script calls `own`, as a reader does, and returns what the page made of it.
async fn copy(browser: &Browser, own: &str) -> Result<serde_json::Value> {
    browser.value(&format!("window.copied = null; const own = {own}; {SELECT}")).await?;
    let control = char::from(Key::Control);
    let keys = KeyActions::new("keys".to_owned())
        .then(KeyAction::Down { value: control })
        .then(KeyAction::Down { value: 'c' })
        .then(KeyAction::Up { value: 'c' })
        .then(KeyAction::Up { value: control });
    browser.client.perform_actions(keys).await?;
    browser.until("it is copied", "return window.copied !== null").await?;
    browser.value("return window.copied").await
}

/// The line below a passage, from the page's own title and the message.
async fn line(browser: &Browser, address: &str) -> Result<String> {
    let title = browser.text("return document.title").await?;
    Ok(message("copied_from").replace("{title}", &title).replace("{address}", address))
}

async fn a_passage_has_its_source(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open_in(kind, 1200, 900).await?;
    browser.go_alive(&format!("{}icet/", site.url())).await?;
    browser.value(WATCH).await?;
    let own = "document.querySelector('#icet-answer .statement-text p')";
    let words = browser.text(&format!("return {own}.textContent")).await?;
    let copied = copy(&browser, own).await?;
    let address = format!("{}icet/#icet-answer", site.url());
    let line = line(&browser, &address).await?;
    ensure!(copied["text"] == format!("{words}\n\n{line}").as_str(), "{copied}");
    let html = copied["html"].as_str().unwrap_or_default();
    ensure!(html.contains(&format!("<a href=\"{address}\">{address}</a></p>")), "{html}");

    // Several statements: their collapsed sources are not shown, and so not copied.
    let copied = copy(&browser, "document.querySelector('#findings').parentElement").await?;
    let html = copied["html"].as_str().unwrap_or_default();
    ensure!(html.contains("evidence-kind") && !html.contains("evidence-body"), "{html}");
    let folded = browser.text("return document.querySelector('.findings .supports').textContent").await?;
    let text = copied["text"].as_str().unwrap_or_default();
    ensure!(!text.contains(&folded) && text.contains(&browser.text("return document.title").await?), "{text}");

    // A table and a word are left unchanged.
    for bare in ["document.querySelector('main table')", "document.querySelector('#icet-answer .evidence-kind')"] {
        let copied = copy(&browser, bare).await?;
        ensure!(copied == "bare", "{bare}: {copied}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passage_of_a_frame_and_of_the_single_file_site_has_its_source() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    let own = "document.querySelector('#icet-answer .statement-text p')";
    browser.go_alive(&format!("{}embed/icet/", site.url())).await?;
    browser.value(WATCH).await?;
    let copied = copy(&browser, own).await?;
    let line_in_frame = line(&browser, &format!("{}icet/#icet-answer", site.url())).await?;
    ensure!(copied["text"].as_str().is_some_and(|text| text.ends_with(&line_in_frame)), "{copied}");

    let file = format!("file://{}", named("E2E_DIST")?.join("explainer.html").display());
    browser.go_alive(&file).await?;
    browser.value("location.hash = '#/icet/'").await?;
    browser.until("the step is shown", &format!("return {own} !== null")).await?;
    browser.value(WATCH).await?;
    let copied = copy(&browser, own).await?;
    // The tests' site is published nowhere: the file is all there is.
    let line_in_file = line(&browser, &format!("{file}#/icet/#icet-answer")).await?;
    ensure!(copied["text"].as_str().is_some_and(|text| text.ends_with(&line_in_file)), "{copied}");
    Ok(())
}

/// Presses the link to a statement after opening its sources.
const PRESS: &str = "document.querySelector('#icet-answer .evidence').open = true; \
    document.querySelector('#icet-answer .permalink').click()";

#[tokio::test(flavor = "multi_thread")]
async fn the_link_to_a_statement_is_copied_or_else_followed() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    let given = "navigator.clipboard.writeText = words => { window.given = words; return Promise.resolve(); }";
    for path in ["icet/", "embed/icet/"] {
        browser.go_alive(&format!("{}{path}", site.url())).await?;
        browser.value(given).await?;
        browser.value(PRESS).await?;
        browser.until("it is copied", "return window.given !== undefined").await?;
        let given = browser.text("return window.given").await?;
        ensure!(given == format!("{}icet/#icet-answer", site.url()), "{path}: {given}");
        let copied = message("copied");
        let said = "return document.querySelector('#app > [role=status]').textContent";
        browser.until("it is said", &format!("{said} === {copied:?}")).await?;
        let shown = browser
            .text("return getComputedStyle(document.querySelector('#icet-answer .permalink'), '::after').content");
        let shown = shown.await?;
        ensure!(shown.contains(&copied), "{path}: {shown}");
        ensure!(browser.text("return location.hash").await?.is_empty(), "{path}: it was followed too");

        browser.value("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))").await?;
        browser.value(PRESS).await?;
        browser.until("it is followed", "return location.hash === '#icet-answer'").await?;
    }
    browser.is_clean(&site.url()).await
}

/// Over plain HTTP, as in many schools, a browser gives pages no clipboard.
async fn a_snippet_is_copied_without_a_clipboard(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open_in(kind, 1200, 900).await?;
    browser.go_alive(&format!("{}embed/", site.url())).await?;
    let without = "Object.defineProperty(navigator, 'clipboard', { value: undefined }); \
        addEventListener('copy', () => { const own = document.activeElement; \
            window.taken = own.value.slice(own.selectionStart, own.selectionEnd); })";
    browser.value(without).await?;
    let button = ".figure-citation button";
    let words = browser.text("return document.querySelector('.figure-citation code').textContent").await?;
    browser.click(button).await?;
    browser.until("it is taken", "return window.taken !== undefined").await?;
    ensure!(browser.text("return window.taken").await? == words, "another text was taken");
    let said = format!("return document.querySelector('.figure-said').textContent === {:?}", message("figure_copied"));
    browser.until("it is said", &said).await?;
    let back = format!("return document.activeElement === document.querySelector('{button}')");
    ensure!(browser.value(&back).await? == true, "the focus is lost");
    Ok(())
}
