//! A figure's drawing as a small picture, to be recognised by: no title, no notes, no words around it, and nothing of a
//! value that readers are asked to guess.

use std::collections::BTreeSet;

use crate::chart::{Class, Drawing, Role, Shape, ValueAxis};
use crate::export::shapes;
use crate::geometry::{Dimensions, Point};
use crate::model::Quality;

/// Writes the picture of a drawing made for phones. A page may show dozens, so each has the rules of its own shapes only.
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

/// The drawing of a figure that asks, without what would give the answer away.
fn without_answer(drawing: &Drawing) -> Drawing {
    let shown = drawing.shapes.iter().filter_map(|shape| {
        if class(shape).hides_answer { place_of_answer(shape, drawing.prediction_axis) } else { Some(shape.clone()) }
    });
    Drawing { shapes: shown.collect(), ..drawing.clone() }
}

/// Where the answer will be: a bar as long as any guess and empty, a square of no colour; nothing of other shapes.
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

/// The rules of a stylesheet that apply to some shapes, and the tokens that these rules name.
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

/// Whether a rule may apply where these classes are used. What stands under a condition, and the condition's end, stays.
fn applies(rule: &str, used: &BTreeSet<&str>) -> bool {
    let selector = rule.split('{').next().unwrap_or_default();
    let classes = |text: &str| -> Vec<bool> {
        let names = text.split('.').skip(1).filter_map(|rest| rest.split([' ', ':', ',', ')']).next());
        names.map(|name| used.contains(name)).collect()
    };
    // Of a group in brackets one is enough; of all else each is needed.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Size, draw};
    use crate::drawn::pages;
    use crate::figure::FigureState;
    use crate::model::{Decimal, PageKind};

    #[test]
    fn a_picture_is_the_same_whatever_readers_are_asked_to_guess() {
        let mut asked = 0;
        for (page, scope) in pages().filter(|(page, _)| page.kind() == PageKind::Figure) {
            let figure = page.figures().next().expect("its figure");
            let Some(prompt) = &figure.predict else { continue };
            let state = FigureState::first(figure);
            let picture = |figure: &_| {
                svg(&draw(figure, &state.selection(), Size::Compact, scope.format_context()).expect("a drawing"), "")
            };
            let mut other = figure.clone();
            let cell = &mut other.measures[0].cells[usize::from(prompt.row)][usize::from(prompt.column)];
            // Another answer that is as long to write and leaves a hundred squares.
            let value = cell.value.expect("an answer");
            cell.value = Some(Decimal::round(value.to_f64() * 0.97, value.places()));
            assert_ne!(figure, &other, "{}", figure.id);
            assert!(picture(figure) == picture(&other), "{} gives its answer away", figure.id);
            asked += 1;
        }
        assert!(asked > 0, "no figure asks");
    }

    #[test]
    fn a_picture_has_the_rules_and_tokens_of_its_shapes_alone() {
        let style = ":root{--ink:#111;--line:#ddd;--india:#a40;}@media (prefers-color-scheme:dark){:root{--ink:#eee;--india:#fa0;}}\
                     .chart text{fill:var(--ink)}.chart .c-note,.chart .c-tick{fill:var(--ink)}.chart .c-grid{stroke:var(--line)}\
                     .chart :is(.c-line,.c-gap).t-india{stroke:var(--india)}.chart :is(.c-line,.c-gap).t-a{stroke:var(--line)}\
                     @media (max-width:150px){text{display:none}}";
        let shapes = "<path class=\"c-line t-india\"/><text class=\"c-tick\">1</text>";
        assert_eq!(
            applying(style, shapes),
            ":root{--ink:#111;--india:#a40}@media (prefers-color-scheme:dark){:root{--ink:#eee;--india:#fa0}}\
             .chart text{fill:var(--ink)}.chart .c-note,.chart .c-tick{fill:var(--ink)}\
             .chart :is(.c-line,.c-gap).t-india{stroke:var(--india)}@media (max-width:150px){text{display:none}}"
        );
    }
}
