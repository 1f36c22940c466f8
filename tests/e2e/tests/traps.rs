//! A module that traps while an exhibit is used: the exhibit comes back in the state of the address, once; after that
//! the page is as rendered, says so in one line, and its links work.
//!
//! The trap is real: while the exhibit renders, the page denies something that a module takes for granted, and it
//! panics.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{figures, site};
use xtask::server::Faults;

/// Denies changes to the page until a module has trapped; then everything works as before, so that the page's handling
/// of the trap is not affected: this listens before the page does.
pub const BREAK: &str = "{ \
    const spots = [[Element.prototype, 'setAttribute'], [Node.prototype, 'insertBefore'], [Document.prototype, 'createElement']]; \
    const whole = spots.map(([on, name]) => on[name]); \
    const mend = event => { \
        if (!((event.error || event.reason) instanceof WebAssembly.RuntimeError)) return; \
        window.isTrapped = true; \
        spots.forEach(([on, name], at) => { on[name] = whole[at]; }); }; \
    addEventListener('error', mend); \
    addEventListener('unhandledrejection', mend); \
    window.breakOnce = () => { \
        window.isTrapped = false; \
        spots.forEach(([on, name]) => { on[name] = () => { throw new DOMException('refused', 'HierarchyRequestError'); }; }); }; \
    }";

/// A kind of exhibit, where it is, and two consecutive actions of a reader.
struct Used {
    kind: &'static str,
    page: String,
    first: &'static str,
    then: &'static str,
}

/// All kinds but the answers, which only change a line of text: denying that causes no trap.
fn used(figure: &str) -> [Used; 7] {
    const TABS: [&str; 2] =
        ["e.querySelectorAll('.figure-tabs a')[1].click()", "e.querySelectorAll('.figure-tabs a')[2].click()"];
    let [second, third] = TABS;
    let views = |kind, page: String| Used { kind, page, first: second, then: third };
    [
        views("figure", format!("figures/{figure}/")),
        views("timeline", "timelines/china/".to_owned()),
        views("ledger", "ledger/".to_owned()),
        Used {
            kind: "story",
            page: "history/".to_owned(),
            first: second,
            then: "e.querySelector('.figure-tabs a').click()",
        },
        Used {
            kind: "question",
            page: "history/".to_owned(),
            first: "(e.querySelector('[type=radio]') || e.querySelector('.question-check')).click(); \
                    e.querySelector('.question-check').click()",
            // An answer is stored before it is drawn: the previous one, to another question, must be there again.
            then: "[...document.querySelectorAll('[data-exhibit=question] .question-check')].pop().click()",
        },
        Used {
            kind: "builder",
            page: "embed/".to_owned(),
            first: "[...e.querySelectorAll('.filter-values button')].pop().click()",
            then: "e.querySelector('.filter-values button[aria-pressed=false]').click()",
        },
        Used {
            kind: "deck",
            page: "history/?present=2".to_owned(),
            first: "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))",
            then: "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', bubbles: true }))",
        },
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_survives_a_trap_in_the_state_of_the_address() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1100, 900).await?;
    browser.before_each_page(BREAK).await?;
    let figure = figures()?.into_iter().next().context("a figure")?;
    for Used { kind, page, first, then } in used(&figure) {
        survives(&browser, &site.url(), kind, &page, first, then)
            .await
            .with_context(|| format!("{kind} on /{page}"))?;
        browser.value("localStorage.clear()").await?;
    }
    Ok(())
}

async fn survives(browser: &Browser, url: &str, kind: &str, page: &str, first: &str, then: &str) -> Result<()> {
    let alive = format!("const e = document.querySelector('[data-exhibit={kind}][data-alive]'); ");
    let act = |what: &str| format!("{alive} {what}");
    browser.go(&format!("{url}{page}")).await?;
    browser.alive().await?;
    let rendered = browser.text(&format!("{alive} return e.rendered.textContent")).await?;
    browser.value(&act(first)).await?;
    browser.settled().await?;
    let says = format!("{alive} return e.innerText");
    let (before, address) = (browser.text(&says).await?, browser.address().await?);
    browser.value(&format!("{alive} e.dataset.old = 'yes'; breakOnce(); {then}")).await?;
    browser.until("it has trapped", "return window.isTrapped").await?;
    let fresh = format!("return !!document.querySelector('[data-exhibit={kind}][data-alive]:not([data-old])')");
    browser.until("a fresh module has drawn it", &fresh).await?;
    ensure!(browser.address().await? == address, "the address is the same");
    let after = browser.text(&says).await?;
    ensure!(after == before, "it says what it said:\n{after}\n---\n{before}");

    browser.alive().await?;
    browser.value(&format!("{alive} breakOnce(); {then}")).await?;
    browser.until("the page says that interaction is off", super::hostile::OFF).await?;
    let now = format!("return document.querySelector('[data-exhibit={kind}]').textContent");
    ensure!(browser.text(&now).await? == rendered, "it reads as it was rendered");
    let words = browser.value("return document.querySelector('main').innerText.split(/\\s+/).length").await?;
    ensure!(words.as_u64().is_some_and(|words| words > 60), "the page reads: {words} words");
    browser.value("document.querySelector('a.site-name').click()").await?;
    let left = format!(
        "return !(location.pathname + location.search).includes({page:?}) && document.readyState === 'complete'"
    );
    browser.until("a link leads on", &left).await
}
