//! The list of claims: every claim at its address, filtered by hand and by address, downloaded as shown.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::content::message;
use e2e::downloads::Downloads;
use e2e::{named, site};
use fantoccini::key::Key;
use serde_json::{Value, json};
use xtask::server::{Answer, Faults};

const ROWS: &str = "return document.querySelectorAll('.list-found .claim').length";
const SAID: &str = "return document.querySelector('.claims [role=status]').textContent";
/// Whether the list of all claims is shown.
const LIST: &str = "return document.querySelector('.claim-list').checkVisibility()";

/// All claims, from the list's file.
fn claims() -> Result<Vec<Value>> {
    let path = named("E2E_DIST")?.join("claims/claims.json");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let file: Value = serde_json::from_str(&text)?;
    Ok(file["claims"].as_array().context("claims")?.clone())
}

/// The id of the first claim of each sort.
fn one_of_each_sort() -> Result<Vec<String>> {
    let mut sorts = BTreeMap::new();
    for claim in claims()? {
        let (sort, id) = (claim["sort"].as_str().context("a sort")?, claim["id"].as_str().context("an id")?);
        sorts.entry(sort.to_owned()).or_insert_with(|| id.to_owned());
    }
    ensure!(sorts.len() > 5, "{sorts:?}");
    Ok(sorts.into_values().collect())
}

/// The number of claims shown, from the status line.
async fn said(browser: &Browser) -> Result<usize> {
    let said = browser.text(SAID).await?;
    Ok(said.split(' ').next().unwrap_or_default().parse()?)
}

