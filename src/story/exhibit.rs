//! The stage of a story as an exhibit: its data, its address, its element.

use yew::Html;

use super::{StoryAction, StoryModel, StoryView, view};
use crate::exhibit::{Context, Dispatch, Exhibit, Fragment, Root};
use crate::model::{Shared, Stage};
use crate::platform::{self, Connection, Element};
use crate::view::Scope;

impl Exhibit for StoryModel {
    const KIND: &'static str = "story";
    type Data = Stage;
    type Action = StoryAction;
    type Memo = ();

    fn first(stage: Stage, _scope: &Scope) -> Self {
        Self { stage: Shared::new(stage), view: StoryView::default(), at: 0 }
    }

    fn id(&self) -> &str {
        &self.stage.story
    }

    fn after(&self, action: StoryAction) -> Self {
        match action {
            StoryAction::Show(view) => Self { view, ..self.clone() },
            StoryAction::Read(at) => Self { at, ..self.clone() },
        }
    }

    fn fragment(&self) -> Option<Fragment> {
        Some(Fragment { name: self.view.anchor(self.id()), is_first: self.view == StoryView::default() })
    }

    fn owns_fragment(&self, fragment: &str) -> bool {
        self.view_of(fragment).is_some() || self.place(fragment).is_some()
    }

    /// An event's address is valid in either view.
    fn matches_view(&self, fragment: &str) -> bool {
        self.view_of(fragment).is_none_or(|view| view == self.view)
    }

    fn restored(&self, _word: &str, fragment: Option<&str>) -> Self {
        let view = fragment.map_or_else(StoryView::default, |own| self.view_of(own).unwrap_or(self.view));
        let at = fragment.and_then(|own| self.place(own)).unwrap_or(self.at);
        Self { view, at, ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "story-stage", self.stage.id()).with("data-view", self.view.name())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }

    /// The stage follows the text, not the pointer.
    fn connect(&self, _root: &Element, dispatch: &Dispatch<Self>) -> Connection {
        let read = dispatch.on(|at| Some(StoryAction::Read(at)));
        platform::follow_reading(&StoryView::Plain.anchor(self.id()), read)
    }
}

impl StoryModel {
    fn view_of(&self, fragment: &str) -> Option<StoryView> {
        StoryView::ALL.into_iter().find(|view| view.anchor(self.id()) == fragment)
    }
}
