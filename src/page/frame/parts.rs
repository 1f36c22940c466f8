//! A step in a frame: one part at a time, with buttons, because a frame that grows with its text does not scroll by
//! itself. All parts are in the document, and the shell shows one; without script all are visible.

use yew::{Html, html};

use super::super::article::{answers, article_element, head, section};
use crate::format::fill;
use crate::model::{Generated, Item, Page, PageRef, Section};
use crate::view::Scope;

/// Draws a step, or another page that can be framed.
pub fn parts(page: &Page, scope: &Scope) -> Html {
    let content = if page.kind().step().is_some() { all(page, scope) } else { whole(page, scope) };
    article_element(
        page,
        scope,
        html! {
            <>
                { head(page, scope) }
                { content }
            </>
        },
    )
}

/// A page that is not a step, which is not split into parts. The filters of a list come first: a frame shows little
/// more than them.
fn whole(page: &Page, scope: &Scope) -> Html {
    let draw = |own: &&Section| section(own, page, scope);
    let (lists, words): (Vec<_>, Vec<_>) = page.sections.iter().partition(|own| own.items.iter().any(has_tools));
    if lists.is_empty() {
        return html! { <>{ answers(page, scope) }{ for words.iter().map(draw) }</> };
    }
    html! {
        <>
            if !words.is_empty() {
                <details class="frame-about">
                    <summary>{ scope.messages().frame_about() }</summary>
                    { for words.iter().map(draw) }
                </details>
            }
            { for lists.iter().map(draw) }
        </>
    }
}

/// Whether an item is a list with filters.
fn has_tools(item: &Item) -> bool {
    matches!(item, Item::Generated(Generated::Figures(_) | Generated::Sources(_) | Generated::Claims(_)))
}

/// All parts of a step, starting with the answer. Each carries its name and its number.
fn all(page: &Page, scope: &Scope) -> Html {
    let total = (page.sections.len() + 1).to_string();
    let place =
        |number: usize| fill(scope.messages().frame_part(), &[("part", &number.to_string()), ("total", &total)]);
    html! {
        <>
            { ways(place(1), scope) }
            <div data-part={ place(1) } data-place="1">{ answers(page, scope) }</div>
            <div class="full-only frame-all">
                for (at, own) in page.sections.iter().enumerate() {
                    <div data-part={ place(at + 2) } data-place={ (at + 2).to_string() } data-away="">
                        { section(own, page, scope) }
                    </div>
                }
            </div>
            { onward(page, scope) }
        </>
    }
}

/// Links to the previous and next part, and the position. They are above anything that changes its height.
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
