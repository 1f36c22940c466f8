//! Checks the content folder and renders the site; see `ai_partnership_explainer::prerender`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ai_partnership_explainer::prerender::command(std::env::args().skip(1))
}