/// Opens the address of one claim of each sort, with a full load each.
async fn opens_at_addresses(browser: &Browser, site: &str) -> Result<()> {
    for id in one_of_each_sort()? {
        browser.go("about:blank").await?;
        browser.go(&format!("{site}claims/#{id}")).await?;
        let seen = format!(
            "const e = document.getElementById({id:?}), box = e.getBoundingClientRect(); \
             return e.matches(':target') && box.top >= 0 && box.top < innerHeight"
        );
        browser.until(&format!("{id} is in sight"), &seen).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_claim_opens_at_its_address_without_script_and_with() -> Result<()> {
    let (site, all) = (site(Faults::default()).await?, claims()?);
    let browser = Browser::open(1000, 900).await?;
    browser.go(&format!("{}claims/", site.url())).await?;
    let ids: Vec<&str> = all.iter().filter_map(|own| own["id"].as_str()).collect();
    let shown = browser.value("return [...document.querySelectorAll('.claim-list .claim')].map(e => e.id)").await?;
    ensure!(shown == json!(ids), "the list and its file hold the same claims in the same order");
    opens_at_addresses(&browser, &site.url()).await?;
    browser.is_clean(&site.url()).await?;
    let plain = Browser::open(360, 800).await?;
    plain.scripts_off().await?;
    opens_at_addresses(&plain, &site.url()).await?;
    let tools = "return document.querySelector('.list-tools').checkVisibility()";
    ensure!(plain.value(tools).await? == json!(false), "tools are shown that do nothing");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_rests_on_one_source_is_found_from_the_address_and_by_hand() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    // By address.
    browser.go(&format!("{}claims/?claims=sources-one", site.url())).await?;
    browser.until("the claims are there", &format!("{ROWS} > 0")).await?;
    let found = said(&browser).await?;
    ensure!(found > 0 && found < claims()?.len(), "{found} claims");
    ensure!(browser.value(LIST).await? == json!(false), "the list of all stands below what was found");
    let sources = "return [...document.querySelectorAll('.list-found .claim')].every(e => \
         new Set([...e.querySelectorAll('.claim-sources a')].map(a => a.hash)).size === 1)";
    ensure!(browser.value(sources).await? == json!(true), "a claim with other than one source");
    // All of them, with as many clicks as needed.
    while browser.value("return !!document.querySelector('.list-more')").await? == json!(true) {
        let before = browser.value(ROWS).await?;
        browser.value("document.querySelector('.list-more').click()").await?;
        browser.until("more are there", &format!("{ROWS} > {before}")).await?;
    }
    ensure!(browser.value(ROWS).await? == json!(found), "as many rows as the status says");
    // The files contain exactly these.
    let files = Downloads::of(&browser).await?;
    let ids = "return [...document.querySelectorAll('.list-found .claim .permalink')].map(e => e.hash.slice(1))";
    let shown: Vec<String> = serde_json::from_value(browser.value(ids).await?)?;
    browser.value("document.querySelector('.list-left a[download$=csv]').click()").await?;
    let text = files.text("claims.csv").await?;
    let mut table = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows = table.records().collect::<Result<Vec<_>, _>>()?;
    ensure!(rows.iter().map(|row| &row[0]).eq(shown.iter().map(String::as_str)), "the table holds other claims");
    browser.value("document.querySelector('.list-left a[download$=json]').click()").await?;
    let read: Value = serde_json::from_str(&files.text("claims.json").await?)?;
    let sources = read["claims"].as_array().into_iter().flatten().filter_map(|own| own["sources"].as_array()).flatten();
    let cited: BTreeSet<&str> = sources.filter_map(|own| own["id"].as_str()).collect();
    browser.value("document.querySelector('.list-left a[download$=ris]').click()").await?;
    let ris = files.text("claims.ris").await?;
    let taken: BTreeSet<&str> = ris.lines().filter_map(|line| line.strip_prefix("ID  - ")).collect();
    ensure!(taken == cited, "the sources that are taken away are those of the claims: {taken:?} of {cited:?}");
    let read = read["claims"].as_array().context("claims")?;
    ensure!(read.iter().filter_map(|own| own["id"].as_str()).eq(shown.iter().map(String::as_str)), "so does the other");
    // By hand, and back.
    browser.click(".claims .filter-clear").await?;
    browser.until("the list is back", LIST).await?;
    browser.until("the address says nothing", "return !location.search.includes('claims')").await?;
    browser.value(&format!("document.querySelector('.list-tools select').focus(); {}", choose_one_source())).await?;
    browser.until("the same are found", &format!("{SAID}.startsWith('{found} ')")).await?;
    browser.until("the address says so", "return location.search.includes('claims=sources-one')").await?;
    browser.value("location.reload()").await?;
    browser.until("they are the same after a reload", &format!("{SAID}.startsWith('{found} ')")).await?;
    browser.is_clean(&site.url()).await
}

/// Selects from a script, which does not move the focus.
fn choose_one_source() -> String {
    format!(
        "const o = [...document.querySelectorAll('.list-tools option')].find(o => o.textContent.startsWith({:?})); \
         const s = o.closest('select'); s.value = o.value; s.dispatchEvent(new Event('input', {{ bubbles: true }}))",
        message("claim_one_source")
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_made_before_the_code_has_loaded_is_applied() -> Result<()> {
    let browser = Browser::open(1200, 900).await?;
    for late in [Faults { part: Answer::Late, ..Faults::default() }, Faults { data: Answer::Late, ..Faults::default() }]
    {
        let site = site(late.clone()).await?;
        browser.go(&format!("{}claims/", site.url())).await?;
        browser.until("the page hears", "return document.documentElement.dataset.interaction === 'on'").await?;
        let is_early = "return !document.querySelector('.claims').closest('[data-alive]')";
        ensure!(browser.value(is_early).await? == json!(true), "it was alive before it was touched: {late:?}");
        browser.value(&choose_one_source()).await?;
        browser
            .until(&format!("it is done: {late:?}"), "return location.search.includes('claims=sources-one')")
            .await?;
        ensure!(said(&browser).await? < claims()?.len(), "all claims are shown");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_sentence_to_its_claim_and_its_citation_by_keyboard() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    browser.tab_to(".passage .evidence > summary").await?;
    let id = browser.text("return document.activeElement.closest('.statement').id").await?;
    browser.press(Key::Enter).await?;
    browser.tab_to(".evidence-body .permalink + a").await?;
    browser.press(Key::Enter).await?;
    browser
        .until(
            "its claim is shown",
            &format!("return location.pathname.endsWith('/claims/') && location.hash === '#{id}'"),
        )
        .await?;
    // The statement has the same id on its own page.
    let seen = format!(
        "const box = document.querySelector('.claim-list [id={id:?}]')?.getBoundingClientRect(); \
         return !!box && box.top >= 0 && box.top < innerHeight"
    );
    browser.until("it is in sight", &seen).await?;
    browser
        .value(&format!("document.querySelector('[id={id:?}] .claim-ways a[href*=\"claims=id-\"]').click()"))
        .await?;
    browser.until("it stands alone", &format!("{ROWS} === 1")).await?;
    browser
        .until("with what to cite it by", "return document.querySelectorAll('.list-found code').length === 4")
        .await?;
    browser.client.back().await?;
    browser.until("Back leads to the list", LIST).await?;
    browser.is_clean(&site.url()).await
}
