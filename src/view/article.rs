//! A page's main part: heading, answer, findings, text.

mod opening;

pub use opening::{answers, head, kicker};

use yew::{Html, html};

use super::Scope;
use super::builder::builder;
use super::events::event_list;
use super::evidence::references;
use super::figure::{figure, figure_page};
use super::inline::blocks;
use super::ledger::ledger;
use super::lesson::{files, lesson};
use super::lists::{figure_list, glossary, source_list};
use super::pager::pager;
use super::question::questions;
use super::recommendations::{cards, related};
use super::sheets::sheets;
use super::statement::statement;
use super::timeline::{story, timeline};
use super::totals::totals;
use crate::format::{self, fill};
use crate::model::{EMBED, FIGURES, Item, Section, TEACH, TIMELINES};

/// Draws a step or a standing page.
pub fn article(scope: &Scope) -> Html {
    let (page, messages) = (&scope.page, scope.messages());
    let is_step = !page.answers.is_empty();
    let sections: Html = page.sections.iter().map(|s| section(s, scope)).collect();
    leaf(
        scope,
        html! {
            <>
                { head(scope) }
                { answers(scope) }
                if page.id == EMBED {
                    { *builder(scope) }
                }
                if is_step {
                    <p class="depth-note short-only">{ messages.depth_note() }</p>
                    <div class="full-only">{ sections }</div>
                    <div class="full-only">{ *questions(scope) }</div>
                } else {
                    { sections }
                }
                { listed(scope) }
                if let Some(date) = page.checked {
                    <p class="prose checked">
                        { fill(messages.checked_on(), &[("date", &format::date(date, messages))]) }{ "." }
                    </p>
                }
                { page.totals.as_ref().map(|own| totals(own, scope)) }
                if !page.ways.is_empty() {
                    { related(&page.ways, scope) }
                }
                { sheets(scope) }
                if page.id == TEACH {
                    { files(scope) }
                }
                if !page.source_uses.is_empty() {
                    { source_list(scope) }
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
fn listed(scope: &Scope) -> Html {
    match scope.page.id.as_str() {
        FIGURES => figure_list(scope),
        "glossary" => glossary(scope),
        _ => record(scope),
    }
}

/// The timeline, ledger or figure that a page is about; nothing on pages of text.
pub fn record(scope: &Scope) -> Html {
    match scope.page.id.as_str() {
        _ if scope.page.ledger.is_some() => *ledger(scope),
        id if id.starts_with(TIMELINES) => *timeline(scope),
        id if id.starts_with(FIGURES) => *figure_page(scope),
        _ => Html::default(),
    }
}

/// Draws a section of a page.
pub fn section(section: &Section, scope: &Scope) -> Html {
    let items: Html = section.items.iter().map(|own| item(own, scope)).collect();
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

fn item(item: &Item, scope: &Scope) -> Html {
    match item {
        Item::Statement(s) => statement(s, scope),
        Item::Events(list) if list.stage.is_some() => *story(list, scope),
        Item::Events(list) => *event_list(list, scope),
        Item::Figure(id) => *figure(id, scope),
        Item::Cards(list) => cards(list, scope),
        Item::Lesson(own) => lesson(own, scope),
        Item::Prose(words) => html! { <div class="prose">{ blocks(words, scope) }</div> },
    }
}
