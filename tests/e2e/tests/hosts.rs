//! Host pages as other people write them: how they load the script, what they do to their page, what boxes they have.
//!
//! Long because: the host pages are a table, read beside each other.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{host_with, named, site};
use xtask::server::{Faults, Running};

use crate::frames::{page, script};

const PIECE: &str = "recommendations/compute";

/// A host page.
struct Host {
    what: &'static str,
    body: String,
    /// What the host does once it has loaded.
    then: &'static str,
    /// How many of our frames it shows.
    frames: u64,
}

fn hosts(site: &Running) -> Vec<Host> {
    let url = site.url();
    let place = format!("<div data-explainer=\"{PIECE}\"></div>");
    let frame = format!("<iframe data-explainer=\"{PIECE}\" src=\"{url}embed/{PIECE}/\" title=\"A piece\"></iframe>");
    let script = script(site);
    let boxed = |style: &str, class: &str| {
        format!("<style>{style}</style><div class=\"{class}\">{frame}</div><p id=\"after\">After</p>{script}")
    };
    let fetched = format!("<script>fetch('{url}embed.js').then(r => r.text()).then(t => (0, eval)(t))</script>");
    let joined = format!(
        "<script>fetch('{url}embed.js').then(r => r.text()).then(t => {{ const own = document.createElement('script'); own.textContent = 'var other = 1;' + t + ';var another = 2;'; document.head.append(own); }})</script>"
    );
    let of = |what, body: String| Host { what, body, then: "", frames: 1 };
    vec![
        of("a module", format!("{place}<script type=\"module\" src=\"{url}embed.js\"></script>")),
        of(
            "deferred, with a version behind it",
            format!("{place}<script defer src=\"{url}embed.js?ver=6.1\"></script>"),
        ),
        of("a script for each snippet", format!("{frame}{script}{script}")),
        Host { frames: 2, ..of("two snippets", format!("{frame}{script}{place}{script}")) },
        of("fetched and evaluated", format!("{frame}{fetched}")),
        of("joined with others", format!("<div data-explainer=\"{PIECE}\" data-site=\"{url}\"></div>{joined}")),
        of("an element of its own", format!("{script}<ai-explainer piece=\"{PIECE}\" theme=\"light\"></ai-explainer>")),
        Host {
            then: "document.body.append(Object.assign(document.createElement('ai-explainer'), {})); \
                   document.querySelector('ai-explainer').setAttribute('piece', 'recommendations/compute')",
            ..of("an element that comes without its piece", script.clone())
        },
        Host {
            then: "const copy = document.body.cloneNode(true); document.body.replaceWith(copy)",
            ..of("a body that is swapped for a copy", format!("{place}{script}"))
        },
        Host {
            then: "const copy = document.body.cloneNode(true); document.body.replaceWith(copy)",
            ..of("a body with a frame that is swapped for a copy", format!("{frame}{script}"))
        },
        Host {
            then: "const old = document.querySelector('iframe'); const copy = old.cloneNode(); old.remove(); \
                   setTimeout(() => document.querySelector('h1').after(copy), 300)",
            ..of("a frame that goes and comes back", format!("{frame}{script}"))
        },
        of(
            "WordPress's box with a ratio",
            boxed(
                ".w { position: relative } .w::before { content: ''; display: block; padding-top: 56.25% } \
                 .w iframe { bottom: 0; height: 100%; left: 0; position: absolute; right: 0; top: 0; width: 100% }",
                "w",
            ),
        ),
        of(
            "Bootstrap's box with a ratio",
            boxed(
                ".ratio { position: relative; width: 100% } .ratio::before { content: ''; display: block; padding-top: 56% } \
                 .ratio > * { height: 100%; left: 0; position: absolute; top: 0; width: 100% }",
                "ratio",
            ),
        ),
        of(
            "the old box of no height",
            boxed(
                ".b { height: 0; overflow: hidden; padding-bottom: 56.25%; position: relative } \
                 .b iframe { height: 100%; left: 0; position: absolute; top: 0; width: 100% }",
                "b",
            ),
        ),
        of(
            "a box with an aspect ratio",
            boxed(
                ".a { aspect-ratio: 16 / 9; position: relative } .a iframe { height: 100%; position: absolute; width: 100% }",
                "a",
            ),
        ),
        of("a host that limits frames", format!("<style>iframe {{ max-height: 300px }}</style>{frame}{script}")),
        of("a fragment of the host's own", format!("<h2 id=\"methods\">Methods</h2>{frame}{script}")),
    ]
}

