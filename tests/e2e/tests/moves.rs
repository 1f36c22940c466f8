//! Nothing moves when a page comes alive: every box stays in place, on every kind of page, on the site and in a frame.

use anyhow::{Result, ensure};
use e2e::boxes::{self, framed};
use e2e::browser::{Browser, Kind};
use e2e::{all_paths, figures, pieces, site};
use xtask::server::{Answer, Faces, Faults};

/// A phone, a tablet, a wide screen; and frames between them.
const WIDTHS: [u32; 3] = [360, 768, 1440];

/// Restores the rendered page, as a browser shows it while the modules start; whatever has tried to come alive and
/// failed is reset.
const STARTING: &str = "document.documentElement.dataset.interaction = 'starting'; \
    document.querySelectorAll('[data-failed]').forEach(e => e.removeAttribute('data-failed')); \
    document.querySelectorAll('.exhibit-notice').forEach(e => e.remove())";

/// Undoes that, for the next width.
const OFF: &str = "document.documentElement.dataset.interaction = 'off'";

/// A font that arrived in time for one page and not for the other would move everything on it.
fn faced() -> Faults {
    Faults { faces: Faces::Awaited, ..Faults::default() }
}

/// Compares each page before and after it comes alive, at each width.
async fn nothing_moves(kind: Kind, paths: Vec<String>) -> Result<()> {
    // Where the modules are missing nothing comes alive, and the page stays as rendered.
    let still = site(Faults { wasm: Answer::NotFound, ..faced() }).await?;
    let alive = site(faced()).await?;
    let browser = Browser::open_in(kind, 1600, 1000).await?;
    let mut found = Vec::new();
    for path in paths {
        let off = "return document.documentElement.dataset.interaction === 'off'";
        let host = framed(&format!("{}{path}", still.url())).await?;
        browser.go(&host.url()).await?;
        let mut before = Vec::new();
        for width in WIDTHS {
            browser.widen(width).await?;
            browser.client.clone().enter_frame(0).await?;
            browser.until("the app has given up", off).await?;
            before.push(browser.rooms(STARTING).await?);
            browser.value(OFF).await?;
            browser.client.clone().enter_parent_frame().await?;
        }
        let host = framed(&format!("{}{path}", alive.url())).await?;
        browser.go(&host.url()).await?;
        for (width, before) in WIDTHS.into_iter().zip(before) {
            browser.widen(width).await?;
            browser.client.clone().enter_frame(0).await?;
            browser.alive().await?;
            if width == WIDTHS[0] {
                browser.settled().await?;
            }
            let mut moved = boxes::moved(&before, &browser.rooms("").await?);
            if !moved.is_empty() {
                // What depends on the width is notified with the next animation frame, and a busy machine has few.
                browser.settled().await?;
                moved = boxes::moved(&before, &browser.rooms("").await?);
            }
            if let Some(first) = moved.first() {
                found.push(format!("/{path} at {width} px: {} boxes, first {first}", moved.len()));
            }
            // The next page is opened as by a new reader.
            browser.value("localStorage.clear()").await?;
            browser.client.clone().enter_parent_frame().await?;
        }
    }
    ensure!(found.is_empty(), "{} times something moves:\n{}", found.len(), found.join("\n"));
    Ok(())
}

/// A frame that grows to fit its content loses its scroll bar, and the content stays in place.
async fn nothing_moves_when_the_frame_grows(kind: Kind) -> Result<()> {
    let site = site(faced()).await?;
    let browser = Browser::open_in(kind, 1600, 1000).await?;
    for piece in kinds().iter().filter(|path| path.starts_with("embed/") && path.len() > "embed/".len()) {
        let host = framed(&format!("{}{piece}", site.url())).await?;
        browser.go(&host.url()).await?;
        for width in WIDTHS {
            browser.widen(width).await?;
            let mut rooms = Vec::new();
            for height in [300, 30_000] {
                browser.value(&format!("document.querySelector('iframe').style.height = '{height}px'")).await?;
                browser.client.clone().enter_frame(0).await?;
                browser.alive().await?;
                browser.settled().await?;
                rooms.push(browser.rooms("").await?);
                browser.client.clone().enter_parent_frame().await?;
            }
            let moved = boxes::moved(&rooms[0], &rooms[1]);
            ensure!(moved.is_empty(), "{piece} at {width} px: {} boxes, first {}", moved.len(), moved[0]);
        }
    }
    Ok(())
}

/// One page of each kind, and what readers find on them: stories, questions, guesses, what-ifs, tables, lists.
fn kinds() -> Vec<String> {
    let pages = [
        "",
        "history/",
        "icet/",
        "constraints/",
        "timelines/china/",
        "recommendations/compute/",
        "recommendations/",
        "ledger/",
        "figures/accelerators/",
        "embed/",
        "teach/",
        "worksheet/",
        "sources/",
        "no-such-page/",
        "embed/history/",
        "embed/icet/",
        "embed/ledger/",
        "embed/timelines/china/",
        "embed/recommendations/compute/",
        "embed/figures/accelerators/",
        "embed/figures/rare-earths/",
    ];
    pages.map(str::to_owned).into()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_in_chromium_on_any_page() -> Result<()> {
    // Where the modules are missing, the frame in the builder has an extra line that says so, and is taller by it.
    let paths = all_paths().into_iter().filter(|path| path != "embed/");
    nothing_moves(Kind::Chromium, paths.collect()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_in_chromium_in_any_figure() -> Result<()> {
    nothing_moves(Kind::Chromium, figures()?.into_iter().map(|id| format!("figures/{id}/")).collect()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_in_chromium_in_any_frame() -> Result<()> {
    nothing_moves(Kind::Chromium, pieces()?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_in_firefox_on_any_kind_of_page() -> Result<()> {
    nothing_moves(Kind::Firefox, kinds()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_in_chromium_when_the_frame_grows() -> Result<()> {
    nothing_moves_when_the_frame_grows(Kind::Chromium).await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_in_firefox_when_the_frame_grows() -> Result<()> {
    nothing_moves_when_the_frame_grows(Kind::Firefox).await
}
