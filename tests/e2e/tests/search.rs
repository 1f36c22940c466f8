//! The search: by keyboard, by hand on a phone, by a link, without script, after a trap, and without its index.

use anyhow::{Result, ensure};
use e2e::browser::Browser;
use e2e::{site, site_under_a_path};
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::{Answer, Faults};

/// A word in a step's name, in figures, events, commitments and many sources.
const WORD: &str = "chip";
/// The whole index is there, and something is found.
const FOUND: &str = "return document.querySelector('#find.is-open') !== null \
    && /^\\d+ /.test(document.querySelector('.find-count').textContent) \
    && document.querySelectorAll('.find-group').length >= 7";
const CLOSED: &str =
    "return !document.querySelector('#find.is-open') && !document.querySelector('.find-panel').checkVisibility()";

/// Opens a page and types into the search.
async fn asked(url: &str, width: u32, words: &str) -> Result<Browser> {
    let browser = Browser::open(width, 900).await?;
    browser.go_alive(url).await?;
    browser.value("document.querySelector('#find-field').focus()").await?;
    browser.type_in(words).await?;
    Ok(browser)
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_lead_to_the_field_through_what_is_found_and_on_to_a_page() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}about/", site.url())).await?;
    ensure!(
        browser.requests().await?.iter().all(|url| !url.contains("search-names")),
        "the index is asked for too early"
    );
    browser.type_in("/").await?;
    browser.until("the key leads to the field", "return document.activeElement.id === 'find-field'").await?;
    ensure!(browser.text("return document.activeElement.value").await?.is_empty(), "the key is no letter");
    // A letter typed before anything is alive is not lost.
    browser.type_in(WORD).await?;
    browser.until("it finds", FOUND).await?;
    let marked = "return [...document.querySelectorAll('.find-group mark')].every(m => m.textContent.toLowerCase().startsWith('chip'))";
    ensure!(browser.value(marked).await? == json!(true), "what is found is marked");
    ensure!(
        browser.text("return document.querySelector('#find [role=status]').textContent").await?
            == browser.text("return document.querySelector('.find-count').textContent").await?,
        "the number is said"
    );
    // Arrows wrap around, and the option they reach is scrolled into view and announced.
    for (key, at) in [(Key::Down, "first"), (Key::Up, "last"), (Key::Down, "first"), (Key::Down, "second")] {
        browser.press(key).await?;
        let there = format!(
            "const all = [...document.querySelectorAll('#find [role=option]')]; \
             const own = all.at({{ first: 0, second: 1, last: -1 }}[{at:?}]); \
             const field = document.querySelector('#find-field'); const [box, panel] = [own, own.closest('.find-panel')].map(e => e.getBoundingClientRect()); \
             return own.ariaSelected === 'true' && field.getAttribute('aria-activedescendant') === own.id \
                && document.activeElement === field && box.top >= panel.top - 1 && box.bottom <= panel.bottom + 1"
        );
        browser.until(&format!("the {at} is active"), &there).await?;
    }
    let address = browser.text("return document.querySelector('#find [aria-selected=true]').href").await?;
    browser.press(Key::Enter).await?;
    browser.until("Enter leads on", &format!("return location.href === {address:?}")).await?;
    browser.until("the panel is closed", CLOSED).await?;
    // The page takes the focus once it is there, and only then does the field respond to the reader again.
    browser
        .until("the page is there", "return document.querySelector('main').contains(document.activeElement)")
        .await?;
    // It is alive on the next page as well, and Escape empties, then closes.
    browser.value("document.querySelector('#find-field').focus()").await?;
    browser.until("it shows what was found again", FOUND).await?;
    browser.press(Key::Escape).await?;
    browser
        .until(
            "Escape empties",
            "return document.querySelector('#find-field').value === '' && !!document.querySelector('#find.is-open')",
        )
        .await?;
    browser.press(Key::Escape).await?;
    browser.until("Escape closes", CLOSED).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_unfolds_and_a_press_beside_closes() -> Result<()> {
    let site = site_under_a_path(Faults::default()).await?;
    let browser = asked(&site.url(), 1440, WORD).await?;
    browser.until("it finds", FOUND).await?;
    let long = "const group = [...document.querySelectorAll('.find-group')].find(g => g.querySelector('.find-all')); ";
    let many = format!("{long} return Number(/\\d+/.exec(group.querySelector('.find-all').textContent)[0])");
    let many = browser.value(&many).await?;
    ensure!(
        browser.value(&format!("{long} return group.querySelectorAll('a').length")).await? == json!(4),
        "four first"
    );
    let heading = browser.text(&format!("{long} return group.querySelector('.find-heading').id")).await?;
    browser.value(&format!("{long} group.querySelector('.find-all').click()")).await?;
    let all = format!("return document.querySelectorAll('[aria-labelledby={heading}] a').length === {many}");
    browser.until("all are shown", &all).await?;
    ensure!(browser.value(CLOSED).await? == json!(false), "it stays open");
    // Where the panel does not cover it, which depends on the page.
    let press = "document.querySelector('h1').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))";
    browser.value(press).await?;
    browser.until("a press beside closes", CLOSED).await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_a_word_opens_a_sheet_and_closes_it() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.go_alive(&format!("{}icet/", site.url())).await?;
    browser.click(".find-open").await?;
    browser.until("the field has the focus", "return document.activeElement.id === 'find-field'").await?;
    browser.type_in(WORD).await?;
    browser.until("it finds", FOUND).await?;
    let sheet = "const box = document.querySelector('.find-box').getBoundingClientRect(); \
        const head = document.querySelector('.site-name').getBoundingClientRect(); \
        return box.left === 0 && box.width === document.documentElement.clientWidth && box.bottom === innerHeight && box.top >= head.bottom";
    ensure!(browser.value(sheet).await? == json!(true), "the sheet stands under the head");
    ensure!(
        browser.value("return document.documentElement.scrollWidth <= innerWidth").await? == json!(true),
        "sideways"
    );
    browser.click(".find-open").await?;
    browser.until("the word closes", CLOSED).await?;
    browser.click(".find-open").await?;
    browser.until("the word opens", FOUND).await?;
    browser.click(".find-text").await?;
    browser.until("a statement is reached", "return document.activeElement?.classList.contains('statement')").await?;
    browser.until("the sheet is closed", CLOSED).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_can_be_linked_to_and_survives_a_trap() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.before_each_page(super::traps::BREAK).await?;
    browser.go(&format!("{}search/?q=semicondctor+mission", site.url())).await?;
    browser.until("it finds", "return document.querySelectorAll('.find-result').length > 0").await?;
    let near = "return document.querySelector('.find-result mark').textContent.toLowerCase().startsWith('semicon')";
    ensure!(browser.value(near).await? == json!(true), "an error is forgiven");
    browser
        .value("document.querySelector('#find').dataset.old = 'yes'; document.querySelector('#find-field').focus()")
        .await?;
    browser.value("breakOnce()").await?;
    browser.press(Key::Down).await?;
    browser.until("it has trapped", "return window.isTrapped").await?;
    browser
        .until("a fresh module has drawn it", "return !!document.querySelector('#find[data-alive]:not([data-old])')")
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_index_the_link_stays_and_says_why() -> Result<()> {
    let site = site(Faults { data: Answer::NotFound, ..Faults::default() }).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}about/", site.url())).await?;
    browser.value("document.querySelector('#find-field').focus()").await?;
    let said = "return document.querySelector('#find[data-failed] + .exhibit-notice')?.checkVisibility() \
        && document.querySelector('.find-link').checkVisibility() && !document.querySelector('#find-field').checkVisibility()";
    browser.until("it says so", said).await?;
    browser.click(".find-link").await?;
    browser
        .until(
            "the link leads on",
            "return location.pathname === '/search/' && !!document.querySelector('.everything')",
        )
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_rest_of_the_index_names_are_found_and_a_later_key_fetches_it_again() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    let broken = "const real = window.fetch; window.fetch = (a, ...more) => \
        !window.mended && /search-rest/.test(a) ? Promise.reject(new TypeError('offline')) : real(a, ...more)";
    browser.before_each_page(broken).await?;
    browser.go_alive(&format!("{}about/", site.url())).await?;
    browser.value("document.querySelector('#find-field').focus()").await?;
    browser.type_in(WORD).await?;
    let lacks = "return document.querySelectorAll('.find-result').length > 0 && !document.querySelector('.find-text') \
        && document.querySelectorAll('.find-panel > .find-count').length === 2";
    browser.until("names are found, and what lacks is said", lacks).await?;
    browser.value("window.mended = true").await?;
    browser.type_in("s").await?;
    browser.until("the rest is there", "return !!document.querySelector('.find-text')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_a_link_leads_to_everything_by_letter() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.scripts_off().await?;
    browser.go(&site.url()).await?;
    browser.click(".find-link").await?;
    browser.element(".everything").await?;
    let letters =
        "return document.querySelectorAll('.letters a').length === document.querySelectorAll('.letter').length";
    ensure!(browser.value(letters).await? == json!(true), "a letter for each part");
    let count = browser.value("return document.querySelectorAll('.letter li').length").await?;
    ensure!(count.as_u64().is_some_and(|count| count > 1000), "only {count}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_not_found_page_searches_for_what_was_asked() -> Result<()> {
    let site = site_under_a_path(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}no/such-place/mineral-processing.html", site.url())).await?;
    let asked = "return document.querySelector('main #find-field').value";
    browser
        .until("the words of the address are in the field", &format!("{asked} === 'no such place mineral processing'"))
        .await?;
    browser
        .value("const field = document.querySelector('#find-field'); field.value = 'minerals'; field.focus()")
        .await?;
    browser.until("it finds", FOUND).await?;
    browser.value("document.querySelector('#find [role=option]').click()").await?;
    let there = "return !document.querySelector('main[data-moved]') && !document.querySelector('main #find') \
        && document.querySelectorAll('.site-head #find').length === 1";
    browser.until("another page has its search in its head", there).await?;
    browser.press(Key::Escape).await?;
    browser.type_in("/").await?;
    browser.until("the key leads there", "return document.activeElement.closest('.site-head #find') !== null").await
}
