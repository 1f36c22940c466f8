//! Each sort of page looks as it did when last approved, on a phone and on a desktop, in light and in dark.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::picture::{Distance, Look};
use e2e::{RECOMMENDATIONS, STANDING, STEPS, TIMELINES, figures, site};
use xtask::project;
use xtask::server::{Faces, Faults};

/// The maximum difference between a page and its picture. The same page twice differs by nothing; a framed step with
/// broken columns, on a mostly empty page, by 4 and 19.
const MOST: Distance = Distance { mean: 2.5, high: 14.0 };
/// The sizes at which pages are compared: twice a screen's height, so that what is below the opening counts too.
const SIZES: [(u32, u32); 2] = [(360, 1600), (1440, 1800)];

/// One page of each sort, and each standing page, by the name of its picture.
fn pages() -> Result<Vec<(String, String)>> {
    let figure = figures()?.into_iter().next().context("a figure")?;
    let [timeline, recommendation] = [&TIMELINES, &RECOMMENDATIONS].map(|all| all.first().map(String::as_str));
    let (timeline, recommendation) = (timeline.context("a timeline")?, recommendation.context("a recommendation")?);
    let step = STEPS.first().context("a step")?;
    let of = |name: &str, path: String| (name.to_owned(), path);
    let mut pages = vec![
        of("cover", String::new()),
        of("step", format!("{step}/")),
        of("timeline", format!("timelines/{timeline}/")),
        of("recommendation", format!("recommendations/{recommendation}/")),
        of("figure", format!("figures/{figure}/")),
        of("not-found", "no-such-page/".to_owned()),
        of("framed-step", format!("embed/{step}/")),
        of("framed-figure", format!("embed/figures/{figure}/")),
        of("framed-ledger", "embed/ledger/".to_owned()),
    ];
    pages.extend(STANDING.iter().map(|id| (id.clone(), format!("{id}/"))));
    Ok(pages)
}

/// The look of a page once its fonts are loaded and its exhibits alive.
async fn look(browser: &Browser, url: &str, before: &str) -> Result<Look> {
    browser.go_alive(url).await?;
    browser
        .until("the faces are there", "document.body.offsetWidth; return document.fonts.status === 'loaded'")
        .await?;
    browser.value(&format!("scrollTo(0, 0); document.activeElement?.blur(); {before}")).await?;
    browser.settled().await?;
    Look::of(&browser.picture().await?)
}

fn kept(name: &str) -> PathBuf {
    project().join("tests/e2e/pictures").join(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_sort_of_page_looks_as_it_did() -> Result<()> {
    let site = site(Faults { faces: Faces::Awaited, ..Faults::default() }).await?;
    let browser = Browser::open(360, 1600).await?;
    let found = project().join("target/pictures");
    std::fs::create_dir_all(&found)?;
    let mut otherwise = Vec::new();
    for (width, height) in SIZES {
        browser.resize(width, height).await?;
        for scheme in ["light", "dark"] {
            browser.media("prefers-color-scheme", scheme).await?;
            for (page, path) in pages()? {
                let name = format!("{page}-{width}-{scheme}.png");
                let now = look(&browser, &format!("{}{path}", site.url()), "").await?;
                now.keep(&found.join(&name))?;
                match Look::kept(&kept(&name))?.map(|before| before.distance(&now)) {
                    Some(far) if far.mean <= MOST.mean && far.high <= MOST.high => {}
                    far => otherwise.push(format!("{name}: {far:?}")),
                }
            }
        }
    }
    ensure!(
        otherwise.is_empty(),
        "{} pages look otherwise than their pictures in tests/e2e/pictures; those of now are in {}: look at them beside \
         each other, and copy what is meant\n{}",
        otherwise.len(),
        found.display(),
        otherwise.join("\n")
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_without_its_styles_or_its_scheme_looks_otherwise() -> Result<()> {
    let site = site(Faults { faces: Faces::Awaited, ..Faults::default() }).await?;
    let browser = Browser::open(1440, 1800).await?;
    for (page, path) in pages()?.into_iter().take(3) {
        let url = format!("{}{path}", site.url());
        let whole = look(&browser, &url, "").await?;
        let again = whole.distance(&look(&browser, &url, "").await?);
        ensure!(again.mean < 1.0, "{page}: the same page twice is {again:?}");
        let faults = [
            (
                "its styles",
                "document.querySelectorAll('link[rel=stylesheet], style').forEach(own => { own.disabled = true; })",
            ),
            ("its header", "document.querySelector('.site-head').remove()"),
            ("its columns", "document.querySelector('main').style.display = 'none'"),
        ];
        for (what, fault) in faults {
            let far = whole.distance(&look(&browser, &url, fault).await?);
            ensure!(far.mean > MOST.mean || far.high > MOST.high, "{page} without {what} passes: {far:?}");
        }
        browser.media("prefers-color-scheme", "dark").await?;
        let far = whole.distance(&look(&browser, &url, "").await?);
        browser.media("prefers-color-scheme", "light").await?;
        ensure!(far.mean > MOST.mean, "{page} in the dark passes for light: {far:?}");
    }
    Ok(())
}
