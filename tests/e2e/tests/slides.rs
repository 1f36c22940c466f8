//! Every slide of every page that can be presented, at the size that slides are designed for: a clicker cannot scroll,
//! and the last row can read nothing smaller than 28 px.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{STEPS, all_paths, named, site};
use fantoccini::key::Key;
use serde_json::Value;
use xtask::server::Faults;

/// What is wrong with the current slide: what scrolls, what text is outside the stage, and what is smaller than 28 px,
/// except marks of evidence, notes and drawings.
const WRONG: &str = "\
    const wrong = [], shown = document.querySelector('[data-shown]'); \
    const bar = document.querySelector('.deck-bar').getBoundingClientRect().top; \
    for (const own of document.querySelectorAll('main > [data-slide-path], main > [data-slide-path] *')) { \
        if (!own.checkVisibility() || !/auto|scroll/.test(getComputedStyle(own).overflow)) continue; \
        if (own.scrollHeight > own.clientHeight + 1) wrong.push(`${own.className} scrolls: ${own.scrollHeight} of ${own.clientHeight}`); \
        if (own.scrollWidth > own.clientWidth + 1) wrong.push(`${own.className} scrolls sideways`); \
    } \
    const walk = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT), range = document.createRange(); \
    while (walk.nextNode()) { \
        const text = walk.currentNode.data.trim(), own = walk.currentNode.parentElement; \
        if (!text || !own.checkVisibility({ visibilityProperty: true }) || own.closest('.visually-hidden, .key-number-title, option')) continue; \
        range.selectNodeContents(walk.currentNode); \
        const { top, bottom } = range.getBoundingClientRect(), size = parseFloat(getComputedStyle(own).fontSize); \
        if (top < -1 || bottom > bar + 1) wrong.push(`from ${top} to ${bottom}: ${text.slice(0, 40)}`); \
        if (size < 27.9 && !own.closest('.evidence, .key-number-ground, svg, sup')) wrong.push(`${size} px: ${text.slice(0, 40)}`); \
    } \
    return wrong";

/// The number of the page's own slides.
const COUNT: &str = "return document.querySelectorAll('main [data-slide]').length";

/// Collects what is wrong with slides.
#[derive(Default)]
struct Faulty(Vec<String>);

impl Faulty {
    /// Checks the current slide.
    async fn look(&mut self, browser: &Browser, place: &str) -> Result<()> {
        let kind = browser.text("return document.querySelector('[data-shown]').className").await?;
        let found = browser.value(WRONG).await?;
        let found = found.as_array().context("a list")?;
        self.0.extend(found.iter().take(3).map(|own| format!("{place} ({kind}): {own}")));
        Ok(())
    }

    fn none(self) -> Result<()> {
        ensure!(self.0.is_empty(), "{} faults:\n{}", self.0.len(), self.0.join("\n"));
        Ok(())
    }
}

/// Opens a slide of a page, once everything on the page is alive.
async fn present(browser: &Browser, site: &str, path: &str, number: u64) -> Result<()> {
    browser.go_alive(&format!("{site}{path}?present={number}")).await?;
    is_at(browser, path, number).await
}

async fn is_at(browser: &Browser, path: &str, number: u64) -> Result<()> {
    let here = format!(
        "return document.fonts.status === 'loaded' && document.querySelector('[data-shown]') !== null \
             && (document.querySelector('.deck-place')?.textContent.startsWith('{number} ') ?? false)"
    );
    browser.until(&format!("{path}: slide {number}"), &here).await
}

