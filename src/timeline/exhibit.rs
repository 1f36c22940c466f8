//! A timeline as an exhibit: its data, its address, its element.

use super::{PAGE_SIZE, TimelineAction, TimelineModel, TimelineState, TimelineView, view};
use crate::exhibit::{Context, Dispatch, Exhibit, Fragment, Root};
use crate::model::{Shared, Timeline};
use crate::platform::{self, Connection, Element, Zoom};
use crate::view::Scope;
use yew::Html;

impl Exhibit for TimelineModel {
    const KIND: &'static str = "timeline";
    type Data = Timeline;
    type Action = TimelineAction;
    type Memo = ();

    fn first(timeline: Timeline, _scope: &Scope) -> Self {
        Self { state: TimelineState::first(&timeline), timeline: Shared::new(timeline) }
    }

    fn id(&self) -> &str {
        &self.timeline.id
    }

    fn after(&self, action: TimelineAction) -> Self {
        Self { state: self.state.clone().with(&self.timeline, action), ..self.clone() }
    }

    fn query_value(&self) -> Option<String> {
        self.state.to_query_value(&self.timeline)
    }

    fn fragment(&self) -> Option<Fragment> {
        let TimelineState { view, .. } = self.state;
        Some(Fragment { name: view.anchor(&self.timeline.id), is_first: view == TimelineView::default() })
    }

    fn owns_fragment(&self, fragment: &str) -> bool {
        TimelineView::from_fragment(&self.timeline.id, fragment).is_some() || self.event(fragment).is_some()
    }

    fn matches_view(&self, fragment: &str) -> bool {
        self.view_of(fragment) == self.state.view
    }

    fn restored(&self, word: &str, fragment: Option<&str>) -> Self {
        let mut state = TimelineState::from_query_value(&self.timeline, word);
        state.view = fragment.map_or_else(TimelineView::default, |fragment| self.view_of(fragment));
        if let Some(event) = fragment.and_then(|id| self.event(id)) {
            state.selected = Some(event);
            // The list starts on its first page; the event's own is the one that tells it.
            let before = state.shown(&self.timeline)[..event].iter().filter(|shown| **shown).count();
            state.list_page = before / PAGE_SIZE;
        }
        Self { state, ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("figure", "exhibit timeline", &self.timeline.id)
            .with("data-view", self.state.view.name())
            .with("aria-labelledby", "heading")
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }

    fn connect(&self, root: &Element, dispatch: &Dispatch<Self>) -> Connection {
        let zoom = dispatch.on(|Zoom { factor, part }| Some(TimelineAction::ZoomAt { factor, part }));
        platform::zoom_by_hand(root, ".timeline-again + .timeline-strip", zoom)
    }
}
