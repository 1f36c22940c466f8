//! The two lines of the cover: in colour as far as they have been told, faint beyond.

use yew::{Html, html};

use crate::geometry::{Axis, Braid, Node, Spacing, braid};
use crate::model::Direction;
use crate::story::StoryModel;

/// Units across both lines; the stylesheet stretches them to the stage.
const ACROSS: i32 = 1000;
/// A turning point is in the middle of its share, as its year is in the row below.
const SPACING: Spacing = Spacing { share: 1000, lead: 500, tail: 0 };
/// What is revealed beyond the turning point shown, so that a line's end is drawn whole.
const BEYOND: i32 = 6;

/// Draws the lines up to the turning point shown.
pub fn drawing(model: &StoryModel, shown: Option<usize>) -> Html {
    let directions: Vec<Direction> = model.stage.turning_points.iter().map(|own| own.direction).collect();
    let lines = braid(&directions, Axis::Across, SPACING, ACROSS);
    let told = shown.and_then(|at| lines.turning_points().get(at)).map_or(0, |node| node.along + BEYOND);
    let clip = format!("{}-told", model.stage.story);
    let height = ACROSS.to_string();
    html! {
        <svg viewBox={ format!("0 0 {} {ACROSS}", lines.length()) } preserveAspectRatio="none" aria-hidden="true">
            <clipPath id={ clip.clone() }><rect class="story-told-part" width={ told.to_string() } { height } /></clipPath>
            <g class="story-faint">{ strokes(&lines) }</g>
            <g clip-path={ format!("url(#{clip})") }>
                <path class="between" d={ lines.between() } />
                { strokes(&lines) }
            </g>
            for (at, node) in lines.turning_points().iter().enumerate() {
                { stem(node, shown == Some(at)) }
            }
        </svg>
    }
}

fn strokes(lines: &Braid) -> Html {
    html! {
        <>
            <path class="line-india" d={ lines.india() } />
            <path class="line-united-states" d={ lines.united_states() } />
        </>
    }
}

fn stem(node: &Node, is_now: bool) -> Html {
    let class = if is_now { "stem is-now" } else { "stem" };
    html! { <path { class } d={ format!("M{0} {1}V{2}", node.along, node.india, node.united_states) } /> }
}
