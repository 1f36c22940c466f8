//! What hosts, networks and browsers do to a page: it stays readable, and its links work.

use anyhow::{Result, ensure};
use e2e::browser::Browser;
use e2e::{all_paths, site, site_under_a_path, step_after};
use xtask::server::{Answer, Faults, Html};

pub const OFF: &str = "return document.documentElement.dataset.interaction === 'off' \
     && getComputedStyle(document.querySelector('.interaction-notice')).display === 'block'";

/// The page says that interaction is off, can be read, and its links load pages.
async fn reads_and_links(browser: &Browser, url: &str) -> Result<()> {
    browser.go(&format!("{url}history/")).await?;
    browser.until("the page says that interaction is off", OFF).await?;
    let words = browser.value("return document.querySelector('main').innerText.split(/\\s+/).length").await?;
    ensure!(words.as_u64().is_some_and(|words| words > 400), "the page reads: {words}");
    browser.click("a.pager-next").await?;
    let next = format!("return location.pathname.endsWith('/{}/')", step_after("history"));
    browser.until("the link loads the next page", &next).await?;
    browser.until("which says so too", OFF).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wasm_is_not_wasm() -> Result<()> {
    let site = site(Faults { wasm: Answer::Garbage, ..Faults::default() }).await?;
    reads_and_links(&Browser::open(768, 900).await?, &site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_glue_is_missing() -> Result<()> {
    let site = site(Faults { glue: Answer::NotFound, ..Faults::default() }).await?;
    reads_and_links(&Browser::open(768, 900).await?, &site.url()).await
}

/// What cannot come alive says so next to it, and the rest of the page works.
async fn says_so_beside(browser: &Browser, url: &str) -> Result<()> {
    browser.go(&format!("{url}history/")).await?;
    browser.value("document.querySelector('main [data-exhibit]').scrollIntoView()").await?;
    let beside = "const line = document.querySelector('main [data-exhibit][data-failed] + .exhibit-notice'); \
         return !!line && line.offsetHeight > 0 && line.textContent.length > 10";
    browser.until("the exhibit says that it is as it was", beside).await?;
    let words = browser.value("return document.querySelector('main').innerText.split(/\\s+/).length").await?;
    ensure!(words.as_u64().is_some_and(|words| words > 400), "the page reads: {words}");
    browser.until("the shell runs", "return document.documentElement.dataset.interaction === 'on'").await?;
    browser.value("window.stays = true").await?;
    browser.click("a.pager-next").await?;
    let next = format!("return location.pathname.endsWith('/{}/') && window.stays", step_after("history"));
    browser.until("the next page is shown", &next).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_data_is_missing_or_rubbish() -> Result<()> {
    let browser = Browser::open(768, 900).await?;
    for data in [Answer::NotFound, Answer::Garbage] {
        let site = site(Faults { data, ..Faults::default() }).await?;
        says_so_beside(&browser, &site.url()).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_of_the_code_is_missing_or_rubbish_and_a_later_attempt_fetches_it_again() -> Result<()> {
    let browser = Browser::open(768, 900).await?;
    for part in [Answer::NotFound, Answer::Garbage] {
        let broken = site(Faults { part, ..Faults::default() }).await?;
        says_so_beside(&browser, &broken.url()).await?;
    }
    let site = site(Faults::default()).await?;
    browser
        .before_each_page(
            "const real = window.fetch; \
         window.fetch = (a, ...rest) => !window.mended && /story-\\w+\\.wasm/.test(a) ? Promise.reject(new TypeError('offline')) : real(a, ...rest)",
        )
        .await?;
    says_so_beside(&browser, &site.url()).await?;
    browser.go(&format!("{}history/", site.url())).await?;
    browser.value("document.querySelector('main [data-exhibit]').scrollIntoView()").await?;
    browser.until("it failed", "return !!document.querySelector('main [data-exhibit][data-failed]')").await?;
    browser.value("window.mended = true").await?;
    let touch = "document.querySelector('[data-failed]')?.dispatchEvent(new Event('pointerdown', { bubbles: true })); \
         return !!document.querySelector('[data-exhibit=story][data-alive]') && !document.querySelector('.exhibit-notice')";
    browser.until("a touch brings it to life", touch).await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_slow_line_the_page_reads_and_what_was_pressed_early_is_done() -> Result<()> {
    let browser = Browser::open(768, 900).await?;
    let late = [
        Faults { wasm: Answer::Late, ..Faults::default() },
        Faults { glue: Answer::Late, ..Faults::default() },
        Faults { part: Answer::Late, ..Faults::default() },
        Faults { data: Answer::Late, ..Faults::default() },
    ];
    for faults in late {
        let site = site(faults.clone()).await?;
        browser.go(&format!("{}history/", site.url())).await?;
        let early = "const b = document.querySelector('.story-stage .figure-tabs li:last-child a'); \
             window.early = !b.closest('[data-alive]'); b.scrollIntoView(); b.click(); return window.early";
        ensure!(browser.value(early).await? == true, "it was pressed before anything could answer: {faults:?}");
        let words = browser.value("return document.querySelector('main').innerText.split(/\\s+/).length").await?;
        ensure!(words.as_u64().is_some_and(|words| words > 400), "the page reads meanwhile: {words}");
        let told = "return document.querySelector('.story-stage[data-alive]')?.dataset.view === 'plain'";
        browser.until(&format!("what was pressed is done: {faults:?}"), told).await?;
        let on = "return document.documentElement.dataset.interaction === 'on' && !document.querySelector('.exhibit-notice')";
        browser.until("nothing is said to have failed", on).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_strips_comments_and_everything_comes_alive() -> Result<()> {
    let site = site(Faults { html: Html::WithoutComments, ..Faults::default() }).await?;
    let browser = Browser::open(768, 900).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trap_is_survived_once_and_foreign_errors_are_ignored() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(768, 900).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    let throw = |error: &str| format!("window.dispatchEvent(new ErrorEvent('error', {{ error: {error} }}))");
    browser.value(&throw("new TypeError('an extension failed')")).await?;
    browser.value("document.querySelector('[data-alive]').dataset.old = 'yes'").await?;
    browser.value(&throw("new WebAssembly.RuntimeError('unreachable')")).await?;
    let fresh = "return !!document.querySelector('[data-exhibit=story][data-alive]:not([data-old])')";
    browser.until("a fresh module has drawn it anew", fresh).await?;
    browser.alive().await?;
    browser.click(".story-stage .figure-tabs li:last-child a").await?;
    browser.until("and it works", "return document.querySelector('.story-stage').dataset.view === 'plain'").await?;
    browser.value(&throw("new WebAssembly.RuntimeError('unreachable')")).await?;
    browser.until("the page says that interaction is off", OFF).await?;
    browser.click("a.pager-next").await?;
    let next = format!("return location.pathname.endsWith('/{}/')", step_after("history"));
    browser.until("its links work", &next).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_forbids_wasm() -> Result<()> {
    let policy = ("content-security-policy", "script-src 'self' 'unsafe-inline'".to_owned());
    let site = site(Faults { headers: vec![policy], ..Faults::default() }).await?;
    reads_and_links(&Browser::open(768, 900).await?, &site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_has_no_webassembly() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(768, 900).await?;
    browser.before_each_page("delete window.WebAssembly").await?;
    reads_and_links(&browser, &site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn storage_throws_or_holds_rubbish() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(768, 900).await?;
    browser.go(&site.url()).await?;
    for rubbish in ["{\"settings\":", "theme=&&=&read=...", "\u{0}\u{ffff}"] {
        browser.value(&format!("localStorage.setItem('ai-partnership-explainer', {rubbish:?})")).await?;
        browser.go_alive(&format!("{}history/", site.url())).await?;
        browser.is_clean(&site.url()).await?;
    }
    let throwing =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })";
    browser.before_each_page(throwing).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    browser.click("a.pager-next").await?;
    let next = format!("return location.pathname === '/{}/'", step_after("history"));
    browser.until("the next step is shown", &next).await?;
    browser.click(".site-menu > summary").await?;
    browser.click(".depth-switch").await?;
    browser.until("settings work", "return document.documentElement.dataset.depth === 'short'").await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_can_not_be_fetched_is_loaded_instead() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(768, 900).await?;
    // Code and data are there; no other page can be fetched, as when a connection drops.
    browser
        .before_each_page(
            "const real = window.fetch; \
         window.fetch = (a, ...rest) => /\\/$/.test(a) ? Promise.reject(new TypeError('offline')) : real(a, ...rest)",
        )
        .await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    browser.click(".site-menu summary").await?;
    browser.click(".steps-grid a[href='/china/']").await?;
    browser
        .until(
            "china is shown",
            "return location.pathname === '/china/' && !!document.querySelector('#china-answer, .answers')",
        )
        .await?;
    browser.alive().await?;
    let current = "return document.querySelector('.steps-grid a[aria-current=step]').pathname === '/china/'";
    browser.until("as the whole page", current).await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_asks_another_site_or_complains() -> Result<()> {
    let browser = Browser::open(1440, 900).await?;
    let root = site(Faults::default()).await?;
    let sub = site_under_a_path(Faults::default()).await?;
    for url in [root.url(), sub.url()] {
        for path in all_paths() {
            browser.go_alive(&format!("{url}{path}")).await?;
            browser.is_clean(&url).await?;
        }
    }
    Ok(())
}
