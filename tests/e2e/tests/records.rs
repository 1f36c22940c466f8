//! The ledger and the recommendations: read without script, filtered and walked with it, taken away as files.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{RECOMMENDATIONS, named, site};
use fantoccini::key::Key;
use serde_json::Value;
use xtask::server::Faults;

const COUNT: &str = "return document.querySelector('.filter-status [role=status]').textContent";
const SQUARES: &str = "return document.querySelectorAll('.ledger-square').length";

fn file(ending: &str) -> Result<String> {
    let path = named("E2E_DIST")?.join(format!("ledger/ledger.{ending}"));
    std::fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// The commitments, as the ledger's file tells them.
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
    let all = browser.value(SQUARES).await?.as_u64().context("squares")?;
    ensure!(all == total, "{all} squares for {total} commitments");
    let summary = browser.text("return document.querySelector('.ledger-summary p').textContent").await?;
    browser.click(".filters > summary").await?;
    // The first facet is the status; each of its values leaves as many squares as it says.
    let values = browser
        .value("return document.querySelector('.filter-values').querySelectorAll('button').length")
        .await?
        .as_u64()
        .context("values")?;
    let mut sum = 0;
    for value in 0..values {
        let press = format!(
            "const b = document.querySelector('.filter-values').querySelectorAll('button')[{value}]; b.click(); \
             return b.querySelector('.filter-number').textContent"
        );
        let said: u64 = browser.text(&press).await?.trim().parse()?;
        browser.until("the squares follow", &format!("{SQUARES} === {said}")).await?;
        let left = browser.text(COUNT).await?;
        ensure!(left.starts_with(&format!("{said} of {total}")), "{left} for {said}");
        ensure!(summary.contains(&said.to_string()), "the summary does not say {said}: {summary}");
        sum += said;
        browser.text(&press).await?;
        browser.until("all are back", &format!("{SQUARES} === {total}")).await?;
    }
    ensure!(sum == total, "the statuses add up to {sum}");
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_square_leads_to_its_commitment_and_sources_by_keyboard() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    browser.go_alive(&format!("{}ledger/", site.url())).await?;
    browser.tab_to(".ledger-square").await?;
    let id = browser.text("return document.activeElement.getAttribute('href').slice(1)").await?;
    browser.press(Key::Enter).await?;
    browser
        .until("the commitment is shown", &format!("return document.getElementById({id:?})?.offsetParent != null"))
        .await?;
    browser.until("the focus is on it", &format!("return document.activeElement.id === {id:?}")).await?;
    browser.until("the address names it", &format!("return location.hash === '#{id}'")).await?;
    let sources = format!("return document.getElementById({id:?}).querySelectorAll('.evidence a[href^=http]').length");
    ensure!(browser.value(&sources).await?.as_u64().is_some_and(|count| count > 0), "{id} shows no source");
    // The same address shows the same to another reader, and Back leads to the matrix.
    browser.client.back().await?;
    browser
        .until("Back leads to the matrix", "return document.querySelector('.ledger').dataset.view === 'matrix'")
        .await
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
    // A commitment of both frameworks stands in both groups.
    let frameworks = |row: &Value| -> Vec<String> {
        row["framework"].as_str().into_iter().flat_map(|names| names.split("; ")).map(str::to_owned).collect()
    };
    let all: Vec<String> = commitments.iter().flat_map(frameworks).collect();
    let grouped = all.len();
    browser.until("grouped by framework", &format!("{rows} === {grouped}")).await?;
    browser.until("the address says so", "return location.search.includes('up-framework')").await?;
    browser.value("document.querySelector('.figure-tabs li:nth-child(2) a').click()").await?;
    let groups = "return [...document.querySelectorAll('.ledger-panel-list h2')].map(h => h.textContent)";
    let groups = browser.value(groups).await?;
    let groups: BTreeSet<&str> = groups.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    ensure!(groups == all.iter().map(String::as_str).collect(), "{groups:?}");
    Ok(())
}

#[test]
fn the_ledgers_files_open_in_other_programs() -> Result<()> {
    let rows = commitments()?;
    let text = file("csv")?;
    let mut table = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let heads = table.headers()?.clone();
    let title = heads.iter().position(|head| head == "commitment").context("a column of names")?;
    let titles: Vec<String> =
        table.records().map(|row| Ok(row?.get(title).context("a title")?.to_owned())).collect::<Result<_>>()?;
    let expect: Vec<&str> = rows.iter().filter_map(|row| row["commitment"].as_str()).collect();
    ensure!(!expect.is_empty() && titles == expect, "CSV and JSON tell different commitments");
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
    browser.go(&format!("{}ledger/", site.url())).await?;
    ensure!(browser.value(&shown(".ledger-list > li")).await? == commitments()?.len(), "the list of commitments");
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
            browser.go(link).await?;
            let within = link.split_once('#').map_or("main".to_owned(), |(_, anchor)| format!("#{anchor}"));
            // The prerendered page is asked, so that nothing needs to be open.
            let back = format!(
                "return fetch(location.href).then(r => r.text()).then(t => {{ \
                 const d = new DOMParser().parseFromString(t, 'text/html'); \
                 return !!d.querySelector({within:?})?.querySelector('a[href$=\"/recommendations/{id}/\"]'); }})"
            );
            ensure!(browser.value(&back).await? == Value::Bool(true), "{link} does not lead back to {id}");
        }
    }
    Ok(())
}
