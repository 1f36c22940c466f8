//! The speed of long timelines: first paint, a zoom step, and nodes; `cargo xtask bench` builds the site.
//!
//! The processor is slowed down four times, to resemble a phone's. It prints; nothing depends on it.

use anyhow::{Context, Result};
use e2e::browser::Browser;
use e2e::site;
use serde_json::Value;
use xtask::bench::SIZES;
use xtask::server::Faults;

/// By how much the processor is slowed down.
const SLOWER: f64 = 4.0;
/// How often each page is opened.
const VISITS: usize = 7;

/// Presses the zoom buttons in turn and records how long each takes from the press to the resulting document and
/// layout.
const ZOOM: &str = r#"
const done = arguments[arguments.length - 1];
(async () => {
  const times = [];
  for (let step = 0; step < 30; step++) {
    const button = document.querySelectorAll('.timeline-tools button')[step % 6 < 3 ? 0 : 1];
    const frame = document.querySelector('.timeline-frame');
    let changed = 0;
    const watch = new MutationObserver(() => { changed = performance.now(); });
    watch.observe(frame, { subtree: true, childList: true, attributes: true, characterData: true });
    const start = performance.now();
    button.click();
    await new Promise(resolve => { const c = new MessageChannel(); c.port1.onmessage = resolve; c.port2.postMessage(0); });
    document.body.offsetHeight;
    if (changed) times.push(performance.now() - start);
    watch.disconnect();
    await new Promise(resolve => setTimeout(resolve, 300));
  }
  done(times);
})();
"#;

#[tokio::main]
async fn main() -> Result<()> {
    let site = site(Faults::default()).await?;
    println!("{:>8} {:>16} {:>14} {:>14} {:>8}", "events", "first paint, ms", "a zoom, ms", "slowest, ms", "nodes");
    for size in SIZES {
        let address = format!("{}timelines/made-up-{size}/", site.url());
        let mut paints = Vec::new();
        let mut zooms = Vec::new();
        let mut nodes = Value::Null;
        for _ in 0..VISITS {
            let browser = Browser::open(1200, 900).await?;
            browser.slow_down(SLOWER).await?;
            browser.go_alive(&address).await?;
            let paint = "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
            browser.until("something is painted", &format!("return ({}) !== null", &paint["return ".len()..])).await?;
            paints.push(browser.value(paint).await?.as_f64().context("no paint")?);
            let answer = browser.client.execute_async(ZOOM, Vec::new()).await?;
            zooms.extend(answer.as_array().into_iter().flatten().filter_map(Value::as_f64));
            nodes = browser.value("return document.querySelectorAll('*').length").await?;
        }
        let (paint, zoom) = (median(&mut paints), median(&mut zooms));
        let slowest = zooms.last().copied().unwrap_or_default();
        println!("{size:>8} {paint:>16.0} {zoom:>14.1} {slowest:>14.1} {nodes:>8}");
    }
    Ok(())
}

/// The median; the list is sorted afterwards.
fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}
