//! The cover: the question, the drawing, the argument in one minute, and the way in.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::article::section;
use super::changes::empty_places;
use super::opening_end::opening_end;
use crate::format::{self, fill};
use crate::model::{BRIEF, Kind, Page, PageRef, Section};
use crate::view::Scope;
use crate::view::heading::{heading, titled};

pub fn cover(page: &Page, scope: &Scope) -> Html {
    let messages = scope.messages();
    let publisher = &scope.site.brief.publisher;
    let tagline = fill(messages.site_tagline(), &[("reference", &scope.site.reference), ("publisher", publisher)]);
    let (drawing, written): (Vec<_>, Vec<_>) = page.sections.iter().partition(|own| own.id.is_none());
    let drawn = |sections: Vec<&Section>| sections.into_iter().map(|own| section(own, page, scope)).collect::<Html>();
    html! {
        <article class="page cover" lang={ scope.page_lang() }>
            <header class="cover-head" data-slide={ page.lookup.question.clone() } data-slide-form="alone">
                <p class="kicker">{ fill(messages.cover_kicker(), &[("publisher", publisher)]) }</p>
                { heading(&scope.page.question) }
                <p class="tagline">{ tagline }</p>
                { ways_in(scope) }
            </header>
            { drawn(drawing) }
            { opening_end() }
            <p class="cover-reach">{ reach(scope) }</p>
            { titled("one-minute", messages.one_minute(), html! { <>{ drawn(written) }{ by_sentence(scope) }</> }) }
            { kinds(scope) }
            { empty_places(&page.empty_places, scope) }
        </article>
    }
}

/// To the first step, and to the one where the reader stopped: the shell decides which is shown.
fn ways_in(scope: &Scope) -> Html {
    let (site, messages) = (&scope.site, scope.messages());
    let words = |page: &PageRef| {
        let number = page.step().unwrap_or_default().to_string();
        scope.with_title(&fill(messages.resume(), &[("step", &number)]), page)
    };
    html! {
        <p class="way-in">
            if let Some(first) = site.steps().next() {
                <a class="start" href={ site.path(&first.id) }>{ messages.start() }</a>
            }
            <a class="way-quiet" href="#one-minute">{ messages.cover_in_one_minute() }</a>
            for page in site.steps() {
                <a class="resume" href={ site.path(&page.id) } data-step={ page.id.clone() } hidden=true>
                    { words(page) }
                </a>
            }
        </p>
    }
}

/// To the same argument, sentence by sentence.
fn by_sentence(scope: &Scope) -> Html {
    let Some(page) = scope.site.page(BRIEF) else { return Html::default() };
    html! { <p><a href={ scope.site.path(BRIEF) } lang={ scope.title_lang(page) }>{ &page.title }</a></p> }
}

/// How far the record extends, and when it was last reviewed.
fn reach(scope: &Scope) -> String {
    let (site, messages) = (&scope.site, scope.messages());
    let version = site.version.parse().map_or_else(|_| site.version.clone(), |day| format::date(day, messages));
    let month = format::date(site.reaches, messages);
    fill(messages.record_reaches(), &[("month", &month), ("date", &version)])
}

/// How the three kinds of statement are marked.
fn kinds(scope: &Scope) -> Html {
    let messages = scope.messages();
    let rows = [
        (Kind::Brief, messages.kind_brief(), messages.kind_brief_long()),
        (Kind::Background, messages.kind_background(), messages.kind_background_long()),
        (Kind::Since, messages.kind_since(), messages.kind_since_long()),
    ];
    let list = html! {
        <dl>
            for (kind, word, words) in rows {
                <div class={ format!("statement-{}", kind.slug()) }>
                    <dt>{ word }</dt>
                    <dd>{ words }</dd>
                </div>
            }
        </dl>
    };
    titled("kinds", messages.kinds_explained(), list)
}
