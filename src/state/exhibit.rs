//! The state of a part of a page that a reader can change: a figure, a timeline, the ledger,
//! the builder of snippets, a question.
//!
//! One type for all of them, so that the code that holds a state and keeps it in the address is downloaded once.

use std::rc::Rc;

use yew::{Reducible, UseReducerDispatcher};

use super::{
    Addressed, BuilderAction, BuilderModel, FigureAction, FigureModel, LedgerAction, LedgerModel, QuestionAction,
    QuestionModel, TimelineAction, TimelineModel,
};

/// A part with its state.
#[derive(Clone, PartialEq)]
pub enum ExhibitModel {
    /// A figure.
    Figure(FigureModel),
    /// A timeline, or a story on the axis of one.
    Timeline(TimelineModel),
    /// The ledger of commitments.
    Ledger(LedgerModel),
    /// The builder of snippets.
    Builder(BuilderModel),
    /// A question.
    Question(QuestionModel),
}

/// A change of such a state.
#[derive(Clone, Debug, PartialEq)]
pub enum ExhibitAction {
    /// Of a figure's.
    Figure(FigureAction),
    /// Of a timeline's.
    Timeline(TimelineAction),
    /// Of the ledger's.
    Ledger(LedgerAction),
    /// Of the builder's.
    Builder(BuilderAction),
    /// Of a question's.
    Question(QuestionAction),
}

/// Where changes go.
pub type Dispatch = UseReducerDispatcher<ExhibitModel>;

impl From<FigureAction> for ExhibitAction {
    fn from(action: FigureAction) -> Self {
        Self::Figure(action)
    }
}

impl From<TimelineAction> for ExhibitAction {
    fn from(action: TimelineAction) -> Self {
        Self::Timeline(action)
    }
}

impl From<LedgerAction> for ExhibitAction {
    fn from(action: LedgerAction) -> Self {
        Self::Ledger(action)
    }
}

impl From<BuilderAction> for ExhibitAction {
    fn from(action: BuilderAction) -> Self {
        Self::Builder(action)
    }
}

impl From<QuestionAction> for ExhibitAction {
    fn from(action: QuestionAction) -> Self {
        Self::Question(action)
    }
}

impl ExhibitModel {
    /// The part as the address knows it.
    pub fn addressed(&self) -> &dyn Addressed {
        match self {
            Self::Figure(model) => model,
            #[cfg(feature = "pages")]
            Self::Timeline(model) => model,
            #[cfg(feature = "pages")]
            Self::Ledger(model) => model,
            #[cfg(feature = "pages")]
            Self::Builder(model) => model,
            #[cfg(feature = "pages")]
            Self::Question(model) => model,
            #[cfg(not(feature = "pages"))]
            _ => unreachable!("without whole pages nothing but figures is drawn"),
        }
    }
}

impl Reducible for ExhibitModel {
    type Action = ExhibitAction;

    /// A change that is none of this part's changes nothing.
    fn reduce(self: Rc<Self>, action: ExhibitAction) -> Rc<Self> {
        let next = match (&*self, action) {
            (Self::Figure(model), ExhibitAction::Figure(action)) => Self::Figure(model.after(action)),
            #[cfg(feature = "pages")]
            (Self::Timeline(model), ExhibitAction::Timeline(action)) => Self::Timeline(model.after(action)),
            #[cfg(feature = "pages")]
            (Self::Ledger(model), ExhibitAction::Ledger(action)) => Self::Ledger(model.after(action)),
            #[cfg(feature = "pages")]
            (Self::Builder(model), ExhibitAction::Builder(action)) => Self::Builder(model.after(action)),
            #[cfg(feature = "pages")]
            (Self::Question(model), ExhibitAction::Question(action)) => Self::Question(model.after(action)),
            _ => return self,
        };
        if next == *self { self } else { Rc::new(next) }
    }
}
