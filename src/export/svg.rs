//! The drawing as an SVG file that stands alone: title, finding, drawing with legend, notes, sources, licence, address.

use super::Taken;
use crate::chart::{Anchor, Class, Drawing, Shape, Size, draw, wrap};
use crate::model::Form;
use crate::platform::Picture;

/// Distance between lines of text, in tenths of a CSS pixel.
const LINE: i32 = 170;
/// Distance between the lines of the title, whose text is half as large again.
const TITLE: i32 = 260;
/// The margin around everything.
const MARGIN: i32 = 200;

/// Writes the file; a figure that is read as a table has no picture.
pub fn svg(taken: &Taken<'_>) -> Option<Picture> {
    let figure = taken.figure;
    let drawing = draw(figure, taken.state, Size::Wide, taken.words)?;
    let finding = taken.finding();
    let width = drawing.size.0;
    let mut sheet = Sheet { body: String::new(), y: MARGIN, width };
    sheet.text(&figure.title, "c-title", TITLE, width * 2 / 3);
    sheet.text(&finding, "c-label", LINE, width);
    let measure = figure.measures.get(taken.state.measure).filter(|_| figure.measures.len() > 1);
    let subtitle = measure.map_or(figure.subtitle.clone(), |m| format!("{} · {}", figure.subtitle, m.label));
    sheet.text(&subtitle, "c-note", LINE, width);
    if figure.form == Form::WhatIf {
        sheet.text(taken.words.messages.what_if_note(), "c-heading", LINE, width);
    }
    sheet.y += LINE / 2;
    sheet.drawing(&drawing);
    sheet.y += LINE;
    let limits = format!("{}: {}", taken.words.messages.figure_limits(), figure.limits);
    sheet.text(&limits, "c-note", LINE, width);
    let colophon = taken.colophon();
    for line in &colophon {
        sheet.text(line, "c-note", LINE, width);
    }
    let size = (width + 2 * MARGIN, sheet.y + MARGIN / 2);
    let (wide, high) = (size.0 / 10, size.1 / 10);
    let text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {} {}\" \
         role=\"img\" class=\"chart\">\n<title>{}</title>\n<desc>{}</desc>\n<style>{}</style>\n\
         <rect class=\"c-paper\" width=\"{}\" height=\"{}\"/>\n{}</svg>\n",
        size.0,
        size.1,
        escape(&figure.title),
        escape(&format!("{finding} {}", colophon.join(" "))),
        escape(&style(&taken.site.picture_style)),
        size.0,
        size.1,
        sheet.body
    );
    Some(Picture { text, size: (wide, high) })
}

/// The picture in the making.
struct Sheet {
    body: String,
    y: i32,
    width: i32,
}

impl Sheet {
    /// Adds text broken to a width, below what is there.
    fn text(&mut self, text: &str, class: &str, line: i32, most: i32) {
        for words in wrap(text, most.min(self.width)) {
            self.y += line;
            self.body +=
                &format!("<text class=\"{class}\" x=\"{MARGIN}\" y=\"{}\">{}</text>\n", self.y, escape(&words));
        }
        self.y += line / 3;
    }

    fn drawing(&mut self, drawing: &Drawing) {
        self.body += &format!("<g transform=\"translate({MARGIN} {})\">\n", self.y);
        self.body += &shapes(drawing);
        self.body += "</g>\n";
        self.y += drawing.size.1;
    }
}

/// The shapes of a drawing, one element a line.
pub fn shapes(drawing: &Drawing) -> String {
    drawing.shapes.iter().map(element).collect()
}

fn element(shape: &Shape) -> String {
    let class = |class: &Class| class.names();
    match shape {
        Shape::Line(from, to, c) => {
            format!("<path class=\"{}\" d=\"M{} {}L{} {}\"/>\n", class(c), from.0, from.1, to.0, to.1)
        }
        Shape::Path(points, closed, c) => {
            format!("<path class=\"{}\" d=\"{}\"/>\n", class(c), outline(points, *closed))
        }
        Shape::Rect(at, size, c) => format!(
            "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n",
            class(c),
            at.0,
            at.1,
            size.0,
            size.1
        ),
        Shape::Dot(at, radius, c) => {
            format!("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{radius}\"/>\n", class(c), at.0, at.1)
        }
        Shape::Text(at, anchor, text, c) => {
            let anchor =
                if *anchor == Anchor::Start { String::new() } else { format!(" text-anchor=\"{}\"", anchor.name()) };
            format!("<text class=\"{}\" x=\"{}\" y=\"{}\"{anchor}>{}</text>\n", class(c), at.0, at.1, escape(text))
        }
    }
}

/// The stylesheet of pictures with every selector written out: programs that draw SVG files don't know `:is()`.
pub fn style(css: &str) -> String {
    css.lines().map(written_out).collect::<Vec<_>>().join("\n")
}

/// A rule on one line with every `:is(…)` of its selector as a selector of its own.
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

/// The data of a path through points: each from the one before, which takes fewer digits.
pub fn outline(points: &[(i32, i32)], closed: bool) -> String {
    let mut data = String::new();
    let mut before = (0, 0);
    for (index, (x, y)) in points.iter().copied().enumerate() {
        let (across, down) = (x - before.0, y - before.1);
        data += &match index {
            0 => format!("M{x} {y}"),
            // A sign parts two numbers as well as a space does.
            1 => format!("l{across}{}{down}", if down < 0 { "" } else { " " }),
            _ => format!("{}{across}{}{down}", if across < 0 { "" } else { " " }, if down < 0 { "" } else { " " }),
        };
        before = (x, y);
    }
    if closed {
        data.push('z');
    }
    data
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_path_goes_on_from_each_point() {
        assert_eq!(super::outline(&[(10, 20), (30, 5), (25, 5)], true), "M10 20l20-15-5 0z");
    }

    #[test]
    fn selectors_are_written_out_for_programs_that_know_few() {
        let line = ".chart :is(.c-bar, .c-dot).t-a:is(.q-x, .q-y) { fill: red; }";
        let expect =
            ".chart .c-bar.t-a.q-x, .chart .c-bar.t-a.q-y, .chart .c-dot.t-a.q-x, .chart .c-dot.t-a.q-y { fill: red; }";
        assert_eq!(super::written_out(line), expect);
        assert_eq!(super::written_out("fill: none;"), "fill: none;");
    }
}
