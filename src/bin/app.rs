//! The browser's entry: takes over the rendered page.

fn main() {
    ai_partnership_explainer::browser::start();
}
