//! What a newsroom's art director would check first: navigation to everything, the cover's whole drawing, the site's
//! own fonts, the length of its steps.

use anyhow::{Result, ensure};
use e2e::boxes::WHOLE;
use e2e::browser::Browser;
use e2e::{STEPS, all_paths, figures, site};
use xtask::server::Faults;

/// The places that every page links to, by the ends of their addresses.
const PLACES: [&str; 4] = ["timelines/", "figures/", "ledger/", "recommendations/"];

/// Which of the places have no visible link; whether the steps have one too.
fn unreachable() -> String {
    format!(
        "const seen = e => e.checkVisibility() && e.getBoundingClientRect().bottom <= innerHeight && e.getBoundingClientRect().top >= 0; \
         const missing = {PLACES:?}.filter(path => ![...document.querySelectorAll('.site-nav a')].some(a => a.pathname.endsWith('/' + path) && seen(a))); \
         const steps = seen(document.querySelector('.site-menu > summary')) ? [] : ['steps']; return [...missing, ...steps]"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_leads_to_everything_with_and_without_script() -> Result<()> {
    let site = site(Faults::default()).await?;
    for has_script in [true, false] {
        let browser = Browser::open(1440, 900).await?;
        if !has_script {
            browser.scripts_off().await?;
        }
        for path in all_paths().iter().filter(|path| !path.starts_with("embed/") || path.as_str() == "embed/") {
            browser.go(&format!("{}{path}", site.url())).await?;
            let missing = browser.value(&unreachable()).await?;
            ensure!(missing.as_array().is_some_and(Vec::is_empty), "/{path}: {missing}");
        }
    }
    // On a phone the menu is one tap away, a place two.
    let browser = Browser::open(360, 800).await?;
    for path in ["", "china/", "figures/", "sources/"] {
        browser.go(&format!("{}{path}", site.url())).await?;
        browser.click(".site-menu > summary").await?;
        let missing = browser.value(&unreachable()).await?;
        ensure!(missing.as_array().is_some_and(Vec::is_empty), "/{path} on a phone: {missing}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cover_shows_question_way_in_and_all_turning_points_at_once() -> Result<()> {
    let site = site(Faults::default()).await?;
    for (width, height) in [(1440, 900), (360, 800)] {
        let browser = Browser::open(width, height).await?;
        // The second visit has the fonts, the first one the fallbacks: both fit.
        for visit in ["first", "second"] {
            browser.go_alive(&site.url()).await?;
            let hidden = browser
                .value(
                    "const bar = document.querySelector('.way-in'); \
                     const floor = getComputedStyle(bar).position === 'fixed' ? bar.getBoundingClientRect().top : innerHeight; \
                     return [...document.querySelectorAll('h1, .start, .braid li')].filter(e => { const place = e.getBoundingClientRect(); \
                     const end = bar.contains(e) ? innerHeight : floor; return place.height === 0 || place.top < 0 || place.bottom > end + 0.5; })\
                     .map(e => [e.textContent.slice(0, 40), e.getBoundingClientRect().bottom, floor])",
                )
                .await?;
            ensure!(hidden.as_array().is_some_and(Vec::is_empty), "{width} px, {visit} visit: {hidden}");
            let points = browser.value("return document.querySelectorAll('.braid li').length").await?;
            ensure!(points.as_u64().is_some_and(|points| points >= 10), "{points} turning points");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_use_the_sites_own_fonts_and_frames_only_when_asked() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    let faces = |requests: Vec<String>| requests.into_iter().filter(|own| own.contains("/font-")).count();
    browser.go_alive(&format!("{}strengths/", site.url())).await?;
    ensure!(faces(browser.requests().await?) >= 4, "a page asks for its faces");
    browser.go_alive(&format!("{}constraints/", site.url())).await?;
    let loaded =
        "return [...document.fonts].filter(face => face.status === 'loaded' && face.family.includes('Brief')).length";
    browser.until("the faces are there", &format!("{loaded} >= 4")).await?;
    let figure = figures()?.remove(0);
    browser.requests().await?;
    browser.go(&format!("{}embed/figures/{figure}/", site.url())).await?;
    let asked = faces(browser.requests().await?);
    ensure!(asked == 0, "a frame that does not ask for them loads {asked} faces");
    browser.go(&format!("{}embed/figures/{figure}/?fonts=on", site.url())).await?;
    browser.until("a frame that asks has them", &format!("{loaded} >= 1")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_section_in_view_is_marked_in_the_rail() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}strengths/", site.url())).await?;
    let sections = browser.value("return document.querySelectorAll('.rail-sections a').length").await?;
    ensure!(sections.as_u64().is_some_and(|sections| sections > 2), "{sections} sections in the rail");
    for part in 0..5 {
        browser.value(&format!("scrollTo(0, {part} * (document.body.scrollHeight - innerHeight) / 5)")).await?;
        let marked = "return [...document.querySelectorAll('.section[id] > h2')].filter(h => { const place = h.getBoundingClientRect(); \
             return place.top > 0 && place.bottom < innerHeight; }).every(h => document.querySelector(\
             `.rail-sections a[href=\"#${h.parentElement.id}\"]`)?.hasAttribute('data-in-view'))";
        browser.until(&format!("the rail marks part {part}"), marked).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_step_is_longer_than_a_reader_goes_on() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    // What is out of sight is counted as tall as it is, not as it is estimated.
    let height = format!("{WHOLE} return document.documentElement.scrollHeight");
    for step in STEPS.iter() {
        // The width changes what a page draws, so each is opened anew.
        for (width, most_px) in [(1440, 8500), (360, 11_500)] {
            browser.resize(width, 900).await?;
            browser.go("about:blank").await?;
            browser.go_alive(&format!("{}{step}/", site.url())).await?;
            let height = browser.value(&height).await?;
            let fits = height.as_u64().is_some_and(|height| height <= most_px);
            ensure!(fits, "/{step}/ at {width} px: {height} px, of at most {most_px}");
        }
    }
    Ok(())
}
