//! What readers and editors of a real WordPress see of a piece whose address is on a line of its own.
//!
//! `cargo xtask wordpress` installs it, has `install.php` write two posts for each piece, and serves the site
//! alongside.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use serde_json::Value;
use xtask::wordpress::PIECES;

/// How posts contain the address: as saved by the classic editor, and by the block editor.
const WAYS: [&str; 2] = ["line", "block"];
/// Maximum height in pixels that WordPress gives a frame (its `wp-embed.js`).
const TALLEST: u64 = 1000;
/// The frame of a piece in a post and in the editor.
const FRAME: &str = "iframe[data-secret]";

/// What a piece reports about itself: its title, its height, and whether its frame shows a scroll bar.
const WITHIN: &str = "const root = document.documentElement; \
    return { height: Math.ceil(document.body.getBoundingClientRect().height), title: document.title, \
    source: document.querySelector('.frame-source a').href, \
    scrolls: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth }";

/// What a post reports about the frame in it.
const OUTSIDE: &str = "const own = document.querySelector('iframe[data-secret]'), box = own.getBoundingClientRect(); \
    const around = own.parentElement.getBoundingClientRect(); \
    return { frames: document.querySelectorAll('iframe').length, title: own.title, sandbox: own.getAttribute('sandbox'), \
    hasSecret: own.src.endsWith('#?secret=' + own.dataset.secret), clip: getComputedStyle(own).clip, \
    fits: box.left >= around.left && box.right <= around.right, \
    quotes: [...document.querySelectorAll('blockquote')].map(quote => getComputedStyle(quote).display) }";

/// Opens a post and waits until the piece in it is alive.
async fn post(browser: &Browser, piece: &str, way: &str) -> Result<()> {
    browser.go(&format!("{}/?name={}-{way}", host()?, piece.replace('/', "-"))).await?;
    browser.element(FRAME).await?.enter_frame().await?;
    browser.alive().await?;
    Ok(browser.client.clone().enter_parent_frame().await?)
}

fn host() -> Result<String> {
    std::env::var("E2E_WORDPRESS").context("no WordPress: run `cargo xtask wordpress`")
}

async fn within(browser: &Browser) -> Result<Value> {
    browser.element(FRAME).await?.enter_frame().await?;
    let said = browser.value(WITHIN).await?;
    browser.client.clone().enter_parent_frame().await?;
    Ok(said)
}

/// Waits until the frame has this height.
async fn grown(browser: &Browser, height: u64) -> Result<()> {
    let grown = format!("return document.querySelector('{FRAME}').getBoundingClientRect().height === {height}");
    browser.until(&format!("the frame is {height} pixels high"), &grown).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_piece_stands_at_its_height_with_its_title_in_place_of_the_quotation() -> Result<()> {
    let mut whole = 0;
    for width in [1280, 390] {
        let browser = Browser::open(width, 900).await?;
        for (piece, way) in PIECES.iter().flat_map(|piece| WAYS.map(|way| (*piece, way))) {
            let what = format!("{piece} as a {way}, {width} pixels wide");
            post(&browser, piece, way).await.with_context(|| what.clone())?;
            let height = within(&browser).await?["height"].as_u64().context("a height")?;
            grown(&browser, height.min(TALLEST)).await.with_context(|| what.clone())?;
            let (own, host) = (within(&browser).await?, browser.value(OUTSIDE).await?);
            println!("{what}: {height} pixels");
            ensure!(own["scrolls"] == (height > TALLEST), "{what}: {own}");
            let title = host["title"].as_str().unwrap_or_default();
            ensure!(
                title.len() > 5 && own["title"].as_str().is_some_and(|own| own.starts_with(title)),
                "{what}: {host}"
            );
            ensure!(host["sandbox"] == "allow-scripts" && host["hasSecret"] == true, "{what}: not WordPress's: {host}");
            ensure!(host["frames"] == 1 && host["fits"] == true && host["clip"] == "auto", "{what}: {host}");
            ensure!(host["quotes"] == serde_json::json!(["none"]), "{what}: the quotation is not hidden: {host}");
            whole += usize::from(height <= TALLEST);
        }
    }
    ensure!(whole > 0, "no piece fits into what WordPress gives it, so nothing was asked of one that does");
    Ok(())
}

/// Its script may load after the frame has reported its height, and notifies the frame when it listens.
#[tokio::test(flavor = "multi_thread")]
async fn a_frame_that_spoke_too_early_is_asked_again() -> Result<()> {
    let browser = Browser::open(1280, 900).await?;
    post(&browser, PIECES[0], WAYS[0]).await?;
    let height = within(&browser).await?["height"].as_u64().context("a height")?.min(TALLEST);
    grown(&browser, height).await?;
    let again = format!(
        "const own = document.querySelector('{FRAME}'); own.height = 300; \
         own.contentWindow.postMessage({{ message: 'ready', secret: own.dataset.secret }}, '*')"
    );
    browser.value(&again).await?;
    grown(&browser, height).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_of_a_piece_leads_from_the_post_to_the_site() -> Result<()> {
    let browser = Browser::open(1280, 900).await?;
    post(&browser, PIECES[0], WAYS[1]).await?;
    let own = within(&browser).await?;
    let address = own["source"].as_str().context("a link")?;
    browser.element(FRAME).await?.enter_frame().await?;
    browser.click(".frame-source a").await?;
    browser.client.clone().enter_parent_frame().await?;
    browser.until("the page is the site's", &format!("return location.href === {address:?}")).await?;
    browser.go_alive(address).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_block_editor_shows_the_piece_at_its_height() -> Result<()> {
    let browser = Browser::open(1280, 900).await?;
    post(&browser, PIECES[0], WAYS[1]).await?;
    let id = browser.text("return /postid-(\\d+)/.exec(document.body.className)[1]").await?;
    browser.go(&format!("{}/wp-login.php", host()?)).await?;
    let enter = "document.querySelector('#user_login').value = 'editor'; \
        document.querySelector('#user_pass').value = 'password'; document.querySelector('#loginform').submit()";
    browser.value(enter).await?;
    browser.until("the editor is known", "return location.pathname.startsWith('/wp-admin/')").await?;
    browser.go(&format!("{}/wp-admin/post.php?post={id}&action=edit", host()?)).await?;
    let height = within(&browser).await?["height"].as_u64().context("a height")?;
    grown(&browser, height).await?;
    ensure!(within(&browser).await?["scrolls"] == false, "a scroll bar in the editor");
    Ok(())
}
