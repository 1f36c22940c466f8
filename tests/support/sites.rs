//! The project's site as it is written for different places: each is rendered once, for all tests that look at it.

use std::path::PathBuf;
use std::sync::LazyLock;

use super::{LIBRARY, rendered_once};

/// The site at the root of a server that is not known, under a path of it, and on one that is.
pub static AT_ROOT: LazyLock<PathBuf> = LazyLock::new(|| rendered_once("pages-root", &LIBRARY, "/"));
pub static UNDER_A_PATH: LazyLock<PathBuf> = LazyLock::new(|| rendered_once("pages-path", &LIBRARY, "/explainer/"));
pub static ON_A_HOST: LazyLock<PathBuf> =
    LazyLock::new(|| rendered_once("pages-host", &LIBRARY, "https://example.org/explainer/"));
