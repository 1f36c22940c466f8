//! A timeline on its page: filters, three views of the same events, files to take away.

mod axis;
mod list;
mod story;
mod table;

use std::rc::Rc;

use yew::{Callback, MouseEvent};

pub use story::story;

use super::Scope;
use super::element::{Node, all, classed, el, link, node, plain, pressable, text};
use super::exhibit::exhibit;
use super::filters::Filters;
use super::inline::inlines;
use super::kept::kept;
use crate::format::fill;
use crate::model::{Event, PlacedTimeline, TIMELINES, Timeline};
use crate::state::{Dispatch, ExhibitModel, LEAF, Sieve, TimelineAction, TimelineModel, TimelineState, TimelineView};

/// A timeline in the making: what its parts look up and change.
struct Parts<'a> {
    scope: &'a Scope,
    model: TimelineModel,
    dispatch: Dispatch,
    /// Whether each event is let through by the filters.
    shown: Rc<Vec<bool>>,
    /// Whether keys are heard: then the axis is one tab stop, and its marks are none.
    is_alive: bool,
}

impl Parts<'_> {
    fn timeline(&self) -> &Timeline {
        &self.model.timeline
    }

    fn state(&self) -> &TimelineState {
        &self.model.state
    }

    fn on<E>(&self, action: impl Fn(E) -> Option<TimelineAction> + 'static) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event| action(event).into_iter().for_each(|action| dispatch.dispatch(action.into())))
    }

    /// A button that makes one change.
    fn button(&self, class: &str, word: &str, action: TimelineAction) -> Node {
        let press = self.on(move |_: MouseEvent| Some(action.clone()));
        pressable("button", (&["type", "class"], &["button", class]), vec![text(word)], press)
    }

    /// What stands on the leaf that is shown.
    fn leaf<'b, T>(&self, all: &'b [T]) -> &'b [T] {
        let from = (self.state().leaf * LEAF).min(all.len());
        &all[from..(from + LEAF).min(all.len())]
    }

    /// The ways to the other leaves, when there are any.
    fn leaves(&self, count: usize) -> Node {
        if count <= LEAF {
            return Node::default();
        }
        let (messages, leaf) = (self.scope.messages(), self.state().leaf);
        let (from, to) = (leaf * LEAF + 1, ((leaf + 1) * LEAF).min(count));
        let numbers = [("from", &*from.to_string()), ("to", &*to.to_string()), ("total", &*count.to_string())];
        let mut ways = vec![text(&fill(messages.timeline_leaf(), &numbers))];
        if leaf > 0 {
            ways.push(self.button("needs-script", messages.timeline_before(), TimelineAction::Leaf(leaf - 1)));
        }
        if to < count {
            ways.push(self.button("needs-script", messages.timeline_after(), TimelineAction::Leaf(leaf + 1)));
        }
        classed("p", "timeline-ways", ways)
    }

    /// The events shown, by index.
    fn all_shown(&self) -> impl Iterator<Item = (usize, &Event)> {
        self.timeline().events.iter().enumerate().filter(|(index, _)| self.shown[*index])
    }
}

/// Draws a timeline, or the story on its axis, as it is now; what is out of sight follows once it is settled.
pub fn draw(
    scope: &Scope,
    model: TimelineModel,
    settled: &TimelineModel,
    dispatch: Dispatch,
    is_alive: bool,
    is_printing: bool,
) -> Node {
    let shown = Rc::new(model.state.shown(&model.timeline));
    let parts = Parts { scope, model, dispatch, shown, is_alive };
    match parts.model.told.clone() {
        Some(told) => story::draw(&parts, settled, &told),
        None => whole(&parts, settled, is_printing),
    }
}

/// All views in the first drawing, so that each can be read without script; then only what is looked at, so that a zoom
/// of many events draws none of their texts.
fn whole(parts: &Parts<'_>, settled: &TimelineModel, is_printing: bool) -> Node {
    let (timeline, state) = (parts.timeline(), parts.state());
    let is_drawn = |view| !parts.is_alive || state.view == view || (is_printing && view != TimelineView::Table);
    let panel = |view: TimelineView, content: &dyn Fn() -> Node| {
        let class = format!("timeline-panel timeline-panel-{}", view.name());
        let content = if is_drawn(view) { content() } else { Node::default() };
        match view {
            TimelineView::Axis => classed("div", &class, vec![content]),
            _ => el("div", (&["class", "id"], &[&class, &view.anchor(&timeline.id)]), vec![content]),
        }
    };
    let filters = kept(
        Asked {
            scope: parts.scope.clone(),
            timeline: parts.model.timeline.clone(),
            sieve: state.sieve.clone(),
            dispatch: parts.dispatch.clone(),
        },
        filters,
    );
    el(
        "figure",
        (
            &["class", "id", "data-view", "aria-labelledby"],
            &["exhibit timeline", &timeline.id, state.view.name(), "heading"],
        ),
        vec![
            classed("p", "timeline-caption", vec![node(inlines(&timeline.caption, parts.scope))]),
            tabs(parts),
            filters,
            panel(TimelineView::Axis, &|| axis::axis(parts, settled)),
            panel(TimelineView::List, &|| list::list(parts)),
            panel(TimelineView::Table, &|| table::table(parts)),
            classed("figcaption", "timeline-foot", vec![take(parts)]),
        ],
    )
}

