//! The drawing itself, at two sizes of which the stylesheet shows the one that fits, with a cursor over it.
//!
//! The cursor lies in a picture of its own above the drawing. For keys and screen readers it is a slider: one tab stop,
//! whose text is the value that it stands at.

use std::rc::Rc;

use yew::{InputEvent, KeyboardEvent, PointerEvent, html};

use super::super::device;
use super::super::element::{Node, all, classed, el, node, text};
use super::super::kept::kept;
use super::{Drawings, Parts};
use crate::chart::{Drawing, Point, Shape, Size, Step, nearest, step};
use crate::export::outline;
use crate::format::fill;
use crate::model::{Decimal, PlacedFigure};
use crate::state::{FigureAction, Guess};

/// Draws both sizes with their cursors, and the slider; `read` is the value that is read out.
pub fn plot(parts: &Parts<'_>, drawings: &Drawings, read: Option<&str>) -> Node {
    let mut children = Vec::new();
    for (index, size) in Size::ALL.into_iter().enumerate() {
        let Some(drawing) = &*drawings[index] else { continue };
        let class = format!("chart chart-{}", size.name());
        let (figure, picture) = (parts.model.figure.clone(), drawings[index].clone());
        let still = kept(Still { figure, picture }, still);
        children.push(classed("div", &class, vec![still, cursor(parts, drawings, index, drawing)]));
    }
    children.push(slider(parts, drawings, read));
    classed("div", "figure-plot", children)
}

/// What the drawing itself shows.
struct Still {
    figure: PlacedFigure,
    picture: Rc<Option<Drawing>>,
}

impl PartialEq for Still {
    /// The same picture, not an equal one.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.picture, &other.picture)
    }
}

/// The drawing, which stays while the cursor moves over it, named for those who do not see it.
fn still(shown: &Still) -> Node {
    let figure = &shown.figure;
    let Some(drawing) = &*shown.picture else { return Node::default() };
    let view_box = format!("0 0 {} {}", drawing.size.0, drawing.size.1);
    let label = format!("{} {}", figure.title, figure.subtitle);
    let shapes = drawing.shapes.iter().map(shape).collect();
    el("svg", (&["role", "aria-label", "viewBox"], &["img", &label, &view_box]), shapes)
}

fn shape(shape: &Shape) -> Node {
    let path = |points: &[Point], closed: bool, class: &str| {
        el("path", (&["class", "d"], &[class, &outline(points, closed)]), Vec::new())
    };
    match shape {
        Shape::Line(from, to, class) => path(&[*from, *to], false, &class.names()),
        Shape::Path(points, closed, class) => path(points, *closed, &class.names()),
        Shape::Rect(at, size, class) => {
            let [x, y, width, height] = [at.0, at.1, size.0, size.1].map(|length| length.to_string());
            let names = &["class", "x", "y", "width", "height"];
            el("rect", (names, &[&class.names(), &x, &y, &width, &height]), Vec::new())
        }
        Shape::Dot(at, radius, class) => dot(*at, *radius, &class.names()),
        Shape::Text(at, anchor, words, class) => {
            let [x, y] = [at.0, at.1].map(|length| length.to_string());
            let names = &["class", "x", "y", "text-anchor"];
            el("text", (names, &[&class.names(), &x, &y, anchor.name()]), vec![text(words)])
        }
    }
}

fn dot(at: Point, radius: i32, class: &str) -> Node {
    let [x, y, radius] = [at.0, at.1, radius].map(|length| length.to_string());
    el("circle", (&["class", "cx", "cy", "r"], &[class, &x, &y, &radius]), Vec::new())
}

/// A line and a dot of the cursor's picture.
fn pin(line: [Point; 2], at: Point, name: &str) -> Node {
    let class = format!("{name}-line");
    let line = el("path", (&["class", "d"], &[&class, &outline(&line, false)]), Vec::new());
    all(vec![line, dot(at, 70, &format!("{name}-dot"))])
}

