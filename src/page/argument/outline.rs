//! The map as a nested outline: below each node what it leads to, what objects to it and what answers.
//!
//! A node to which several lead is told whole below one of them; the others name it.

use yew::{Html, html};

use super::super::slides::slide;
use super::words::{ground, href, role, told};
use crate::model::{ArgumentEdge, ArgumentMap, ArgumentNode};
use crate::view::Scope;

/// Draws the outline.
pub fn outline(map: &ArgumentMap, scope: &Scope) -> Html {
    let tops = (0..map.nodes.len()).filter(|at| map.parent(*at).is_none());
    html! { <ol class="argument-tree" role="list">{ for tops.map(|at| top(map, at, scope)) }</ol> }
}

/// Where a telling begins; as a slide, if more is told below it than its own lines.
fn top(map: &ArgumentMap, at: usize, scope: &Scope) -> Html {
    let own = item(map, at, scope);
    let tells_more = map.below(at).any(|edge| map.parent(edge.lower) == Some(edge));
    if tells_more { slide(own, &map.nodes[at].label) } else { own }
}

/// A node with all that is told below it.
fn item(map: &ArgumentMap, at: usize, scope: &Scope) -> Html {
    let node = &map.nodes[at];
    let messages = scope.messages();
    let key = node.key();
    let link = map.parent(at).filter(|_| node.role.is_claim());
    html! {
        <li class={ format!("argument-item argument-{}", node.role.slug()) } id={ anchor(node) }>
            <p class={ format!("argument-node argument-{}", node.kind.slug()) }>
                <span class="argument-role">{ role(node.role, messages) }</span>
                { " " }
                <a href={ href(node, scope) } lang={ scope.lang(&key) }>{ &node.label }</a>
                { " " }
                { scope.untranslated(&key) }
                <span class="argument-told">
                    { told(node, messages) }
                    if let Some(edge) = link {
                        { " · " }{ ground(&edge.ground, messages) }
                    }
                </span>
            </p>
            if map.below(at).next().is_some() {
                <ul role="list">{ for map.below(at).map(|edge| below(map, edge, scope)) }</ul>
            }
        </li>
    }
}

/// The lower end of an edge: whole where it is told, else by its name.
fn below(map: &ArgumentMap, edge: &ArgumentEdge, scope: &Scope) -> Html {
    if map.parent(edge.lower) == Some(edge) {
        return item(map, edge.lower, scope);
    }
    let messages = scope.messages();
    let node = &map.nodes[edge.lower];
    html! {
        <li class="argument-also">
            { messages.argument_also() }{ " " }
            <a href={ format!("#{}", anchor(node)) } lang={ scope.lang(&node.key()) }>{ &node.label }</a>
            { " · " }{ ground(&edge.ground, messages) }
        </li>
    }
}

/// The place of a node in the outline.
pub fn anchor(node: &ArgumentNode) -> String {
    format!("node-{}", node.id)
}
