//! A step in a frame: one part after the other, by buttons, because a frame that grows with its text has no scrolling of
//! its own. Without script, and on paper, all parts stand one below the other.

use yew::{Callback, MouseEvent, UseReducerDispatcher};

use super::super::Scope;
use super::super::article::{leaf, opening, record, section};
use super::super::element::{Attributed, Node, all, classed, el, plain, pressable, text};
use crate::format::fill;
use crate::model::{PageRef, Section};
use crate::state::{Action, AppState, Depth};

/// Draws a step, or another page that can be framed.
pub fn parts(scope: &Scope, state: &AppState, dispatch: &UseReducerDispatcher<AppState>) -> Node {
    let mut drawn = opening(scope);
    let sections = &scope.page.sections;
    let is_step = scope.site.page(&scope.page.id).is_some_and(|page| page.step.is_some());
    if !is_step {
        drawn.extend(sections.iter().map(|own| section(own, scope)));
        drawn.push(record(scope));
        return leaf(scope, drawn);
    }
    if !state.restored {
        // The buttons have their room from the first drawing on, so that nothing moves when they come alive.
        drawn.insert(1, ways(scope, sections, 0, dispatch));
        drawn.push(classed("div", "full-only frame-all", sections.iter().map(|own| section(own, scope)).collect()));
        drawn.push(onward(scope));
        return leaf(scope, drawn);
    }
    if state.settings.depth == Depth::Short {
        return leaf(scope, drawn);
    }
    let part = state.part.min(sections.len());
    if let Some(own) = part.checked_sub(1).and_then(|index| sections.get(index)) {
        drawn.truncate(1);
        drawn.push(section(own, scope));
    }
    drawn.insert(1, ways(scope, sections, part, dispatch));
    if part == sections.len() {
        drawn.push(onward(scope));
    }
    leaf(scope, drawn)
}

/// To the part before and after, and which one this is. They stand above what changes its height.
fn ways(scope: &Scope, sections: &[Section], part: usize, dispatch: &UseReducerDispatcher<AppState>) -> Node {
    let messages = scope.messages();
    let go = |word: &str, to: Option<usize>| {
        let press = to.map(|to| {
            let dispatch = dispatch.clone();
            Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ShowPart(to)))
        });
        let disabled = if press.is_some() { "false" } else { "true" };
        let attributes: Attributed<'_> = (&["type", "aria-disabled"], &["button", disabled]);
        pressable("button", attributes, vec![text(word)], press.unwrap_or_default())
    };
    let (number, total) = ((part + 1).to_string(), (sections.len() + 1).to_string());
    let place = fill(messages.frame_part(), &[("part", &number), ("total", &total)]);
    let title = part.checked_sub(1).and_then(|index| sections.get(index)?.heading.as_deref());
    let mut said = vec![plain("span", vec![text(&place)])];
    said.extend(title.is_none().then(|| plain("strong", vec![text(messages.frame_answer())])));
    let place = el("p", (&["class", "role"], &["frame-part", "status"]), said);
    let next = (part < sections.len()).then_some(part + 1);
    let buttons = vec![go(messages.frame_back(), part.checked_sub(1)), place, go(messages.frame_forward(), next)];
    el("nav", (&["class", "aria-label"], &["frame-ways needs-script", messages.frame_parts()]), buttons)
}

/// The steps before and after, in the same frame.
fn onward(scope: &Scope) -> Node {
    let messages = scope.messages();
    let (before, after) = scope.site.neighbours(&scope.page.id);
    let link = |page: Option<&PageRef>, word: &str| {
        let page = page?;
        let path = scope.site.embed_path(&page.id)?;
        let words = vec![text(&fill(word, &[("title", &page.title)]))];
        Some(el("a", (&["href", "target"], &[&path, "_self"]), words))
    };
    let links = [link(before, messages.frame_step_before()), link(after, messages.frame_step_after())];
    classed("p", "frame-onward", vec![all(links.into_iter().flatten().collect())])
}
