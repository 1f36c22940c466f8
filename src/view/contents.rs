//! The list of steps, with the reader's place in it.

use super::Scope;
use super::element::{ABSENT, Node, classed, el, plain, worded};
use crate::format::fill;
use crate::model::PageRef;
use crate::state::Progress;

/// Draws the contents list: a disclosure on narrow screens, a rail on wide ones.
pub fn contents(scope: &Scope, progress: &Progress) -> Node {
    let messages = scope.messages();
    let total = scope.site.steps().count().to_string();
    let mut summary = vec![worded("span", "contents-word", messages.contents())];
    if let Some(step) = scope.site.page(&scope.page.id).and_then(|page| page.step) {
        let place = fill(messages.step_of(), &[("step", &step.to_string()), ("total", &total)]);
        summary.push(worded("span", "contents-place", &place));
    }
    let entries = scope.site.steps().map(|step| entry(step, scope, progress)).collect();
    let parts = vec![plain("summary", summary), plain("ol", entries)];
    let details = el("details", (&["class", "id"], &["contents-box", "contents"]), parts);
    el("nav", (&["class", "aria-label"], &["contents", messages.contents_label()]), vec![details])
}

fn entry(step: &PageRef, scope: &Scope, progress: &Progress) -> Node {
    let here = step.id == scope.page.id;
    let read = progress.has(&step.id);
    let number = step.step.map(|n| n.to_string()).unwrap_or_default();
    let mut words = vec![worded("span", "contents-number", &number), worded("span", "contents-title", &step.title)];
    if read && !here {
        words.push(worded("span", "contents-read", scope.messages().step_read()));
    }
    let current = if here { "step" } else { ABSENT };
    let link = el("a", (&["href", "aria-current"], &[&scope.site.path(&step.id), current]), words);
    classed("li", if read { "read" } else { "" }, vec![link])
}
