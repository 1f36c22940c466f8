//! A story: its turning points told in sequence, beside a stage that follows the reader.

use yew::{Html, html};

use super::exhibits::stage;
use crate::model::{Event, EventStory, Stage};
use crate::story::StoryView;
use crate::view::Scope;
use crate::view::events;
use crate::view::inline::inlines;

/// Draws a story.
pub fn story(EventStory { list, stage: own, .. }: &EventStory, scope: &Scope) -> Html {
    html! {
        <figure class="exhibit story" id={ list.id.clone() }>
            <figcaption>
                { inlines(&list.caption, scope) }
                <span class="story-note">{ scope.messages().story_note() }</span>
            </figcaption>
            <div class="story-told">
                { stage(own, scope) }
                <ol class="story-turns" id={ StoryView::Plain.anchor(&list.id) }>
                    { for list.events.iter().map(|event| turning_point(event, scope)) }
                </ol>
            </div>
            { others(own, scope) }
            { events::whole(list, scope) }
        </figure>
    }
}

/// Links to the turning points that the story leaves out.
fn others(stage: &Stage, scope: &Scope) -> Html {
    let page = scope.site.path(&stage.timeline);
    let others: Vec<_> = stage.turning_points.iter().filter(|own| !own.is_told).collect();
    let links = others.iter().enumerate().map(|(at, own)| {
        html! {
            <>
                { if at == 0 { " " } else { " · " } }
                <a id={ own.event.clone() } href={ format!("{page}#{}", own.event) } lang={ scope.lang(&own.event) }>
                    { format!("{} {}", own.date.year(), own.label) }
                </a>
            </>
        }
    });
    html! {
        if !others.is_empty() {
            <p class="story-others">{ scope.messages().story_others() }{ for links }</p>
        }
    }
}

fn turning_point(event: &Event, scope: &Scope) -> Html {
    let told = html! {
        <div class="timeline-event">
            { events::dateline(event, scope) }
            <h3>{ &event.title }</h3>
            { scope.untranslated(&event.id) }
            { events::story(event, "", &[], scope) }
        </div>
    };
    events::item(event, "event story-turn", told, scope)
}
