//! The contents of the teachers' page: plans, cards for a debate, a reading list, files to download.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::file_size::file_size;
use crate::format::fill;
use crate::model::{ClassOffer, Lesson, MadeFile, OFFLINE_FILE, Plan, Quote, RoleCard};
use crate::view::Scope;
use crate::view::evidence::{cited, short_name};
use crate::view::inline::{blocks, inlines};

/// Draws one of them.
pub fn lesson(lesson: &Lesson, scope: &Scope) -> Html {
    match lesson {
        Lesson::Plan(own) => plan(own, scope),
        Lesson::Card(own) => card(own, scope),
        Lesson::Reading(list) => {
            html! { <ul class="reading-list">{ for list.iter().filter_map(|c| cited(c, scope)) }</ul> }
        }
    }
}

/// A plan gives the start and end of each part, so that a glance at the clock is enough.
fn plan(plan: &Plan, scope: &Scope) -> Html {
    let messages = scope.messages();
    let mut from = 0;
    let rows = plan.parts.iter().map(|(minutes, does)| {
        let to = from + minutes;
        let span = fill(messages.lesson_span(), &[("from", &from.to_string()), ("to", &to.to_string())]);
        from = to;
        html! { <li><span class="plan-time">{ span }</span><span>{ inlines(does, scope) }</span></li> }
    });
    let minutes = fill(messages.lesson_minutes(usize::from(plan.minutes)), &[("minutes", &plan.minutes.to_string())]);
    html! {
        <div class="plan">
            <h3>{ &plan.title }{ " " }<span class="plan-minutes">{ minutes }</span></h3>
            <ol class="plan-parts">{ for rows }</ol>
        </div>
    }
}

fn card(card: &RoleCard, scope: &Scope) -> Html {
    html! {
        <div class="role-card">
            <h3>{ &card.name }</h3>
            { blocks(&card.stands, scope) }
            { for card.quotes.iter().map(|own| quote(own, scope)) }
        </div>
    }
}

/// A statement with its kind, a link to it, and what the side may do with it.
fn quote(quote: &Quote, scope: &Scope) -> Html {
    let messages = scope.messages();
    let Some((page, own)) = &quote.told else { return Html::default() };
    let Some(step) = scope.site.page(page) else { return Html::default() };
    html! {
        <div class="role-quote" data-statement={ own.id.clone() }>
            <p class="quote-turn"><strong>{ messages.lesson_turn() }</strong>{ " " }{ inlines(&quote.turn, scope) }</p>
            <blockquote>{ blocks(&own.blocks, scope) }</blockquote>
            <p class="quote-source">
                <span class={ format!("quote-kind quote-{}", own.kind.slug()) }>
                    { short_name(own.kind, messages) }
                </span>
                { " " }
                <a href={ format!("{}#{}", scope.site.path(page), own.id) }>
                    { scope.with_title(messages.told_in(), step) }
                </a>
            </p>
        </div>
    }
}

/// The downloads for a class; the single-file site offers neither itself nor the files next to it.
pub fn files(offer: &ClassOffer, scope: &Scope) -> Html {
    let site = &scope.site;
    if site.is_offline() {
        return Html::default();
    }
    html! {
        <>
            <p class="lesson-files">
                <a class="button" href={ format!("{}{OFFLINE_FILE}", site.base) } download={ OFFLINE_FILE }>
                    { scope.messages().lesson_offline() }
                </a>
            </p>
            if !offer.files.is_empty() {
                { for_programs(&offer.files, scope) }
            }
            if site.has_papers {
                { papers(&offer.papers, scope) }
            }
        </>
    }
}

/// The files for teachers' programs: each with its size and the programs that import it.
fn for_programs(files: &[MadeFile], scope: &Scope) -> Html {
    let messages = scope.messages();
    let folder = scope.site.path(&scope.page.id);
    html! {
        <>
            <h3>{ messages.class_heading() }</h3>
            <p>{ messages.class_note() }</p>
            <ul class="lesson-programs">
                for MadeFile { file, bytes } in files.iter().copied() {
                    <li>
                        <a href={ format!("{folder}{}", file.name()) } download={ file.name() }>
                            { file.title(messages) }
                        </a>
                        { " " }
                        <span class="lesson-size">
                            { file_size(bytes, scope) }
                        </span>
                        <span class="lesson-taken">{ file.taken_by(messages) }</span>
                    </li>
                }
            </ul>
        </>
    }
}

/// Each step, the worksheet, its key and this page as PDF files in both paper sizes.
fn papers(pages: &[String], scope: &Scope) -> Html {
    let site = &scope.site;
    let sheets = pages.iter().filter_map(|id| site.page(id));
    let file = |id: &str, size: &str| format!("{}print/{id}-{size}.pdf", site.base);
    html! {
        <>
            <h3>{ scope.messages().lesson_papers() }</h3>
            <ul class="lesson-papers">
                for page in site.steps().chain(sheets) {
                    <li>
                        { page.step().map(|number| format!("{number}. ")) }
                        { &page.title }{ ": " }
                        <a href={ file(&page.id, "a4") }>{ "A4" }</a>
                        { ", " }
                        <a href={ file(&page.id, "letter") }>{ "Letter" }</a>
                    </li>
                }
            </ul>
        </>
    }
}
