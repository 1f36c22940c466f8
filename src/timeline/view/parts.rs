//! What the parts of a timeline look up and change.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, html};

use crate::exhibit::Dispatch;
use crate::format::fill;
use crate::model::{Event, Timeline};
use crate::platform;
use crate::timeline::{PAGE_SIZE, TimelineAction, TimelineModel, TimelineState, TimelineView};
use crate::view::Scope;
use crate::view::tabs::Tab;

/// A timeline being drawn: what its parts look up and change.
pub struct Parts<'a> {
    pub scope: &'a Scope,
    pub model: TimelineModel,
    pub dispatch: Dispatch<TimelineModel>,
    /// Whether each event matches the filters.
    pub shown: Rc<Vec<bool>>,
    /// Whether keys are handled: then the axis is one tab stop, and its marks are none.
    pub is_alive: bool,
}

impl Parts<'_> {
    pub fn timeline(&self) -> &Timeline {
        &self.model.timeline
    }

    pub fn state(&self) -> &TimelineState {
        &self.model.state
    }

    pub fn on<E: 'static>(&self, action: impl Fn(E) -> Option<TimelineAction> + 'static) -> Callback<E> {
        self.dispatch.on(action)
    }

    /// The link to a view.
    pub fn tab<'b>(&self, view: TimelineView, word: &'b str) -> Tab<'b> {
        Tab { anchor: view.anchor(&self.timeline().id), word, is_current: self.state().view == view }
    }

    /// A button that makes one change.
    pub fn button(&self, class: &'static str, word: &str, action: TimelineAction) -> Html {
        let press = self.on(move |_: MouseEvent| Some(action.clone()));
        html! { <button type="button" { class } onclick={ press }>{ word }</button> }
    }

    /// The items on the page shown.
    pub fn list_page<'b, T>(&self, all: &'b [T]) -> &'b [T] {
        let from = (self.state().list_page * PAGE_SIZE).min(all.len());
        &all[from..(from + PAGE_SIZE).min(all.len())]
    }

    /// The links to the other pages, if there are any.
    pub fn pagination(&self, count: usize) -> Html {
        if count <= PAGE_SIZE {
            return Html::default();
        }
        let (messages, list_page) = (self.scope.messages(), self.state().list_page);
        let (from, to) = (list_page * PAGE_SIZE + 1, ((list_page + 1) * PAGE_SIZE).min(count));
        let numbers = [("from", &*from.to_string()), ("to", &*to.to_string()), ("total", &*count.to_string())];
        html! {
            <p class="timeline-ways">
                { fill(messages.timeline_leaf(count), &numbers) }
                if list_page > 0 {
                    { self.button("needs-script", messages.timeline_before(), TimelineAction::GoToPage(list_page - 1)) }
                }
                if to < count {
                    { self.button("needs-script", messages.timeline_after(), TimelineAction::GoToPage(list_page + 1)) }
                }
            </p>
        }
    }

    /// Whether the axis is vertical, with rows that expand; never before the first drawing.
    pub fn has_rows(&self) -> bool {
        platform::is_seen(&self.timeline().id, ".timeline-rows")
    }

    /// The events shown, by index.
    pub fn all_shown(&self) -> impl Iterator<Item = (usize, &Event)> {
        self.timeline().events.iter().enumerate().filter(|(index, _)| self.shown[*index])
    }
}
