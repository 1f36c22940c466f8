//! A whole lesson in presenter mode, with two windows.
//!
//! Long because: one presentation is walked through with every key in one browser.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::content::series;
use e2e::{STEPS, site, step_after};
use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use serde_json::json;
use xtask::server::Faults;

/// “4 of” the total.
const PLACE: &str = "return document.querySelector('.deck-place').textContent";

/// Whether there is one idea on the screen, with the focus in it or on the line above it, and nothing of the page
/// around it.
const ONE_IDEA: &str = "\
    const seen = own => [...document.querySelectorAll(own)].filter(e => e.checkVisibility()); \
    return seen('[data-shown], .deck-end').length === 1 \
        && document.activeElement.closest('[data-shown], [data-slide-line], .deck-end') !== null \
        && document.activeElement.checkVisibility() \
        && seen('.site-head, .rail, .thumb, .pager, .site-foot').length === 0";

/// Whether no page is presented, and nothing is left of a presentation.
const A_PAGE: &str = "\
    return !document.documentElement.hasAttribute('data-presenting') \
        && document.querySelector('.deck-bar, [data-shown], [data-slide-path]') === null \
        && document.querySelector('.site-head').checkVisibility()";

/// Presses a letter.
async fn letter(browser: &Browser, key: &str) -> Result<()> {
    browser.client.active_element().await?.send_keys(key).await?;
    Ok(())
}

/// Opens the speaker's window.
async fn speaker(browser: &Browser) -> Result<WindowHandle> {
    let (screen, start) = (browser.client.window().await?, Instant::now());
    letter(browser, "s").await?;
    loop {
        ensure!(start.elapsed() < Duration::from_secs(20), "no window for the speaker opens");
        if let Some(other) = browser.client.windows().await?.into_iter().find(|own| *own != screen) {
            return Ok(other);
        }
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
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
        browser.until(&format!("slide {number} is one idea with the focus in it"), ONE_IDEA).await?;
        let wide = browser
            .value(
                "const room = document.querySelector('main > [data-slide-path], .deck-room'); \
                 return room.scrollWidth <= room.clientWidth && document.documentElement.scrollWidth <= innerWidth",
            )
            .await?;
        ensure!(wide == json!(true), "slide {number} is wider than the screen");
        let seen = "return [...document.querySelectorAll('.statement[data-shown], [data-shown] .statement')]\
                    .filter(e => e.checkVisibility()).length";
        statements += browser.value(seen).await?.as_u64().unwrap_or(0);
        browser.press(Key::PageDown).await?;
    }
    ensure!(statements >= told, "{statements} statements presented, the step holds {told}");
    let next = format!("return location.pathname.endsWith('/{}/')", step_after("icet"));
    browser.until("the next step begins", &next).await?;
    place(&browser, "1").await?;
    browser.press(Key::PageUp).await?;
    browser.until("the step before ends", "return location.pathname.endsWith('/icet/')").await?;
    place(&browser, &total.to_string()).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_work_only_while_presenting_and_never_override_a_control() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 810).await?;
    let address = format!("{}icet/", site.url());
    browser.go_alive(&address).await?;
    browser.value("document.getElementById('heading').focus()").await?;
    for key in ["b", "o", "c", "s", "?"] {
        letter(&browser, key).await?;
    }
    let same = browser.value(&format!("return (() => {{ {A_PAGE} }})() && location.search === ''")).await?;
    ensure!(same == json!(true), "a key acted outside of the presentation");
    browser.go_alive(&format!("{address}?present=2")).await?;
    place(&browser, "2").await?;
    for (key, shown) in [("b", ".deck-blank"), ("o", ".deck-slides"), ("c", ".deck-overlay .qr"), ("?", ".deck-keys")] {
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
    // Caps Lock, and the letter in that position on a Devanagari keyboard.
    for key in ["O", "द"] {
        let press = format!(
            "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ key: {key:?}, code: 'KeyO', bubbles: true }}))"
        );
        browser.value(&press).await?;
        browser.until(&format!("{key} is O"), "return document.querySelector('.deck-slides') !== null").await?;
        browser.press(Key::Escape).await?;
        browser.until("the slide again", "return document.querySelector('.deck-slides') === null").await?;
    }
    // Clickers that send arrows, Enter and Backspace.
    for (on, back) in [(Key::Down, Key::Up), (Key::Enter, Key::Backspace)] {
        browser.press(on).await?;
        place(&browser, "3").await?;
        browser.press(back).await?;
        place(&browser, "2").await?;
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
    browser.until("an estimate", "return document.querySelector('[data-shown] [type=range]') !== null").await?;
    let before = browser.text(PLACE).await?;
    browser.value("document.querySelector('[data-shown] [type=range]').focus()").await?;
    browser.press(Key::Right).await?;
    let moved = "const r = document.querySelector('[data-shown] [type=range]'); return r.value !== r.min";
    browser.until("the slider moves", moved).await?;
    ensure!(browser.text(PLACE).await? == before, "an arrow on a slider turned the slide");
    browser.value("document.querySelector('[data-slide-line]').focus()").await?;
    browser.press(Key::Escape).await?;
    browser.until("Escape leaves the presentation", A_PAGE).await?;
    let at = "return location.hash.startsWith('#icet-') && document.activeElement.matches('.question')";
    browser.until("at the question", at).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_lesson_with_two_windows() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1280, 720).await?;
    browser.go_alive(&format!("{}{}/?present=1", site.url(), STEPS[0])).await?;
    place(&browser, "1").await?;
    let screen = browser.client.window().await?;
    let speaker = speaker(&browser).await?;
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
        ensure!(notes.contains(&series()), "{step}: no source of the answer in the notes: {notes}");
        // The speaker moves on, and the screen follows.
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
    let last = STEPS.last().context("a last step")?;
    let ended =
        format!("return location.pathname.endsWith('/{last}/') && document.getElementById('deck-after') === null");
    browser.until("the last slide", &ended).await?;
    browser.is_clean(&site.url()).await
}

