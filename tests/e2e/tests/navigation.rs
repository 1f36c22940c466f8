//! Addresses, history, focus, announcements, settings.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::content::message;
use e2e::{STEPS, site, site_under_a_path, step_after};
use fantoccini::key::Key;
use xtask::server::Faults;

const FOCUS_ON_HEADING: &str = "return document.activeElement.id === 'heading'";

fn shown(path: &str) -> String {
    format!(
        "return location.pathname.endsWith({path:?}) \
         && document.querySelector('.steps-grid a[aria-current=step]')?.pathname === location.pathname \
         && !document.querySelector('main[data-incomplete]')"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_gets_title_focus_and_announcement() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    let before = STEPS.iter().zip(STEPS.iter().skip(1)).find(|(_, next)| *next == "history").context("a step")?.0;
    browser.go_alive(&format!("{}{before}/", site.url())).await?;
    browser.click("a.pager-next").await?;
    browser.until("history is shown", &shown("/history/")).await?;
    browser.until("the heading has the focus", FOCUS_ON_HEADING).await?;
    browser.until("the reader is at the top", "return scrollY === 0").await?;
    let said = browser.text("return document.querySelector('#app > [role=status]').textContent").await?;
    let place = STEPS.iter().position(|step| step == "history").context("the step")? + 1;
    let of = message("step_of").replace("{step}", &place.to_string()).replace("{total}", &STEPS.len().to_string());
    let step = format!("{of}: ");
    ensure!(said.starts_with(&step) && said.len() < 80, "{said}");
    let title = browser.text("return document.title").await?;
    ensure!(title.starts_with(said.trim_start_matches(&step)), "{title}");
    let canonical = browser.text("return document.querySelector('link[rel=canonical]').href").await?;
    ensure!(canonical.ends_with("/history/"), "{canonical}");
    browser.is_clean(&site.url()).await
}

/// Records, from one page to the next, whether only the opening was shown at first.
const WATCH: &str = "window.begun = new Set(); \
    new MutationObserver(() => { if (document.querySelector('main[data-incomplete] .page:has(.page-head):not(:has(.pager))')) \
    window.begun.add(location.pathname); }) \
    .observe(document, { childList: true, subtree: true, attributes: true })";

/// How the page shown differs from the one sent by the server, aside from exhibits; empty if they are the same.
const DIFFERS: &str = "const words = (of) => { const main = of.querySelector('main').cloneNode(true); \
    main.querySelectorAll('[data-exhibit], .added, article > link, article > script').forEach(own => own.remove()); \
    return [...main.querySelectorAll('*')].map(own => own.id + ' ' + own.localName).join(' ') + main.textContent; }; \
    const request = new XMLHttpRequest(); request.open('GET', location.pathname, false); request.send(); \
    const [own, whole] = [words(document), words(new DOMParser().parseFromString(request.responseText.replace(/<style>.*?<\\/style>/s, ''), \
    'text/html'))]; \
    let at = 0; while (at < whole.length && own[at] === whole[at]) at++; \
    return own === whole ? '' : own.slice(at, at + 80) + ' in place of ' + whole.slice(at, at + 80)";

#[tokio::test(flavor = "multi_thread")]
async fn a_step_whose_opening_came_first_is_completed() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&site.url()).await?;
    browser.value(WATCH).await?;
    for (place, step) in STEPS.iter().enumerate() {
        // Every other time, something else inserts an element between the opening and the rest.
        let adds = format!(
            "if ({place} % 2) new MutationObserver((_, own) => {{ const page = document.querySelector('main[data-incomplete] .page'); \
             if (!page) return; own.disconnect(); page.lastElementChild.insertAdjacentHTML('afterend', '<p class=added>added</p>'); \
             }}).observe(document, {{ childList: true, subtree: true }})"
        );
        browser.value(&adds).await?;
        browser.click(if place == 0 { "a.start" } else { "a.pager-next" }).await?;
        browser.until(&format!("{step} is shown"), &shown(&format!("/{step}/"))).await?;
        let differs = browser.text(DIFFERS).await?;
        ensure!(differs.is_empty(), "{step}: {differs}");
    }
    let begun = browser.value("return window.begun.size").await?;
    ensure!(begun.as_u64() > Some(STEPS.len() as u64 / 2), "only {begun} pages were shown in two stages");
    browser.is_clean(&site.url()).await
}

