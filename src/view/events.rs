//! A list of dated events.

use yew::{Html, html};

use super::Scope;
use super::evidence::evidence;
use super::inline::{blocks, inlines};
use crate::format::{self, fill};
use crate::model::{Event, EventList};

/// Draws a list of events under its caption, on the wide track of the grid; each event opens to its story.
pub fn event_list(list: &EventList, scope: &Scope) -> Html {
    html! {
        <figure class="exhibit events" id={ list.id.clone() }>
            <figcaption>{ inlines(&list.caption, scope) }</figcaption>
            <ol>{ for list.events.iter().map(|e| event(e, scope)) }</ol>
        </figure>
    }
}

fn event(event: &Event, scope: &Scope) -> Html {
    let messages = scope.messages();
    let elsewhere = scope.site.page(&event.step).filter(|step| step.id != scope.page.id);
    html! {
        <li class={ format!("event statement-{}", event.kind.slug()) } id={ event.id.clone() }>
            <details class="event-box">
                <summary>
                    <time datetime={ event.date.to_string() }>{ format::date(event.date, messages) }</time>
                    <h3>{ event.title.clone() }</h3>
                </summary>
                <div class="event-text">
                <p class="event-actors">{ format!("{} · {}", event.form, event.actors.join(", ")) }</p>
                { blocks(&event.summary, scope) }
                if let Some(why) = &event.why {
                    <p class="event-note"><strong>{ messages.why_it_matters() }</strong>{ " " }{ why.clone() }</p>
                }
                if let Some(dispute) = &event.dispute {
                    <p class="event-note"><strong>{ messages.disputed() }</strong>{ " " }{ dispute.clone() }</p>
                }
                if let Some(step) = elsewhere {
                    <p class="event-note">
                        <a href={ scope.site.path(&step.id) }>{ fill(messages.told_in(), &[("title", &step.title)]) }</a>
                    </p>
                }
                { evidence(&event.id, event.kind, &event.sentences, &event.citations, scope) }
                </div>
            </details>
        </li>
    }
}