/// The picture above the drawing: where the reader points, and the guess.
fn cursor(parts: &Parts<'_>, drawings: &Drawings, index: usize, drawing: &Drawing) -> Node {
    let (width, height) = drawing.size;
    let state = parts.state();
    let reading = state.reading.and_then(|reading| drawing.readings.get(reading));
    let rule = reading.map(|reading| {
        let (x, y) = reading.at;
        pin(if drawing.downwards { [(0, y), (width, y)] } else { [(x, 0), (x, height)] }, (x, y), "cursor")
    });
    let guess = match state.guess {
        Some(Guess::Asked(value) | Guess::Made(value)) => drawing.guess.as_ref().map(|axis| {
            let (x, y) = axis.place(value);
            let across = axis.from.1 == axis.to.1;
            pin(if across { [(x, y - 300), (x, y)] } else { [(x - 150, y), (x + 150, y)] }, (x, y), "guess")
        }),
        _ => None,
    };
    let point = {
        let (drawings, figure, asking) = (drawings.clone(), parts.model.figure.clone(), state.is_asking());
        parts.on(move |event: PointerEvent| {
            let drawing = (*drawings[index]).as_ref()?;
            let (x, y, pressed) = device::place(&event)?;
            let at = (x * f64::from(drawing.size.0), y * f64::from(drawing.size.1));
            if asking {
                let (axis, predict) = (drawing.guess.as_ref()?, figure.predict.as_ref()?);
                let steps = (axis.value(axis.part(at)) - predict.low.to_f64()) / predict.step.to_f64();
                let value = predict.low.to_f64() + steps.round() * predict.step.to_f64();
                let value = Decimal::round(value, predict.low.places().max(predict.step.places()));
                return pressed.then_some(FigureAction::Guess(Guess::Asked(value)));
            }
            #[expect(clippy::cast_possible_truncation, reason = "inside the drawing")]
            let at = (at.0 as i32, at.1 as i32);
            Some(FigureAction::Read(nearest(drawing, at)))
        })
    };
    node(html! {
        <svg
            class="cursor"
            aria-hidden="true"
            viewBox={ format!("0 0 {width} {height}") }
            onpointermove={ point.clone() }
            onpointerdown={ point }
        >
            { *rule.unwrap_or_default() }
            { *guess.unwrap_or_default() }
        </svg>
    })
}

/// One tab stop for all values: arrows go on and change the series, Home and End go to the ends, Escape lets go.
fn slider(parts: &Parts<'_>, drawings: &Drawings, read: Option<&str>) -> Node {
    let state = parts.state();
    let count = (*drawings[1]).as_ref().map_or(0, |drawing| drawing.readings.len());
    if count == 0 {
        return Node::default();
    }
    let messages = parts.scope.messages();
    let at = state.reading;
    let key = {
        let drawings = drawings.clone();
        move |event: KeyboardEvent| {
            let asked = match device::key(&event).as_str() {
                "ArrowLeft" => Step::Left,
                "ArrowRight" => Step::Right,
                "ArrowUp" => Step::Up,
                "ArrowDown" => Step::Down,
                "Home" => Step::Home,
                "End" => Step::End,
                "Escape" => return Some(FigureAction::Read(None)),
                _ => return None,
            };
            event.prevent_default();
            Some(FigureAction::Read(step((*drawings[1]).as_ref()?, at, asked)))
        }
    };
    // Screen readers on phones move a slider without keys.
    let slide = |event: InputEvent| Some(FigureAction::Read(device::input_value(&event).parse().ok()));
    node(html! {
        <input
            type="range"
            class="chart-slider needs-script"
            min="0"
            max={ (count - 1).to_string() }
            value={ at.unwrap_or(0).to_string() }
            aria-label={ fill(messages.figure_read(), &[("title", &parts.figure().title)]) }
            aria-valuetext={ read.unwrap_or(messages.figure_read_hint()).to_owned() }
            disabled={ state.is_asking() }
            onkeydown={ parts.on(key) }
            oninput={ parts.on(slide) }
        />
    })
}
