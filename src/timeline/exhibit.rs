//! A timeline or a story as an exhibit: its data, its address, its element.

use super::{PAGE_SIZE, Story, TimelineAction, TimelineData, TimelineModel, TimelineState, TimelineView, view};
use crate::exhibit::{Context, Dispatch, Exhibit, Fragment, Root};
use crate::model::Shared;
use crate::platform::{self, Connection, Element, Zoom};
use crate::view::Scope;
use yew::Html;

impl Exhibit for TimelineModel {
    const KIND: &'static str = "timeline";
    type Data = TimelineData;
    type Action = TimelineAction;
    type Memo = ();

    fn first(TimelineData { timeline, story }: TimelineData, _scope: &Scope) -> Self {
        let place = |id: &String| timeline.events.iter().position(|event| event.id == *id);
        let story = story.map(|list| Story {
            told: list.events.iter().filter_map(|event| place(&event.id)).collect(),
            list: Shared::new(list),
        });
        Self { state: TimelineState::first(&timeline), timeline: Shared::new(timeline), story }
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
            // The list begins at its first leaf; the event's own is the one that tells it.
            let before = state.shown(&self.timeline)[..event].iter().filter(|shown| **shown).count();
            state.list_page = before / PAGE_SIZE;
        }
        Self { state, ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        let (class, id) = match &self.story {
            Some(story) => ("exhibit timeline story", &story.list.id),
            None => ("exhibit timeline", &self.timeline.id),
        };
        let root = Root::new("figure", class, id).with("data-view", self.state.view.name());
        if self.story.is_some() { root } else { root.with("aria-labelledby", "heading") }
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }

    fn connect(&self, root: &Element, dispatch: &Dispatch<Self>) -> Connection {
        match &self.story {
            // A story's axis follows its text, not the hand.
            Some(story) => {
                let told = story.told.clone();
                let tell = dispatch.on(move |at| Some(TimelineAction::Tell(at, told.clone())));
                platform::follow_reading(root, ".story-turn", tell)
            }
            None => {
                let zoom = dispatch.on(|Zoom { factor, part }| Some(TimelineAction::ZoomAt { factor, part }));
                platform::zoom_by_hand(root, ".timeline-again + .timeline-strip", zoom)
            }
        }
    }
}