/// Walks through all slides of a page, answering figures that ask for a guess.
async fn walk(browser: &Browser, site: &str, path: &str, faulty: &mut Faulty) -> Result<()> {
    present(browser, site, path, 1).await?;
    let count = browser.value(COUNT).await?.as_u64().context("a count")?;
    for number in 1..=count {
        is_at(browser, path, number).await?;
        let place = format!("{path} {number}");
        faulty.look(browser, &place).await?;
        let asks = "return document.querySelector('[data-shown] .predict-show') !== null";
        if browser.value(asks).await? == Value::Bool(true) {
            browser.value("document.querySelector('[data-shown] .predict-show').click()").await?;
            browser
                .until("it is said", "return document.querySelector('[data-shown] .predict-result') !== null")
                .await?;
            faulty.look(browser, &format!("{place}, answered")).await?;
        }
        if number < count {
            browser.press(Key::PageDown).await?;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clicker_shows_all_of_a_step() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1280, 720).await?;
    let mut faulty = Faulty::default();
    for step in STEPS.iter() {
        walk(&browser, &site.url(), &format!("{step}/"), &mut faulty).await?;
    }
    faulty.none()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clicker_shows_all_of_every_other_page_that_is_presented() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1280, 720).await?;
    let mut faulty = Faulty::default();
    let dist = named("E2E_DIST")?;
    let is_presented = |path: &String| {
        let document = std::fs::read_to_string(dist.join(path).join("index.html"));
        document.is_ok_and(|own| own.contains("data-exhibit=\"deck\""))
    };
    let is_step = |path: &String| STEPS.iter().any(|step| *path == format!("{step}/"));
    let paths: Vec<String> = all_paths().into_iter().filter(|path| !is_step(path) && is_presented(path)).collect();
    ensure!(paths.len() > 1, "only {paths:?} are presented");
    for path in &paths {
        walk(&browser, &site.url(), path, &mut faulty).await?;
    }
    faulty.none()
}

/// Answers the current question with its options of this number, and checks it. An ordering is left as it is.
fn answer(option: usize) -> String {
    format!(
        "const own = document.querySelector('[data-shown]'); \
         own.querySelectorAll('[type=radio]')[{option}]?.click(); \
         for (const select of own.querySelectorAll('select')) {{ \
             select.selectedIndex = 1 + {option} % (select.options.length - 1); \
             select.dispatchEvent(new Event('input', {{ bubbles: true }})); \
         }} \
         setTimeout(() => document.querySelector('[data-shown] .question-check').click(), 50)"
    )
}

/// Whether the answer has been checked.
const CHECKED: &str = "return document.querySelector('[data-shown] .question-form > .question-feedback') !== null";
/// Remembers the right order, as shown after a wrong answer, and starts again.
const TRY_AGAIN: &str = "\
    const said = document.querySelectorAll('[data-shown] .question-said > ol > li'); \
    if (said.length > 0) window.order = [...said].map(e => e.textContent); \
    document.querySelector('[data-shown] .question-buttons button').click()";
/// Moves one event towards its place; `true` once all are right.
const ORDERED: &str = "\
    const items = [...document.querySelectorAll('[data-shown] .question-order > li')]; \
    const titles = items.map(e => e.firstElementChild.textContent), is = (at, own) => window.order[own].startsWith(titles[at] + ' ('); \
    const own = window.order.findIndex((_, own) => !is(own, own)); \
    if (own < 0) return true; \
    items[titles.findIndex((_, at) => is(at, own))].querySelector('button').click(); \
    return false";

/// Checks a question after wrong and right answers.
async fn answered(browser: &Browser, place: &str, faulty: &mut Faulty) -> Result<()> {
    let is_order = "return document.querySelector('[data-shown] .question-order') !== null";
    let is_order = browser.value(is_order).await? == Value::Bool(true);
    let options = "return document.querySelectorAll('[data-shown] [type=radio]').length";
    let options = browser.value(options).await?.as_u64().unwrap_or_default().max(1);
    for option in 0..usize::try_from(options)? {
        browser.value(&answer(option)).await?;
        browser.until(&format!("{place} is checked"), CHECKED).await?;
        faulty.look(browser, &format!("{place}, answer {option}")).await?;
        browser.value(TRY_AGAIN).await?;
        browser.until(&format!("{place} is asked again"), &format!("return !(() => {{ {CHECKED} }})()")).await?;
    }
    if is_order {
        browser.until(&format!("{place} is in order"), ORDERED).await?;
        browser.value(&answer(0)).await?;
        browser.until(&format!("{place} is right"), CHECKED).await?;
        faulty.look(browser, &format!("{place}, in order")).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_and_its_reason_are_on_one_screen() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1280, 720).await?;
    let mut faulty = Faulty::default();
    for step in STEPS.iter() {
        let path = format!("{step}/");
        present(&browser, &site.url(), &path, 1).await?;
        let places = "return [...document.querySelectorAll('main [data-slide]')].flatMap((e, at) => e.matches('.question') ? [at + 1] : [])";
        let places = browser.value(places).await?;
        let places: Vec<u64> = places.as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        ensure!(!places.is_empty(), "{step} asks nothing");
        for number in places {
            present(&browser, &site.url(), &path, number).await?;
            answered(&browser, &format!("{path} {number}"), &mut faulty).await?;
        }
    }
    faulty.none()
}
