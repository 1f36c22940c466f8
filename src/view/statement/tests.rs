//! A statement shows its kind.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn every_statement_is_marked_by_its_kind_and_another_view_is_called_one() {
    let mut counters = 0;
    for (page, scope) in pages() {
        for own in page.statements() {
            let drawn = drawn(statement(own, &scope));
            assert_eq!(drawn.attributes(".statement", "id"), [own.id.as_str()]);
            assert_eq!(drawn.count(&format!(".statement-{}", own.kind.slug())), 1, "{}", own.id);
            assert_eq!(drawn.count("details.evidence"), 1, "{}", own.id);
            let is_counter = own.role == Role::Counter;
            assert_eq!(drawn.count(".counter-label"), usize::from(is_counter), "{}", own.id);
            counters += usize::from(is_counter);
        }
    }
    assert!(counters > 0, "no other view was looked at");
}
