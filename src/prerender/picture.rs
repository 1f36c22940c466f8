//! The preview image for links to a page (Open Graph): the question, and a figure's own drawing or the cover's two
//! lines.
//!
//! Lengths are pixels of the image. [`faces`] decides the fonts.

mod faces;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use self::faces::FAMILY;
use super::Failure;
use super::document::escape;
use crate::chart::{Drawing, Size, draw, wrap};
use crate::export::{shapes, style};
use crate::figure::FileContext;
use crate::format::fill;
use crate::geometry::{Axis, Point, Spacing, braid};
use crate::model::{Direction, Page, PageKind, Site};

/// Width of a picture.
pub const WIDTH: u32 = 1200;
/// Height of a picture.
pub const HEIGHT: u32 = 630;
/// Margin on all sides.
const MARGIN: i32 = 72;
/// Font sizes of the question from large to small; the first at which it takes few enough lines is used.
const TITLES: [i32; 5] = [76, 64, 54, 46, 38];
/// Width of a question next to a drawing.
const BESIDE: i32 = 360;
/// Font size of the bottom line.
const FOOT: i32 = 26;

/// A picture, or why there is none.
pub enum Painted {
    /// As PNG.
    Png(Vec<u8>),
    /// The letters that no font contains.
    Missing(BTreeSet<String>),
}

/// Draws pictures, with the fonts loaded once.
pub struct Painter<'a> {
    options: Options<'a>,
    /// The stylesheet of downloadable pictures, with the tokens' light values.
    style: String,
}

impl<'a> Painter<'a> {
    /// Loads the fonts.
    pub fn new(css: &str) -> Self {
        Self { options: faces::options(), style: style(css) }
    }

    /// The picture of a page; `turns` are the ones that the cover draws.
    ///
    /// # Errors
    /// A drawing that cannot be read or written.
    pub fn paint(
        &self,
        site: &Site,
        page: &Page,
        taken: Option<&FileContext<'_>>,
        turns: &[Direction],
    ) -> Result<Painted, Failure> {
        let tree = self.tree(&self.svg(site, page, taken, turns))?;
        let missing = faces::missing(tree.root());
        if !missing.is_empty() {
            return Ok(Painted::Missing(missing));
        }
        let mut pixmap = Pixmap::new(WIDTH, HEIGHT).ok_or("a picture without size")?;
        resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
        Ok(Painted::Png(pixmap.encode_png()?))
    }

    fn tree(&self, svg: &str) -> Result<Tree, Failure> {
        Ok(Tree::from_str(svg, &self.options)?)
    }

    fn svg(&self, site: &Site, page: &Page, taken: Option<&FileContext<'_>>, turns: &[Direction]) -> String {
        let drawing = taken.and_then(|own| draw(own.figure, &own.state.selection(), Size::Wide, own.format_context));
        let mut body = String::new();
        let top = MARGIN + 22;
        text(&mut body, Point::new(MARGIN, top), FOOT, "kicker", &kicker(site, page));
        let foot = pixels(HEIGHT) - MARGIN + 20;
        let end = foot - FOOT - 24;
        let whole = pixels(WIDTH) - 2 * MARGIN;
        match drawing {
            Some(drawing) => {
                // Wide drawings go below the question, tall ones next to it: whichever leaves more space.
                let below = ask(&page.lookup.question, &TITLES[2..], 2, whole);
                let beside = ask(&page.lookup.question, &TITLES[2..], 6, BESIDE);
                let under = Room { left: MARGIN, top: top + 18 + below.height() + 34, width: whole, end };
                let right = Room { left: MARGIN + BESIDE + 48, top: MARGIN, width: whole - BESIDE - 48, end };
                let (asked, room) =
                    if under.scale(&drawing) >= right.scale(&drawing) { (below, under) } else { (beside, right) };
                asked.write(&mut body, top + 18);
                room.place(&mut body, &drawing);
            }
            None => {
                let asked = ask(&page.lookup.question, &TITLES, 3, whole);
                asked.write(&mut body, top + 18);
                body += &lines_of(turns, top + 18 + asked.height() + 34, end);
            }
        }
        text(&mut body, Point::new(MARGIN, foot), FOOT, "foot", site.messages.site_title());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\"><style>{}\n\
             text {{ font-family: \"{FAMILY}\" }}\n.question {{ font-weight: 600; fill: #1b1e23 }}\n\
             .kicker, .foot {{ fill: #565b63 }}</style>\
             <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fbfaf7\"/>{body}</svg>",
            escape(&self.style)
        )
    }
}

/// What the page is: the step's number, the sort of piece, or the brief's name.
fn kicker(site: &Site, page: &Page) -> String {
    let brief = &site.brief;
    match page.kind() {
        PageKind::Step(step) => {
            let total = site.steps().count().to_string();
            fill(site.messages.step_of(), &[("step", &step.to_string()), ("total", &total)])
        }
        PageKind::Figure => site.messages.figure_page().to_owned(),
        PageKind::Timeline => site.messages.timeline_page().to_owned(),
        PageKind::Recommendation => site.messages.rec_page().to_owned(),
        PageKind::Static
        | PageKind::Cover
        | PageKind::Ledger
        | PageKind::Argument
        | PageKind::List
        | PageKind::NotFound => {
            format!("{}, {}", brief.publisher, site.reference)
        }
    }
}