/// Holds back every page that is requested from now on, until `let_go()`; other requests proceed.
const HOLD: &str = "const fetched = window.fetch.bind(window); window.held = []; \
    window.fetch = (address, init) => /\\/$/.test(address) ? new Promise((done, failed) => { \
        init?.signal?.addEventListener('abort', () => failed(init.signal.reason)); \
        held.push(() => fetched(address, init).then(done, failed)); }) : fetched(address, init); \
    window.let_go = () => { window.fetch = fetched; held.forEach(own => own()); }";

fn begun(path: &str) -> String {
    format!(
        "const main = document.querySelector('main[data-incomplete]'); return location.pathname.endsWith({path:?}) && !!main \
         && document.activeElement.id === 'heading' && !!main.querySelector('.answers .statement') \
         && !main.querySelector('.pager') && !document.querySelector('.site-foot').checkVisibility({{ visibilityProperty: true }})"
    )
}

/// How what surrounds the main part differs from the page sent by the server; empty if they agree.
const AROUND_DIFFERS: &str = "const marks = (of) => [...of.querySelectorAll('.site-nav [aria-current], .site-foot [aria-current], \
    .rail [aria-current], .site-menu[data-current], .site-foot [hreflang]')] \
    .map(own => own.className + ' ' + own.getAttribute('href') + ' ' + own.getAttribute('aria-current')).join(', ') \
    + ['description', 'og:title', 'og:description'].map(name => \
    of.querySelector(`meta[name='${name}'], meta[property='${name}']`)?.content).join(' '); \
    const request = new XMLHttpRequest(); request.open('GET', location.pathname, false); request.send(); \
    const [own, whole] = [marks(document), marks(new DOMParser().parseFromString(request.responseText.replace(/<style>.*?<\\/style>/s, ''), \
    'text/html'))]; \
    return own === whole ? '' : own + ' in place of ' + whole";

