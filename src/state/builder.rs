//! What an editor has chosen to embed: piece, view, length, theme, width.
//!
//! It knows what can be chosen, not how a snippet is written (see `export::Embed`).

use std::rc::Rc;

use super::{Addressed, Depth, ExhibitAction, FigureView, LedgerView, Said, Theme, TimelineView};
use crate::model::{EMBED, FIGURES, LEDGER, PageRef, Site, TIMELINES};

/// Widths that a preview can have, in CSS pixels.
pub const WIDTHS: [u32; 4] = [300, 360, 640, 1000];

/// Everything that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuilderState {
    /// Index of the piece among all that can be framed.
    pub piece: usize,
    /// Index of the view among those of the piece.
    pub view: usize,
    /// How much of a step is shown.
    pub depth: Depth,
    /// Light or dark.
    pub theme: Theme,
    /// Index among [`WIDTHS`].
    pub width: usize,
}

impl Default for BuilderState {
    fn default() -> Self {
        Self { piece: 0, view: 0, depth: Depth::default(), theme: Theme::default(), width: 2 }
    }
}

/// A change of what is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuilderAction {
    /// Takes over the state that an address holds.
    Restore(BuilderState),
    /// Chooses a piece, in its first view.
    Piece(usize),
    /// Chooses a view.
    View(usize),
    /// Chooses the length.
    Depth(Depth),
    /// Chooses the theme.
    Theme(Theme),
    /// Chooses the width of the preview.
    Width(usize),
    /// Says whether a copy worked.
    Say(bool),
}

/// The state with the site whose pieces are chosen from.
#[derive(Clone)]
pub struct BuilderModel {
    /// The site.
    pub site: Rc<Site>,
    /// What is chosen.
    pub state: BuilderState,
    /// What is said of the last copy.
    pub said: Option<Said>,
}

impl PartialEq for BuilderModel {
    /// The same site, not an equal one.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.site, &other.site) && (self.state, self.said) == (other.state, other.said)
    }
}

impl BuilderModel {
    /// The builder in its first state.
    pub fn first(site: Rc<Site>) -> Self {
        Self { site, state: BuilderState::default(), said: None }
    }

    /// Every page that can be framed, in the site's order.
    pub fn pieces(&self) -> impl Iterator<Item = &PageRef> {
        self.site.pages.iter().filter(|page| self.site.embed_path(&page.id).is_some())
    }

    /// The piece that is chosen.
    pub fn piece(&self) -> Option<&PageRef> {
        self.pieces().nth(self.state.piece)
    }

    /// The fragments of the views that the chosen piece has; one that is shown first, and none for a page of text.
    pub fn views(&self) -> Vec<String> {
        let Some(piece) = self.piece() else { return Vec::new() };
        match piece.id.split_once('/') {
            Some((FIGURES, id)) => FigureView::ALL.iter().map(|view| view.anchor(id)).collect(),
            Some((TIMELINES, id)) => TimelineView::ALL.iter().map(|view| view.anchor(id)).collect(),
            None if piece.id == LEDGER => LedgerView::ALL.iter().map(|view| view.anchor()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the chosen piece is a step, which has a short version.
    pub fn is_step(&self) -> bool {
        self.piece().is_some_and(|piece| piece.step.is_some())
    }

    /// The settings of the frame, as its address holds them.
    pub fn query(&self) -> String {
        let BuilderState { depth, theme, .. } = self.state;
        let mut pairs = Vec::new();
        if theme != Theme::default() {
            pairs.push(format!("theme={}", theme.name()));
        }
        if depth != Depth::default() && self.is_step() {
            pairs.push(format!("depth={}", depth.name()));
        }
        pairs.join("&")
    }

    /// The fragment of the chosen view, unless it is the first.
    pub fn view(&self) -> Option<String> {
        self.views().get(self.state.view).filter(|_| self.state.view > 0).cloned()
    }

    /// The builder after a change.
    #[must_use]
    pub fn after(&self, action: BuilderAction) -> Self {
        let mut next = Self { said: None, ..self.clone() };
        match action {
            BuilderAction::Restore(state) => next.state = state,
            BuilderAction::Piece(piece) => next.state = BuilderState { piece, view: 0, ..self.state },
            BuilderAction::View(view) => next.state.view = view,
            BuilderAction::Depth(depth) => next.state.depth = depth,
            BuilderAction::Theme(theme) => next.state.theme = theme,
            BuilderAction::Width(width) => next.state.width = width,
            BuilderAction::Say(worked) => next.said = Some(if worked { Said::Copied } else { Said::NotAllowed }),
        }
        next
    }

    /// Reads the word of an address: the piece, then what differs from the first state; what does not fit is left.
    fn read(&self, word: &str) -> BuilderState {
        let mut words = word.split('.');
        let id = words.next().unwrap_or_default().replace('_', "/");
        let piece = self.pieces().position(|piece| piece.id == id);
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

impl Addressed for BuilderModel {
    fn id(&self) -> &str {
        "piece"
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

    fn fragment(&self) -> (String, bool) {
        (EMBED.to_owned(), true)
    }

    fn owns(&self, _fragment: &str) -> bool {
        false
    }

    fn fits(&self, _fragment: &str) -> bool {
        true
    }

    fn restore(&self, word: &str, _fragment: Option<&str>) -> ExhibitAction {
        BuilderAction::Restore(self.read(word)).into()
    }
}
