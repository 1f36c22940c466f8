//! The abstract, sentence by sentence: readers find who says something, and who objects, within two steps.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::site;
use xtask::server::Faults;

/// From the cover to the page, in one step.
async fn open_from_the_cover(browser: &Browser, url: &str) -> Result<()> {
    browser.go(url).await?;
    browser.click(".one-minute a[href$='/brief/']").await?;
    browser
        .until(
            "the sentences are there",
            "return document.querySelectorAll('.sentence').length > 0 && !document.querySelector('main[data-incomplete]')",
        )
        .await
}

/// The ids of the sentences whose words contain all of these.
async fn holding(browser: &Browser, words: &[&str]) -> Result<Vec<String>> {
    let script = format!(
        "return [...document.querySelectorAll('.sentence .statement')]
            .filter(e => {words:?}.every(word => e.querySelector('.statement-text').textContent.includes(word)))
            .map(e => e.id)"
    );
    Ok(serde_json::from_value(browser.value(&script).await?)?)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_that_india_is_to_be_treated_as_an_ally_and_who_objects() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    open_from_the_cover(&browser, &site.url()).await?;
    let found = holding(&browser, &["United States must", "allies"]).await?;
    let [id] = found.as_slice() else { anyhow::bail!("{found:?}") };
    let says = format!("return document.getElementById({id:?}).classList.contains('statement-brief')");
    ensure!(browser.value(&says).await? == true, "it is not marked as the brief's");
    // Who objects: the first disclosure below the sentence has the counter-views, each by its name or its first words.
    let fold = format!("document.getElementById({id:?}).closest('.sentence').querySelector('.bearing')");
    browser.value(&format!("{fold}.open = true")).await?;
    let link = format!("{fold}.querySelector('a')");
    let href = browser.text(&format!("return {link}.hash")).await?;
    browser.value(&format!("{link}.click()")).await?;
    let anchor = href.strip_prefix('#').context("an anchor")?;
    browser
        .until(
            "the counter-view is there",
            &format!("return !!document.getElementById({anchor:?})?.matches('.counter')"),
        )
        .await?;
    let back = format!("return document.getElementById({anchor:?}).querySelector('.counter-label a').hash");
    ensure!(browser.text(&back).await? == format!("#{id}"), "it does not lead back");
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn which_sentence_asks_for_unrestricted_computing() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 800).await?;
    open_from_the_cover(&browser, &site.url()).await?;
    let found = holding(&browser, &["unrestricted computing"]).await?;
    let [id] = found.as_slice() else { anyhow::bail!("{found:?}") };
    // Its mark names it and leads to the publisher's page.
    let mark = format!("document.getElementById({id:?}).querySelector('.evidence')");
    let names = browser.text(&format!("return {mark}.querySelector('.evidence-count').textContent")).await?;
    ensure!(names.trim() == id, "{names}");
    browser.value(&format!("{mark}.open = true")).await?;
    let leads = format!("return {mark}.querySelector('a[href^=http]').offsetHeight > 0");
    ensure!(browser.value(&leads).await? == true, "the way to the publisher's page is not seen");
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_claim_that_icet_fell_short_rests_on() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    open_from_the_cover(&browser, &site.url()).await?;
    let found = holding(&browser, &["iCET", "underwhelming"]).await?;
    let [id] = found.as_slice() else { anyhow::bail!("{found:?}") };
    // In the brief only on the abstract's sentence, which the mark names.
    let mark = format!("document.getElementById({id:?}).querySelector('.evidence.evidence-brief')");
    ensure!(browser.text(&format!("return {mark}.querySelector('.evidence-count').textContent")).await?.trim() == id);
    // On this site on the statements that retell it: the first one in the step on the subject.
    let retold =
        format!("[...document.getElementById({id:?}).closest('.sentence').querySelectorAll('.sentence-retold a')]");
    let link = format!("{retold}.find(a => a.pathname.endsWith('/icet/'))");
    let anchor = browser.text(&format!("return {link}.hash")).await?;
    browser.value(&format!("{link}.click()")).await?;
    let there = format!("document.querySelector('main:not([data-incomplete]) #{}')", anchor.trim_start_matches('#'));
    browser.until("the statement is there", &format!("return !!{there}")).await?;
    let evidence = format!("{there}.closest('.statement').querySelector('.evidence')");
    browser.value(&format!("{evidence}.open = true")).await?;
    let says = format!("return [...{evidence}.querySelectorAll('.evidence-body a')].some(a => a.hash === '#{id}')");
    ensure!(browser.value(&says).await? == true, "its evidence does not lead back to the sentence");
    // Next to it, the counter-view names its sources.
    let sourced = "const all = [...document.querySelectorAll('.counter')]; \
         return all.length > 0 && all.every(e => e.querySelectorAll('.evidence-body a[href^=http]').length > 0)";
    ensure!(browser.value(sourced).await? == true, "a counter-view without a source");
    browser.is_clean(&site.url()).await
}
