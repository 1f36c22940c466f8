//! A figure as an exhibit: its data, its address, its element.

use super::{FigureAction, FigureModel, FigureState, FigureView, view};
use crate::exhibit::{Context, Exhibit, Fragment, Root};
use crate::model::{Figure, Shared};
use crate::view::Scope;
use yew::Html;

impl Exhibit for FigureModel {
    const KIND: &'static str = "figure";
    type Data = Figure;
    type Action = FigureAction;
    type Memo = view::Memo;

    fn first(figure: Figure, _scope: &Scope) -> Self {
        Self { state: FigureState::first(&figure), figure: Shared::new(figure) }
    }

    fn id(&self) -> &str {
        &self.figure.id
    }

    fn after(&self, action: FigureAction) -> Self {
        Self { state: self.state.clone().with(&self.figure, action), ..self.clone() }
    }

    fn query_value(&self) -> Option<String> {
        self.state.to_query_value(&self.figure)
    }

    fn fragment(&self) -> Option<Fragment> {
        let FigureState { view, .. } = self.state;
        Some(Fragment { name: view.anchor(&self.figure.id), is_first: view == FigureState::first(&self.figure).view })
    }

    fn owns_fragment(&self, fragment: &str) -> bool {
        FigureView::from_fragment(&self.figure.id, fragment).is_some()
    }

    fn matches_view(&self, fragment: &str) -> bool {
        FigureView::from_fragment(&self.figure.id, fragment) == Some(self.state.view)
    }

    fn restored(&self, word: &str, fragment: Option<&str>) -> Self {
        let mut state = FigureState::from_query_value(&self.figure, word);
        let view = fragment.and_then(|anchor| FigureView::from_fragment(&self.figure.id, anchor));
        state.view = view.unwrap_or(FigureState::first(&self.figure).view);
        // What the address does not include stays as it is.
        state.prediction = self.state.prediction;
        Self { state, ..self.clone() }
    }

    fn root(&self, scope: &Scope) -> Root {
        let asking = if self.state.is_asking() { " is-asking" } else { "" };
        let class = format!("exhibit figure statement-{}{asking}", self.figure.kind.slug());
        Root::new("figure", class, &self.figure.id)
            .with("data-view", self.state.view.name())
            .with("aria-labelledby", self.label(scope))
            .with_any("lang", scope.lang(&self.figure.id))
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}
