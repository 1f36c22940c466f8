//! Pieces in frames on another origin, as editors embed them: with our script, without it, in hostile hosts.
//!
//! Long because: a host page and what is asked of the frame in it are read together.

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Kind, Storage};
use e2e::content::message;
use e2e::{Host, figures, host, named, site, site_under_a_path};
use fantoccini::Locator;
use fantoccini::key::Key;
use xtask::server::{Faults, Running};

in_both! {
    three_copies_each_grow_and_shrink_by_themselves
    frames_far_down_the_page_load_when_they_are_near
    a_frame_with_an_origin_of_its_own_reads_runs_and_leaves_back_alone
    every_dialect_of_the_height_is_spoken_and_wordpress_gets_its_secret_back
    hostile_hosts_get_frames_that_read_and_fit
    the_host_keeps_the_state_and_hears_what_is_read_if_it_asks
    a_list_scrolls_in_its_frame_and_its_choices_stand_in_the_hosts_address
    a_frame_that_may_run_no_script_reads
    a_frame_whose_browser_keeps_nothing_runs
}

/// Some pieces of each sort.
const PIECES: [&str; 8] = [
    "history",
    "icet",
    "ledger",
    "claims",
    "changes",
    "timelines/china",
    "recommendations/compute",
    "figures/accelerators",
];

/// Presses everything that can be pressed and changes the state, once.
const PRESS: &str = "document.querySelectorAll('main button:not([aria-disabled=true]), main .figure-tabs a')\
                     .forEach(b => b.click())";

/// A host page with some content; its script records every message it receives.
pub async fn page(head: &str, body: &str) -> Result<Host> {
    host(&format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>\
         <link rel=\"icon\" href=\"data:,\">{head}</head><body>\
         <script>heard = []; addEventListener('message', e => heard.push([e.data, [...document.querySelectorAll('iframe')]\
         .findIndex(f => f.contentWindow === e.source)]))</script><h1>Host</h1>{body}</body></html>"
    ))
    .await
}

/// The element that loads the script for hosts.
pub fn script(site: &Running) -> String {
    format!("<script src=\"{}embed.js\" async></script>", site.url())
}

/// The result of a script in the first frame on the page.
async fn inside(browser: &Browser, frame: u16, script: &str) -> Result<serde_json::Value> {
    browser.client.clone().enter_frame(frame).await?;
    let value = browser.value(script).await;
    browser.client.clone().enter_parent_frame().await?;
    value
}

/// Waits until the app runs in a frame.
async fn alive(browser: &Browser, frame: u16) -> Result<()> {
    browser.client.clone().enter_frame(frame).await?;
    let alive = browser.alive().await;
    browser.client.clone().enter_parent_frame().await?;
    alive
}

