//! Shapes on a strip: fractions of its width along it, pixels down it. One function each, because every element with
//! its attributes is code that readers load.

use yew::{Html, html};

/// From one position to another, at one or two heights.
pub fn line(class: &'static str, [x1, x2]: [String; 2], [y1, y2]: [i32; 2]) -> Html {
    html! { <line { class } { x1 } { x2 } y1={ y1.to_string() } y2={ y2.to_string() } /> }
}

/// A part of the strip, from a height on.
pub fn bar(class: &'static str, x: String, width: String, [y, height]: [i32; 2]) -> Html {
    html! { <rect { class } { x } { width } y={ y.to_string() } height={ height.to_string() } /> }
}

/// Words this many pixels from a position, which is their `anchor`.
pub fn words(class: &str, x: String, [dx, y]: [i32; 2], anchor: &'static str, words: &str) -> Html {
    html! {
        <text class={ class.to_owned() } { x } dx={ dx.to_string() } y={ y.to_string() } text-anchor={ anchor }>
            { words }
        </text>
    }
}
