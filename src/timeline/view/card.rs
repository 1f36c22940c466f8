//! The open event, under the strips.

use yew::{Html, html};

use super::list;
use super::parts::Parts;
use crate::format::fill;
use crate::timeline::TimelineAction;
use crate::view::events;

/// The open event with a link to the next; without one, how to read the axis. If rows are shown, they open instead.
pub fn card(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let Some(index) = parts.state().selected.filter(|_| !parts.has_rows()) else {
        return html! { <p class="timeline-open timeline-hint needs-script">{ messages.timeline_hint() }</p> };
    };
    let event = &parts.timeline().events[index];
    let place = parts.all_shown().position(|(shown, _)| shown == index);
    let total = parts.shown.iter().filter(|shown| **shown).count().to_string();
    html! {
        <section
            class={ format!("timeline-open statement-{}", event.kind.slug()) }
            aria-label={ event.title.clone() }
        >
            <div class="timeline-ways">
                { parts.button("", messages.timeline_previous(), TimelineAction::Previous) }
                if let Some(at) = place {
                    <span class="timeline-place" role="status">
                        { fill(messages.timeline_place(), &[("place", &(at + 1).to_string()), ("total", &total)]) }
                    </span>
                }
                { parts.button("", messages.timeline_next(), TimelineAction::Next) }
                { parts.button("", messages.timeline_close(), TimelineAction::Select(None)) }
            </div>
            <div class="timeline-event">
                { events::dateline(event, parts.scope) }
                <h2>{ &event.title }</h2>
                { list::story(parts.timeline(), index, parts.scope) }
            </div>
        </section>
    }
}
