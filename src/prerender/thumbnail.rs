//! A figure's drawing as a small picture, for recognition: no title, no notes, no surrounding words, and nothing of a
//! value that readers are asked to guess.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::chart::{Class, Drawing, Role, Shape, ValueAxis};
use crate::export::shapes;
use crate::geometry::{Dimensions, Point};
use crate::model::Quality;

/// Writes the picture of a drawing made for phones. A page may show dozens, so each has only the rules for its own
/// shapes.
pub fn svg(drawing: &Drawing, style: &str) -> String {
    let Dimensions { width, height } = drawing.size;
    let shapes = shapes(&without_answer(drawing));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {width} {height}\" \
         class=\"chart\"><style>{}</style>\n{shapes}</svg>\n",
        width / 10,
        height / 10,
        applying(style, &shapes)
    )
}

/// The drawing of a figure with a prediction, without anything that would give the answer away.
fn without_answer(drawing: &Drawing) -> Drawing {
    let shown = drawing.shapes.iter().filter_map(|shape| {
        if class(shape).hides_answer { place_of_answer(shape, drawing.prediction_axis) } else { Some(shape.clone()) }
    });
    Drawing { shapes: shown.collect(), ..drawing.clone() }
}

/// The place of the answer: an empty bar as long as the longest guess, or a colourless square; nothing for other
/// shapes.
fn place_of_answer(shape: &Shape, guesses: Option<ValueAxis>) -> Option<Shape> {
    let Shape::Rect(at, size, class) = shape else { return None };
    Some(match guesses {
        Some(ValueAxis { from, to, .. }) => {
            let class = Class::of(Role::Bar).tone(class.tone).quality(Quality::Planned);
            Shape::Rect(Point::new(from.x, at.y), Dimensions::new(to.x - from.x, size.height), class)
        }
        None => Shape::Rect(*at, *size, Class::of(Role::Tile)),
    })
}

fn class(shape: &Shape) -> Class {
    match shape {
        Shape::Line(.., class)
        | Shape::Path(.., class)
        | Shape::Rect(.., class)
        | Shape::Dot(.., class)
        | Shape::Text(.., class) => *class,
    }
}

/// The rules of a stylesheet that apply to some shapes, and the tokens they use.
fn applying(style: &str, shapes: &str) -> String {
    let names = shapes.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut used: BTreeSet<&str> = names.flat_map(str::split_whitespace).collect();
    used.insert("chart");
    let rules: Vec<&str> = style.split_inclusive('}').filter(|rule| applies(rule, &used)).collect();
    let is_named = |declaration: &str| {
        let name = declaration.split(':').next().unwrap_or_default();
        !name.starts_with("--") || rules.iter().any(|rule| rule.contains(&format!("var({name})")))
    };
    let kept = rules.iter().map(|rule| match rule.split_once(":root{") {
        Some((before, tokens)) => {
            let tokens = tokens.trim_end_matches('}').split(';').filter(|own| !own.is_empty() && is_named(own));
            format!("{before}:root{{{}}}", tokens.collect::<Vec<_>>().join(";"))
        }
        None => (*rule).to_owned(),
    });
    kept.collect()
}

/// Whether a rule may apply where these classes are used. Conditional groups and their closing braces stay.
fn applies(rule: &str, used: &BTreeSet<&str>) -> bool {
    let selector = rule.split('{').next().unwrap_or_default();
    let classes = |text: &str| -> Vec<bool> {
        let names = text.split('.').skip(1).filter_map(|rest| rest.split([' ', ':', ',', ')']).next());
        names.map(|name| used.contains(name)).collect()
    };
    // In a bracketed group one match is enough; otherwise all are needed.
    let holds = |selector: &str| {
        let mut parts = selector.split(":is(");
        let first = parts.next().unwrap_or_default();
        classes(first).into_iter().all(|own| own)
            && parts.all(|part| {
                let (group, rest) = part.split_once(')').unwrap_or((part, ""));
                classes(group).contains(&true) && classes(rest).into_iter().all(|own| own)
            })
    };
    selector.starts_with('@') || selector.split(",.chart").any(holds)
}
