//! The argument map: as a drawing where there is room for one, and as an outline with the same content.

mod drawing;
mod layout;
mod outline;
mod strands;
#[cfg(test)]
mod tests;
mod words;

use yew::{Html, html};

use self::words::OUTLINE;
use crate::model::ArgumentMap;
use crate::view::Scope;
use crate::view::heading::titled;

pub fn argument(map: &ArgumentMap, scope: &Scope) -> Html {
    html! {
        <>
            { drawing::drawing(map, scope) }
            { titled(OUTLINE, scope.messages().argument_outline(), outline::outline(map, scope)) }
        </>
    }
}
