//! The builder as an exhibit: its data and its element.

use super::{BuilderAction, BuilderData, BuilderModel, BuilderState, WIDTHS_PX, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::{EMBED, Shared};
use crate::view::Scope;
use yew::Html;

impl Exhibit for BuilderModel {
    const KIND: &'static str = "builder";
    const WAKES: Wakes = Wakes::Touched;
    type Data = BuilderData;
    type Action = BuilderAction;
    type Memo = ();

    fn first(data: BuilderData, _scope: &Scope) -> Self {
        Self { data: Shared::new(data), state: BuilderState::default(), copied: None }
    }

    fn id(&self) -> &str {
        "piece"
    }

    fn after(&self, action: BuilderAction) -> Self {
        let mut next = Self { copied: None, ..self.clone() };
        match action {
            BuilderAction::Piece(piece) => next.state = BuilderState { piece, view: 0, ..self.state },
            BuilderAction::View(view) => next.state.view = view,
            BuilderAction::Depth(depth) => next.state.depth = depth,
            BuilderAction::Theme(theme) => next.state.theme = theme,
            BuilderAction::Width(width) => next.state.width = width,
            BuilderAction::CopyFinished(result) => next.copied = Some(result),
        }
        next
    }

    fn query_value(&self) -> Option<String> {
        let (state, first) = (self.state, BuilderState::default());
        if state == first {
            return None;
        }
        let mut word = self.piece()?.id.replace('/', "_");
        if state.view != first.view {
            word += &format!(".v{}", state.view);
        }
        if state.width != first.width {
            word += &format!(".w{}", WIDTHS_PX.get(state.width)?);
        }
        if state.theme != first.theme {
            word += &format!(".{}", state.theme.name());
        }
        if state.depth != first.depth {
            word += &format!(".{}", state.depth.name());
        }
        Some(word)
    }

    fn restored(&self, word: &str, _fragment: Option<&str>) -> Self {
        Self { state: self.read(word), ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "exhibit builder", EMBED)
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}
