//! The reader's settings before anything is changed.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn each_setting_has_a_name_and_stands_at_its_first_value() {
    let (_, scope) = pages().next().expect("a page");
    let drawn = drawn(display(&scope));
    let groups = drawn.count("fieldset");
    assert_eq!(drawn.count("fieldset > legend:first-child"), groups);
    assert_eq!(drawn.count("input[checked]"), groups);
    let values = Theme::ALL.len() + TextSize::ALL.len() + Numbers::ALL.len();
    assert_eq!(drawn.count("label > input[type=radio]"), values);
    let words = drawn.texts("label");
    assert!(words.iter().all(|own| !own.is_empty()), "{words:?}");
}
