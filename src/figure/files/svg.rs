//! The drawing as a standalone SVG file: title, finding, drawing with legend, notes, sources, licence, address. Lengths
//! are tenths of a CSS pixel, as in drawings.

use super::FileContext;
use crate::chart::{Drawing, wrap};
use crate::export::{escape, shapes_with_halos, style_with_halos};
use crate::geometry::Dimensions;
use crate::model::Form;
use crate::platform::Picture;

/// Distance between lines of text.
const LINE: i32 = 170;
/// Distance between the lines of the title, whose text is 1.5 times as large.
const TITLE: i32 = 260;
/// The share of the width, in hundredths, at which a title wraps, measured with plain text: it is 1.5 times as large
/// and semi-bold, in whatever font the program has, which may be as wide as DejaVu Sans.
const TITLE_PART: i32 = 54;
/// The margin around everything.
const MARGIN: i32 = 200;

/// Writes the file for a figure's drawing.
pub fn svg(context: &FileContext<'_>, drawing: &Drawing) -> Picture {
    let figure = context.figure;
    let finding = context.finding();
    let width = drawing.size.width;
    let mut sheet = Sheet { body: String::new(), y: MARGIN, width };
    sheet.text(&figure.title, "c-title", TITLE, width * TITLE_PART / 100);
    sheet.text(&finding, "c-label", LINE, width);
    let measure = figure.measures.get(context.state.measure).filter(|_| figure.measures.len() > 1);
    let subtitle = measure.map_or(figure.subtitle.clone(), |m| format!("{} · {}", figure.subtitle, m.label));
    sheet.text(&subtitle, "c-note", LINE, width);
    if figure.form == Form::WhatIf {
        sheet.text(context.format_context.messages.what_if_note(), "c-heading", LINE, width);
    }
    sheet.y += LINE / 2;
    sheet.drawing(drawing);
    sheet.y += LINE;
    let limits = format!("{}: {}", context.format_context.messages.figure_limits(), figure.limits);
    sheet.text(&limits, "c-note", LINE, width);
    let colophon = context.colophon();
    for line in &colophon {
        sheet.text(line, "c-note", LINE, width);
    }
    // Whole pixels, or the background would end before the picture does.
    let (width_px, height_px) = ((width + 2 * MARGIN + 9) / 10, (sheet.y + MARGIN / 2 + 9) / 10);
    let size = Dimensions::new(width_px * 10, height_px * 10);
    let text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width_px}\" height=\"{height_px}\" viewBox=\"0 0 {} {}\" \
         role=\"img\" class=\"chart\">\n<title>{}</title>\n<desc>{}</desc>\n<style>{}</style>\n\
         <rect class=\"c-paper\" width=\"{}\" height=\"{}\"/>\n{}</svg>\n",
        size.width,
        size.height,
        escape(&figure.title),
        escape(&format!("{finding} {}", colophon.join(" "))),
        escape(&style_with_halos(&context.site.picture_style)),
        size.width,
        size.height,
        sheet.body
    );
    Picture { text, width_px, height_px }
}

/// The picture being written.
struct Sheet {
    body: String,
    y: i32,
    width: i32,
}

impl Sheet {
    /// Adds text wrapped to a width, below what is there.
    fn text(&mut self, text: &str, class: &str, line: i32, max_width: i32) {
        for words in wrap(text, max_width.min(self.width)) {
            self.y += line;
            self.body +=
                &format!("<text class=\"{class}\" x=\"{MARGIN}\" y=\"{}\">{}</text>\n", self.y, escape(&words));
        }
        self.y += line / 3;
    }

    fn drawing(&mut self, drawing: &Drawing) {
        self.body += &format!("<g transform=\"translate({MARGIN} {})\">\n", self.y);
        self.body += &shapes_with_halos(drawing);
        self.body += "</g>\n";
        self.y += drawing.size.height;
    }
}
