//! A page's main part: heading, answer, findings, text.

mod exhibits;
mod opening;
mod ranks;
mod story;

use exhibits::{all_answers, builder, claims, gallery, ledger, numbers, questions, sources, step_of_figure, timeline};
pub use exhibits::{deck, figure};
pub use opening::{answers, head};
use ranks::ranked;
use story::story;

use yew::{Html, classes, html};

use super::argument::argument;
use super::changes::{changes, empty_places};
use super::claims::{claim_list, of_recommendation};
use super::datasets::{data_package, dataset};
use super::drawing::drawing;
use super::everything::everything;
use super::hosts::host;
use super::lesson::{files, lesson};
use super::limits::limits;
use super::lists::{counter_views, glossary, page_list};
use super::opening_end::opening_end;
use super::pager::pager;
use super::recommendations::cards;
use super::sentences::sentences;
use super::sheets::sheets;
use super::slides::{said, slide};
use super::sources::all_sources;
use super::totals::totals;
use crate::format::{self, fill, sentence};
use crate::model::{Generated, Item, Page, PageKind, Section, SheetForm};
use crate::view::Scope;
use crate::view::events::event_list;
use crate::view::evidence::references;
use crate::view::inline::blocks;
use crate::view::links::related;
use crate::view::statement::statement;

/// Draws a step or a standing page.
pub fn article(page: &Page, scope: &Scope) -> Html {
    let messages = scope.messages();
    let has_answer = !page.answers.is_empty();
    let sections: Html = page.sections.iter().map(|s| section(s, page, scope)).collect();
    article_element(
        page,
        scope,
        html! {
            <>
                { head(page, scope) }
                { answers(page, scope) }
                { opening_end() }
                if has_answer {
                    <p class="depth-note short-only">{ messages.depth_note() }</p>
                    <div class="full-only">{ sections }</div>
                    <div class="full-only">{ questions(page, scope) }</div>
                } else {
                    { sections }
                }
                { empty_places(&page.empty_places, scope) }
                if page.kind() == PageKind::Figure {
                    { step_of_figure(page, scope) }
                }
                if let Some(date) = page.checked {
                    <p class="prose checked">
                        { sentence(&fill(messages.checked_on(), &[("date", &format::date(date, messages))]), messages) }
                    </p>
                }
                if !page.links.is_empty() {
                    { related(&page.links, scope) }
                }
                if page.kind() == PageKind::Recommendation {
                    { of_recommendation(page, scope) }
                }
                if has_answer {
                    { references(scope) }
                }
                { pager(scope) }
            </>
        },
    )
}

/// The article around a page's parts. It has a class for any large content, because the layout of its heading depends
/// on that and is painted before the content has arrived.
pub fn article_element(page: &Page, scope: &Scope, content: Html) -> Html {
    let class = classes!("page", page.generated().find_map(large));
    html! { <article { class } lang={ scope.page_lang() }>{ content }</article> }
}

/// The class of a page with content as wide as the window.
fn large(own: &Generated) -> Option<&'static str> {
    match own {
        Generated::Timeline(_) => Some("holds-timeline"),
        Generated::Ledger(_) => Some("holds-ledger"),
        Generated::Figures(_) => Some("holds-gallery"),
        Generated::Claims(_) => Some("holds-claims"),
        _ => None,
    }
}

/// Draws a section of a page.
pub fn section(section: &Section, page: &Page, scope: &Scope) -> Html {
    let name = section.heading.as_deref().unwrap_or(&page.lookup.question);
    let items = ranked(&section.items, scope, |own| item(own, name, page, scope));
    let Some(id) = section.id.clone() else { return items };
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

/// Draws an item of a section; `name` names slides of it that have no name of their own.
fn item(item: &Item, name: &str, page: &Page, scope: &Scope) -> Html {
    match item {
        Item::Statement(s) => said(statement(s, scope), name, s, scope),
        Item::Events(list) => event_list(list, scope),
        Item::Story(own) => story(own, scope),
        Item::Figure(own, _) if page.kind() == PageKind::Figure => figure(own, scope),
        Item::Figure(own, _) => slide(figure(own, scope), &own.title),
        Item::Numbers(strip) => slide(numbers(strip, scope), scope.messages().numbers_key()),
        Item::Cards(list, form) => cards(list, *form, name, scope),
        Item::Lesson(own) => lesson(own, scope),
        Item::Dataset(own) => dataset(own, scope),
        Item::Host(own) => host(own, scope),
        Item::Generated(own) => generated(own, scope),
        Item::Prose(words) => html! { <div class="prose">{ blocks(words, scope) }</div> },
    }
}

fn generated(own: &Generated, scope: &Scope) -> Html {
    match own {
        Generated::Timeline(own) => timeline(own, scope),
        Generated::Ledger(own) => ledger(own, scope),
        Generated::Timelines => page_list(PageKind::Timeline, scope),
        Generated::Figures(own) => gallery(own, scope),
        Generated::Glossary => glossary(scope),
        Generated::CounterViews(steps) => counter_views(steps, scope),
        Generated::Abstract(list) => sentences(list, scope),
        Generated::Limits(own) => limits(own, scope),
        Generated::Sources(own) => all_sources(own, sources(&own.list, scope), scope),
        Generated::Claims(own) => html! { <>{ claims(own, scope) }{ claim_list(own, scope) }</> },
        Generated::Changes(own) => changes(own, scope),
        Generated::Totals(own) => totals(own, scope),
        Generated::Argument(own) => argument(own, scope),
        Generated::Sheets(list, form) => {
            html! {
                <>
                    if *form == SheetForm::Worksheet {
                        { all_answers(list, scope) }
                    }
                    { sheets(list, *form, scope) }
                </>
            }
        }
        Generated::Files(offer) => files(offer, scope),
        Generated::DataPackage(own) => data_package(own, scope),
        Generated::Builder => builder(scope),
        Generated::TurningPoints(events) => drawing(events, scope),
        Generated::Everything(entries) => everything(entries, scope),
    }
}
