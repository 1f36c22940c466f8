//! Key numbers: pressed, shared, closed; in every number system, without script too.

use anyhow::{Result, ensure};
use e2e::browser::Browser;
use e2e::site;
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::Faults;

/// A strip whose second number is the 2,000 crore rupees that were voted for one of three years.
const STRIP: &str = "#missions-money-numbers";
const SECOND: &str = "#missions-money-numbers .key-number:nth-of-type(2) .key-number-press";
/// What the address says while its second number is open.
const OPEN: &str = "return location.search.includes('missions-money-numbers=indiaai-budget.fy-2025-26.voted') \
    && location.hash === '#missions-money-numbers'";
/// What the open number shows as itself among its neighbours.
const OWN: &str =
    "return document.querySelector('#missions-money-numbers .key-number-panel .is-own')?.textContent ?? ''";

/// How many numbers of the strip are open.
const COUNT: &str = "return document.querySelectorAll('#missions-money-numbers .key-number-panel').length";

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_is_pressed_shows_where_it_stands_and_can_be_shared() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    browser.go_alive(&format!("{}missions/", site.url())).await?;
    browser.click(SECOND).await?;
    browser.until("where it stands is shown", &format!("{COUNT} === 1")).await?;
    let own = browser.text(OWN).await?;
    ensure!(own.contains("FY2025-26") && own.contains("₹2,000 crore"), "{own}");
    browser.until("the address says it", OPEN).await?;
    // The same address shows the same to another reader, who lands there.
    let address = browser.text("return location.href").await?;
    browser.go("about:blank").await?;
    browser.go_alive(&address).await?;
    browser.until("it is open again", &format!("{COUNT} === 1")).await?;
    ensure!(browser.text(OWN).await? == own, "another number is open");
    let place = format!(
        "const box = document.querySelector('{STRIP}').getBoundingClientRect(); \
        return box.top < innerHeight && box.bottom > 0"
    );
    browser.until("the reader lands at the strip", &place).await?;
    // One at a time.
    browser.click(&SECOND.replace("(2)", "(1)")).await?;
    browser.until("another is open", "return location.search.includes('mission-outlays.indiaai.outlay')").await?;
    ensure!(browser.value(COUNT).await? == json!(1), "two are open");
    // Escape closes, and so does a second press.
    browser.press(Key::Escape).await?;
    browser.until("Escape closes", &format!("{COUNT} === 0")).await?;
    browser.until("the address says it", "return !location.search.includes('missions-money-numbers')").await?;
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
    let first = "return document.querySelector('#people-and-rules-skills-numbers .key-number-value').textContent";
    browser.go(&format!("{}people-and-rules/?numbers=crore", site.url())).await?;
    browser.until("it reads in crore before it is touched", &format!("{first} === '54.8 crore'")).await?;
    browser.alive().await?;
    ensure!(browser.text(first).await? == "54.8 crore", "{}", browser.text(first).await?);
    browser.click("#people-and-rules-skills-numbers .key-number-press").await?;
    let own =
        "return document.querySelector('#people-and-rules-skills-numbers .is-own').textContent.includes('54.8 crore')";
    browser.until("its neighbours are in crore too", own).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_a_number_leads_to_its_figure() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.scripts_off().await?;
    browser.go(&format!("{}missions/", site.url())).await?;
    let button = format!("return getComputedStyle(document.querySelector('{SECOND}')).display");
    ensure!(browser.value(&button).await? == json!("none"), "a button that does nothing is shown");
    let value = format!("return document.querySelector('{STRIP} .key-number-value').textContent");
    ensure!(browser.text(&value).await? == "₹10,371.92 crore", "{}", browser.text(&value).await?);
    browser.click(&format!("{STRIP} .key-number-ways a")).await?;
    browser.until("the figure is reached", "return location.hash === '#mission-outlays'").await?;
    Ok(())
}
