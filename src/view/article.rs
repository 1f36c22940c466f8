//! A page's main part: heading, answer, findings, text.

use yew::{Html, html};

use super::Scope;
use super::events::event_list;
use super::figure::{figure, figure_page};
use super::inline::blocks;
use super::lists::{figure_list, glossary, source_list};
use super::pager::pager;
use super::statement::statement;
use crate::format::fill;
use crate::model::{FIGURES, Item, Section};

/// Draws a step or a standing page.
pub fn article(scope: &Scope) -> Html {
    let messages = scope.messages();
    let page = &scope.page;
    let step = scope.site.page(&page.id);
    let lang = (page.language != scope.site.language.tag).then(|| page.language.clone());
    html! {
        <article class="page" lang={ lang.clone() }>
            <header class="page-head">
                if let Some(step) = step {
                    <p class="kicker">{ kicker(scope, step.step, &step.title) }</p>
                }
                <h1 id="heading" tabindex="-1">{ page.question.clone() }</h1>
                if lang.is_some() {
                    <p class="fallback" lang={ scope.site.language.tag.clone() }>
                        { messages.fallback_language() }
                    </p>
                }
            </header>
            if !page.answers.is_empty() {
                <div class="answers">{ for page.answers.iter().map(|s| statement(s, scope)) }</div>
            }
            if !page.findings.is_empty() {
                <section class="findings" aria-labelledby="findings">
                    <h2 id="findings">{ messages.findings() }</h2>
                    <ul>
                        { for page.findings.iter().map(|s| html! { <li>{ statement(s, scope) }</li> }) }
                    </ul>
                </section>
            }
            if page.answers.is_empty() {
                { for page.sections.iter().map(|s| section(s, scope)) }
            } else {
                <p class="depth-note short-only">{ messages.depth_note() }</p>
                <div class="full-only">{ for page.sections.iter().map(|s| section(s, scope)) }</div>
            }
            if page.sections.is_empty() {
                { figure_page(scope) }
            }
            if page.id == FIGURES {
                { figure_list(scope) }
            }
            if page.id == "glossary" {
                { glossary(scope) }
            }
            if !page.source_uses.is_empty() {
                { source_list(scope) }
            }
            { pager(scope) }
        </article>
    }
}

fn kicker(scope: &Scope, step: Option<u8>, title: &str) -> Html {
    let messages = scope.messages();
    let Some(step) = step else {
        return html! { { title.to_owned() } };
    };
    let total = scope.site.steps().count().to_string();
    let place = fill(messages.step_of(), &[("step", &step.to_string()), ("total", &total)]);
    let minutes = fill(messages.minutes(), &[("minutes", &scope.page.minutes.to_string())]);
    html! {
        <>
            <span>{ place }</span>
            <span>{ title.to_owned() }</span>
            <span class="full-only-inline">{ minutes }</span>
        </>
    }
}

/// Draws a section of a page.
pub fn section(section: &Section, scope: &Scope) -> Html {
    let items = section.items.iter().map(|item| match item {
        Item::Statement(s) => statement(s, scope),
        Item::Events(list) => event_list(list, scope),
        Item::Figure(id) => figure(id, scope),
        Item::Prose(text) => html! { <div class="prose">{ blocks(text, scope) }</div> },
    });
    match &section.heading {
        Some(heading) => {
            let label = format!("{}-heading", section.id);
            html! {
                <section class="section" id={ section.id.clone() } aria-labelledby={ label.clone() }>
                    <h2 id={ label }>{ heading.clone() }</h2>
                    { for items }
                </section>
            }
        }
        None => html! { <div class="section" id={ section.id.clone() }>{ for items }</div> },
    }
}
