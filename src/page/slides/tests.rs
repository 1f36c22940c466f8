use yew::html;

use super::*;
use crate::drawn::drawn;

#[test]
fn a_slide_keeps_what_its_element_says() {
    let page = drawn(slide(html! { <p class="told" lang="hi">{ "Words" }</p> }, "A slide"));
    assert_eq!(page.attributes(".told[lang=hi]", "data-slide"), ["A slide"]);
}

#[test]
fn only_many_words_are_set_smaller() {
    let text = |count: usize| vec![Block::Paragraph(vec![crate::model::Inline::Text("word ".repeat(count))])];
    assert!(!is_long(&text(LONG)));
    assert!(is_long(&text(LONG + 1)));
}