#[tokio::test(flavor = "multi_thread")]
async fn what_surrounds_the_main_part_does_not_depend_on_how_a_page_was_reached() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}why-now/", site.url())).await?;
    let links = [
        ".pager-next",
        ".steps-grid li:first-child a",
        ".site-places [href$='/figures/']",
        "main [href*='/figures/']",
        ".menu-more [href$='/claims/']",
        ".site-foot [href$='/about/']",
        ".site-places [href$='/recommendations/']",
        "main [href*='/recommendations/']",
        ".site-name",
    ];
    for link in links {
        let before = browser.text("return document.title").await?;
        browser.value(&format!("document.querySelector({link:?}).click()")).await?;
        let whole = format!(
            "return document.title !== {before:?} && document.activeElement.id === 'heading' \
             && !document.querySelector('main[data-incomplete]')"
        );
        browser.until(&format!("the page behind {link} is shown"), &whole).await?;
        let differs = browser.text(AROUND_DIFFERS).await?;
        ensure!(differs.is_empty(), "{link}: {differs}");
        let marked = browser.value("return document.querySelector('[aria-current=step] .step-read') !== null").await?;
        ensure!(marked == false, "{link}: the step shown is marked as read earlier");
    }
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_words_of_a_page_are_shown_before_the_page_has_loaded() -> Result<()> {
    let site = site(Faults::default()).await?;
    for width in [360, 1440] {
        let browser = Browser::open(width, 900).await?;
        browser.go_alive(&site.url()).await?;
        browser.value(HOLD).await?;
        for step in ["china", "trust"] {
            // The second is requested while the first is loading.
            browser.value(&format!("document.querySelector('.steps-grid a[href$=\"/{step}/\"]').click()")).await?;
            browser.until(&format!("the opening of {step} is shown"), &begun(&format!("/{step}/"))).await?;
            let here =
                browser.text("return document.querySelector('.steps-grid a[aria-current=step]').pathname").await?;
            ensure!(here.ends_with(&format!("/{step}/")), "{here} is marked instead of {step}");
        }
        let place = browser.text("return new URL(document.querySelector('.rail-sections a').href).hash").await?;
        if width == 1440 {
            browser.value("document.querySelector('.rail-sections a').click()").await?;
        }
        browser.value("let_go()").await?;
        browser.until("trust is shown", &shown("/trust/")).await?;
        let differs = browser.text(DIFFERS).await?;
        ensure!(differs.is_empty(), "{differs}");
        if width == 1440 {
            let there = format!("return Math.abs(document.querySelector('{place}').getBoundingClientRect().top) < 200");
            browser.until("a place requested before it was there is in view", &there).await?;
        } else {
            ensure!(browser.value("return scrollY === 0").await? == true, "the reader is where they were");
        }
        browser.is_clean(&site.url()).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_openings_a_page_is_shown_once_complete() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser
        .before_each_page(
            "const fetched = window.fetch.bind(window); window.fetch = (address, init) => \
        /openings/.test(address) ? Promise.reject(new TypeError('no line')) : fetched(address, init)",
        )
        .await?;
    browser.go_alive(&site.url()).await?;
    browser.value(WATCH).await?;
    browser.click("a.start").await?;
    browser.until("the first step is shown", &shown(&format!("/{}/", STEPS[0]))).await?;
    ensure!(browser.value("return window.begun.size").await? == 0, "something was shown before the page had loaded");
    let differs = browser.text(DIFFERS).await?;
    ensure!(differs.is_empty(), "{differs}");
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_who_save_data_get_only_the_pages_they_ask_for() -> Result<()> {
    let site = site(Faults::default()).await?;
    for saves in [true, false] {
        let browser = Browser::open(1440, 900).await?;
        let connection =
            format!("Object.defineProperty(navigator, 'connection', {{ value: {{ saveData: {saves} }} }})");
        browser.before_each_page(&connection).await?;
        browser.go_alive(&site.url()).await?;
        if !saves {
            let ahead = "return performance.getEntriesByType('resource').some(own => /openings/.test(own.name))";
            browser.until("the openings have loaded", ahead).await?;
        }
        browser.click("a.start").await?;
        browser.until("the first step is shown", &shown(&format!("/{}/", STEPS[0]))).await?;
        let sent = browser.requests().await?;
        let next = format!("/{}/", STEPS[1]);
        let ahead = sent.iter().filter(|own| own.contains("/openings-") || own.ends_with(&next)).count();
        ensure!((ahead == 0) == saves, "saving {saves}: {sent:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_shown_with_the_styles_that_it_needs() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}why-now/", site.url())).await?;
    // The state at the moment the page is shown: the sheet for stories, at its position among the others.
    let look = "document.addEventListener('explainer:shown', () => { \
                const links = [...document.querySelectorAll('link[rel=stylesheet]')]; \
                const places = links.map(link => Number(link.dataset.place)); \
                const sheet = links.find(link => link.href.includes('styles-story-')); \
                window.seen = Boolean(sheet?.sheet) && places.every((place, at) => !at || place > places[at - 1]); })";
    browser.value(look).await?;
    browser.value("document.querySelector('.steps-grid a[href$=\"/history/\"]').click()").await?;
    browser.until("history is shown", &shown("/history/")).await?;
    browser.until("the styles had loaded by then", "return window.seen === true").await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn back_and_forward_restore_the_page_and_the_scroll_position() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    browser.value("scrollTo(0, 700)").await?;
    browser.value("document.querySelector('.steps-grid a[href$=\"/trust/\"]').click()").await?;
    browser.until("trust is shown", &shown("/trust/")).await?;
    browser.value("scrollTo(0, 300)").await?;
    browser.client.back().await?;
    browser.until("history is shown again", &shown("/history/")).await?;
    browser.until("at the same position", "return Math.abs(scrollY - 700) < 3").await?;
    browser.client.forward().await?;
    browser.until("trust is shown again", &shown("/trust/")).await?;
    browser.until("at the same position", "return Math.abs(scrollY - 300) < 3").await?;
    browser.client.back().await?;
    browser.client.back().await?;
    browser.until("the reader has left the site", "return location.href === 'about:blank'").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_a_statement_lands_on_it() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&site.url()).await?;
    let first = browser.text("return document.querySelector('.braid li a').hash.slice(1)").await?;
    browser.click(".braid li a").await?;
    browser.until("the timeline is shown", "return location.pathname === '/timelines/partnership/'").await?;
    let lands = format!(
        "const box = document.getElementById({first:?}).getBoundingClientRect(); \
         return box.top >= 0 && box.top < innerHeight && document.activeElement.id === {first:?}"
    );
    browser.until("the event is in view and has the focus", &lands).await?;
    // The same address, opened directly.
    browser.go_alive(&format!("{}timelines/partnership/#{first}", site.url())).await?;
    let in_view = format!(
        "const box = document.getElementById({first:?}).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight"
    );
    browser.until("the event is in view", &in_view).await
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_of_no_page_lead_to_the_nearest_page() -> Result<()> {
    let site = site_under_a_path(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    for (typed, path) in [
        ("histroy/?depth=short&from=mail#findings", "/explainer/history/?from=mail&depth=short#findings"),
        ("trust/more/", "/explainer/trust/"),
        ("Strengths/?theme=dark", "/explainer/strengths/?theme=dark"),
        ("history.html#findings", "/explainer/history/#findings"),
        ("(history)?utm_source=mail", "/explainer/history/?utm_source=mail"),
        ("history%E2%80%9D", "/explainer/history/"),
        ("history/%3Ffrom=mail%23findings.", "/explainer/history/?from=mail#findings"),
        ("TIMELINES/Partnership.", "/explainer/timelines/partnership/"),
        ("history/#Findings)", "/explainer/history/#findings"),
        ("history/#findings&utm_source=mail", "/explainer/history/#findings"),
        ("history/#findings%E2%80%9D", "/explainer/history/#findings"),
    ] {
        browser.go(&format!("{}{typed}", site.url())).await?;
        browser.alive().await?;
        browser.until(&format!("{typed} leads to {path}"), &format!(
            "return location.pathname + location.search + location.hash === {path:?} && !!document.querySelector('.answers, .timeline')"
        )).await?;
    }
    browser.go_alive(&format!("{}nothing-like-it/?a=b", site.url())).await?;
    ensure!(browser.heading().await? == message("not_found_title"), "an unknown address says so");
    ensure!(browser.address().await?.ends_with("/nothing-like-it/?a=b"), "and stays as typed");
    // Invalid query values fall back to defaults, the rest is kept.
    browser.go_alive(&format!("{}trust/?depth=deep&theme=pink&x=1", site.url())).await?;
    browser.until("the address is corrected", "return location.search === '?theme=pink&x=1'").await?;
    ensure!(browser.text("return document.documentElement.dataset.depth").await? == "full");
    ensure!(browser.text("return document.documentElement.dataset.theme").await? == "auto");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_short_version_stays_on_from_page_to_page_and_is_part_of_the_full_one() -> Result<()> {
    let site = site_under_a_path(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.go_alive(&format!("{}icet/", site.url())).await?;
    let visible = "return [...document.querySelectorAll('.statement')].filter(e => e.offsetParent).map(e => e.id)";
    let full = browser.value(visible).await?;
    browser.click(".site-menu > summary").await?;
    browser.click(".depth-switch").await?;
    browser.until("the address shows it", "return location.search === '?depth=short'").await?;
    let short = browser.value(visible).await?;
    let (full, short) = (full.as_array().cloned().unwrap_or_default(), short.as_array().cloned().unwrap_or_default());
    ensure!(short.len() >= 3 && short.len() < full.len(), "{} of {}", short.len(), full.len());
    ensure!(short.iter().all(|id| full.contains(id)), "the same claims at both depths");
    browser.click("a.pager-next").await?;
    let next = step_after("icet");
    browser.until("the next step is short too", &shown(&format!("/{next}/"))).await?;
    browser.until("the address still shows it", "return location.search === '?depth=short'").await?;
    // A link into a part that the short version omits shows the full text.
    let hidden = browser.text("return document.querySelector('.full-only .statement').id").await?;
    browser.go_alive(&format!("{}{next}/?depth=short#{hidden}", site.url())).await?;
    browser.until("the full text is shown", "return document.documentElement.dataset.depth === 'full'").await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_and_progress_outlive_a_visit() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}value-chain/", site.url())).await?;
    browser.click(".display summary").await?;
    browser.click(".display input[value=dark]").await?;
    browser.click(".display input[value=larger]").await?;
    browser
        .until("it is dark", "return getComputedStyle(document.documentElement).backgroundColor === 'rgb(20, 23, 28)'")
        .await?;
    browser.press(Key::Escape).await?;
    browser.until("Escape closes it", "return !document.querySelector('.display').open").await?;
    browser.go_alive(&site.url()).await?;
    browser
        .until(
            "it is still dark",
            "return getComputedStyle(document.documentElement).backgroundColor === 'rgb(20, 23, 28)'",
        )
        .await?;
    ensure!(browser.text("return document.documentElement.dataset.text").await? == "larger");
    browser
        .until(
            "a link to resume is offered",
            "return document.querySelector('a.resume:not([hidden])')?.pathname === '/value-chain/'",
        )
        .await?;
    browser
        .until("the step is marked as read", "return document.querySelectorAll('.steps-grid li.read').length === 1")
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn sources_and_terms_open_with_enter_and_close_with_escape() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(768, 900).await?;
    browser.go_alive(&format!("{}history/", site.url())).await?;
    for selector in ["details.evidence-background > summary", "details.term > summary"] {
        browser.tab_to(selector).await?;
        browser.press(Key::Enter).await?;
        browser.until("it is open", "return document.activeElement.parentElement.open").await?;
        let link = "return document.activeElement.parentElement.querySelector('a[href^=http]').offsetParent !== null";
        browser.until("a source can be followed", link).await?;
        browser.press(Key::Escape).await?;
        browser.until("it is closed", "return !document.activeElement.parentElement.open").await?;
    }
    Ok(())
}
