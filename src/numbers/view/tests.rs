//! A strip is readable without script, and shows the context of one of its numbers.

use super::*;
use crate::drawn::{exhibit, pages, squeezed};
use crate::exhibit::{Exhibit, Phase};
use crate::format::quantity;

#[test]
fn a_strip_reads_whole_and_shows_where_one_number_stands() {
    let mut seen = 0;
    for (page, scope) in pages() {
        for strip in page.key_numbers() {
            let first = NumbersModel::first(strip.clone(), &scope);
            let closed = exhibit(&first, &scope, Phase::Rendered);
            assert_eq!(closed.count(".key-number-panel"), 0);
            let values = closed.texts(".key-number-value");
            for (index, number) in strip.numbers.iter().enumerate() {
                let value = squeezed(&quantity(number.fact.value, number.fact.unit, scope.format_context()));
                assert!(values[index].contains(&value), "{}: {}", number.place, values[index]);
                let drawn = exhibit(&first.after(NumbersAction::Press(index)), &scope, Phase::Rendered);
                assert_eq!(drawn.count(".key-number-panel"), 1, "{}", number.place);
                assert_eq!(drawn.count("[aria-current=true]"), 1, "{}", number.place);
                assert_eq!(drawn.count("[aria-expanded=true]"), 1, "{}", number.place);
                seen += 1;
            }
        }
    }
    assert!(seen > 0, "no number was looked at");
}
