//! The events told one after the other, each under its own heading.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::parts::Parts;
use crate::model::{Shared, Timeline};
use crate::view::Scope;
use crate::view::events;
use crate::view::inline::blocks;

/// Draws every event that is shown.
pub fn list(parts: &Parts<'_>) -> Html {
    let shown: Vec<_> = parts.all_shown().collect();
    html! {
        <>
            { parts.pagination(shown.len()) }
            <ol class="timeline-list">
                for (index, event) in parts.list_page(&shown) {
                    <li
                        class={ format!("event statement-{}", event.kind.slug()) }
                        id={ event.id.clone() }
                        lang={ parts.scope.lang(&event.id) }
                    >
                        <div class="timeline-event">
                            { events::dateline(event, parts.scope) }
                            <h2>{ &event.title }</h2>
                            { parts.scope.untranslated(&event.id) }
                            { story(parts.timeline(), *index, parts.scope) }
                        </div>
                    </li>
                }
            </ol>
        </>
    }
}

/// What the names of the events shown depend on.
#[derive(PartialEq, Properties)]
pub struct NamesProps {
    pub scope: Scope,
    pub timeline: Shared<Timeline>,
    /// Whether each event matches the filters.
    pub shown: Rc<Vec<bool>>,
}

/// The events by date and name, for print: Firefox lays it out before anything requested then could be drawn.
#[component]
pub fn Names(props: &NamesProps) -> Html {
    let NamesProps { scope, timeline, shown } = props;
    html! {
        <ol class="timeline-list timeline-names">
            for (event, _) in timeline.events.iter().zip(&**shown).filter(|(_, shown)| **shown) {
                <li class="event" lang={ scope.lang(&event.id) }>
                    <div class="timeline-event">
                        { events::dateline(event, scope) }
                        <h2>{ &event.title }</h2>
                    </div>
                </li>
            }
        </ol>
    }
}

/// The story of an event; if another page tells it in full, its summary and a link there.
pub fn story(timeline: &Timeline, index: usize, scope: &Scope) -> Html {
    let event = &timeline.events[index];
    if let Some(home) = timeline.homes[index].as_ref().and_then(|home| scope.site.page(home)) {
        return html! {
            <>
                { events::actors(event, "", scope) }
                { blocks(&event.summary, scope) }
                <p class="event-note" lang={ scope.own_lang() }>
                    <a href={ format!("{}#{}", scope.site.path(&home.id), event.id) }>
                        { scope.with_title(scope.messages().timeline_told(), home) }
                    </a>
                </p>
            </>
        };
    }
    let themes = timeline.labels("theme", index).collect::<Vec<_>>().join(", ");
    let related = timeline.events.iter().filter(|other| {
        event.related.contains(&other.id) || (other.related.contains(&event.id) && other.id != event.id)
    });
    events::story(event, &themes, &related.collect::<Vec<_>>(), scope)
}
