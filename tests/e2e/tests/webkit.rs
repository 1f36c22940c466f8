//! The third engine, Safari's: the walk, exhibits, frames.

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::{STEPS, TIMELINES, figures, host, site};
use xtask::server::Faults;

/// No failure is reported, and interaction is on.
const WHOLE: &str = "return document.documentElement.dataset.interaction === 'on' \
    && !document.querySelector('[data-failed], .exhibit-notice')";

async fn open(width: u32) -> Result<Browser> {
    Browser::open_in(Kind::WebKit, width, 900).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_walks_the_argument_and_everything_comes_alive() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = open(1280).await?;
    browser.go_alive(&site.url()).await?;
    browser.value("window.stays = true; document.querySelector('a.start').click()").await?;
    for (at, step) in STEPS.iter().enumerate() {
        let shown = format!(
            "return document.querySelector('main').dataset.page === {step:?} && !!document.querySelector('a.pager-prev')"
        );
        browser.until(&format!("{step} is shown"), &shown).await?;
        browser.alive().await.with_context(|| step.clone())?;
        ensure!(browser.value(WHOLE).await? == true, "{step}: something did not come alive");
        ensure!(browser.value("return window.stays").await? == true, "{step} was loaded anew");
        if at + 1 < STEPS.len() {
            browser.value("document.querySelector('a.pager-next').click()").await?;
        }
    }
    browser.value("history.back()").await?;
    let before = &STEPS[STEPS.len() - 2];
    browser.until("Back leads back", &format!("return location.pathname === '/{before}/'")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_timelines_ledger_and_search_answer() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = open(1280).await?;
    let figure = figures()?.into_iter().next().context("a figure")?;
    browser.go_alive(&format!("{}figures/{figure}/", site.url())).await?;
    browser.value("document.querySelectorAll('.figure-tabs a')[1].click()").await?;
    browser.until("the table is shown", "return document.querySelector('.figure table').checkVisibility()").await?;
    browser.until("the address says so", "return location.hash.endsWith('-table')").await?;
    for id in TIMELINES.iter() {
        browser.go_alive(&format!("{}timelines/{id}/", site.url())).await?;
        let press = "[...document.querySelectorAll('.timeline-mark')].find(own => own.getClientRects().length)\
            .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))";
        browser.value(press).await?;
        browser.until("the event is told", "return !!document.querySelector('section.timeline-open h2')").await?;
        browser.until("the address says so", "return location.search.includes('event-')").await?;
    }
    browser.go_alive(&format!("{}ledger/", site.url())).await?;
    browser.value("document.querySelectorAll('.ledger .figure-tabs a')[1].click()").await?;
    browser.until("the list is shown", "return location.hash.length > 1").await?;
    ensure!(browser.value(WHOLE).await? == true, "the ledger is whole");
    browser.go_alive(&format!("{}search/?q=chips", site.url())).await?;
    browser.until("something is found", "return document.querySelectorAll('[role=option]').length > 0").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_story_follows_and_a_question_answers() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = open(1280).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    let turns = "[...document.querySelectorAll('.story-turn')]";
    browser.value(&format!("{turns}.at(-1).scrollIntoView()")).await?;
    let shown = format!("return document.querySelector('.story-year').textContent === {turns}.at(-1).dataset.year");
    browser.until("the stage follows", &shown).await?;
    browser.value("document.querySelector('.question [type=radio]').click()").await?;
    browser.value("document.querySelector('.question .question-check').click()").await?;
    browser.until("it is answered", "return document.querySelector('.question-feedback').checkVisibility()").await
}

#[tokio::test(flavor = "multi_thread")]
async fn frames_fit_in_a_host() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = open(900).await?;
    let page = host(&format!(
        "<!DOCTYPE html><title>Host</title><link rel=\"icon\" href=\"data:,\">\
         <ai-explainer piece=\"recommendations/compute\"></ai-explainer>\
         <iframe sandbox=\"allow-scripts allow-same-origin\" data-explainer=\"icet\" src=\"{0}embed/icet/\" width=\"100%\" height=\"300\"></iframe>\
         <script src=\"{0}embed.js\" async></script>",
        site.url()
    ))
    .await?;
    browser.go(&page.url()).await?;
    let near = "document.querySelectorAll('iframe').forEach(own => own.scrollIntoView())";
    // The first was 600 pixels high, the second 300, before they reported their height.
    let fit = "const [first, second] = [...document.querySelectorAll('iframe')].map(own => own.clientHeight); \
        return first > 700 && second > 320";
    browser.until("both have grown", &format!("{near}; {fit}")).await
}
