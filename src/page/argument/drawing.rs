//! The map as a drawing: boxes that are links, in layers from premises to conclusions. It is shown on wide screens
//! only, and the outline has all of its content. Scaled to fit one screen its text would be unreadable from the last
//! row, so it is not a slide: the outline's strands are.

use yew::{Html, html};

use super::layout::{Frame, Layout, Line, PADDING, layout};
use super::words::{OUTLINE, ground, href, role};
use crate::chart::{LINE, TEXT};
use crate::format::fill;
use crate::geometry::{Dimensions, Point};
use crate::model::{ArgumentMap, EdgeGround};
use crate::view::Scope;
use crate::view::heading::titled;

/// Half the width of an arrowhead, which is as long as it is wide.
const HEAD: i32 = 40;

/// Draws the map, its key, and the size control.
pub fn drawing(map: &ArgumentMap, scope: &Scope) -> Html {
    let messages = scope.messages();
    let content = html! {
        <>
            { key(scope) }
            { sizes(scope) }
            <p class="argument-skip"><a href={ format!("#{OUTLINE}") }>{ messages.argument_skip() }</a></p>
            <div
                class="argument-scroll"
                role="region"
                aria-label={ messages.argument_scrolls().to_owned() }
                tabindex="0"
            >
                { picture(map, scope) }
            </div>
        </>
    };
    titled("argument-drawing", messages.argument_drawing(), content)
}

fn key(scope: &Scope) -> Html {
    let messages = scope.messages();
    let rows =
        [("argument-edge-brief", messages.argument_key_brief()), ("argument-edge-ours", messages.argument_key_ours())];
    html! {
        <ul class="argument-key" role="list" aria-label={ messages.argument_key().to_owned() }>
            for (class, words) in rows {
                <li>
                    <svg viewBox="0 0 400 100" width="40" height="10" aria-hidden="true">
                        <path class={ format!("argument-edge {class}") } d="M0 50H400" />
                    </svg>
                    { words }
                </li>
            }
        </ul>
    }
}

/// The size control: the stylesheet reacts to the choice, so it works without script.
fn sizes(scope: &Scope) -> Html {
    let messages = scope.messages();
    let sizes = [
        ("whole", messages.argument_whole()),
        ("readable", messages.argument_readable()),
        ("large", messages.argument_large()),
    ];
    html! {
        <fieldset class="argument-sizes">
            <legend>{ messages.argument_size() }</legend>
            for (value, words) in sizes {
                <label>
                    <input
                        type="radio"
                        name="argument-size"
                        class={ format!("argument-size-{value}") }
                        value={ value }
                        checked={ value == "readable" }
                    />
                    { words }
                </label>
            }
        </fieldset>
    }
}

fn picture(map: &ArgumentMap, scope: &Scope) -> Html {
    let messages = scope.messages();
    let Layout { frames, lines, size: Dimensions { width, height } } = layout(map);
    html! {
        <svg
            class="argument-picture"
            viewBox={ format!("0 0 {width} {height}") }
            width={ (width / 10).to_string() }
            height={ (height / 10).to_string() }
            role="group"
            aria-label={ messages.argument_title().to_owned() }
        >
            <g aria-hidden="true">{ for lines.iter().map(|own| line(map, own, scope)) }</g>
            { for in_order(map).into_iter().map(|node| frame(map, node, &frames[node], scope)) }
        </svg>
    }
}

/// The nodes in the order of the outline, which is also the tab order.
fn in_order(map: &ArgumentMap) -> Vec<usize> {
    fn add(map: &ArgumentMap, node: usize, order: &mut Vec<usize>) {
        order.push(node);
        map.told_below(node).for_each(|below| add(map, below, order));
    }
    let mut order = Vec::new();
    map.tops().for_each(|at| add(map, at, &mut order));
    order
}

fn frame(map: &ArgumentMap, at: usize, own: &Frame, scope: &Scope) -> Html {
    let node = &map.nodes[at];
    let messages = scope.messages();
    let Frame { place: Point { x, y }, size: Dimensions { width, height }, text } = own;
    let line = |number: i32| (y + PADDING + TEXT * 8 / 10 + number * LINE).to_string();
    let class = format!("argument-box argument-{} argument-{}", node.role.slug(), node.kind.slug());
    html! {
        <a { class } id={ node.drawn_at() } href={ href(node, scope) } aria-label={ format!("{}: {}", role(node.role, messages), node.label) }>
            <rect
                x={ x.to_string() }
                y={ y.to_string() }
                width={ width.to_string() }
                height={ height.to_string() }
            />
            <path class="argument-kind" d={ format!("M{x} {y}v{height}") } />
            <text class="argument-role" x={ (x + PADDING).to_string() } y={ line(0) }>
                // The spaces separate words for screen readers.
                { role(node.role, messages) }{ " " }
            </text>
            for (number, words) in (1..).zip(text) {
                <text x={ (x + PADDING).to_string() } y={ line(number) } lang={ scope.lang(&node.key()) }>{ words }{ " " }</text>
            }
        </a>
    }
}

/// An edge; its title says what it joins and who joins it.
fn line(map: &ArgumentMap, own: &Line, scope: &Scope) -> Html {
    let edge = &map.edges[own.edge];
    let messages = scope.messages();
    let class = match edge.ground {
        EdgeGround::Brief(_) => "argument-edge argument-edge-brief",
        EdgeGround::Ours => "argument-edge argument-edge-ours",
    };
    let words = [
        ("from", map.nodes[edge.upper].label.as_str()),
        ("to", map.nodes[edge.lower].label.as_str()),
        ("ground", &ground(&edge.ground, messages)),
    ];
    html! {
        <g>
            <title>{ fill(messages.argument_edge(), &words) }</title>
            <path { class } d={ path(&own.points) } />
            if map.nodes[edge.lower].role.is_claim() {
                if let Some(Point { x, y }) = own.points.last() {
                    <path class="argument-head" d={ format!("M{x} {y}l-{HEAD} -{}h{}z", 2 * HEAD, 2 * HEAD) } />
                }
            }
        </g>
    }
}

/// A line through points: straight where two are aligned, otherwise a curve that starts and ends vertically.
fn path(points: &[Point]) -> String {
    let mut path = String::new();
    let mut before: Option<Point> = None;
    for point in points {
        let Point { x, y } = *point;
        path += &match before {
            None => format!("M{x} {y}"),
            Some(from) if from.x == x || from.y == y => format!("L{x} {y}"),
            Some(from) => {
                let middle = (from.y + y) / 2;
                format!("C{} {middle} {x} {middle} {x} {y}", from.x)
            }
        };
        before = Some(*point);
    }
    path
}
