//! A step in a frame: one part after the other, by buttons, because a frame that grows with its text has no scrolling of
//! its own. Without script, and on paper, all parts stand one below the other.

use yew::{Html, UseReducerDispatcher, html};

use super::super::Scope;
use super::super::article::{answers, head, leaf, record, section};
use crate::format::fill;
use crate::model::{PageRef, Section};
use crate::state::{Action, AppState, Depth};

/// Draws a step, or another page that can be framed.
pub fn parts(scope: &Scope, state: &AppState, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    let is_step = scope.site.page(&scope.page.id).is_some_and(|page| page.step.is_some());
    let content = match state.settings.depth {
        _ if !is_step => whole(scope),
        _ if !state.restored => all(scope, dispatch),
        Depth::Short => answers(scope),
        Depth::Full => one(scope, state.part, dispatch),
    };
    leaf(
        scope,
        html! {
            <>
                { head(scope) }
                { content }
            </>
        },
    )
}

/// A page that is no step, which is not cut into parts.
fn whole(scope: &Scope) -> Html {
    html! {
        <>
            { answers(scope) }
            { for scope.page.sections.iter().map(|own| section(own, scope)) }
            { record(scope) }
        </>
    }
}

/// All parts of a step. The buttons have their room from the first drawing on, so that nothing moves when they come
/// alive.
fn all(scope: &Scope, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    let sections = &scope.page.sections;
    html! {
        <>
            { ways(scope, sections, 0, dispatch) }
            { answers(scope) }
            <div class="full-only frame-all">{ for sections.iter().map(|own| section(own, scope)) }</div>
            { onward(scope) }
        </>
    }
}

/// One part of a step, of which the answer is the first.
fn one(scope: &Scope, part: usize, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    let sections = &scope.page.sections;
    let part = part.min(sections.len());
    let own = part.checked_sub(1).and_then(|index| sections.get(index));
    html! {
        <>
            { ways(scope, sections, part, dispatch) }
            { own.map_or_else(|| answers(scope), |own| section(own, scope)) }
            if part == sections.len() {
                { onward(scope) }
            }
        </>
    }
}

/// To the part before and after, and which one this is. They stand above what changes its height.
fn ways(scope: &Scope, sections: &[Section], part: usize, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    let messages = scope.messages();
    let go = |word: &str, to: Option<usize>| {
        let press = to.map(|to| {
            let dispatch = dispatch.clone();
            move |_| dispatch.dispatch(Action::ShowPart(to))
        });
        html! {
            <button type="button" aria-disabled={ to.is_none().to_string() } onclick={ press }>{ word }</button>
        }
    };
    let (number, total) = ((part + 1).to_string(), (sections.len() + 1).to_string());
    let title = part.checked_sub(1).and_then(|index| sections.get(index)?.heading.as_deref());
    html! {
        <nav class="frame-ways needs-script" aria-label={ messages.frame_parts().to_owned() }>
            { go(messages.frame_back(), part.checked_sub(1)) }
            <p class="frame-part" role="status">
                <span>{ fill(messages.frame_part(), &[("part", &number), ("total", &total)]) }</span>
                if title.is_none() {
                    <strong>{ messages.frame_answer() }</strong>
                }
            </p>
            { go(messages.frame_forward(), (part < sections.len()).then_some(part + 1)) }
        </nav>
    }
}

/// The steps before and after, in the same frame.
fn onward(scope: &Scope) -> Html {
    let messages = scope.messages();
    let (before, after) = scope.site.neighbours(&scope.page.id);
    let link = |page: Option<&PageRef>, word: &str| {
        let page = page?;
        let href = scope.site.embed_path(&page.id)?;
        Some(html! { <a { href } target="_self">{ fill(word, &[("title", &page.title)]) }</a> })
    };
    html! {
        <p class="frame-onward">
            { link(before, messages.frame_step_before()) }
            { link(after, messages.frame_step_after()) }
        </p>
    }
}
