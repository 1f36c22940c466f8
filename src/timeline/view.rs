//! A timeline on its page: filters, three views of the same events, downloads.

mod axis;
mod card;
mod list;
mod parts;
mod rows;
mod shapes;
mod strip;
mod strips;
mod table;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use yew::{Callback, Html, Properties, classes, component, html};

use self::parts::Parts;
use super::{TimelineAction, TimelineModel, TimelineState, TimelineView};
use crate::exhibit::{Context, Dispatch, Phase};
use crate::format::fill;
use crate::model::{Shared, TIMELINES, Timeline};
use crate::state::FilterState;
use crate::view::Scope;
use crate::view::filters::Filters;
use crate::view::inline::inlines;
use crate::view::tabs::tabs;

/// Draws a timeline as it is now; what is out of sight follows once it has settled. All views are in the first drawing,
/// so that each can be read without script; after that only the visible one is, so that zooming through many events
/// draws none of their texts, and the names in the list, which print shows.
pub fn draw(model: &TimelineModel, context: &Context<'_, TimelineModel>) -> Html {
    let parts = &Parts {
        scope: context.scope,
        model: model.clone(),
        dispatch: context.dispatch.clone(),
        shown: Rc::new(model.state.shown(&model.timeline)),
        is_alive: context.phase != Phase::Rendered,
    };
    let (timeline, state) = (parts.timeline(), parts.state());
    let is_drawn = |view| context.phase == Phase::Rendered || state.view == view;
    let panel = |view: TimelineView, content: &dyn Fn() -> Html| {
        let class = classes!("timeline-panel", format!("timeline-panel-{}", view.name()));
        // The axis uses the id of the whole.
        let id = (view != TimelineView::Axis).then(|| view.anchor(&timeline.id));
        html! {
            <div { class } { id }>
                if is_drawn(view) {
                    { content() }
                }
            </div>
        }
    };
    html! {
        <>
            <p class="timeline-caption">{ inlines(&timeline.caption, parts.scope) }</p>
            { views(parts) }
            <TimelineFilters
                scope={ parts.scope.clone() }
                timeline={ parts.model.timeline.clone() }
                filter={ state.filter.clone() }
                dispatch={ parts.dispatch.clone() }
            />
            { panel(TimelineView::Axis, &|| axis::axis(parts, context.settled)) }
            { panel(TimelineView::List, &|| list::list(parts)) }
            if !is_drawn(TimelineView::List) {
                <list::Names scope={ parts.scope.clone() } timeline={ parts.model.timeline.clone() } shown={ parts.shown.clone() } />
            }
            { panel(TimelineView::Table, &|| table::table(parts)) }
            <figcaption class="timeline-foot">{ downloads(parts) }</figcaption>
        </>
    }
}

/// What the filters depend on; zooming changes none of it.
#[derive(PartialEq, Properties)]
struct TimelineFiltersProps {
    scope: Scope,
    timeline: Shared<Timeline>,
    filter: FilterState,
    dispatch: Dispatch<TimelineModel>,
}

/// Search and filters, and how many events are shown.
#[component]
fn TimelineFilters(props: &TimelineFiltersProps) -> Html {
    let TimelineFiltersProps { scope, timeline, filter, dispatch } = props;
    let state = TimelineState { filter: filter.clone(), ..TimelineState::first(timeline) };
    let left = state.shown(timeline).iter().filter(|shown| **shown).count().to_string();
    let total = timeline.events.len();
    let dispatch = dispatch.clone();
    let filters = Filters {
        scope,
        facets: &timeline.facets,
        filter,
        counts: (0..timeline.facets.len()).map(|facet| state.counts(timeline, facet)).collect(),
        left: fill(scope.messages().timeline_count(total), &[("shown", &left), ("total", &total.to_string())]),
        change: Callback::from(move |change| dispatch.dispatch(TimelineAction::Filter(change))),
    };
    filters.draw()
}

/// The three views.
fn views(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let word = |view| match view {
        TimelineView::Axis => messages.timeline_axis(),
        TimelineView::List => messages.timeline_list(),
        TimelineView::Table => messages.timeline_table(),
    };
    let views = TimelineView::ALL.map(|view| parts.tab(view, word(view)));
    let choose = parts.on(|at: usize| TimelineView::ALL.get(at).map(|view| TimelineAction::Show(*view)));
    tabs("figure-tabs", messages.timeline_views(), &views, &choose)
}

/// All events as files, made by the build.
fn downloads(parts: &Parts<'_>) -> Html {
    let (timeline, messages, site) = (parts.timeline(), parts.scope.messages(), &parts.scope.site);
    let base = format!("{}{}", site.path(&parts.scope.page.id), timeline.id);
    let files = [
        ("csv", messages.timeline_csv()),
        ("csv-metadata.json", messages.file_about()),
        ("json", messages.timeline_json()),
        ("ics", messages.timeline_ics()),
    ];
    let below = format!("{TIMELINES}/");
    let others = site.pages.iter().filter(|page| page.id.starts_with(&below) && page.id != parts.scope.page.id);
    html! {
        <>
            // The single-file site has no other files.
            if !site.is_offline() {
                <strong>{ messages.timeline_take() }</strong>
                <ul>
                    for (ending, word) in files {
                        <li>
                            <a href={ format!("{base}.{ending}") } download={ format!("{}.{ending}", timeline.id) }>
                                { word }
                            </a>
                        </li>
                    }
                </ul>
            }
            <strong>{ messages.timeline_others() }</strong>
            <ul>
                for page in others {
                    <li><a href={ site.path(&page.id) } lang={ parts.scope.title_lang(page) }>{ &page.title }</a></li>
                }
            </ul>
            if let Some(step) = site.page(&timeline.step) {
                <p>
                    <a href={ site.path(&step.id) }>
                        { parts.scope.with_title(messages.timeline_of_step(), step) }
                    </a>
                </p>
            }
        </>
    }
}
