//! Shapes of a drawing as SVG, and the stylesheet of standalone pictures.

use crate::chart::{Anchor, Class, Drawing, PathKind, Role, Shape};
use crate::geometry::Point;

/// The shapes of a drawing, one element per line.
pub fn shapes(drawing: &Drawing) -> String {
    drawing.shapes.iter().map(element).collect()
}

/// The same with the halo of each label as an element of its own below it: programs that ignore `paint-order` paint the
/// outline of letters over them. It requires [`style_with_halos`].
pub fn shapes_with_halos(drawing: &Drawing) -> String {
    drawing.shapes.iter().map(|shape| format!("{}{}", halo(shape), element(shape))).collect()
}

fn halo(shape: &Shape) -> String {
    match shape {
        Shape::Text(at, anchor, text, class) if matches!(class.role, Role::Label | Role::Note) => {
            words(*at, *anchor, text, "aria-hidden=\"true\" class=\"c-halo\"")
        }
        _ => String::new(),
    }
}

fn element(shape: &Shape) -> String {
    let class = |class: &Class| class.names();
    match shape {
        Shape::Line(from, to, c) => {
            format!("<path class=\"{}\" d=\"M{} {}L{} {}\"/>\n", class(c), from.x, from.y, to.x, to.y)
        }
        Shape::Path(points, kind, c) => {
            format!("<path class=\"{}\" d=\"{}\"/>\n", class(c), outline(points, *kind))
        }
        Shape::Rect(at, size, c) => format!(
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
            class(c),
            at.x,
            at.y,
            size.width,
            size.height
        ),
        Shape::Dot(at, radius, c) => {
            format!("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{radius}\"/>\n", class(c), at.x, at.y)
        }
        Shape::Text(at, anchor, text, c) => words(*at, *anchor, text, &format!("class=\"{}\"", class(c))),
    }
}

fn words(at: Point, anchor: Anchor, text: &str, attributes: &str) -> String {
    let anchor = if anchor == Anchor::Start { String::new() } else { format!(" text-anchor=\"{}\"", anchor.name()) };
    format!("<text {attributes} x=\"{}\" y=\"{}\"{anchor}>{}</text>\n", at.x, at.y, escape(text))
}

/// The stylesheet of pictures with every selector expanded: programs that render SVG files do not support `:is()`.
pub fn style(css: &str) -> String {
    css.lines().map(written_out).collect::<Vec<_>>().join("\n")
}

/// The same where halos are elements of their own: the rule that paints outlines first applies to them.
pub fn style_with_halos(css: &str) -> String {
    let of_halos = |line: &str| match line.split_once(" { paint-order: stroke;") {
        Some((_, declarations)) => format!(".chart .c-halo {{ fill: none;{declarations}"),
        None => line.to_owned(),
    };
    style(css).lines().map(of_halos).collect::<Vec<_>>().join("\n")
}

/// A rule on one line with every `:is(…)` expanded into separate selectors.
fn written_out(line: &str) -> String {
    let Some((selector, declarations)) = line.split_once(" {") else { return line.to_owned() };
    let mut selectors = vec![selector.to_owned()];
    while let Some(at) = selectors.iter().position(|selector| selector.contains(":is(")) {
        let selector = selectors.remove(at);
        let (before, rest) = selector.split_once(":is(").unwrap_or_default();
        let (choices, after) = rest.split_once(')').unwrap_or_default();
        selectors.extend(choices.split(", ").map(|choice| format!("{before}{choice}{after}")));
    }
    format!("{} {{{declarations}", selectors.join(", "))
}

/// The path data through some points, in relative coordinates, which take fewer digits.
pub fn outline(points: &[Point], kind: PathKind) -> String {
    let mut data = String::new();
    let mut before = Point::default();
    for (index, Point { x, y }) in points.iter().copied().enumerate() {
        let (across, down) = (x - before.x, y - before.y);
        data += &match index {
            0 => format!("M{x} {y}"),
            // A sign separates two numbers as well as a space does.
            1 => format!("l{across}{}{down}", if down < 0 { "" } else { " " }),
            _ => format!("{}{across}{}{down}", if across < 0 { "" } else { " " }, if down < 0 { "" } else { " " }),
        };
        before = Point { x, y };
    }
    if kind == PathKind::Closed {
        data.push('z');
    }
    data
}

/// Escapes text for an element.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_goes_on_from_each_point() {
        assert_eq!(
            outline(&[Point::new(10, 20), Point::new(30, 5), Point::new(25, 5)], PathKind::Closed),
            "M10 20l20-15-5 0z"
        );
    }

    #[test]
    fn selectors_are_written_out_for_programs_that_know_few() {
        let line = ".chart :is(.c-bar, .c-dot).t-a:is(.q-x, .q-y) { fill: red; }";
        let expect =
            ".chart .c-bar.t-a.q-x, .chart .c-bar.t-a.q-y, .chart .c-dot.t-a.q-x, .chart .c-dot.t-a.q-y { fill: red; }";
        assert_eq!(written_out(line), expect);
        assert_eq!(written_out("fill: none;"), "fill: none;");
    }
}