/// The height of a frame on its host, once it fits its content, or the limit for a list.
async fn fitted(browser: &Browser, frame: u16) -> Result<f64> {
    for _ in 0..200 {
        let own = "return Math.min(Math.ceil(document.body.getBoundingClientRect().height), \
                   document.querySelector('main')?.dataset.tallest ?? Infinity)";
        let own = inside(browser, frame, own).await?;
        let given = format!("return document.querySelectorAll('iframe')[{frame}].getBoundingClientRect().height");
        let given = browser.value(&given).await?;
        let (own, given) = (own.as_f64().context("a height")?, given.as_f64().context("a height")?);
        if (own - given).abs() < 1.5 && own > 100.0 {
            return Ok(given);
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let given = browser.value("return [...document.querySelectorAll('iframe')].map(f => f.outerHTML)").await?;
    anyhow::bail!("frame {frame} never was as tall as what it holds: {given}")
}

async fn three_copies_each_grow_and_shrink_by_themselves(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let places = "<div data-explainer=\"figures/accelerators\" data-theme=\"dark\"></div>\
                  <div data-explainer=\"figures/accelerators\"></div><div data-explainer=\"history\"></div>";
    let host = page("", &format!("{places}{}", script(&site))).await?;
    let browser = Browser::open_in(kind, 800, 900).await?;
    browser.go(&host.url()).await?;
    browser.until("three frames", "return document.querySelectorAll('iframe').length === 3").await?;
    let mut heights = Vec::new();
    for frame in 0..3 {
        let seen = format!("document.querySelectorAll('iframe')[{frame}].scrollIntoView()");
        browser.value(&seen).await?;
        alive(&browser, frame).await?;
        heights.push(fitted(&browser, frame).await?);
    }
    ensure!(inside(&browser, 0, "return document.documentElement.dataset.theme").await? == "dark", "the first is dark");
    ensure!(inside(&browser, 1, "return document.documentElement.dataset.theme").await? != "dark", "the second is not");
    let title = browser.text("return document.querySelectorAll('iframe')[2].title").await?;
    let own = inside(&browser, 2, "return document.title").await?;
    let own = own.as_str().unwrap_or_default();
    ensure!(title.len() > 5 && own.starts_with(&title), "the frame has the piece's title: {title}, {own}");
    let longer = "document.querySelectorAll('.figure-take, .figure-words').forEach(d => { d.open = true; })";
    inside(&browser, 1, longer).await?;
    browser
        .until(
            "the second frame has grown",
            &format!("return document.querySelectorAll('iframe')[1].offsetHeight > {} + 100", heights[1]),
        )
        .await?;
    let first = browser.value("return document.querySelectorAll('iframe')[0].offsetHeight").await?;
    ensure!(first.as_f64() == Some(heights[0]), "the first is as it was");
    inside(&browser, 1, "document.querySelectorAll('details').forEach(d => { d.open = false; })").await?;
    let back = fitted(&browser, 1).await?;
    ensure!((back - heights[1]).abs() < 2.0, "it shrinks again: {back} after {}", heights[1]);
    // A narrower container makes the text longer, and the frame with it.
    browser.value("document.querySelectorAll('[data-explainer]')[2].style.width = '320px'").await?;
    let taller = format!("return document.querySelectorAll('iframe')[2].offsetHeight > {} + 50", heights[2]);
    browser.until("a narrow frame is taller", &taller).await?;
    fitted(&browser, 2).await?;
    Ok(())
}

async fn frames_far_down_the_page_load_when_they_are_near(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let far = "<div data-explainer=\"figures/accelerators\"></div><p style=\"height:20000px\">far</p>\
               <div data-explainer=\"figures/electricity\"></div>";
    let host = page("", &format!("{far}{}", script(&site))).await?;
    let browser = Browser::open_in(kind, 800, 600).await?;
    browser.go(&host.url()).await?;
    let both = "return document.querySelectorAll('iframe[loading=lazy]').length === 2";
    browser.until("two frames stand there", both).await?;
    // The near one is loaded and alive, and the other would be by now too.
    alive(&browser, 0).await?;
    fitted(&browser, 0).await?;
    let asked = || site.requests().iter().any(|path| path.contains("/embed/figures/electricity"));
    ensure!(!asked(), "it was loaded before it was near");
    browser.value("document.querySelectorAll('iframe')[1].scrollIntoView()").await?;
    alive(&browser, 1).await?;
    fitted(&browser, 1).await?;
    Ok(())
}

async fn a_frame_with_an_origin_of_its_own_reads_runs_and_leaves_back_alone(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let url = site.url();
    let browser = Browser::open_in(kind, 700, 900).await?;
    for piece in PIECES {
        let frame = format!(
            "<iframe sandbox=\"allow-scripts\" src=\"{url}embed/{piece}/\" width=\"100%\" height=\"600\"></iframe>"
        );
        let host = page("", &frame).await?;
        browser.go(&host.url()).await?;
        if kind == Kind::Chromium {
            browser.console().await?;
        }
        alive(&browser, 0).await?;
        let words = inside(&browser, 0, "return document.querySelector('main').innerText.split(/\\s+/).length").await?;
        ensure!(words.as_u64().is_some_and(|words| words > 40), "{piece} reads: {words}");
        let before = browser.value("return history.length").await?;
        inside(&browser, 0, PRESS).await?;
        browser.client.clone().enter_frame(0).await?;
        browser.settled().await?;
        browser.client.clone().enter_parent_frame().await?;
        ensure!(
            inside(&browser, 0, "return document.documentElement.dataset.interaction").await? == "on",
            "{piece} trapped"
        );
        let after = browser.value("return history.length").await?;
        ensure!(before == after, "{piece}: the host's history grew from {before} to {after}");
        if kind == Kind::Chromium {
            // Storage and the clipboard are denied there, and nothing complains about it.
            let console = browser.console().await?;
            ensure!(console.is_empty(), "{piece}: {console:?}");
        }
    }
    Ok(())
}

async fn every_dialect_of_the_height_is_spoken_and_wordpress_gets_its_secret_back(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    // As WordPress writes it for an unknown provider.
    let frame = format!(
        "<iframe sandbox=\"allow-scripts\" security=\"restricted\" src=\"{}embed/icet/#?secret=Ab12\" data-secret=\"Ab12\" \
         width=\"600\" height=\"338\" frameborder=\"0\" scrolling=\"no\"></iframe>",
        site.url()
    );
    let host = page("", &frame).await?;
    let browser = Browser::open_in(kind, 700, 900).await?;
    browser.go(&host.url()).await?;
    alive(&browser, 0).await?;
    let own = "const h = Math.ceil(document.body.getBoundingClientRect().height); return h";
    let height = inside(&browser, 0, own).await?;
    for (dialect, test) in [
        ("WordPress", format!("d.message === 'height' && d.secret === 'Ab12' && d.value === {height}")),
        ("Datawrapper", format!("d['datawrapper-height'] && Object.values(d['datawrapper-height'])[0] === {height}")),
        ("AMP", format!("d.sentinel === 'amp' && d.type === 'embed-size' && d.height === {height}")),
        ("ours", format!("d.type === 'explainer:height' && d.height === {height}")),
    ] {
        browser.until(dialect, &format!("return heard.some(([d, from]) => from === 0 && !!({test}))")).await?;
    }
    let unasked = "return heard.some(([d]) => d.type === 'explainer:read')";
    ensure!(browser.value(unasked).await? == false, "what is read is told to nobody who did not ask");
    // WordPress's script may load after the frame, and asks then.
    let ready = "heard.length = 0; document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', \
                 secret: 'Ab12' }, '*')";
    browser.value(ready).await?;
    let again =
        format!("return heard.some(([d]) => d.message === 'height' && d.secret === 'Ab12' && d.value === {height})");
    browser.until("WordPress is told again", &again).await
}

async fn hostile_hosts_get_frames_that_read_and_fit(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let url = site.url();
    let origin = url.trim_end_matches('/');
    let place = format!("<div data-explainer=\"figures/rare-earths\"></div>{}", script(&site));
    let policy = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline' {origin}; \
         frame-src {origin}; img-src data:\">"
    );
    let hosts = [
        ("a strict policy", policy, place.clone(), 800),
        ("a reset", "<style>* { all: unset !important }</style>".to_owned(), place.clone(), 800),
        ("right to left", String::new(), format!("<div dir=\"rtl\">{place}</div>"), 800),
        ("300 pixels", "<style>body { margin: 0; width: 300px }</style>".to_owned(), place.clone(), 800),
    ];
    let browser = Browser::open_in(kind, 800, 900).await?;
    for (what, head, body, width) in hosts {
        browser.resize(width, 900).await?;
        let host = page(&head, &body).await?;
        browser.go(&host.url()).await?;
        browser.until(what, "return document.querySelectorAll('iframe').length === 1").await?;
        browser.value("document.querySelector('iframe').scrollIntoView()").await?;
        alive(&browser, 0).await.context(what)?;
        fitted(&browser, 0).await.context(what)?;
        let wide =
            "const r = document.documentElement; return [r.scrollWidth, r.clientWidth, getComputedStyle(r).direction]";
        let wide = inside(&browser, 0, wide).await?;
        ensure!(wide[0].as_u64() <= wide[1].as_u64(), "{what}: wider than its frame, {wide}");
        ensure!(wide[2] == "ltr", "{what}: the text runs as its language does");
    }
    Ok(())
}

async fn a_list_scrolls_in_its_frame_and_its_choices_stand_in_the_hosts_address(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let place = "<div data-explainer=\"claims\" data-mirror data-query=\"claims=sources-one\"></div>";
    let host = page("", &format!("{place}{}", script(&site))).await?;
    let browser = Browser::open_in(kind, 700, 900).await?;
    browser.go(&host.url()).await?;
    browser.until("a frame stands there", "return !!document.querySelector('iframe')").await?;
    alive(&browser, 0).await?;
    let height = fitted(&browser, 0).await?;
    let rows = "return document.querySelectorAll('.list-found .claim').length";
    let counted = "const own = document.querySelector('.claims [role=status]'); return parseInt(own.textContent)";
    browser.client.clone().enter_frame(0).await?;
    browser
        .until("the frame begins with what its address asks for", &format!("return (() => {{ {rows} }})() > 10"))
        .await?;
    let before = browser.value(counted).await?.as_u64().context("a number of claims")?;
    let scrolls = "const root = document.documentElement; return root.scrollHeight > root.clientHeight + 100";
    ensure!(browser.value(scrolls).await? == true, "a list is longer than its frame");
    let source = "const own = document.querySelector('.frame-source').getBoundingClientRect(); \
                  return own.bottom <= innerHeight + 1 && own.top > 0";
    ensure!(browser.value(source).await? == true, "where it is from is in view");
    let choose = "const own = document.querySelector('.claims select'); own.selectedIndex = 1; \
                  own.dispatchEvent(new Event('input', { bubbles: true }))";
    browser.value(choose).await?;
    let fewer = format!("return (() => {{ {counted} }})() < {before}");
    browser.until("a choice narrows it down", &fewer).await?;
    browser.client.clone().enter_parent_frame().await?;
    let kept = "return /explainer-claims=claims%3D[^&]*sources-one/.test(location.search)";
    browser.until("the host's address holds both", kept).await?;
    let after = fitted(&browser, 0).await?;
    ensure!(after <= height + 1.0, "it grew from {height} to {after}");
    Ok(())
}

async fn a_frame_that_may_run_no_script_reads(kind: Kind) -> Result<()> {
    // The site that knows its own address.
    let site = site_under_a_path(Faults::default()).await?;
    let browser = Browser::open_in(kind, 700, 900).await?;
    for piece in PIECES {
        let frame =
            format!("<iframe sandbox src=\"{}embed/{piece}/\" width=\"100%\" height=\"600\"></iframe>", site.url());
        let host = page("", &frame).await?;
        browser.go(&host.url()).await?;
        browser.client.clone().enter_frame(0).await?;
        // The driver reads text without the page's scripts.
        let main = browser.element("main").await.with_context(|| piece.to_owned())?;
        let words = main.text().await?.split_whitespace().count();
        ensure!(words > 40, "{piece}: {words} words can be read");
        let source = browser.element(".frame-source").await?.text().await?;
        let address = format!("example.org/explainer/{piece}/");
        ensure!(source.contains(&address), "{piece}: the address as text, where links may not open: {source}");
        let alive = browser.client.find_all(Locator::Css("html[data-interaction=on]")).await?;
        ensure!(alive.is_empty(), "{piece}: a script ran");
        browser.client.clone().enter_parent_frame().await?;
    }
    Ok(())
}

async fn a_frame_whose_browser_keeps_nothing_runs(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open_with(kind, 800, 900, Storage::Blocked).await?;
    for piece in PIECES {
        let host = page("", &format!("<div data-explainer=\"{piece}\"></div>{}", script(&site))).await?;
        browser.go(&host.url()).await?;
        if kind == Kind::Chromium {
            browser.console().await?;
        }
        browser.until("a frame stands there", "return !!document.querySelector('iframe')").await?;
        alive(&browser, 0).await?;
        let refused = "try { return localStorage === null } catch { return true }";
        ensure!(inside(&browser, 0, refused).await? == true, "{piece}: this browser does keep things");
        inside(&browser, 0, PRESS).await?;
        fitted(&browser, 0).await?;
        let on = "return document.documentElement.dataset.interaction";
        ensure!(inside(&browser, 0, on).await? == "on", "{piece} trapped");
        if kind == Kind::Chromium {
            let console = browser.console().await?;
            ensure!(console.is_empty(), "{piece}: {console:?}");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_any_script_pieces_read_and_their_links_leave_the_frame() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(700, 900).await?;
    browser.scripts_off().await?;
    for piece in PIECES {
        browser.go(&format!("{}embed/{piece}/", site.url())).await?;
        // Disclosures open by hand, without any script.
        browser.value("document.querySelectorAll('details').forEach(own => { own.open = true; })").await?;
        let words = browser.value("return document.querySelector('main').innerText.split(/\\s+/).length").await?;
        ensure!(words.as_u64().is_some_and(|words| words > 100), "{piece} reads: {words}");
        let stay = "return [...document.querySelectorAll('a[href]')].filter(a => !a.getAttribute('href').startsWith('#') \
                    && !a.hasAttribute('download') && a.target !== '_blank' && !a.closest('.frame-onward')).map(a => a.outerHTML)";
        let stay = browser.value(stay).await?;
        ensure!(stay.as_array().is_some_and(Vec::is_empty), "{piece}: links that stay in the frame: {stay}");
        let around = "return document.querySelectorAll('.site-head, .rail, .thumb, .site-foot').length";
        ensure!(browser.value(around).await? == 0, "{piece} has nothing around it");
        ensure!(
            browser.value("return document.querySelectorAll('.frame-source a').length").await? == 1,
            "{piece}: source"
        );
    }
    Ok(())
}

async fn the_host_keeps_the_state_and_hears_what_is_read_if_it_asks(kind: Kind) -> Result<()> {
    let site = site(Faults::default()).await?;
    let body = format!("<div data-explainer=\"icet\" data-mirror></div>{}", script(&site));
    let host = page("", &body).await?;
    let browser = Browser::open_in(kind, 800, 900).await?;
    browser.go(&host.url()).await?;
    browser.until("the script is there", "return !!window.explainer").await?;
    browser.value("window.read = []; explainer.listen(e => window.read.push(e.piece + '#' + e.id))").await?;
    alive(&browser, 0).await?;
    browser.until("it is told what is read", "return window.read.some(e => e.startsWith('icet#icet-'))").await?;
    let next = "document.querySelector('.frame-ways button:last-of-type').click()";
    inside(&browser, 0, next).await?;
    browser
        .until("the host's address holds the part", "return /explainer-icet=part%3D2/.test(location.search)")
        .await?;
    let heading = "return document.querySelector('main h2').textContent";
    let shown = inside(&browser, 0, heading).await?;
    browser.value("window.before = true; location.reload()").await?;
    let again = "return !window.before && document.readyState === 'complete' && !!document.querySelector('iframe')";
    browser.until("the page is there again", again).await?;
    alive(&browser, 0).await?;
    ensure!(inside(&browser, 0, heading).await? == shown, "the part is the same after a reload");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_builds_a_snippet_by_keyboard_and_it_works_elsewhere() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.go_alive(&format!("{}embed/", site.url())).await?;
    browser.tab_to(".builder select").await?;
    let kind = "return document.querySelector('.builder select').selectedOptions[0].closest('optgroup').label";
    let figures = message("builder_figures");
    for _ in 0..60 {
        if browser.text(kind).await? == figures {
            break;
        }
        browser.press(Key::Down).await?;
    }
    let views =
        "return document.querySelectorAll('.builder-choices [role=group]')[0].querySelectorAll('button').length";
    browser.until("a figure's views are offered", &format!("{views} === 3")).await?;
    browser
        .value("document.querySelectorAll('.builder-choices [role=group]')[0].querySelectorAll('button')[1].focus()")
        .await?;
    browser.press(Key::Enter).await?;
    browser.until("the view is in the address", "return /piece=[^&]*v1/.test(location.search)").await?;
    let preview =
        "const f = document.querySelector('.builder-preview iframe'); return /-table$/.test(f.getAttribute('src'))";
    browser.until("the preview shows it", preview).await?;
    let snippet = browser.text("return document.querySelector('.builder code').textContent").await?;
    ensure!(snippet.contains("embed.js") && snippet.contains(&site.url()), "{snippet}");
    let host = page("", &snippet).await?;
    browser.go(&host.url()).await?;
    alive(&browser, 0).await?;
    fitted(&browser, 0).await?;
    let table = "return document.querySelector('.figure-panel-table').offsetHeight > 0";
    ensure!(inside(&browser, 0, table).await? == true, "the table is shown on the host");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_figure_in_a_frame_runs_with_a_figures_code_alone_and_asks_nobody_else() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(640, 900).await?;
    let parts = std::fs::read_to_string(named("E2E_DIST")?.join("parts.json"))?;
    let parts: serde_json::Value = serde_json::from_str(&parts)?;
    let figures_own = parts["figure"].as_array().context("the parts of a figure's code")?;
    let own = figures_own.iter().filter_map(|file| file.as_str()).chain(["/boot-", "/frame-", "/exhibits-"]);
    let own: Vec<&str> = own.collect();
    for id in figures()? {
        browser.go_alive(&format!("{}embed/figures/{id}/", site.url())).await?;
        let requests = browser.requests().await?;
        let code = requests.iter().filter(|url| url.ends_with(".wasm") || url.ends_with(".js"));
        let others: Vec<&String> = code.filter(|url| !own.iter().any(|name| url.contains(name))).collect();
        ensure!(others.is_empty(), "{id} loads the code of others: {others:?}");
        let foreign: Vec<&String> =
            requests.iter().filter(|url| !url.starts_with(&site.url()) && !url.starts_with("data:")).collect();
        ensure!(foreign.is_empty(), "{id} asks others: {foreign:?}");
        ensure!(browser.console().await?.is_empty(), "{id} complains");
        let tab = "const tabs = document.querySelectorAll('.figure-tabs a'); tabs[tabs.length - 1].click(); \
                   return document.querySelector('.figure').id";
        browser.value(tab).await?;
        browser
            .until("the sources are shown", "return document.querySelector('.figure').dataset.view === 'sources'")
            .await?;
    }
    Ok(())
}
