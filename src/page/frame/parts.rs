//! A step in a frame: one part after the other, by buttons, because a frame that grows with its text has no scrolling of
//! its own. All parts stand in the document, and the shell shows one; without script all are seen.

use yew::{Html, html};

use super::super::article::{answers, article_element, head, section};
use crate::format::fill;
use crate::model::{Page, PageRef};
use crate::view::Scope;

/// Draws a step, or another page that can be framed.
pub fn parts(page: &Page, scope: &Scope) -> Html {
    let content = if page.kind().step().is_some() { all(page, scope) } else { whole(page, scope) };
    article_element(
        scope,
        html! {
            <>
                { head(page, scope) }
                { content }
            </>
        },
    )
}

/// A page that is no step, which is not cut into parts.
fn whole(page: &Page, scope: &Scope) -> Html {
    html! {
        <>
            { answers(page, scope) }
            { for page.sections.iter().map(|own| section(own, page, scope)) }
        </>
    }
}

/// All parts of a step: the answer is the first. Each bears the words that name it.
fn all(page: &Page, scope: &Scope) -> Html {
    let total = (page.sections.len() + 1).to_string();
    let place =
        |number: usize| fill(scope.messages().frame_part(), &[("part", &number.to_string()), ("total", &total)]);
    html! {
        <>
            { ways(place(1), scope) }
            <div data-part={ place(1) }>{ answers(page, scope) }</div>
            <div class="full-only frame-all">
                for (at, own) in page.sections.iter().enumerate() {
                    <div data-part={ place(at + 2) } data-away="">{ section(own, page, scope) }</div>
                }
            </div>
            { onward(page, scope) }
        </>
    }
}

/// To the part before and after, and which one this is. They stand above what changes its height.
fn ways(place: String, scope: &Scope) -> Html {
    let messages = scope.messages();
    html! {
        <nav class="frame-ways needs-script full-only" aria-label={ messages.frame_parts().to_owned() }>
            <button type="button" aria-disabled="true">{ messages.frame_back() }</button>
            <p class="frame-part" role="status">
                <span>{ place }</span>
                <strong>{ messages.frame_answer() }</strong>
            </p>
            <button type="button" aria-disabled="false" data-forward="">{ messages.frame_forward() }</button>
        </nav>
    }
}

/// The steps before and after, in the same frame.
fn onward(page: &Page, scope: &Scope) -> Html {
    let messages = scope.messages();
    let (before, after) = scope.site.neighbours(page.id());
    let link = |page: Option<&PageRef>, word: &str| {
        let page = page?;
        let href = scope.site.embed_path(&page.id)?;
        Some(html! { <a { href } target="_self">{ scope.with_title(word, page) }</a> })
    };
    html! {
        <p class="frame-onward" data-away="">
            { link(before, messages.frame_step_before()) }
            { link(after, messages.frame_step_after()) }
        </p>
    }
}
