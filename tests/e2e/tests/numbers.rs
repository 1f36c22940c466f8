//! Key numbers: pressed, shared, closed; in every number system, without script too.

use anyhow::{Result, ensure};
use e2e::browser::Browser;
use e2e::{site, step_where};
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::Faults;

/// The strip whose numbers are pressed.
const FIRST: &str = "return document.querySelector('[data-exhibit=numbers]').id";
/// How many numbers in strips are open.
const COUNT: &str = "return document.querySelectorAll('.key-number-panel').length";
/// The open number as shown among its neighbours.
const OWN: &str = "return document.querySelector('.key-number-panel .is-own')?.textContent ?? ''";

fn has_a_strip(html: &str) -> bool {
    html.contains("data-exhibit=\"numbers\"")
}

/// Whether a page has a key number that is written differently in crore.
fn has_crores(html: &str) -> bool {
    let values = html.split("class=\"key-number-value\"><data ").skip(1);
    values.filter_map(|own| own.split('>').next()).any(|tag| tag.contains("data-crore="))
}

/// The button of a number in a strip, counted from 1.
fn button(strip: &str, number: usize) -> String {
    format!("#{strip} .key-number:nth-of-type({number}) .key-number-press")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_is_pressed_shows_where_it_stands_and_can_be_shared() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    browser.go_alive(&format!("{}{}/", site.url(), step_where(has_a_strip)?)).await?;
    let strip = browser.text(FIRST).await?;
    let second = |part: &str| {
        format!("return document.querySelector('#{strip} .key-number:nth-of-type(2) .key-number-{part}').textContent")
    };
    let (of, value) = (browser.text(&second("of")).await?, browser.text(&second("value")).await?);
    browser.click(&button(&strip, 2)).await?;
    browser.until("where it stands is shown", &format!("{COUNT} === 1")).await?;
    let own = browser.text(OWN).await?;
    let row = of.split(" · ").next().unwrap_or_default();
    ensure!(!row.is_empty() && own.contains(row) && own.contains(value.trim()), "{own} is not {of}, {value}");
    let open = format!(
        "return new RegExp('[?&]{strip}=[a-z0-9.-]+($|&)').test(location.search) && location.hash === '#{strip}'"
    );
    browser.until("the address says it", &open).await?;
    // The same address shows the same to another reader, who lands there.
    let address = browser.text("return location.href").await?;
    browser.go("about:blank").await?;
    browser.go_alive(&address).await?;
    browser.until("it is open again", &format!("{COUNT} === 1")).await?;
    ensure!(browser.text(OWN).await? == own, "another number is open");
    let place = format!(
        "const box = document.getElementById('{strip}').getBoundingClientRect(); \
        return box.top < innerHeight && box.bottom > 0"
    );
    browser.until("the reader lands at the strip", &place).await?;
    // One at a time.
    browser.click(&button(&strip, 1)).await?;
    let other = format!("return location.href !== {address:?} && location.search.includes('{strip}=')");
    browser.until("another is open", &other).await?;
    ensure!(browser.value(COUNT).await? == json!(1), "two are open");
    // Escape closes, and so does a second press.
    browser.press(Key::Escape).await?;
    browser.until("Escape closes", &format!("{COUNT} === 0")).await?;
    browser.until("the address says it", &format!("return !location.search.includes('{strip}')")).await?;
    browser.press(Key::Enter).await?;
    browser.until("a key opens", &format!("{COUNT} === 1")).await?;
    browser.press(Key::Enter).await?;
    browser.until("a second press closes", &format!("{COUNT} === 0")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn key_numbers_follow_the_readers_number_system_before_and_after_they_come_alive() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    let address = format!("{}{}/", site.url(), step_where(has_crores)?);
    browser.go(&address).await?;
    // The first number that is written differently in crore: its strip, and its text.
    let found = "const own = document.querySelector('.key-number-value data[data-crore]'); \
                 return [own.closest('[data-exhibit]').id, own.dataset.crore]";
    let found = browser.value(found).await?;
    let (strip, crore) = (found[0].as_str().unwrap_or_default(), found[1].as_str().unwrap_or_default());
    let says = format!(
        "return [...document.querySelectorAll('#{strip} .key-number-value')].some(own => own.textContent === {crore:?})"
    );
    browser.go(&format!("{address}?numbers=crore")).await?;
    browser.until("it reads in crore before it is touched", &says).await?;
    browser.alive().await?;
    ensure!(browser.value(&says).await? == json!(true), "it does not read {crore} any more");
    let press = format!(
        "[...document.querySelectorAll('#{strip} .key-number')].find(own => \
         own.querySelector('.key-number-value').textContent === {crore:?}).querySelector('.key-number-press').click()"
    );
    browser.value(&press).await?;
    let unit = crore.split_once(' ').map_or(crore, |(_, unit)| unit);
    let own = format!("return document.querySelector('#{strip} .is-own')?.textContent.includes({unit:?}) ?? false");
    browser.until("its neighbours are in crore too", &own).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_a_number_leads_to_its_figure() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.scripts_off().await?;
    browser.go(&format!("{}{}/", site.url(), step_where(has_a_strip)?)).await?;
    let strip = browser.text(FIRST).await?;
    let shown = format!("return getComputedStyle(document.querySelector('{}')).display", button(&strip, 2));
    ensure!(browser.value(&shown).await? == json!("none"), "a button that does nothing is shown");
    let value = format!(
        "const own = document.querySelector('#{strip} .key-number-value'); \
         return own.offsetHeight > 0 && /\\d/.test(own.textContent)"
    );
    ensure!(browser.value(&value).await? == json!(true), "the number can't be read");
    let link = format!("#{strip} .key-number-ways a");
    let target = browser.text(&format!("return document.querySelector('{link}').hash")).await?;
    ensure!(target.len() > 1, "the link leads to no figure of the page");
    browser.click(&link).await?;
    browser.until("the figure is reached", &format!("return location.hash === {target:?}")).await?;
    Ok(())
}
