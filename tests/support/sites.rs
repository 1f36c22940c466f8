//! The project's site rendered for different places, once each for all tests.

use std::path::PathBuf;
use std::sync::LazyLock;

use ai_partnership_explainer::prerender::Deployment;

use super::{LIBRARY, rendered_once};

/// The site at the root of an unknown server, and, with its pictures, under a path of a known one.
pub static AT_ROOT: LazyLock<PathBuf> = LazyLock::new(|| rendered_once("pages-root", &LIBRARY, &Deployment::read("/")));
pub static ON_A_HOST: LazyLock<PathBuf> = LazyLock::new(|| {
    let place = Deployment { has_pictures: true, ..Deployment::read("https://example.org/explainer/") };
    rendered_once("pages-host", &LIBRARY, &place)
});