/// Records every position that the presentation passes.
const KEEP_PLACES: &str = "\
    window.places = []; \
    const bar = document.querySelector('.deck-bar'); \
    new MutationObserver(() => window.places.push(bar.querySelector('.deck-place').textContent.split(' ')[0])) \
        .observe(bar, { subtree: true, characterData: true, childList: true })";

#[tokio::test(flavor = "multi_thread")]
async fn a_second_tab_never_moves_the_screen() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1280, 720).await?;
    let address = format!("{}icet/?present=1", site.url());
    browser.go_alive(&address).await?;
    place(&browser, "1").await?;
    let screen = browser.client.window().await?;
    let speaker = speaker(&browser).await?;
    browser.client.switch_to_window(speaker.clone()).await?;
    place(&browser, "1").await?;
    browser.client.switch_to_window(screen.clone()).await?;
    browser.until("the screen is one of a pair", "return location.search.includes('pair=')").await?;
    browser.value(KEEP_PLACES).await?;
    // Somebody looks something up in another tab.
    let other = browser.client.new_window(true).await?.handle;
    browser.client.switch_to_window(other.clone()).await?;
    browser.go_alive(&address.replace("=1", "=7")).await?;
    place(&browser, "7").await?;
    browser.press(Key::Right).await?;
    place(&browser, "8").await?;
    browser.until("the tab is none of a pair", "return location.search === '?present=8'").await?;
    browser.client.switch_to_window(speaker).await?;
    browser.press(Key::Right).await?;
    browser.client.switch_to_window(screen).await?;
    place(&browser, "2").await?;
    let places = browser.value("return [...new Set(window.places)]").await?;
    ensure!(places == json!(["2"]), "the screen went through {places}");
    browser.client.switch_to_window(other).await?;
    place(&browser, "8").await?;
    browser.is_clean(&site.url()).await
}
