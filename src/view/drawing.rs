//! The cover's drawing: two lines and the turning points, each a link to its story.
//!
//! The lines are decoration of a list that reads without them; they are drawn twice, across for wide screens and
//! down for narrow ones, and the stylesheet shows one.

use super::Scope;
use super::element::{Node, classed, el, plain, text, worded};
use crate::format;
use crate::geometry::{Axis, braid};
use crate::model::{Event, PartialDate, TIMELINES, Turn};

/// Units of a turning point's share of the lines; the stylesheet stretches them to the list's size.
const SHARE: i32 = 1000;
/// Units across both lines.
const ACROSS: i32 = 1000;
/// Down, a turning point stands in the middle of its row.
const DOWN: (i32, i32) = (500, 0);
/// Across, it stands near the beginning of its column, and one column follows the last, for the width of its label.
const ACROSS_COLUMNS: (i32, i32) = (560, 1000);

/// Draws the turning points of the page.
pub fn drawing(scope: &Scope) -> Node {
    let messages = scope.messages();
    let turns: Vec<Turn> = scope.page.turning_points.iter().filter_map(|e| e.turn).collect();
    let keys = vec![
        worded("span", "braid-key key-india", messages.india()),
        worded("span", "braid-key key-united-states", messages.united_states()),
    ];
    let points = scope.page.turning_points.iter().map(|e| turning_point(e, scope)).collect();
    let lines = vec![
        lines(&turns, Axis::Across, ACROSS_COLUMNS),
        lines(&turns, Axis::Down, DOWN),
        classed("p", "braid-keys", keys),
        el("ol", (&["role"], &["list"]), points),
    ];
    let title = el("h2", (&["id"], &["braid-title"]), vec![text(messages.drawing_title())]);
    let parts = vec![
        plain("figcaption", vec![title]),
        classed("div", "braid-box", lines),
        worded("p", "braid-note", messages.drawing_note()),
    ];
    el("figure", (&["class", "aria-labelledby"], &["braid", "braid-title"]), parts)
}

fn lines(turns: &[Turn], axis: Axis, (lead, tail): (i32, i32)) -> Node {
    let drawing = braid(turns, axis, SHARE, lead, tail, ACROSS);
    let (width, height) = drawing.point(drawing.length(), ACROSS);
    let class = match axis {
        Axis::Across => "braid-lines braid-across",
        Axis::Down => "braid-lines braid-down",
    };
    let path = |class: &str, data: &str| el("path", (&["class", "d"], &[class, data]), Vec::new());
    let mut paths = vec![path("between", &drawing.between())];
    for node in drawing.turning_points() {
        let (x1, y1) = drawing.point(node.along, node.india);
        let (x2, y2) = drawing.point(node.along, node.united_states);
        paths.push(path("stem", &format!("M{x1} {y1}L{x2} {y2}")));
    }
    paths.push(path("line-india", &drawing.india()));
    paths.push(path("line-united-states", &drawing.united_states()));
    let view_box = format!("0 0 {width} {height}");
    let names = &["class", "viewBox", "preserveAspectRatio", "aria-hidden"];
    el("svg", (names, &[class, &view_box, "none", "true"]), paths)
}

fn turning_point(event: &Event, scope: &Scope) -> Node {
    let messages = scope.messages();
    let (class, word) = match event.turn {
        Some(Turn::Apart) => ("apart", messages.drawing_apart()),
        Some(Turn::Closer) | None => ("closer", messages.drawing_closer()),
    };
    let href = format!("{}#{}", scope.site.path(&format!("{TIMELINES}/partnership")), event.id);
    let parts = vec![
        time(event.date, scope),
        worded("span", "braid-label", event.label.as_deref().unwrap_or_default()),
        worded("span", "braid-turn", word),
    ];
    classed("li", class, vec![el("a", (&["href"], &[&href]), parts)])
}

/// A date that machines can read too.
pub fn time(date: PartialDate, scope: &Scope) -> Node {
    el("time", (&["datetime"], &[&date.to_string()]), vec![text(&format::date(date, scope.messages()))])
}
