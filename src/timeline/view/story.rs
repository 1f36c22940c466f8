//! Turning points told one after the other, with the axis following: by scrolling where there is room, by buttons
//! everywhere. As one plain page by choice, without script, and where the reader wants less motion.

use std::rc::Rc;

use yew::{Html, MouseEvent, classes, html};

use super::axis;
use super::parts::Parts;
use crate::format::fill;
use crate::platform;
use crate::timeline::{Story, TimelineAction, TimelineModel, TimelineView};
use crate::view::events;
use crate::view::inline::inlines;
use crate::view::tabs::tabs;

/// Widths of the pictures for phones and for the place beside the text, in tenths of a CSS pixel.
const STAGE_WIDTHS: [i32; 2] = [3200, 4600];

/// Draws the story as it is now.
pub fn draw(parts: &Parts<'_>, settled: &TimelineModel, Story { list, told }: &Story) -> Html {
    let (scope, state) = (parts.scope, parts.state());
    let open = told.iter().position(|index| state.selected == Some(*index));
    let current = |at: usize| (open.unwrap_or(0) == at).then_some("is-current");
    html! {
        <>
            <figcaption>{ inlines(&list.caption, scope) }</figcaption>
            { views(parts) }
            <div class="story-told">
                <div class="story-stage needs-script">
                    <div class="timeline-frame">{ axis::pictures(parts, settled, STAGE_WIDTHS) }</div>
                    { ways(parts, open, told) }
                </div>
                <ol class="story-turns" id={ TimelineView::List.anchor(&parts.timeline().id) }>
                    for (at, event) in list.events.iter().enumerate() {
                        <li
                            class={ classes!("event", "story-turn", format!("statement-{}", event.kind.slug()), current(at)) }
                            id={ event.id.clone() }
                            data-slide={ event.title.clone() }
                            data-year={ event.date.year().to_string() }
                            lang={ scope.lang(&event.id) }
                            data-slide-form="alone"
                        >
                            <div class="timeline-event">
                                { events::dateline(event, scope) }
                                <h3>{ &event.title }</h3>
                                { scope.untranslated(&event.id) }
                                { events::story(event, "", &[], scope) }
                            </div>
                        </li>
                    }
                </ol>
            </div>
            { events::whole(list, scope) }
        </>
    }
}

/// With the axis, or as one plain page.
fn views(parts: &Parts<'_>) -> Html {
    const VIEWS: [TimelineView; 2] = [TimelineView::Axis, TimelineView::List];
    let messages = parts.scope.messages();
    let word = |view| if view == TimelineView::Axis { messages.story_axis() } else { messages.story_plain() };
    let views = VIEWS.map(|view| parts.tab(view, word(view)));
    let choose = parts.on(|at: usize| VIEWS.get(at).map(|view| TimelineAction::Show(*view)));
    tabs("figure-tabs needs-script", messages.story_views(), &views, &choose)
}

/// To the turning point before and after, and which one this is.
fn ways(parts: &Parts<'_>, open: Option<usize>, told: &Rc<[usize]>) -> Html {
    let messages = parts.scope.messages();
    let go = |at: Option<usize>| {
        let told = told.clone();
        let id = at.and_then(|at| parts.timeline().events.get(*told.get(at)?)).map(|event| event.id.clone());
        parts.on(move |_: MouseEvent| {
            let at = at.filter(|at| *at < told.len())?;
            id.iter().for_each(|id| platform::read_there(id));
            Some(TimelineAction::Tell(at, told.clone()))
        })
    };
    let place = open.map(|at| {
        let numbers = [("place", &*(at + 1).to_string()), ("total", &*told.len().to_string())];
        fill(messages.story_place(), &numbers)
    });
    let previous = open.and_then(|at| at.checked_sub(1));
    let next = open.map_or(0, |at| at + 1);
    let forward = if open.is_some() { messages.story_next() } else { messages.story_begin() };
    html! {
        <div class="timeline-ways">
            <button type="button" onclick={ go(previous) }>{ messages.story_previous() }</button>
            <button type="button" onclick={ go(Some(next)) }>{ forward }</button>
            <span class="timeline-place" role="status">{ place }</span>
        </div>
    }
}
