//! What can be embedded, with what is chosen.

use yew::Html;

use super::{BuilderAction, BuilderData, BuilderState, Piece, WIDTHS, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::{EMBED, Shared};
use crate::state::{Depth, Said, Theme};
use crate::view::Scope;

/// What can be embedded, with what is chosen.
#[derive(Clone, PartialEq)]
pub struct BuilderModel {
    /// What can be embedded.
    pub data: Shared<BuilderData>,
    /// What is chosen.
    pub state: BuilderState,
    /// What is said of the last copy.
    pub said: Option<Said>,
}

impl BuilderModel {
    /// The piece that is chosen.
    pub fn piece(&self) -> Option<&Piece> {
        self.data.pieces.get(self.state.piece)
    }

    /// The settings of the frame, as its address holds them.
    pub fn query(&self) -> String {
        let BuilderState { depth, theme, .. } = self.state;
        let mut pairs = Vec::new();
        if theme != Theme::default() {
            pairs.push(format!("theme={}", theme.name()));
        }
        if depth != Depth::default() && self.piece().is_some_and(|piece| piece.is_step) {
            pairs.push(format!("depth={}", depth.name()));
        }
        pairs.join("&")
    }

    /// The fragment of the chosen view, unless it is the first.
    pub fn view_fragment(&self) -> Option<String> {
        let view = self.piece()?.views.get(self.state.view).filter(|_| self.state.view > 0)?;
        Some(view.fragment.clone())
    }

    /// Reads the word of an address: the piece, then what differs from the first state; what does not fit is left.
    fn read(&self, word: &str) -> BuilderState {
        let mut words = word.split('.');
        let id = words.next().unwrap_or_default().replace('_', "/");
        let piece = self.data.pieces.iter().position(|piece| piece.id == id);
        let Some(piece) = piece else { return BuilderState::default() };
        let mut state = BuilderState { piece, ..BuilderState::default() };
        for word in words {
            match word.split_at_checked(1) {
                Some(("v", view)) => state.view = view.parse().unwrap_or_default(),
                Some(("w", width)) => {
                    let width = width.parse().unwrap_or(WIDTHS[state.width]);
                    state.width = WIDTHS.iter().position(|own| *own == width).unwrap_or(state.width);
                }
                _ => {
                    state.theme = Theme::named(word).unwrap_or(state.theme);
                    state.depth = Depth::named(word).unwrap_or(state.depth);
                }
            }
        }
        state
    }
}

impl Exhibit for BuilderModel {
    const KIND: &'static str = "builder";
    const WAKES: Wakes = Wakes::Touched;
    type Data = BuilderData;
    type Action = BuilderAction;
    type Memo = ();

    fn first(data: BuilderData, _scope: &Scope) -> Self {
        Self { data: Shared::new(data), state: BuilderState::default(), said: None }
    }

    fn id(&self) -> &str {
        "piece"
    }

    fn after(&self, action: BuilderAction) -> Self {
        let mut next = Self { said: None, ..self.clone() };
        match action {
            BuilderAction::Piece(piece) => next.state = BuilderState { piece, view: 0, ..self.state },
            BuilderAction::View(view) => next.state.view = view,
            BuilderAction::Depth(depth) => next.state.depth = depth,
            BuilderAction::Theme(theme) => next.state.theme = theme,
            BuilderAction::Width(width) => next.state.width = width,
            BuilderAction::Say(worked) => next.said = Some(Said::of(worked)),
        }
        next
    }

    fn word(&self) -> Option<String> {
        let (state, first) = (self.state, BuilderState::default());
        if state == first {
            return None;
        }
        let mut word = self.piece()?.id.replace('/', "_");
        if state.view != first.view {
            word += &format!(".v{}", state.view);
        }
        if state.width != first.width {
            word += &format!(".w{}", WIDTHS.get(state.width)?);
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
