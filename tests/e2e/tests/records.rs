//! The ledger and the recommendations: read without script, filtered and walked with it, downloaded as files.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{RECOMMENDATIONS, named, site};
use fantoccini::key::Key;
use serde_json::Value;
use xtask::server::Faults;

const COUNT: &str = "return document.querySelector('.filter-status [role=status]').textContent";
const ROWS: &str = "return document.querySelectorAll('.ledger-row').length";

fn file(ending: &str) -> Result<String> {
    let path = named("E2E_DIST")?.join(format!("ledger/ledger.{ending}"));
    std::fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// The commitments, from the ledger's file.
fn commitments() -> Result<Vec<Value>> {
    let json: Value = serde_json::from_str(&file("json")?)?;
    Ok(json["commitments"].as_array().context("commitments")?.clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_counts_what_its_filters_leave() -> Result<()> {
    let total = commitments()?.len() as u64;
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.go_alive(&format!("{}ledger/", site.url())).await?;
    let all = browser.value(ROWS).await?.as_u64().context("rows")?;
    ensure!(all == total, "{all} rows for {total} commitments");
    browser.click(".filters > summary").await?;
    // The first facet is the status, as in the summary; each of its values leaves as many rows as it says.
    for (buttons, number) in [(".filter-values", ".filter-number"), (".ledger-sum", "b")] {
        let all = format!("document.querySelector({buttons:?}).querySelectorAll('button')");
        let values = browser.value(&format!("return {all}.length")).await?.as_u64().context("values")?;
        let mut sum = 0;
        for value in 0..values {
            let press = format!("const b = {all}[{value}]; b.click(); return b.querySelector({number:?}).textContent");
            let said: u64 = browser.text(&press).await?.trim().parse()?;
            browser.until("the rows follow", &format!("{ROWS} === {said}")).await?;
            let left = browser.text(COUNT).await?;
            ensure!(left.starts_with(&format!("{said} of {total}")), "{left} for {said}");
            sum += said;
            browser.text(&press).await?;
            browser.until("all are back", &format!("{ROWS} === {total}")).await?;
        }
        ensure!(sum == total, "the statuses of {buttons} add up to {sum}");
    }
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_opens_to_its_sources_by_keyboard_and_by_its_address() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    browser.go_alive(&format!("{}ledger/", site.url())).await?;
    browser.tab_to(".ledger-row > summary").await?;
    let id = browser.text("return document.activeElement.closest('li').id").await?;
    browser.press(Key::Enter).await?;
    let is_open = format!("return document.getElementById({id:?})?.querySelector('.ledger-row').open");
    browser.until("the row is open", &is_open).await?;
    let sources = format!("return document.getElementById({id:?}).querySelectorAll('.evidence a[href^=http]').length");
    ensure!(browser.value(&sources).await?.as_u64().is_some_and(|count| count > 0), "{id} shows no source");
    // From the table a row leads to the same, with the same address for another reader, and Back returns to the table.
    browser.go_alive(&format!("{}ledger/#ledger-table", site.url())).await?;
    browser.tab_to(".ledger-panel-table tbody a").await?;
    let id = browser.text("return document.activeElement.getAttribute('href').slice(1)").await?;
    browser.press(Key::Enter).await?;
    let is_open = format!("return document.getElementById({id:?})?.querySelector('.ledger-row').open");
    browser.until("its row is open", &is_open).await?;
    browser.until("the focus is on it", &format!("return document.activeElement.id === {id:?}")).await?;
    browser.until("the address names it", &format!("return location.hash === '#{id}'")).await?;
    browser.client.back().await?;
    browser
        .until("Back leads to the table", "return document.querySelector('.ledger').dataset.view === 'table'")
        .await?;
    // On a phone its area opens too.
    browser.resize(360, 740).await?;
    browser.go_alive(&format!("{}ledger/", site.url())).await?;
    browser.go_alive(&format!("{}ledger/#{id}", site.url())).await?;
    browser.until("its row is open on a phone", &is_open).await?;
    let seen = format!("return document.querySelector('[id={id:?}] .ledger-body').checkVisibility()");
    browser.until("what it tells is seen", &seen).await?;
    // The first view had another name.
    browser.go_alive(&format!("{}ledger/#ledger-matrix", site.url())).await?;
    browser.until("it leads to the first", "return document.querySelector('.ledger').dataset.view === 'overview'").await
}

/// Each rendered sign that matches a selector: its outline, and whether it is entirely within the window.
fn signs(selector: &str) -> String {
    format!(
        "return [...document.querySelectorAll({selector:?})].filter(e => e.checkVisibility({{ visibilityProperty: true }})) \
         .map(e => {{ const box = e.getBoundingClientRect(); return [e.querySelector('path').getAttribute('d'), \
         box.width > 0 && box.left >= 0 && box.right <= innerWidth]; }})"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn every_outcome_is_seen_on_a_phone_without_scrolling_sideways_and_without_colour() -> Result<()> {
    let total = commitments()?.len();
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 800).await?;
    browser.go_alive(&format!("{}ledger/", site.url())).await?;
    let statuses: Vec<(String, bool)> =
        serde_json::from_value(browser.value(&signs(".ledger-sum .ledger-sign")).await?)?;
    let forms: BTreeSet<&str> = statuses.iter().map(|(form, _)| form.as_str()).collect();
    ensure!(forms.len() == statuses.len() && forms.len() > 3, "signs of statuses are alike: {statuses:?}");
    let signs: Vec<(String, bool)> =
        serde_json::from_value(browser.value(&signs(".ledger-strip > .ledger-sign")).await?)?;
    ensure!(signs.len() == total, "{} signs for {total} commitments", signs.len());
    ensure!(signs.iter().all(|(form, is_within)| *is_within && forms.contains(form.as_str())), "{signs:?}");
    let scrolls = "return [document.documentElement, ...document.querySelectorAll('.ledger, .ledger *')] \
         .filter(e => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible') \
         .map(e => e.className)";
    ensure!(browser.value(scrolls).await? == serde_json::json!([]), "{}", browser.value(scrolls).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn paper_has_the_sum_and_every_row() -> Result<()> {
    let total = commitments()?.len();
    let site = site(Faults::default()).await?;
    let seen = |selector: &str| {
        format!("return [...document.querySelectorAll({selector:?})].filter(e => e.checkVisibility()).length")
    };
    for width in [360, 1000] {
        let browser = Browser::open(width, 800).await?;
        browser.go_alive(&format!("{}ledger/", site.url())).await?;
        browser.as_paper().await?;
        browser.value("window.dispatchEvent(new Event('beforeprint'))").await?;
        ensure!(browser.value(&seen(".ledger-sum")).await? == 1, "the sum at {width}");
        ensure!(browser.value(&seen(".ledger-row h3")).await? == total, "the rows at {width}");
        ensure!(browser.value(&seen(".ledger-body")).await? == 0, "what rows tell is in the list at {width}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_groups_by_framework_in_the_table() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    browser.go_alive(&format!("{}ledger/#ledger-table", site.url())).await?;
    let rows = "return document.querySelectorAll('.ledger-panel-table tbody tr').length";
    let commitments = commitments()?;
    ensure!(browser.value(rows).await? == commitments.len(), "one row for each commitment");
    browser.click(".ledger-panel-table th:nth-child(5) button").await?;
    // A commitment of both frameworks is in both groups.
    let frameworks = |row: &Value| -> Vec<String> {
        row["framework"].as_str().into_iter().flat_map(|names| names.split("; ")).map(str::to_owned).collect()
    };
    let all: Vec<String> = commitments.iter().flat_map(frameworks).collect();
    let grouped = all.len();
    browser.until("grouped by framework", &format!("{rows} === {grouped}")).await?;
    browser.until("the address says so", "return location.search.includes('up-framework')").await?;
    browser.value("document.querySelector('.figure-tabs li:nth-child(2) a').click()").await?;
    let groups = "return [...document.querySelectorAll('.ledger-rows h2')].map(h => h.firstChild.textContent)";
    let groups = browser.value(groups).await?;
    let groups: BTreeSet<&str> = groups.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    ensure!(groups == all.iter().map(String::as_str).collect(), "{groups:?}");
    Ok(())
}

#[test]
fn the_ledgers_files_open_in_other_programs() -> Result<()> {
    let rows = commitments()?;
    let text = file("csv")?;
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let heads = table.headers()?.clone();
    let id_column = heads.iter().position(|head| head == "id").context("a column of ids")?;
    let ids: Vec<String> =
        table.records().map(|row| Ok(row?.get(id_column).context("an id")?.to_owned())).collect::<Result<_>>()?;
    let expect: Vec<&str> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
    ensure!(!expect.is_empty() && ids == expect, "CSV and JSON tell different commitments");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn ledger_and_recommendations_read_without_script() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.scripts_off().await?;
    let shown = |selector: &str| {
        format!("return [...document.querySelectorAll({selector:?})].filter(e => e.getClientRects().length).length")
    };
    let total = commitments()?.len();
    browser.go(&format!("{}ledger/", site.url())).await?;
    ensure!(browser.value(&shown(".ledger-strip > .ledger-sign")).await? == total, "a sign for each commitment");
    browser.click(".ledger-area > summary").await?;
    browser.click(".ledger-row > summary").await?;
    let seen = "return document.querySelector('.ledger-row .evidence').checkVisibility()";
    browser.until("a row opens to its sources", seen).await?;
    browser.go(&format!("{}ledger/#ledger-list", site.url())).await?;
    let told = "return [...document.querySelectorAll('.ledger-body')].filter(e => e.checkVisibility()).length";
    ensure!(browser.value(told).await? == total, "the list of commitments");
    browser.go(&format!("{}recommendations/", site.url())).await?;
    ensure!(browser.value(&shown(".rec-card")).await? == RECOMMENDATIONS.len(), "a card for each");
    ensure!(browser.value(&shown("tbody tr")).await? == RECOMMENDATIONS.len(), "a row for each");
    for id in RECOMMENDATIONS.iter() {
        browser.go(&format!("{}recommendations/{id}/", site.url())).await?;
        for part in ["problem", "actors", "evidence", "exists", "obstacle", "counter"] {
            let words = format!("return document.querySelector('section#{part}')?.innerText.trim().length ?? 0");
            ensure!(browser.value(&words).await?.as_u64().is_some_and(|n| n > 40), "{id}: {part} is empty");
        }
        ensure!(browser.value(&shown(".ways a")).await?.as_u64().is_some_and(|n| n > 2), "{id}: leads nowhere");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_recommendation_names_leads_back_to_it() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    for id in RECOMMENDATIONS.iter() {
        let page = format!("{}recommendations/{id}/", site.url());
        browser.go(&page).await?;
        let links: Vec<String> = serde_json::from_str(
            &browser.text("return JSON.stringify([...document.querySelectorAll('.ways a')].map(a => a.href))").await?,
        )?;
        for link in links.iter().filter(|link| !link.contains("/glossary/")) {
            let within = link.split_once('#').map_or("main".to_owned(), |(_, anchor)| format!("[id='{anchor}']"));
            // The prerendered page is used, so that nothing needs to be open.
            let back = format!(
                "return fetch({link:?}).then(r => r.text()).then(t => {{ \
                 const d = new DOMParser().parseFromString(t, 'text/html'); \
                 const own = d.querySelector({within:?}); \
                 return !!(own?.closest('.sentence') ?? own)?.querySelector('a[href$=\"/recommendations/{id}/\"]'); }})"
            );
            ensure!(browser.value(&back).await? == Value::Bool(true), "{link} does not lead back to {id}");
        }
    }
    Ok(())
}
