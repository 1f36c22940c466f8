//! The sites that the tests of pages look at: each is rendered once.

use std::path::PathBuf;
use std::sync::LazyLock;

use ai_partnership_explainer::content::Library;

use crate::support;

pub static LIBRARY: LazyLock<Library> = LazyLock::new(support::library);
/// The site at the root of a server that is not known, under a path of it, and on one that is.
pub static AT_ROOT: LazyLock<PathBuf> = LazyLock::new(|| support::rendered_once("pages-root", &LIBRARY, "/"));
pub static UNDER_A_PATH: LazyLock<PathBuf> =
    LazyLock::new(|| support::rendered_once("pages-path", &LIBRARY, "/explainer/"));
pub static ON_A_HOST: LazyLock<PathBuf> =
    LazyLock::new(|| support::rendered_once("pages-host", &LIBRARY, "https://example.org/explainer/"));
