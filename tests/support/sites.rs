//! The project's site as it is written for different places: each is rendered once, for all tests that look at it.

use std::path::PathBuf;
use std::sync::LazyLock;

use ai_partnership_explainer::prerender::Deployment;

use super::{LIBRARY, rendered_once};

/// The site at the root of a server that is not known, and, with its pictures, under a path of one that is.
pub static AT_ROOT: LazyLock<PathBuf> = LazyLock::new(|| rendered_once("pages-root", &LIBRARY, &Deployment::read("/")));
pub static ON_A_HOST: LazyLock<PathBuf> = LazyLock::new(|| {
    let place = Deployment { has_pictures: true, ..Deployment::read("https://example.org/explainer/") };
    rendered_once("pages-host", &LIBRARY, &place)
});
