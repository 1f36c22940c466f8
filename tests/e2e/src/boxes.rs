//! The layout of everything on a page, to be compared before and after the page comes alive.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::browser::Browser;
use crate::{Host, host};

/// Lays out what a browser skips until it is near, because how much that is depends on the machine.
pub const WHOLE: &str = "const whole = new CSSStyleSheet(); whole.replaceSync('* { content-visibility: visible !important }'); \
    document.adoptedStyleSheets = [whole];";

/// Every element with a visible box, in order: its name, the beginning of its text, then left, top, width and height in
/// the document. Drawings count as a whole; what only screen readers find has no box, and neither has what is
/// collapsed.
///
/// Frames in the page are pages of their own, with their own height: here all are the same height.
const BOXES: &str = "\
    document.querySelectorAll('iframe').forEach(f => f.style.setProperty('height', '600px', 'important')); \
    const all = []; \
    for (const e of document.querySelectorAll('body *')) { \
      if (e.closest('.visually-hidden') || (e.ownerSVGElement && e.tagName !== 'svg')) continue; \
      if (e.closest('details:not([open]) > :not(summary)')) continue; \
      const box = e.getBoundingClientRect(); \
      if (!e.getClientRects().length || !box.width || !box.height) continue; \
      const name = e.localName + (e.id ? '#' + e.id : '') + [...e.classList].filter(c => !/^(is-|read$)/.test(c)).map(c => '.' + c).join(''); \
      all.push([name, e.textContent.trim().slice(0, 40), \
        box.left + scrollX, box.top + scrollY, box.width, box.height]); } \
    return all";

/// Long enough for what the app does once a change has settled (`SETTLE_MS` in `src/exhibit/alive/component.rs`):
/// timers of one page fire in order of their delays, however slow the machine is.
const SETTLED: &str = "const done = arguments[0]; setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 300)";

/// How far boxes may differ, in CSS pixels, because browsers round.
const ROUNDING: f64 = 0.5;

/// An element's box.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// Tag, id and classes.
    pub name: String,
    /// How its text begins.
    pub words: String,
    /// Left, top, width, height.
    pub place: [f64; 4],
}

/// A page in a frame as wide as a test wants it, in any browser.
pub async fn framed(url: &str) -> Result<Host> {
    host(&format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>\
         <link rel=\"icon\" href=\"data:,\"></head><body style=\"margin:0\">\
         <iframe title=\"page\" src=\"{url}\" style=\"border:0;display:block;height:900px\"></iframe></body></html>"
    ))
    .await
}

/// Waits for the fonts that the document requests once it is laid out: until they have arrived or timed out, browsers
/// paint no text.
const FACES: &str = "const done = arguments[0]; document.body.offsetWidth; document.fonts.ready.then(() => done(null))";

impl Browser {
    /// Sets the width of the first frame on the page.
    pub async fn widen(&self, width: u32) -> Result<()> {
        self.value(&format!("document.querySelector('iframe').style.width = '{width}px'")).await?;
        Ok(())
    }

    /// What the current document contains, and where, after running a script with an immediate effect.
    pub async fn rooms(&self, first: &str) -> Result<Vec<Room>> {
        self.client.execute_async(FACES, Vec::<Value>::new()).await?;
        let all = self.value(&format!("{first};{WHOLE}{BOXES}")).await?;
        let rooms = all.as_array().context("no boxes")?.iter().map(|own| {
            let text = |at: usize| own[at].as_str().unwrap_or_default().to_owned();
            let place = [2, 3, 4, 5].map(|at| own[at].as_f64().unwrap_or_default());
            Room { name: text(0), words: text(1), place }
        });
        let rooms: Vec<Room> = rooms.collect();
        ensure!(rooms.len() > 10, "{} boxes: nothing to compare", rooms.len());
        Ok(rooms)
    }

    /// Waits until the app has finished everything it does by itself.
    pub async fn settled(&self) -> Result<()> {
        self.client.execute_async(SETTLED, Vec::<Value>::new()).await?;
        Ok(())
    }
}

/// What moved, appeared or disappeared, in words; the first few of each page reveal the cause.
pub fn moved(before: &[Room], after: &[Room]) -> Vec<String> {
    let is_near = |a: &Room, b: &Room| a.place.iter().zip(b.place).all(|(a, b)| (a - b).abs() <= ROUNDING);
    let mut found = Vec::new();
    let mut rest = after.iter().peekable();
    for own in before {
        match rest.peek() {
            Some(other) if other.name == own.name => {
                if !is_near(own, other) {
                    found.push(format!("{} “{}”: {:?} became {:?}", own.name, own.words, own.place, other.place));
                }
                rest.next();
            }
            Some(other) => {
                found.push(format!(
                    "{} “{}” {:?} stands where {} “{}” {:?} stood",
                    other.name, other.words, other.place, own.name, own.words, own.place
                ));
                return found;
            }
            None => {
                found.push(format!("{} “{}” is gone", own.name, own.words));
                return found;
            }
        }
    }
    found.extend(rest.next().map(|other| format!("{} “{}” came", other.name, other.words)));
    found
}
