//! A small picture has its own rules, and does not reveal what its figure asks.

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
