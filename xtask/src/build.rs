//! Builds the site with Trunk, compresses it, and holds it against its budget.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::tools::Tools;
use crate::{bindgen, budget, compress, glue, pdf, project, run};

/// What a build is told.
pub struct Options {
    /// The full address of the site, or its path alone.
    pub public_url: String,
    /// The folder to make.
    pub dist: PathBuf,
    /// The port to serve on.
    pub port: u16,
    /// Whether to print pages into PDF files.
    pub pdf: bool,
    /// The fontconfig file of the browser that prints; without one, it prints with the machine's fonts.
    pub fonts: Option<PathBuf>,
}

/// Builds the release site.
///
/// # Errors
/// A mistake in the content, a failed build, a page that does not print, a budget that is not held.
pub fn build(options: &Options, tools: &Tools) -> Result<()> {
    make(options, tools, &project().join("content"))?;
    if options.pdf {
        pdf::print(options)?;
    }
    budget::hold(&options.dist)
}

/// Builds a release site of a content folder, whatever its size.
///
/// # Errors
/// A mistake in the content, a failed build.
pub fn make(options: &Options, tools: &Tools, content: &Path) -> Result<()> {
    // Trunk itself stays offline, so that a build uses what the lock file says and nothing else.
    run::run(run::cargo(&project()).args(["fetch", "--locked"]))?;
    run::run(small(run::cargo(&project()).args(["fetch", "--locked", "--target", "wasm32-unknown-unknown"])))?;
    println!("building {} for {}…", options.dist.display(), options.public_url);
    let mut trunk = trunk(tools)?;
    bindgen::ask_for_parts(&mut trunk, &project().join("target/release-site/parts"));
    trunk.args(["build", "--release", "--public-url", &base(&options.public_url), "--dist"]).arg(&options.dist);
    trunk.env("EXPLAINER_PUBLIC_URL", &options.public_url).env("EXPLAINER_CONTENT", content);
    if options.pdf {
        trunk.env("EXPLAINER_PAPERS", "1");
    }
    run::run(small(&mut trunk))?;
    glue::shorten(&options.dist, tools)?;
    offline(options, content)?;
    compress::folder(&options.dist)
}

/// The site in one file is made of the finished code.
fn offline(options: &Options, content: &Path) -> Result<()> {
    let mut prerender = run::cargo(&project());
    prerender.args(["run", "--quiet", "--locked", "--bin", "prerender", "--", "offline"]).arg(&options.dist);
    run::run(prerender.env("EXPLAINER_CONTENT", content))
}

/// Serves a debug build that is made anew on every change.
///
/// # Errors
/// When Trunk fails.
pub fn dev(tools: &Tools) -> Result<()> {
    run::run(run::cargo(&project()).args(["fetch", "--locked"]))?;
    // Its own folder, so that a release build in dist/ stays what it was.
    run::run(
        trunk(tools)?.args(["serve", "--port", "8081", "--no-spa", "--dist"]).arg(project().join("target/dev-site")),
    )
}

/// The path of a public address, with slashes on both ends.
pub fn base(public_url: &str) -> String {
    let path = match public_url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => public_url,
    };
    let path = path.trim_matches('/');
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}

fn trunk(tools: &Tools) -> Result<Command> {
    let mut command = Command::new("trunk");
    command.current_dir(project());
    tools.give(&mut command);
    // Trunk reads NO_COLOR as a flag of its own and refuses the usual `NO_COLOR=1`.
    command.env_remove("NO_COLOR");
    bindgen::give(&mut command)?;
    Ok(command)
}

/// The standard library is compiled with the site, for size, and a panic stops the module at once: its message, and
/// the code that would write it, are a tenth of what a reader would load (16 kB). Stable Rust keeps both behind flags
/// that it accepts only when told that we know; the toolchain is pinned, so they can't change under us. Debug builds
/// keep the messages.
fn small(command: &mut Command) -> &mut Command {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort")
        // A folder of its own: the flags are part of what Cargo compares, and each side would rebuild the other's.
        .env("CARGO_TARGET_DIR", project().join("target/release-site"))
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
