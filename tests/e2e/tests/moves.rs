//! Nothing moves when a page comes alive: every box stands where it stood, on every kind of page, whole and in a frame.

use anyhow::{Result, ensure};
use e2e::boxes::{framed, moved};
use e2e::browser::{Browser, Kind};
use e2e::{all_paths, figures, pieces, site};
use xtask::server::{Answer, Faults};

/// A phone, a tablet, a wide screen; and frames between them.
const WIDTHS: [u32; 3] = [360, 768, 1440];

/// The page as it was rendered, as a browser shows it while the app starts.
const STARTING: &str = "document.documentElement.dataset.interaction = 'starting'";

/// Compares each page before and after it comes alive, at each width.
async fn nothing_moves(kind: Kind, paths: Vec<String>) -> Result<()> {
    // Where the data is missing the app never runs, and the page stays as it was rendered.
    let still = site(Faults { data: Answer::NotFound, ..Faults::default() }).await?;
    let alive = site(Faults::default()).await?;
    let browser = Browser::open_in(kind, 1600, 1000).await?;
    let mut found = Vec::new();
    for path in paths {
        let off = "return document.documentElement.dataset.interaction === 'off'";
        let mut rooms = [Vec::new(), Vec::new()];
        for (site, rooms) in [&still, &alive].into_iter().zip(&mut rooms) {
            let is_still = std::ptr::eq(site, &still);
            let host = framed(&format!("{}{path}", site.url())).await?;
            browser.go(&host.url()).await?;
            for width in WIDTHS {
                browser.widen(width).await?;
                browser.client.clone().enter_frame(0).await?;
                if is_still {
                    browser.until("the app has given up", off).await?;
                    browser.value(STARTING).await?;
                } else {
                    browser.alive().await?;
                    browser.settled().await?;
                }
                rooms.push(browser.rooms().await?);
                if !is_still {
                    // The next page is met by someone new.
                    browser.value("localStorage.clear()").await?;
                }
                browser.client.clone().enter_parent_frame().await?;
            }
        }
        let [before, after] = rooms;
        for ((width, before), after) in WIDTHS.iter().zip(before).zip(after) {
            let moved = moved(&before, &after);
            if let Some(first) = moved.first() {
                found.push(format!("/{path} at {width} px: {} boxes, first {first}", moved.len()));
            }
        }
    }
    ensure!(found.is_empty(), "{} times something moves:\n{}", found.len(), found.join("\n"));
    Ok(())
}

/// One page of each kind, and what readers meet on them: stories, questions, guesses, what-ifs, tables, lists.
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
    nothing_moves(Kind::Chromium, all_paths()).await
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
