//! Builds a site from compiled code: renders every page for its address, compresses it, and checks the budget.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::code::{self, Code};
use crate::tools::Tools;
use crate::{budget, compress, glue, pdf, project, run};

/// The options of a build.
pub struct Options {
    /// The full address of the site, or its path alone.
    pub public_url: String,
    /// The output folder.
    pub dist: PathBuf,
    /// The port to serve on.
    pub port: u16,
    /// Whether to print pages to PDF files.
    pub pdf: bool,
    /// The fontconfig file for the browser that prints; without one, it uses the machine's fonts.
    pub fonts: Option<PathBuf>,
}

/// Builds the release site.
///
/// # Errors
/// A mistake in the content, a failed build, a page that does not print, a budget that is exceeded.
pub fn build(options: &Options, tools: &Tools) -> Result<()> {
    let content = project().join("content");
    finish(&Code::compile(tools, &content)?, options, tools)
}

/// Makes a complete site from compiled code.
///
/// # Errors
/// A page that does not print, a budget that is exceeded.
pub fn finish(code: &Code, options: &Options, tools: &Tools) -> Result<()> {
    make(code, options, tools, &project().join("content"))?;
    if options.pdf {
        pdf::print(options)?;
    }
    budget::hold(&options.dist)
}

/// Makes a site from a content folder, without checking the budget.
///
/// # Errors
/// A page that cannot be rendered, a file that cannot be written.
pub fn make(code: &Code, options: &Options, tools: &Tools, content: &Path) -> Result<()> {
    render(code, options, content)?;
    glue::shorten_for_hosts(&options.dist, tools)?;
    // The single-file site is made from the finished code.
    prerender("offline", options, content)?;
    compress::folder(&options.dist)
}

/// Renders the pages of a content folder around compiled code, without anything that makes a site smaller to load.
///
/// # Errors
/// A page that cannot be rendered, a file that cannot be written.
pub fn render(code: &Code, options: &Options, content: &Path) -> Result<()> {
    println!("making {} for {}…", options.dist.display(), options.public_url);
    code.copy_to(&options.dist, &base(&options.public_url))?;
    prerender("render", options, content)
}

fn prerender(command: &str, options: &Options, content: &Path) -> Result<()> {
    let mut prerender = run::cargo(&project());
    prerender.args(["run", "--quiet", "--locked", "--bin", "prerender", "--", command]).arg(&options.dist);
    prerender.env("EXPLAINER_PUBLIC_URL", &options.public_url).env("EXPLAINER_CONTENT", content);
    if options.pdf {
        prerender.env("EXPLAINER_PAPERS", "1");
    }
    run::run(&mut prerender)
}

/// Serves a debug build that is rebuilt on every change.
///
/// # Errors
/// Trunk fails.
pub fn dev(tools: &Tools) -> Result<()> {
    run::run(run::cargo(&project()).args(["fetch", "--locked"]))?;
    // A folder of its own, so that a release build in dist/ is left alone.
    run::run(
        code::trunk(tools)?
            .args(["serve", "--port", "8081", "--no-spa", "--dist"])
            .arg(project().join("target/dev-site"))
            // A mistake in the content then yields a page with file and line, instead of a failed build.
            .env("EXPLAINER_EDITING", "1"),
    )
}

/// The path of a public address, with a slash at both ends.
pub fn base(public_url: &str) -> String {
    let path = match public_url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => public_url,
    };
    let path = path.trim_matches('/');
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}

#[cfg(test)]
mod tests {
    use super::base;

    #[test]
    fn the_base_is_the_path_of_the_address() {
        for (address, expect) in [
            ("/", "/"),
            ("", "/"),
            ("/explainer", "/explainer/"),
            ("https://example.org", "/"),
            ("https://example.org/a/b", "/a/b/"),
        ] {
            assert_eq!(base(address), expect, "{address}");
        }
    }
}
