//! A whole lesson in presenter mode, with two windows.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{STEPS, site};
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::Faults;

/// “4 of 28”.
const PLACE: &str = "return document.querySelector('.deck-place').textContent";

/// Presses a letter.
async fn letter(browser: &Browser, key: &str) -> Result<()> {
    browser.client.active_element().await?.send_keys(key).await?;
    Ok(())
}

async fn place(browser: &Browser, words: &str) -> Result<()> {
    let script = format!("return document.querySelector('.deck-place')?.textContent.startsWith('{words} ') ?? false");
    browser.until(&format!("slide {words} is shown"), &script).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clicker_walks_through_a_step_one_idea_a_screen_and_on_to_the_next() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 810).await?;
    browser.go_alive(&format!("{}icet/", site.url())).await?;
    let told = browser
        .value("return document.querySelectorAll('article .statement').length")
        .await?
        .as_u64()
        .unwrap_or(u64::MAX);
    browser.click(".present-link").await?;
    place(&browser, "1").await?;
    let total: usize = browser.text(PLACE).await?.rsplit(' ').next().context("a total")?.parse()?;
    let mut statements = 0;
    for number in 1..=total {
        place(&browser, &number.to_string()).await?;
        let here = format!("return location.search === '?present={number}'");
        browser.until(&format!("the address says slide {number}"), &here).await?;
        let ideas = browser
            .value(
                "return document.querySelectorAll('.slide').length === 1 && document.activeElement.id === 'heading' \
                    && document.querySelectorAll('.page, .site-head').length === 0",
            )
            .await?;
        ensure!(ideas == json!(true), "slide {number}: not one idea with the focus on it");
        let wide = browser
            .value("const m = document.querySelector('.deck-main'); return m.scrollWidth <= m.clientWidth")
            .await?;
        ensure!(wide == json!(true), "slide {number} is wider than the screen");
        statements +=
            browser.value("return document.querySelectorAll('.slide .statement').length").await?.as_u64().unwrap_or(0);
        browser.press(Key::PageDown).await?;
    }
    ensure!(statements >= told, "{statements} statements presented, the step holds {told}");
    browser.until("the next step begins", "return location.pathname.endsWith('/trust/')").await?;
    place(&browser, "1").await?;
    browser.press(Key::PageUp).await?;
    browser.until("the step before ends", "return location.pathname.endsWith('/icet/')").await?;
    place(&browser, &total.to_string()).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_act_only_inside_and_never_take_a_control_s_own() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 810).await?;
    let address = format!("{}icet/", site.url());
    browser.go_alive(&address).await?;
    browser.value("document.getElementById('heading').focus()").await?;
    for key in ["b", "o", "c", "s", "?"] {
        letter(&browser, key).await?;
    }
    let same =
        browser.value("return document.querySelectorAll('.deck').length === 0 && location.search === ''").await?;
    ensure!(same == json!(true), "a key acted outside of the presentation");
    browser.go_alive(&format!("{address}?present=2")).await?;
    place(&browser, "2").await?;
    for (key, shown) in [("b", ".deck-blank"), ("o", ".deck-slides"), ("c", ".qr"), ("?", ".deck-keys")] {
        letter(&browser, key).await?;
        browser
            .until(&format!("{key} shows {shown}"), &format!("return document.querySelector('{shown}') !== null"))
            .await?;
        browser.until(&format!("{key}: the address says it"), "return location.search.includes('present=2-')").await?;
        browser.press(Key::Escape).await?;
        browser
            .until("Escape shows the slide again", &format!("return document.querySelector('{shown}') === null"))
            .await?;
    }
    // A slider keeps its arrows.
    browser.go_alive(&address).await?;
    let estimate =
        "return document.querySelector('.question [type=range]').closest('.question').querySelector('h3').textContent";
    let asks = json!(browser.text(estimate).await?);
    browser.go_alive(&format!("{address}?present=1")).await?;
    let last = "document.querySelector('.deck-button[aria-label=Overview]').click()";
    browser.value(last).await?;
    browser.until("the overview", "return document.querySelector('.deck-slides') !== null").await?;
    let slide = format!(
        "[...document.querySelectorAll('.deck-slides button')].find(b => b.textContent.includes({asks})).click()"
    );
    browser.value(&slide).await?;
    browser.until("an estimate", "return document.querySelector('.slide [type=range]') !== null").await?;
    let before = browser.text(PLACE).await?;
    browser.value("document.querySelector('.slide [type=range]').focus()").await?;
    browser.press(Key::Right).await?;
    browser
        .until("the slider moves", "const r = document.querySelector('.slide [type=range]'); return r.value !== r.min")
        .await?;
    ensure!(browser.text(PLACE).await? == before, "an arrow on a slider turned the slide");
    browser.value("document.getElementById('heading').focus()").await?;
    browser.press(Key::Escape).await?;
    browser
        .until(
            "Escape leaves at the question",
            "return !document.querySelector('.deck') && location.hash.startsWith('#icet-')",
        )
        .await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_lesson_with_two_windows() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1280, 720).await?;
    browser.go_alive(&format!("{}{}/?present=1", site.url(), STEPS[0])).await?;
    place(&browser, "1").await?;
    let screen = browser.client.window().await?;
    letter(&browser, "s").await?;
    let speaker = loop {
        if let Some(other) = browser.client.windows().await?.into_iter().find(|own| *own != screen) {
            break other;
        }
        tokio::time::sleep(std::time::Duration::from_millis(40)).await;
    };
    for (index, step) in STEPS.iter().enumerate() {
        // The screen goes to the step's end, the speaker's window follows.
        browser.client.switch_to_window(screen.clone()).await?;
        browser.until(step, &format!("return location.pathname.endsWith('/{step}/')")).await?;
        place(&browser, "1").await?;
        browser.press(Key::Right).await?;
        place(&browser, "2").await?;
        browser.client.switch_to_window(speaker.clone()).await?;
        browser.until("the speaker's page", &format!("return location.pathname.endsWith('/{step}/')")).await?;
        place(&browser, "2").await?;
        let notes = browser.text("return document.querySelector('.notes-now').innerText").await?;
        ensure!(notes.contains("DPG Policy Brief"), "{step}: no source of the answer in the notes: {notes}");
        // The speaker goes on, and the screen follows.
        letter(&browser, "b").await?;
        browser.client.switch_to_window(screen.clone()).await?;
        browser.until("the screen is blank", "return document.querySelector('.deck-blank') !== null").await?;
        browser.client.switch_to_window(speaker.clone()).await?;
        browser.press(Key::End).await?;
        if index + 1 < STEPS.len() {
            browser.until("the step's end", "return document.getElementById('deck-after') !== null").await?;
            browser.press(Key::PageDown).await?;
        }
    }
    let seconds = "return document.querySelector('.notes-time').textContent !== '0:00'";
    browser.until("the clock goes", seconds).await?;
    browser.client.switch_to_window(screen).await?;
    browser
        .until(
            "the last slide",
            "return location.pathname.endsWith('/conclusion/') && document.getElementById('deck-after') === null",
        )
        .await?;
    browser.is_clean(&site.url()).await
}
