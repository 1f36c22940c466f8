//! Leaving the site causes no error, neither on the page left nor on the next one, and the page works on return.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::{STEPS, host, site};
use xtask::server::Faults;

in_both! {
    leaving_the_site_causes_no_error
}

/// Records every error where it outlives the page.
const NOTE: &str = "const note = what => localStorage.setItem('noted', (localStorage.getItem('noted') || '') + what); \
    addEventListener('error', event => note('error: ' + event.message)); \
    addEventListener('unhandledrejection', event => note('rejection: ' + event.reason)); \
    const own = console.error; \
    console.error = (...words) => { note('console: ' + words.join(' ')); own.apply(console, words); };";

/// The record of an error thrown by the test itself, which proves that errors are recorded.
const PLANTED: &str = "error: planted";

/// When a page is left.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// When nothing is going on.
    Rest,
    /// While the next step is being shown, within a transition if there is one.
    Change,
}

/// Follows a link to an address that no page links to.
fn leave(url: &str, moment: Moment) -> String {
    let follow = format!(
        "const link = document.body.appendChild(Object.assign(document.createElement('a'), {{ href: {url:?} }})); link.click();"
    );
    match moment {
        Moment::Rest => follow,
        Moment::Change => format!(
            "document.addEventListener('explainer:shown', () => {{ {follow} }}, {{ once: true }}); \
             document.querySelector('a.pager-next').click();"
        ),
    }
}

async fn leaving_the_site_causes_no_error(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    // With an icon of its own, or the browser would request one that does not exist.
    let other =
        host("<!DOCTYPE html><title>Elsewhere</title><link rel=\"icon\" href=\"data:,\"><p>Elsewhere</p>").await?;
    let step = format!("{}{}/", site.url(), STEPS[0]);
    // A file that is not a page has the same origin and requests no transition.
    let file = format!("{}robots.txt", site.url());
    // Only in Chromium can a test set this; there it decides whether pages change within a transition.
    let motions: &[&str] = if kind == Kind::Chromium { &["no-preference", "reduce"] } else { &["no-preference"] };
    for motion in motions {
        let browser = Browser::open_in(kind, 1200, 900).await?;
        if kind == Kind::Chromium {
            browser.media("prefers-reduced-motion", motion).await?;
            browser.before_each_page(NOTE).await?;
        }
        for (place, moment) in
            [(other.url(), Moment::Rest), (other.url(), Moment::Change), (file.clone(), Moment::Rest)]
        {
            let what = format!("{place}, {moment:?}, {motion}");
            browser.go_alive(&step).await?;
            if kind != Kind::Chromium {
                browser.value(NOTE).await?;
            }
            let plant =
                "localStorage.removeItem('noted'); dispatchEvent(new ErrorEvent('error', { message: 'planted' }))";
            browser.value(plant).await?;
            browser.value(&leave(&place, moment)).await?;
            // Errors about leaving are reported while the next page loads.
            let there = format!("return location.href === {place:?} && performance.now() > 500");
            browser.until(&what, &there).await?;
            if kind == Kind::Chromium {
                let console = browser.console().await?;
                let serious: Vec<&String> = console.iter().filter(|line| !line.contains("favicon.ico")).collect();
                ensure!(serious.is_empty(), "{what}: {serious:?}");
            }
            browser.client.back().await?;
            browser.until("the page is shown again", "return !!document.querySelector('#heading')").await?;
            browser.alive().await?;
            let noted = browser.text("return localStorage.getItem('noted')").await?;
            ensure!(noted == PLANTED, "{what}: {noted}");
        }
    }
    Ok(())
}
