//! Whoever leaves for another place meets no error, neither on the page that is left nor where it leads, and comes back to
//! a page that works.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Kind};
use e2e::{STEPS, host, site};
use xtask::server::Faults;

in_both! {
    leaving_for_another_place_throws_nothing
}

/// Writes down every error, where it outlives the page.
const NOTE: &str = "const note = what => localStorage.setItem('noted', (localStorage.getItem('noted') || '') + what); \
    addEventListener('error', event => note('error: ' + event.message)); \
    addEventListener('unhandledrejection', event => note('rejection: ' + event.reason)); \
    const own = console.error; \
    console.error = (...words) => { note('console: ' + words.join(' ')); own.apply(console, words); };";

/// What is noted of an error that was thrown by the test, so that silence is no proof of nothing.
const PLANTED: &str = "error: planted";

/// When a page is left.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// At rest.
    Rest,
    /// While the next step is being shown, in a transition where there is one.
    Change,
}

/// Follows a link to an address outside of the site, as it stands on no page.
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

async fn leaving_for_another_place_throws_nothing(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    // An icon of its own, or the browser would ask for one in vain.
    let other =
        host("<!DOCTYPE html><title>Elsewhere</title><link rel=\"icon\" href=\"data:,\"><p>Elsewhere</p>").await?;
    let step = format!("{}{}/", site.url(), STEPS[0]);
    // A file beside the pages is of the same origin and asks for no transition.
    let file = format!("{}robots.txt", site.url());
    // Only Chromium can be told of it; there it decides whether a change is a transition.
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
            // What a browser has to say of the way, it says while the page comes.
            let there = format!("return location.href === {place:?} && performance.now() > 500");
            browser.until(&what, &there).await?;
            if kind == Kind::Chromium {
                let console = browser.console().await?;
                let serious: Vec<&String> = console.iter().filter(|line| !line.contains("favicon.ico")).collect();
                ensure!(serious.is_empty(), "{what}: {serious:?}");
            }
            browser.client.back().await?;
            browser.until("the page is there again", "return !!document.querySelector('#heading')").await?;
            browser.alive().await?;
            let noted = browser.text("return localStorage.getItem('noted')").await?;
            ensure!(noted == PLANTED, "{what}: {noted}");
        }
    }
    Ok(())
}
