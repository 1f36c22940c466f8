//! The map as a nested outline: below each node what it leads to, what objects to it and what answers that.
//!
//! A node that several lead to is told in full below one of them; the others refer to it by name.

use std::collections::BTreeSet;

use yew::{Html, html};

use super::super::slides::slide;
use super::strands;
use super::words::{ground, href, role, told};
use crate::model::{ArgumentEdge, ArgumentMap, ArgumentNode};
use crate::view::Scope;

/// Draws the outline.
pub fn outline(map: &ArgumentMap, scope: &Scope) -> Html {
    let outline = Outline { map, slides: strands::beginnings(map), scope };
    html! { <ol class="argument-tree" role="list">{ for map.tops().map(|at| item(&outline, at)) }</ol> }
}

/// What all parts of the outline need.
struct Outline<'a> {
    map: &'a ArgumentMap,
    /// The nodes that start a slide.
    slides: BTreeSet<usize>,
    scope: &'a Scope,
}

/// A node with everything told below it.
fn item(outline: &Outline<'_>, at: usize) -> Html {
    let Outline { map, slides, scope } = outline;
    let node = &map.nodes[at];
    let messages = scope.messages();
    let key = node.key();
    let link = map.parent(at).filter(|_| node.role.is_claim());
    let own = html! {
        <li class={ format!("argument-item argument-{}", node.role.slug()) } id={ node.told_at() }>
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
                { " " }
                { under(map, at, scope) }
                <a class="argument-see" href={ format!("#{}", node.drawn_at()) }>{ messages.argument_see() }</a>
            </p>
            if map.below(at).next().is_some() {
                <ul role="list">{ for map.below(at).map(|edge| below(outline, edge)) }</ul>
            }
        </li>
    };
    if slides.contains(&at) { slide(own, &node.label) } else { own }
}

/// The lower end of an edge: in full where it is told, otherwise by name.
fn below(outline: &Outline<'_>, edge: &ArgumentEdge) -> Html {
    let Outline { map, scope, .. } = outline;
    if map.parent(edge.lower) == Some(edge) {
        return item(outline, edge.lower);
    }
    let messages = scope.messages();
    let node = &map.nodes[edge.lower];
    html! {
        <li class="argument-also">
            { messages.argument_also() }{ " " }
            { named(node, scope) }{ " · " }{ ground(&edge.ground, messages) }
        </li>
    }
}

/// A node by name, linked to where it is told in full.
fn named(node: &ArgumentNode, scope: &Scope) -> Html {
    html! { <a href={ format!("#{}", node.told_at()) } lang={ scope.lang(&node.key()) }>{ &node.label }</a> }
}

/// The nodes above one, except the one it is told under: the reverse of “also leads to”.
fn under(map: &ArgumentMap, at: usize, scope: &Scope) -> Html {
    let others: Vec<&ArgumentEdge> = map.above(at).filter(|edge| map.parent(at) != Some(edge)).collect();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <span class="argument-under">
            { scope.messages().argument_under() }
            for edge in others {
                { " " }{ named(&map.nodes[edge.upper], scope) }{ " · " }{ ground(&edge.ground, scope.messages()) }
            }
        </span>
    }
}