/// Every frame is as tall as its content, and covers nothing of the host.
const FITS: &str = "const frames = [...document.querySelectorAll('iframe')]; const after = document.getElementById('after'); \
    return frames.map(own => [own.clientHeight, Number(own.dataset.told || 0), \
    after ? after.getBoundingClientRect().top >= own.getBoundingClientRect().bottom - 1 : true, \
    own.getBoundingClientRect().bottom <= own.parentElement.getBoundingClientRect().bottom + 1])";

/// Records what each frame says about its height, alongside our script.
const LISTENS: &str = "<script>addEventListener('message', e => { for (const own of document.querySelectorAll('iframe')) \
    if (own.contentWindow === e.source && e.data?.type === 'explainer:height') own.dataset.told = e.data.height })</script>";

#[tokio::test(flavor = "multi_thread")]
async fn hosts_of_every_kind_get_frames_that_fit() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(800, 900).await?;
    for Host { what, body, then, frames } in hosts(&site) {
        let page = page(LISTENS, &body).await?;
        browser.go(&format!("{}#methods", page.url())).await?;
        browser.value(then).await.with_context(|| what.to_owned())?;
        let fits = format!(
            "const fit = (() => {{ {FITS} }})(); return fit.length === {frames} \
             && fit.every(([height, told, free, whole]) => told > 100 && Math.abs(height - told) <= 1 && free && whole)"
        );
        let near = "document.querySelectorAll('iframe').forEach(own => own.scrollIntoView())";
        browser.until(what, &format!("{near}; {fits}")).await.with_context(|| format!("{what}: {body}"))?;
        ensure!(browser.text("return location.hash").await? == "#methods", "{what}: the fragment is the host's own");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_piece_in_a_shadow_tree_fits_and_two_scripts_hear_as_one() -> Result<()> {
    let site = site(Faults::default()).await?;
    let script = script(&site);
    let page = page("", &format!("<section></section>{script}{script}")).await?;
    let browser = Browser::open(800, 900).await?;
    browser.go(&page.url()).await?;
    browser.until("the script is there", "return !!window.explainer").await?;
    browser.value("window.read = []; explainer.listen(e => window.read.push(e.piece))").await?;
    let shadow = "const tree = document.querySelector('section').attachShadow({ mode: 'open' }); \
                  tree.innerHTML = '<ai-explainer piece=\"recommendations/compute\"></ai-explainer>'; window.tree = tree";
    browser.value(shadow).await?;
    browser.until("it has grown", "return window.tree.querySelector('iframe')?.offsetHeight > 700").await?;
    browser.until("it is heard", "return window.read.includes('recommendations/compute')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hosts_own_address_is_left_alone_and_its_back_leaves() -> Result<()> {
    let site = site(Faults::default()).await?;
    let body = format!("<div data-explainer=\"icet\" data-mirror></div>{}", script(&site));
    let page = page("", &body).await?;
    let browser = Browser::open(800, 900).await?;
    for fragment in ["#/posts/5", "#methods", "#explainer-icet=%E0%A4%A", ""] {
        browser.go("about:blank").await?;
        browser.go(&format!("{}?post=1{fragment}", page.url())).await?;
        // It was 600 pixels high before it reported its height.
        let has_grown =
            "const own = document.querySelector('iframe'); return own?.offsetHeight > 0 && own.offsetHeight !== 600";
        browser.until("the frame is as high as what it holds", has_grown).await?;
        let before = browser.value("return history.length").await?;
        browser.client.clone().enter_frame(0).await?;
        let alive = browser.until("it is alive", "return !!document.querySelector('.frame-ways') && document.documentElement.dataset.interaction === 'on'").await;
        let pressed = browser
            .value(
                "document.querySelectorAll('main a[href^=\"#\"]').forEach(own => { if (own.getClientRects().length) \
                 own.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); }); \
                 document.querySelector('.frame-ways button:last-of-type').click()",
            )
            .await;
        browser.client.clone().enter_parent_frame().await?;
        alive?;
        pressed?;
        browser.until("the host holds the state", "return location.search.includes('explainer-icet=')").await?;
        let says = browser.text("return location.search + location.hash").await?;
        ensure!(says.starts_with("?post=1&") && says.ends_with(fragment), "{fragment}: {says}");
        let after = browser.value("return history.length").await?;
        ensure!(before == after, "{fragment}: the host's history grew from {before} to {after}");
    }
    Ok(())
}

/// Follows a link in a frame that may not open windows, and returns its address once the frame shows it; afterwards the
/// browser is back on the host's page.
async fn followed(browser: &Browser, page: &e2e::Host) -> Result<String> {
    browser.go(&page.url()).await?;
    browser.client.clone().enter_frame(0).await?;
    browser.until("the piece is there", "return !!document.querySelector('.frame-source a')").await?;
    let address = browser.text("return document.querySelector('.frame-source a').href").await?;
    browser.click(".frame-source a").await?;
    let shown = format!("return document.querySelector('.frame-refused')?.textContent === {address:?}");
    browser.until("the address is shown", &shown).await?;
    browser.client.clone().enter_parent_frame().await?;
    Ok(address)
}

#[tokio::test(flavor = "multi_thread")]
async fn links_of_a_frame_that_may_open_no_window_are_shown_and_told_to_wordpress() -> Result<()> {
    let site = site(Faults::default()).await?;
    let body = format!(
        "<iframe sandbox=\"allow-scripts\" width=\"700\" height=\"700\" src=\"{}embed/{PIECE}/#?secret=Ab12\"></iframe>",
        site.url()
    );
    let browser = Browser::open(800, 900).await?;
    let page = page("", &body).await?;
    let address = followed(&browser, &page).await?;
    let told =
        format!("return heard.some(([e]) => e.message === 'link' && e.value === {address:?} && e.secret === 'Ab12')");
    browser.until("WordPress is told", &told).await
}

#[tokio::test(flavor = "multi_thread")]
async fn links_of_a_frame_with_its_own_origin_and_no_windows_are_shown_too() -> Result<()> {
    let site = site(Faults::default()).await?;
    let body = format!(
        "<iframe sandbox=\"allow-scripts allow-same-origin\" width=\"700\" height=\"700\" src=\"{}embed/{PIECE}/\"></iframe>",
        site.url()
    );
    let browser = Browser::open(800, 900).await?;
    let page = page("", &body).await?;
    followed(&browser, &page).await.map(drop)
}

/// When a host page is printed, a frame stays as tall as on the screen.
#[tokio::test(flavor = "multi_thread")]
async fn a_frame_needs_no_more_height_on_paper() -> Result<()> {
    let site = site(Faults::default()).await?;
    let figure = format!("figures/{}", e2e::figures()?.first().context("no figure")?);
    let height = "return Math.ceil(document.body.getBoundingClientRect().height)";
    for piece in [PIECE, "icet", "ledger", "timelines/china", &figure] {
        let browser = Browser::open(700, 900).await?;
        browser.go_alive(&format!("{}embed/{piece}/", site.url())).await?;
        browser.settled().await?;
        let screen = browser.value(height).await?.as_f64().context("a height")?;
        browser.as_paper().await?;
        let paper = browser.value(height).await?.as_f64().context("a height")?;
        ensure!(paper <= screen, "{piece}: {paper} pixels on paper, {screen} on the screen");
    }
    Ok(())
}

/// A header that hosts of the site are told to send (`_headers`), for the test's server.
fn told(name: &'static str) -> Result<(&'static str, String)> {
    let text = std::fs::read_to_string(named("E2E_DIST")?.join("_headers"))?;
    let found =
        text.lines().filter_map(|line| line.trim().split_once(": ")).find(|(own, _)| own.eq_ignore_ascii_case(name));
    let (_, value) = found.with_context(|| format!("no {name} in _headers"))?;
    Ok((name, value.to_owned()))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_isolates_itself_shows_a_piece_that_works() -> Result<()> {
    let headers = vec![told("cross-origin-embedder-policy")?, told("cross-origin-resource-policy")?];
    let site = site(Faults { headers, ..Faults::default() }).await?;
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Host</title><link rel=\"icon\" href=\"data:,\">\
         <h1>Host</h1>{LISTENS}<div data-explainer=\"{PIECE}\"></div>{}",
        script(&site)
    );
    let isolating = [("cross-origin-embedder-policy", "require-corp"), ("cross-origin-opener-policy", "same-origin")];
    let headers = isolating.map(|(name, value)| (name, value.to_owned())).to_vec();
    let host = host_with(&html, headers).await?;
    let browser = Browser::open(800, 900).await?;
    browser.go(&host.url()).await?;
    ensure!(browser.value("return crossOriginIsolated").await? == serde_json::json!(true), "the host is not isolated");
    let fits = "const own = document.querySelector('iframe'); \
         return own?.dataset.told > 100 && Math.abs(own.clientHeight - own.dataset.told) <= 1";
    browser.until("the frame is as high as what it holds", fits).await?;
    browser.client.clone().enter_frame(0).await?;
    let alive = "return document.documentElement.dataset.interaction === 'on'";
    let has_come_alive = browser.until("the piece is alive", alive).await;
    browser.client.clone().enter_parent_frame().await?;
    has_come_alive
}
