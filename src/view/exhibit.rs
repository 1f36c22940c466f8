//! The one component of all parts that a reader can change: it holds the part's state and keeps it in the address.
//!
//! Each has a state of its own, so that reading one chart redraws nothing else. How each looks is decided by
//! [`figure`](super::figure), [`timeline`](super::timeline) and [`ledger`](super::ledger).

use yew::{Html, Properties, UseReducerHandle, component, hook, html, use_reducer};

use super::Scope;
use super::element::{Node, node};
use super::{builder, device, figure, ledger, question, timeline};
use crate::state::ExhibitModel;

#[derive(Clone, PartialEq, Properties)]
struct ExhibitProps {
    scope: Scope,
    /// The part in its first state.
    first: ExhibitModel,
}

#[component]
fn Exhibit(props: &ExhibitProps) -> Html {
    let ExhibitProps { scope, first } = props;
    let first = first.clone();
    let model = use_reducer(move || first);
    let settled = device::use_address(&scope.site, &model);
    let (is_alive, is_printing) = use_device(&model);
    // A handle always shows the newest state; what is compared must be a copy.
    let (now, dispatch) = ((*model).clone(), model.dispatcher());
    let drawings = figure::use_drawings(scope, &now, &settled);
    let drawn = match (now, settled) {
        (ExhibitModel::Figure(now), ExhibitModel::Figure(settled)) => {
            node(figure::draw(scope, now, settled, &drawings, dispatch, is_printing))
        }
        #[cfg(feature = "pages")]
        (ExhibitModel::Timeline(now), ExhibitModel::Timeline(settled)) => {
            node(timeline::draw(scope, now, &settled, dispatch, is_alive, is_printing))
        }
        #[cfg(feature = "pages")]
        (ExhibitModel::Ledger(now), _) => node(ledger::draw(scope, now, dispatch)),
        // On paper a question looks as it does without script: nothing there can be chosen from a list.
        #[cfg(feature = "pages")]
        (ExhibitModel::Question(now), _) => node(question::draw(scope, &now, dispatch, is_alive && !is_printing)),
        #[cfg(feature = "pages")]
        (ExhibitModel::Builder(now), _) => node(builder::draw(scope, &now, &dispatch, is_alive)),
        // A settled state is of the same sort as the state that it was, and where whole pages are left out, it is a
        // figure's.
        _ => Node::default(),
    };
    *drawn
}

/// What parts of whole pages ask of the device: whether it runs, and whether the page is being printed.
#[cfg(feature = "pages")]
#[hook]
fn use_device(model: &UseReducerHandle<ExhibitModel>) -> (bool, bool) {
    device::use_gestures(model);
    device::use_turns(model);
    device::use_answer(model);
    let asks = matches!(**model, ExhibitModel::Timeline(_) | ExhibitModel::Builder(_) | ExhibitModel::Question(_));
    (device::use_alive(asks), device::use_printing())
}

/// A figure in a frame asks for neither.
#[cfg(not(feature = "pages"))]
#[hook]
fn use_device(_model: &UseReducerHandle<ExhibitModel>) -> (bool, bool) {
    (false, false)
}

/// Places a part; `key` tells it from its neighbours.
pub fn exhibit(key: &str, scope: &Scope, first: ExhibitModel) -> Node {
    node(html! { <Exhibit key={ key } scope={ scope.clone() } { first } /> })
}
