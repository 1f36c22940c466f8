//! The drawing itself, at two sizes of which the stylesheet shows the one that fits, with a cursor over it.
//!
//! The cursor is in a picture of its own above the drawing. For keys and screen readers it is a slider: one tab stop,
//! whose text is the current value.

use std::rc::Rc;

use yew::{Html, InputEvent, KeyboardEvent, PointerEvent, Properties, component, html};

use super::drawings::Drawings;
use super::parts::Parts;
use crate::chart::{Anchor, Drawing, PathKind, RowDirection, Shape, Size, Step, nearest, step};
use crate::export::outline;
use crate::figure::{FigureAction, Prediction};
use crate::format::fill;
use crate::geometry::{Dimensions, Point};
use crate::model::{Decimal, Figure, Shared};
use crate::platform::{self, PointerPosition};

/// Draws both sizes with their cursors, and the slider; `read` is the value being read out.
pub fn plot(parts: &Parts<'_>, drawings: &Drawings, read: Option<&str>) -> Html {
    html! {
        <div class="figure-plot">
            for (index, size) in Size::ALL.into_iter().enumerate() {
                if let Some(drawing) = &*drawings[index] {
                    <div class={ format!("chart chart-{}", size.name()) }>
                        <Still figure={ parts.model.figure.clone() } picture={ drawings[index].clone() } />
                        { cursor(parts, drawings, index, drawing) }
                    </div>
                }
            }
            { slider(parts, drawings, read) }
        </div>
    }
}

/// What the drawing itself shows.
#[derive(Properties)]
struct StillProps {
    figure: Shared<Figure>,
    picture: Rc<Option<Drawing>>,
}

impl PartialEq for StillProps {
    /// Identity, not equality.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.picture, &other.picture)
    }
}

/// The drawing, which stays the same while the cursor moves over it, with a label for screen readers.
#[component]
fn Still(StillProps { figure, picture }: &StillProps) -> Html {
    let Some(drawing) = &**picture else { return Html::default() };
    let Dimensions { width, height } = drawing.size;
    let label = format!("{} {}", figure.title, figure.subtitle);
    html! {
        <svg role="img" aria-label={ label } viewBox={ format!("0 0 {width} {height}") }>
            { for drawing.shapes.iter().map(shape) }
        </svg>
    }
}

fn shape(shape: &Shape) -> Html {
    match shape {
        Shape::Line(from, to, class) => {
            html! { <path class={ class.names() } d={ outline(&[*from, *to], PathKind::Open) } /> }
        }
        Shape::Path(points, kind, class) => html! { <path class={ class.names() } d={ outline(points, *kind) } /> },
        Shape::Rect(Point { x, y }, Dimensions { width, height }, class) => html! {
            <rect
                class={ class.names() }
                x={ x.to_string() }
                y={ y.to_string() }
                width={ width.to_string() }
                height={ height.to_string() }
            />
        },
        Shape::Dot(at, radius, class) => dot(*at, *radius, class.names()),
        Shape::Text(Point { x, y }, anchor, words, class) => html! {
            <text
                class={ class.names() }
                x={ x.to_string() }
                y={ y.to_string() }
                text-anchor={ (*anchor != Anchor::Start).then(|| anchor.name()) }
            >
                { words }
            </text>
        },
    }
}

fn dot(Point { x, y }: Point, radius: i32, class: String) -> Html {
    html! { <circle class={ class } cx={ x.to_string() } cy={ y.to_string() } r={ radius.to_string() } /> }
}

/// A line and a dot of the cursor's picture.
fn pin(line: [Point; 2], at: Point, name: &str) -> Html {
    html! {
        <>
            <path class={ format!("{name}-line") } d={ outline(&line, PathKind::Open) } />
            { dot(at, 70, format!("{name}-dot")) }
        </>
    }
}

/// The picture above the drawing: where the reader points, and the prediction.
fn cursor(parts: &Parts<'_>, drawings: &Drawings, index: usize, drawing: &Drawing) -> Html {
    let Dimensions { width, height } = drawing.size;
    let state = parts.state();
    let reading = state.reading.and_then(|reading| drawing.readings.get(reading));
    let rule = reading.map(|reading| {
        let Point { x, y } = reading.at;
        let line = match drawing.row_direction {
            RowDirection::Down => [Point::new(0, y), Point::new(width, y)],
            RowDirection::Across => [Point::new(x, 0), Point::new(x, height)],
        };
        pin(line, reading.at, "cursor")
    });
    let prediction = match state.prediction {
        Some(Prediction::Pending(value) | Prediction::Made(value)) => drawing.prediction_axis.as_ref().map(|axis| {
            let Point { x, y } = axis.place(value);
            let across = axis.from.y == axis.to.y;
            pin(
                if across {
                    [Point::new(x, y - 300), Point::new(x, y)]
                } else {
                    [Point::new(x - 150, y), Point::new(x + 150, y)]
                },
                Point::new(x, y),
                "guess",
            )
        }),
        _ => None,
    };
    let point = {
        let (drawings, figure, asking) = (drawings.clone(), parts.model.figure.clone(), state.is_asking());
        parts.on(move |event: PointerEvent| {
            let drawing = (*drawings[index]).as_ref()?;
            let PointerPosition { x, y, is_pressed: pressed } = platform::place(&event)?;
            let (x, y) = (x * f64::from(drawing.size.width), y * f64::from(drawing.size.height));
            if asking {
                let (axis, predict) = (drawing.prediction_axis.as_ref()?, figure.predict.as_ref()?);
                let steps = (axis.value(axis.part(x, y)) - predict.low.to_f64()) / predict.step.to_f64();
                let value = predict.low.to_f64() + steps.round() * predict.step.to_f64();
                let value = Decimal::round(value, predict.low.places().max(predict.step.places()));
                return pressed.then_some(FigureAction::Predict(Prediction::Pending(value)));
            }
            #[expect(clippy::cast_possible_truncation, reason = "inside the drawing")]
            let at = Point::new(x as i32, y as i32);
            Some(FigureAction::Read(nearest(drawing, at)))
        })
    };
    html! {
        <svg
            class="cursor"
            aria-hidden="true"
            viewBox={ format!("0 0 {width} {height}") }
            onpointermove={ point.clone() }
            onpointerdown={ point }
        >
            { rule.unwrap_or_default() }
            { prediction.unwrap_or_default() }
        </svg>
    }
}

/// One tab stop for all values: arrows move and change the series, Home and End go to the ends, Escape releases the
/// cursor.
fn slider(parts: &Parts<'_>, drawings: &Drawings, read: Option<&str>) -> Html {
    let state = parts.state();
    let count = (*drawings[1]).as_ref().map_or(0, |drawing| drawing.readings.len());
    if count == 0 {
        return Html::default();
    }
    let messages = parts.scope.messages();
    let at = state.reading;
    let key = {
        let drawings = drawings.clone();
        move |event: KeyboardEvent| {
            let asked = match platform::key(&event).as_str() {
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
    let slide = |event: InputEvent| Some(FigureAction::Read(platform::input_value(&event).parse().ok()));
    html! {
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
    }
}
