//! The list of sources: complete without script, filtered by hand and by address, and downloaded as shown.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::downloads::Downloads;
use e2e::{named, site};
use serde_json::{Value, json};
use xtask::server::Faults;

const FOUND: &str = "return document.querySelectorAll('.list-found li').length";
const SAID: &str = "return document.querySelector('.source-list [role=status]').textContent";
/// How many rows of the list of all sources are shown.
const SHOWN: &str = "return [...document.querySelectorAll('.letter li')].filter(e => e.checkVisibility()).length";

/// All sources, from the list's file.
fn sources() -> Result<Vec<Value>> {
    let path = named("E2E_DIST")?.join("sources/sources.json");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let file: Value = serde_json::from_str(&text)?;
    Ok(file["sources"].as_array().context("sources")?.clone())
}

/// How many sources have this kind of publisher and this country, in words.
fn count(kind: &str, country: &str) -> Result<usize> {
    let all = sources()?;
    Ok(all.iter().filter(|own| own["kindOfPublisher"] == kind && own["country"] == country).count())
}

/// Selects the value at an index of the select at an index, and returns its words without the count.
async fn choose(browser: &Browser, list: usize, value: usize) -> Result<String> {
    let script = format!(
        "const s = document.querySelectorAll('.list-tools select')[{list}]; s.focus(); s.selectedIndex = {value}; \
         const words = s.selectedOptions[0].textContent; \
         s.dispatchEvent(new Event('input', {{ bubbles: true }})); return words"
    );
    let words = browser.text(&script).await?;
    Ok(words.rsplit_once(" (").context("a count")?.0.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn kind_and_country_are_asked_for_by_hand_and_stand_in_the_address() -> Result<()> {
    let (site, total) = (site(Faults::default()).await?, sources()?.len());
    let browser = Browser::open(1200, 900).await?;
    browser.go(&format!("{}sources/", site.url())).await?;
    ensure!(browser.value(SHOWN).await? == total, "every source has its row");
    let kind = choose(&browser, 0, 1).await?;
    browser.until("sources are found", &format!("{FOUND} > 0")).await?;
    let country = choose(&browser, 1, 1).await?;
    let expect = count(&kind, &country)?;
    ensure!(expect > 0, "no source of {kind} from {country}");
    browser.until("as many as the file holds", &format!("{SAID}.startsWith('{expect} ')")).await?;
    ensure!(browser.value(SHOWN).await? == 0, "the list of all stands below what was found");
    while browser.value("return !!document.querySelector('.list-more')").await? == json!(true) {
        let before = browser.value(FOUND).await?;
        browser.value("document.querySelector('.list-more').click()").await?;
        browser.until("more are there", &format!("{FOUND} > {before}")).await?;
    }
    ensure!(browser.value(FOUND).await? == expect, "as many rows as the status says");
    browser.until("the address says so", "return location.search.includes('sources=publisher-')").await?;
    browser.value("location.reload()").await?;
    browser.until("they are the same after a reload", &format!("{SAID}.startsWith('{expect} ')")).await?;
    // A source links to its claims, and these link back.
    let id = browser.text("return document.querySelector('.list-found .cited-in a').href.split('source-')[1]").await?;
    browser.click(".list-found .cited-in a").await?;
    browser.until("its claims are shown", "return document.querySelectorAll('.list-found .claim').length > 0").await?;
    browser.click(&format!(".claim-sources a[href$='#{id}']")).await?;
    let seen = format!(
        "const e = document.getElementById({id:?}); if (!e) return false; const box = e.getBoundingClientRect(); \
         return location.pathname.endsWith('/sources/') && box.top >= 0 && box.top < innerHeight"
    );
    browser.until("the row of the source is in sight", &seen).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn references_and_tables_hold_the_sources_that_are_shown() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.go(&format!("{}sources/", site.url())).await?;
    choose(&browser, 0, 2).await?;
    browser.until("sources are found", &format!("{FOUND} > 0")).await?;
    while browser.value("return !!document.querySelector('.list-more')").await? == json!(true) {
        let before = browser.value(FOUND).await?;
        browser.value("document.querySelector('.list-more').click()").await?;
        browser.until("more are there", &format!("{FOUND} > {before}")).await?;
    }
    let ids = "return [...document.querySelectorAll('.list-found .cited-in a')].map(e => e.href.split('source-')[1])";
    let shown: Vec<String> = serde_json::from_value(browser.value(ids).await?)?;
    ensure!(shown.len() < sources()?.len(), "all are shown");
    let files = Downloads::of(&browser).await?;
    for ending in ["bib", "ris", "csv", "json"] {
        browser.value(&format!("document.querySelector('.list-left a[download$={ending}]').click()")).await?;
        let text = files.text(&format!("sources.{ending}")).await?;
        let taken: Vec<String> = match ending {
            "bib" => {
                let entries = text.lines().filter_map(|line| line.strip_prefix("@misc{")?.strip_suffix(','));
                entries.map(str::to_owned).collect()
            }
            "ris" => text.lines().filter_map(|line| line.strip_prefix("ID  - ")).map(str::to_owned).collect(),
            "csv" => {
                let mut table = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
                table.records().map(|row| Ok(row?[0].to_owned())).collect::<Result<_>>()?
            }
            _ => {
                let file: Value = serde_json::from_str(&text)?;
                let own = file["sources"].as_array().context("sources")?;
                own.iter().filter_map(|own| own["id"].as_str()).map(str::to_owned).collect()
            }
        };
        ensure!(taken == shown, "{ending} holds {taken:?}, shown are {shown:?}");
    }
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_of_the_totals_leads_to_its_sources() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.go(&format!("{}sources/", site.url())).await?;
    let kind = "const row = document.querySelector('.totals-table tbody tr'); \
         const numbers = [...row.querySelectorAll('td')].map(e => Number(e.textContent)); \
         return [row.querySelector('a').textContent, numbers.at(-2)]";
    let (kind, count): (String, usize) = serde_json::from_value(browser.value(kind).await?)?;
    browser.click(".totals-table tbody a").await?;
    browser.until("they are shown", &format!("{SAID}.startsWith('{count} ')")).await?;
    let chosen = "return document.querySelector('.list-tools select').selectedOptions[0].textContent";
    ensure!(browser.text(chosen).await?.starts_with(&kind), "another kind");
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn words_are_found_and_forgotten_by_keyboard() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 800).await?;
    browser.go(&format!("{}sources/", site.url())).await?;
    browser.tab_to(".list-tools input[type=search]").await?;
    browser.type_in("chip").await?;
    let has = "[...document.querySelectorAll('.list-found li')].every(e => /chip/i.test(e.textContent))";
    browser.until("only those are left", &format!("{FOUND} > 0 && {has}")).await?;
    browser.until("the address says so", "return location.search.includes('sources=find-chip')").await?;
    let wide = "return document.documentElement.scrollWidth <= innerWidth";
    ensure!(browser.value(wide).await? == json!(true), "the page is wider than the screen");
    browser.tab_to(".list-tools .filter-clear").await?;
    browser.press(fantoccini::key::Key::Enter).await?;
    browser.until("all are there again", &format!("{SHOWN} > 0")).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_every_source_reads_and_nothing_is_offered_that_does_nothing() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 800).await?;
    browser.scripts_off().await?;
    browser.go(&format!("{}sources/?sources=weak-yes", site.url())).await?;
    ensure!(browser.value(SHOWN).await? == sources()?.len(), "every source");
    let tools = "return document.querySelector('.list-tools').checkVisibility()";
    ensure!(browser.value(tools).await? == json!(false), "tools are shown that do nothing");
    let wide = "return document.documentElement.scrollWidth <= innerWidth";
    ensure!(browser.value(wide).await? == json!(true), "the page is wider than the screen");
    Ok(())
}
