//! Dated events: a list of them, and how each is told wherever it appears.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::evidence::evidence;
use super::inline::{blocks, inlines};
use super::{Scope, sentences};
use crate::export::event_citation;
use crate::format::{self, fill, sentence};
use crate::model::{Event, EventList, Inline, PartialDate, TimelineLink};

/// Draws a list of events under its caption, on the wide track of the grid; each event expands to its story.
pub fn event_list(list: &EventList, scope: &Scope) -> Html {
    html! {
        <figure class="exhibit events" id={ list.id.clone() }>
            <figcaption>{ inlines(&list.caption, scope) }</figcaption>
            <ol>
                for event in &list.events {
                    { item(event, "event", folded(event, scope), scope) }
                }
            </ol>
            { whole(list, scope) }
        </figure>
    }
}

/// An event in a list, which is a slide of its own.
pub fn item(event: &Event, class: &str, content: Html, scope: &Scope) -> Html {
    html! {
        <li
            class={ format!("{class} statement-{}", event.kind.slug()) }
            id={ event.id.clone() }
            data-slide={ event.title.clone() }
            data-year={ event.date.year().to_string() }
            lang={ scope.lang(&event.id) }
            data-slide-form="alone"
        >
            { content }
        </li>
    }
}

fn folded(event: &Event, scope: &Scope) -> Html {
    html! {
        <details class="event-box">
            <summary>
                { time(event.date, scope) }
                <h3>{ &event.title }</h3>
                { scope.untranslated(&event.id) }
            </summary>
            <div class="event-text">{ story(event, "", &[], scope) }</div>
        </details>
    }
}

/// The link to the timeline that holds all of the events from which the list was chosen.
pub fn whole(list: &EventList, scope: &Scope) -> Html {
    let Some(TimelineLink { page, event_count: count }) = &list.timeline else { return Html::default() };
    let words = fill(scope.messages().timeline_all(usize::from(*count)), &[("count", &count.to_string())]);
    html! { <p class="event-all"><a href={ scope.site.path(page) }>{ words }</a></p> }
}

/// A date that is machine-readable too.
pub fn time(date: PartialDate, scope: &Scope) -> Html {
    html! { <time datetime={ date.to_string() } lang={ scope.own_lang() }>{ format::date(date, scope.messages()) }</time> }
}

/// When an event happened, in words.
pub fn when(event: &Event, scope: &Scope) -> String {
    let messages = scope.messages();
    let from = format::date(event.date, messages);
    let words = match event.end {
        Some(end) => fill(messages.timeline_until(), &[("from", &from), ("to", &format::date(end, messages))]),
        None => from,
    };
    if event.circa { fill(messages.timeline_circa(), &[("date", &words)]) } else { words }
}

/// The date as the source gives it, with the stage of an act that it marks.
pub fn dateline(event: &Event, scope: &Scope) -> Html {
    html! {
        <p class="timeline-when" lang={ scope.own_lang() }>
            <time datetime={ event.date.to_string() }>{ when(event, scope) }</time>
            if let Some(phase) = event.phase {
                <span class="timeline-phase">{ phase.words(scope.messages()) }</span>
            }
        </p>
    }
}

/// What sort of event it was, who acted, and what it is about, in words.
pub fn actors(event: &Event, themes: &str, scope: &Scope) -> Html {
    html! {
        <p class="event-actors">
            { scope.own_words(event.form.clone()) }{ " · " }{ event.actors.join(", ") }
            if !themes.is_empty() {
                { " · " }{ scope.own_words(themes.to_owned()) }
            }
        </p>
    }
}

/// What happened, why it matters, where sources differ, where else it is told, and what it is based on. `themes` are
/// the words for what it is about, `related` other events of the same page.
pub fn story(event: &Event, themes: &str, related: &[&Event], scope: &Scope) -> Html {
    let messages = scope.messages();
    let moments: Vec<String> = event
        .later
        .iter()
        .map(|moment| format!("{} {}", moment.phase.words(scope.messages()), format::date(moment.date, messages)))
        .collect();
    let told = scope.site.page(&event.step).filter(|step| step.id != scope.page.id);
    let told = told.map(|step| (scope.site.path(&step.id), scope.with_title(messages.told_in(), step)));
    let borne = event.bears_on.iter().filter_map(|id| scope.site.page(id));
    let borne = borne.map(|page| (scope.site.path(&page.id), scope.with_title(messages.bears_on(), page)));
    let related = related.iter().map(|other| (format!("#{}", other.id), scope.record_name(&other.id, &other.title)));
    html! {
        <>
            { actors(event, themes, scope) }
            { blocks(&event.summary, scope) }
            if !moments.is_empty() {
                <p class="event-note event-moments" lang={ scope.own_lang() }>{ sentence(&moments.join("; "), messages) }</p>
            }
            { note("event-note", messages.why_it_matters(), event.why.as_deref(), scope) }
            { note("event-note event-dispute", messages.disputed(), event.dispute.as_deref(), scope) }
            { links(None, told.into_iter().chain(borne).collect(), scope) }
            if !event.bears_on_sentences.is_empty() {
                <p class="event-note event-bears" lang={ scope.own_lang() }>{ sentences::borne(&event.bears_on_sentences, scope) }</p>
            }
            { links(Some(messages.timeline_related()), related.collect(), scope) }
            { evidence(&event.id, &event.id, event.kind, &event.sentences, &event.citations, scope) }
            { cite(event, scope) }
        </>
    }
}

/// A remark under its heading, if there is one.
fn note(class: &'static str, heading: &str, words: Option<&[Inline]>, scope: &Scope) -> Html {
    let Some(words) = words else { return Html::default() };
    html! { <p { class }><strong lang={ scope.own_lang() }>{ heading }</strong>{ " " }{ inlines(words, scope) }</p> }
}

/// Links given as addresses and words, if there are any.
fn links(heading: Option<&str>, links: Vec<(String, Html)>, scope: &Scope) -> Html {
    if links.is_empty() {
        return Html::default();
    }
    html! {
        <div class="event-note event-ways" lang={ scope.own_lang() }>
            if let Some(words) = heading {
                <strong>{ words }</strong>
            }
            <ul>
                for (address, words) in links {
                    <li><a href={ address }>{ words }</a></li>
                }
            </ul>
        </div>
    }
}

/// The event's own citation, with its address.
fn cite(event: &Event, scope: &Scope) -> Html {
    html! {
        <details class="event-cite">
            <summary lang={ scope.own_lang() }>{ scope.messages().event_cite() }</summary>
            <code tabindex="0">{ event_citation(&scope.site, &scope.page, event, &when(event, scope)) }</code>
        </details>
    }
}