/// The question, broken into lines.
struct Asked {
    size: i32,
    lines: Vec<String>,
}

/// Sets a question at the largest of these sizes at which it takes at most `max_lines` lines, otherwise at the
/// smallest.
fn ask(words: &str, sizes: &[i32], max_lines: usize, width: i32) -> Asked {
    // The metrics are for 13-pixel text, in tenths.
    let broken = |size: i32| wrap(words, width * 10 * 13 / size);
    let smallest = sizes.last().copied().unwrap_or(FOOT);
    let size = sizes.iter().copied().find(|size| broken(*size).len() <= max_lines).unwrap_or(smallest);
    Asked { size, lines: broken(size) }
}

impl Asked {
    fn line(&self) -> i32 {
        self.size * 11 / 10
    }

    fn height(&self) -> i32 {
        self.line() * i32::try_from(self.lines.len()).unwrap_or(1)
    }

    fn write(&self, body: &mut String, top: i32) {
        for (line, y) in self.lines.iter().zip(1..) {
            text(body, Point::new(MARGIN, top + y * self.line()), self.size, "question", line);
        }
    }
}

/// The area available to a drawing.
struct Room {
    left: i32,
    top: i32,
    width: i32,
    end: i32,
}

impl Room {
    /// Pixels per unit of the drawing, at its largest.
    fn scale(&self, drawing: &Drawing) -> f64 {
        let part = |room: i32, own: i32| f64::from(room) / f64::from(own);
        part(self.width, drawing.size.width).min(part(self.end - self.top, drawing.size.height))
    }

    fn place(&self, body: &mut String, drawing: &Drawing) {
        let scale = self.scale(drawing);
        let left = f64::from(self.left) + (f64::from(self.width) - f64::from(drawing.size.width) * scale) / 2.0;
        let top = f64::from(self.top) + (f64::from(self.end - self.top) - f64::from(drawing.size.height) * scale) / 2.0;
        let shapes = shapes(drawing);
        let _ = write!(
            body,
            "<g class=\"chart\" transform=\"translate({left:.1} {top:.1}) scale({scale:.5})\">{shapes}</g>"
        );
    }
}

fn text(body: &mut String, Point { x, y }: Point, size: i32, class: &str, words: &str) {
    let _ = write!(body, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\">{}</text>", escape(words));
}

/// The cover's two lines, from side to side.
fn lines_of(turns: &[Direction], top: i32, bottom: i32) -> String {
    let share = pixels(WIDTH) / i32::try_from(turns.len().max(1)).unwrap_or(1);
    let spacing = Spacing { share, lead: share / 2, tail: share / 2 };
    let drawing = braid(turns, Axis::Across, spacing, bottom - top);
    format!(
        "<g transform=\"translate(0 {top})\" fill=\"none\" stroke-width=\"5\">\
         <path fill=\"#ece8dd\" d=\"{}\"/><path stroke=\"#b4490f\" d=\"{}\"/>\
         <path stroke=\"#1f5aa6\" d=\"{}\"/></g>",
        drawing.between(),
        drawing.india(),
        drawing.united_states()
    )
}

#[expect(clippy::cast_possible_wrap, reason = "a picture's size is small")]
fn pixels(length: u32) -> i32 {
    length as i32
}

#[cfg(test)]
mod tests {
    use resvg::usvg::{Group, Node};

    use super::*;

    /// The right edge of all text in a group.
    fn right(group: &Group) -> f32 {
        let ends = group.children().iter().map(|node| match node {
            Node::Group(group) => right(group),
            Node::Text(text) => text.abs_bounding_box().right(),
            _ => 0.0,
        });
        ends.fold(0.0, f32::max)
    }

    #[test]
    fn long_questions_are_set_smaller_and_stay_in_the_picture() {
        let painter = Painter::new("");
        for words in ["Why now?", &"How did two wary countries come to share their most guarded technology? ".repeat(2)]
        {
            let asked = ask(words, &TITLES, 3, pixels(WIDTH) - 2 * MARGIN);
            assert!(asked.lines.len() <= 3, "{:?}", asked.lines);
            let mut body = String::new();
            asked.write(&mut body, MARGIN);
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
                 <g font-family=\"{FAMILY}\" font-weight=\"600\">{body}</g></svg>"
            );
            let end = right(painter.tree(&svg).expect("a drawing").root());
            assert!(end > 200.0, "the text is drawn with a font that is there: {end}");
            assert!(end <= (pixels(WIDTH) - MARGIN) as f32, "{end}: {:?}", asked.lines);
        }
    }
}