/// What the filters show; a zoom changes none of it.
#[derive(PartialEq)]
struct Asked {
    scope: Scope,
    timeline: PlacedTimeline,
    sieve: Sieve,
    dispatch: Dispatch,
}

/// Search and filters, and how many events are shown.
fn filters(asked: &Asked) -> Node {
    let Asked { scope, timeline, sieve, dispatch } = asked;
    let state = TimelineState { sieve: sieve.clone(), ..TimelineState::first(timeline) };
    let left = state.shown(timeline).iter().filter(|shown| **shown).count().to_string();
    let total = timeline.events.len().to_string();
    let dispatch = dispatch.clone();
    let filters = Filters {
        scope,
        facets: &timeline.facets,
        sieve,
        counts: (0..timeline.facets.len()).map(|facet| state.counts(timeline, facet)).collect(),
        left: fill(scope.messages().timeline_count(), &[("shown", &left), ("total", &total)]),
        change: Callback::from(move |change| dispatch.dispatch(TimelineAction::Sift(change).into())),
    };
    filters.draw()
}

/// The three views; plain links, so that they lead there without script too.
fn tabs(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let tabs = TimelineView::ALL.into_iter().map(|view| {
        let word = match view {
            TimelineView::Axis => messages.timeline_axis(),
            TimelineView::List => messages.timeline_list(),
            TimelineView::Table => messages.timeline_table(),
        };
        let show = parts.on(move |event: MouseEvent| {
            event.prevent_default();
            Some(TimelineAction::Show(view))
        });
        let current = if parts.state().view == view { "true" } else { "false" };
        let target = format!("#{}", view.anchor(&parts.timeline().id));
        let link = pressable("a", (&["href", "aria-current"], &[&target, current]), vec![text(word)], show);
        plain("li", vec![link])
    });
    let list = plain("ul", tabs.collect());
    el("div", (&["class", "role", "aria-label"], &["figure-tabs", "group", messages.timeline_views()]), vec![list])
}

/// All events as files, made by the build.
fn take(parts: &Parts<'_>) -> Node {
    let (timeline, messages, site) = (parts.timeline(), parts.scope.messages(), &parts.scope.site);
    let base = format!("{}{}", site.path(&parts.scope.page.id), timeline.id);
    // In the site in one file there are no others.
    let is_beside = !site.is_offline();
    let files =
        [("csv", messages.timeline_csv()), ("json", messages.timeline_json()), ("ics", messages.timeline_ics())];
    let files = files.map(|(ending, word)| {
        let address = format!("{base}.{ending}");
        let attributes: (&[&str], &[&str]) = (&["href", "download"], &[&address, &format!("{}.{ending}", timeline.id)]);
        plain("li", vec![el("a", attributes, vec![text(word)])])
    });
    let heading = plain("strong", vec![text(messages.timeline_take())]);
    let mut rows = if is_beside { vec![heading, plain("ul", files.into_iter().collect())] } else { Vec::new() };
    let below = format!("{TIMELINES}/");
    let others = site.pages.iter().filter(|page| page.id.starts_with(&below) && page.id != parts.scope.page.id);
    let others = others.map(|page| plain("li", vec![link(&site.path(&page.id), &page.title)]));
    rows.push(plain("strong", vec![text(messages.timeline_others())]));
    rows.push(plain("ul", others.collect()));
    if let Some(step) = site.page(&timeline.step) {
        let words = fill(messages.timeline_of_step(), &[("title", &step.title)]);
        rows.push(plain("p", vec![link(&site.path(&step.id), &words)]));
    }
    all(rows)
}

/// Draws the page's timeline.
pub fn timeline(scope: &Scope) -> Node {
    let Some(timeline) = PlacedTimeline::of(&scope.page) else { return Node::default() };
    let id = timeline.id.clone();
    exhibit(&id, scope, ExhibitModel::Timeline(TimelineModel::first(timeline, None)))
}
