//! What has changed since publication: found within two steps from the cover, and from the claim itself.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::site;
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::Faults;

/// The days on the page, in order.
const DAYS: &str =
    "return [...document.querySelectorAll('main h2')].map(e => e.id).filter(id => /^\\d{4}-\\d\\d-\\d\\d$/.test(id))";

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_since_a_day_is_found_from_the_cover() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.go_alive(&site.url()).await?;
    browser.click(".site-foot a[href$='/changes/']").await?;
    browser
        .until(
            "the changes are there",
            "return !!document.querySelector('main[data-page=changes]:not([data-incomplete]) dl')",
        )
        .await?;
    let days: Vec<String> = serde_json::from_value(browser.value(DAYS).await?)?;
    ensure!(!days.is_empty() && days.is_sorted_by(|one, next| one > next), "the newest day stands first: {days:?}");
    // Everything since a day is above the end of that day; a day is an address.
    let day = days.last().context("a day")?;
    browser.go(&format!("{}changes/#{day}", site.url())).await?;
    let seen = format!(
        "const box = document.getElementById({day:?}).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight"
    );
    browser.until("the day is in sight", &seen).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_that_changed_says_so_without_script_and_the_change_leads_back() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 800).await?;
    browser.scripts_off().await?;
    browser.go(&format!("{}changes/", site.url())).await?;
    let link = "document.querySelector(\"main dd a[href*='/claims/#']\")";
    let claim = browser.text(&format!("return {link}.hash.slice(1)")).await?;
    let change = browser.text(&format!("return {link}.closest('section').id")).await?;
    browser.go(&format!("{}claims/#{claim}", site.url())).await?;
    let back = format!("return !!document.getElementById({claim:?}).querySelector('a[href$=\"/changes/#{change}\"]')");
    ensure!(browser.value(&back).await? == json!(true), "{claim} does not lead to {change}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_claim_to_what_it_told_before_and_back_by_keyboard() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.go_alive(&format!("{}changes/", site.url())).await?;
    let link = "document.querySelector(\"main dd a[href*='/claims/#']\")";
    let claim = browser.text(&format!("return {link}.hash.slice(1)")).await?;
    let change = browser.text(&format!("return {link}.closest('section').id")).await?;
    let arrived = |page: &str, id: &str| {
        format!(
            "const own = document.getElementById({id:?}), box = own?.getBoundingClientRect(); \
             return location.pathname.endsWith('/{page}/') && location.hash === '#{id}' && !!box \
                 && box.top >= 0 && box.top < innerHeight"
        )
    };
    browser.value(&format!("{link}.focus()")).await?;
    browser.press(Key::Enter).await?;
    browser.until("the claim is in sight", &arrived("claims", &claim)).await?;
    browser.value(&format!("document.querySelector('[id={claim:?}] a[href$=\"/changes/#{change}\"]').focus()")).await?;
    browser.press(Key::Enter).await?;
    browser.until("the change is in sight", &arrived("changes", &change)).await?;
    // What was said, what is said now, and why.
    let told = format!(
        "return [...document.getElementById({change:?}).querySelectorAll('dl > div')].filter(own => own.querySelector('dd')?.textContent.trim()).length"
    );
    ensure!(browser.value(&told).await?.as_u64() >= Some(4), "the change does not tell all of it");
    browser.is_clean(&site.url()).await
}
