//! A page's main part: heading, answer, findings, text.

mod exhibits;
mod opening;

use exhibits::{builder, figure_page, ledger, numbers, questions, story, timeline};
pub use exhibits::{deck, figure};
pub use opening::{answers, head};

use yew::{Html, html};

use super::lesson::{files, lesson};
use super::lists::{figure_list, glossary, source_list};
use super::pager::pager;
use super::recommendations::cards;
use super::sheets::sheets;
use super::slides::{said, slide};
use super::totals::totals;
use crate::format::{self, fill};
use crate::model::{EMBED, FIGURES, Item, Page, Section, TEACH, TIMELINES};
use crate::view::Scope;
use crate::view::events::event_list;
use crate::view::evidence::references;
use crate::view::inline::blocks;
use crate::view::statement::statement;
use crate::view::ways::related;

/// Draws a step or a standing page.
pub fn article(page: &Page, scope: &Scope) -> Html {
    let messages = scope.messages();
    let is_step = !page.answers.is_empty();
    let sections: Html = page.sections.iter().map(|s| section(s, page, scope)).collect();
    leaf(
        scope,
        html! {
            <>
                { head(page, scope) }
                { answers(page, scope) }
                if page.id() == EMBED {
                    { builder(scope) }
                }
                if is_step {
                    <p class="depth-note short-only">{ messages.depth_note() }</p>
                    <div class="full-only">{ sections }</div>
                    <div class="full-only">{ questions(page, scope) }</div>
                } else {
                    { sections }
                }
                { listed(page, scope) }
                if let Some(date) = page.checked {
                    <p class="prose checked">
                        { fill(messages.checked_on(), &[("date", &format::date(date, messages))]) }{ "." }
                    </p>
                }
                { page.totals.as_ref().map(|own| totals(own, scope)) }
                if !page.ways.is_empty() {
                    { related(&page.ways, scope) }
                }
                { sheets(page, scope) }
                if page.id() == TEACH {
                    { files(scope) }
                }
                if !page.source_uses.is_empty() {
                    { source_list(page, scope) }
                }
                if is_step {
                    { references(scope) }
                }
                { pager(scope) }
            </>
        },
    )
}

/// The article around a page's parts.
pub fn leaf(scope: &Scope, content: Html) -> Html {
    let page = &scope.page;
    let lang = (page.language != scope.site.language.tag).then(|| page.language.clone());
    html! { <article class="page" { lang }>{ content }</article> }
}

/// What a standing page lists, or what the page is about.
fn listed(page: &Page, scope: &Scope) -> Html {
    match page.id() {
        FIGURES => figure_list(scope),
        "glossary" => glossary(scope),
        _ => record(page, scope),
    }
}

/// The timeline, ledger or figure that a page is about; nothing on pages of text.
pub fn record(page: &Page, scope: &Scope) -> Html {
    match page.id() {
        _ if page.ledger.is_some() => ledger(page, scope),
        id if id.starts_with(TIMELINES) => timeline(page, scope),
        id if id.starts_with(FIGURES) => figure_page(page, scope),
        _ => Html::default(),
    }
}

/// Draws a section of a page.
pub fn section(section: &Section, page: &Page, scope: &Scope) -> Html {
    let name = section.heading.as_deref().unwrap_or(&page.lookup.question);
    let items: Html = section.items.iter().map(|own| item(own, name, page, scope)).collect();
    let id = section.id.clone();
    match &section.heading {
        Some(words) => {
            let label = format!("{id}-heading");
            html! {
                <section class="section" { id } aria-labelledby={ label.clone() }>
                    <h2 id={ label }>{ words }</h2>
                    { items }
                </section>
            }
        }
        None => html! { <div class="section" { id }>{ items }</div> },
    }
}

/// Draws an item of a section; `name` is what slides of it are called that have no name of their own.
fn item(item: &Item, name: &str, page: &Page, scope: &Scope) -> Html {
    match item {
        Item::Statement(s) => said(statement(s, scope), name, s, scope),
        Item::Events(list) if list.stage.is_some() => story(list, page, scope),
        Item::Events(list) => event_list(list, scope),
        Item::Figure(id) => slide(figure(id, page, scope), page.figure(id).map_or(name, |own| &own.title)),
        Item::Numbers(id) => slide(numbers(id, page, scope), scope.messages().numbers_key()),
        Item::Cards(list) => slide(cards(list, scope), name),
        Item::Lesson(own) => lesson(own, scope),
        Item::Prose(words) => html! { <div class="prose">{ blocks(words, scope) }</div> },
    }
}
