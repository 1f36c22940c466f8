//! The browser's entry where a figure stands alone in a frame: the same start, built without whole pages.

fn main() {
    ai_partnership_explainer::browser::start();
}
