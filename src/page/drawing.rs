//! The cover's drawing: two lines and the turning points, each a link to its story.
//!
//! The lines decorate a list that is readable without them; they are drawn twice, across for wide screens and down for
//! narrow ones, and the stylesheet shows one.

use yew::{Html, html};

use crate::geometry::{Axis, Point, Spacing, braid};
use crate::model::{Direction, Event, TIMELINES};
use crate::view::Scope;
use crate::view::events::time;

/// Length of a turning point's share of the lines; the stylesheet stretches them to the list's size.
const SHARE: i32 = 1000;
/// Units across both lines.
const ACROSS: i32 = 1000;
/// Length of the labels' leader lines beyond the lines: greater than the distance of any label.
const BEYOND: i32 = 4000;
/// Downwards, a turning point is in the middle of its row.
const DOWN: Spacing = Spacing { share: SHARE, lead: 500, tail: 0 };
/// Across, it is near the start of its column, and one column follows the last, to make room for its label.
const ACROSS_COLUMNS: Spacing = Spacing { share: SHARE, lead: 560, tail: 1000 };

/// Draws the turning points.
pub fn drawing(events: &[Event], scope: &Scope) -> Html {
    let messages = scope.messages();
    let turns: Vec<Direction> = events.iter().filter_map(|e| e.turn).collect();
    html! {
        <figure class="braid" aria-labelledby="braid-title">
            <figcaption><h2 id="braid-title">{ messages.drawing_title() }</h2></figcaption>
            <div class="braid-box">
                { lines(&turns, Axis::Across, ACROSS_COLUMNS) }
                { lines(&turns, Axis::Down, DOWN) }
                <p class="braid-keys">
                    <span class="braid-key key-india">{ messages.india() }</span>
                    <span class="braid-key key-united-states">{ messages.united_states() }</span>
                </p>
                <ol role="list">{ for events.iter().map(|e| turning_point(e, scope)) }</ol>
            </div>
            <p class="braid-note">{ messages.drawing_note() }</p>
        </figure>
    }
}

fn lines(turns: &[Direction], axis: Axis, spacing: Spacing) -> Html {
    let drawing = braid(turns, axis, spacing, ACROSS);
    let Point { x: width, y: height } = drawing.point(drawing.length(), ACROSS);
    let class = match axis {
        Axis::Across => "braid-lines braid-across",
        Axis::Down => "braid-lines braid-down",
    };
    let stems = drawing.turning_points().iter().map(|node| {
        let Point { x: x1, y: y1 } = drawing.point(node.along, node.india);
        let Point { x: x2, y: y2 } = drawing.point(node.along, node.united_states);
        html! { <path class="stem" d={ format!("M{x1} {y1}L{x2} {y2}") } /> }
    });
    // From each label to the line on its side; the stylesheet clips them at the edge of the drawing.
    let leads = drawing.turning_points().iter().enumerate().filter(|_| axis == Axis::Across).map(|(at, node)| {
        let (from, to) = if at % 2 == 0 { (-BEYOND, node.india) } else { (ACROSS + BEYOND, node.united_states) };
        let Point { x: x1, y: y1 } = drawing.point(node.along, from);
        let Point { x: x2, y: y2 } = drawing.point(node.along, to);
        html! { <path class="lead" d={ format!("M{x1} {y1}L{x2} {y2}") } /> }
    });
    html! {
        <svg { class } viewBox={ format!("0 0 {width} {height}") } preserveAspectRatio="none" aria-hidden="true">
            <path class="between" d={ drawing.between() } />
            { for stems }
            { for leads }
            <path class="line-india" d={ drawing.india() } />
            <path class="line-united-states" d={ drawing.united_states() } />
        </svg>
    }
}

fn turning_point(event: &Event, scope: &Scope) -> Html {
    let direction = event.turn.unwrap_or(Direction::Closer);
    html! {
        <li class={ direction.slug() }>
            <a href={ format!("{}#{}", scope.site.path(&format!("{TIMELINES}/partnership")), event.id) }>
                { time(event.date, scope) }
                <span class="braid-label">{ event.label.as_deref() }</span>
                <span class="braid-turn">{ direction.words(scope.messages()) }</span>
            </a>
        </li>
    }
}
