//! What the parts of a figure look up and change.

use yew::{Callback, Html, MouseEvent, Properties, html};

use crate::exhibit::{Dispatch, Phase};
use crate::figure::{FigureAction, FigureModel, FigureState, FileContext};
use crate::model::Figure;
use crate::view::Scope;

/// A figure being drawn: what its parts look up and change.
pub struct Parts<'a> {
    /// What every view looks things up in.
    pub scope: &'a Scope,
    /// The figure and its state when drawing began.
    pub model: FigureModel,
    /// Where changes are sent.
    pub dispatch: Dispatch<FigureModel>,
}

impl Parts<'_> {
    pub fn figure(&self) -> &Figure {
        &self.model.figure
    }

    pub fn state(&self) -> &FigureState {
        &self.model.state
    }

    /// A callback that changes the state.
    pub fn on<E: 'static>(&self, action: impl Fn(E) -> Option<FigureAction> + 'static) -> Callback<E> {
        self.dispatch.on(action)
    }

    /// A callback that makes one change.
    pub fn to<E: 'static>(&self, action: FigureAction) -> Callback<E> {
        self.on(move |_| Some(action.clone()))
    }

    /// The context for the figure's files.
    pub fn file_context<'a>(&'a self, origin: &'a str) -> FileContext<'a> {
        FileContext {
            site: &self.scope.site,
            page: &self.scope.page,
            figure: self.figure(),
            state: self.state(),
            format_context: self.scope.format_context(),
            origin,
        }
    }
}

/// What those parts of a figure depend on that may be a moment late.
#[derive(Properties)]
pub struct LateProps {
    /// What every view looks things up in.
    pub scope: Scope,
    /// The figure and its state.
    pub model: FigureModel,
    /// Where changes are sent.
    pub dispatch: Dispatch<FigureModel>,
    /// What the drawing is made for.
    pub phase: Phase,
}

impl PartialEq for LateProps {
    /// Only what such parts show: they do not depend on the cursor.
    fn eq(&self, other: &Self) -> bool {
        let (own, others) = (&self.model.state, &other.model.state);
        self.model.figure == other.model.figure
            && self.scope == other.scope
            && self.phase == other.phase
            && (own.view, own.measure, own.sort, own.copied)
                == (others.view, others.measure, others.sort, others.copied)
            && own.hidden == others.hidden
            && own.inputs == others.inputs
    }
}

impl LateProps {
    /// What they look up and change.
    pub fn parts(&self) -> Parts<'_> {
        Parts { scope: &self.scope, model: self.model.clone(), dispatch: self.dispatch.clone() }
    }
}

pub fn button(class: &'static str, word: &str, on_click: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class={ class } onclick={ on_click }>{ word }</button> }
}
