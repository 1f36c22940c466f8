//! Turning points told one after the other, with the axis following: by scrolling where there is room, by buttons
//! everywhere. As one plain page by choice, without script, and where the reader wants less motion.

use std::rc::Rc;

use yew::{Html, MouseEvent, classes, html};

use super::parts::Parts;
use super::shapes::{bar, words};
use super::strip::{Strip, strip};
use crate::format::fill;
use crate::platform;
use crate::timeline::{Along, LaneNames, Plan, Story, TimelineAction, TimelineView, day_words, span_of, whole};
use crate::view::events;
use crate::view::inline::inlines;
use crate::view::tabs::tabs;

/// The least width of the strip beside the text, and on phones, where a name that finds no room is left to the text.
const WIDTH: i32 = 280;
/// Height of the overview, and of its longest bar.
const OVERVIEW: i32 = 24;
/// How many bars an overview has at most.
const BARS: i32 = 60;

/// Draws the story as it is now.
pub fn draw(parts: &Parts<'_>, Story { list, told }: &Story) -> Html {
    let (scope, state) = (parts.scope, parts.state());
    let open = told.iter().position(|index| state.selected == Some(*index));
    let current = |at: usize| (open.unwrap_or(0) == at).then_some("is-current");
    html! {
        <>
            <figcaption>{ inlines(&list.caption, scope) }</figcaption>
            { views(parts) }
            <div class="story-told">
                <div class="story-stage needs-script">
                    <div class="timeline-frame">
                        { overview(parts) }
                        { strip(parts, &stage(parts)) }
                    </div>
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

/// The stretch about the turning point that is told.
fn stage(parts: &Parts<'_>) -> Strip {
    let window = parts.state().window;
    let plan = Plan { window, until: window.to, width: WIDTH, names: LaneNames::Above };
    Strip { plan, most_dates: 4, over: |_, _, _| Html::default() }
}

/// How many events each stretch of the whole holds, and the frame of what the strip shows.
fn overview(parts: &Parts<'_>) -> Html {
    let whole = whole(parts.timeline());
    let mut counts = [0; BARS as usize];
    for (_, event) in parts.all_shown() {
        let at = Along::part(whole.part(span_of(event).middle())).on(BARS).clamp(0, BARS - 1);
        counts[usize::try_from(at).unwrap_or(0)] += 1;
    }
    let most = counts.into_iter().max().unwrap_or(1).max(1);
    let bars = (0..).zip(counts).filter(|(_, count)| *count > 0).map(|(bar, count)| (bar, OVERVIEW * count / most));
    let at = |bar: i32| Along(bar * Along::END.0 / BARS).to_string();
    let window = parts.state().window;
    let [from, to] = [window.from, window.to].map(|day| Along::part(whole.part(day)));
    // The first and the last year, below the bars.
    let [first, last] = [whole.from, whole.to - 1].map(|day| day_words(day).chars().take(4).collect::<String>());
    html! {
        <svg
            class="timeline-overview"
            width="100%"
            height={ (OVERVIEW + 20).to_string() }
            role="img"
            aria-label={ parts.scope.messages().timeline_overview().to_owned() }
        >
            for (place, tall) in bars {
                { bar("timeline-bar", at(place), "1.5%".to_owned(), [OVERVIEW - tall, tall]) }
            }
            { bar("timeline-window", from.to_string(), Along(to.0 - from.0).to_string(), [0, OVERVIEW]) }
            <g aria-hidden="true">
                { words("timeline-faint", Along(0).to_string(), [0, OVERVIEW + 16], "start", &first) }
                { words("timeline-faint", Along::END.to_string(), [0, OVERVIEW + 16], "end", &last) }
            </g>
        </svg>
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
