//! Builds the site with Trunk, compresses it, and holds it against its budget.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::tools::Tools;
use crate::{budget, compress, project, run};

/// What a build is told.
pub struct Options {
    /// The full address of the site, or its path alone.
    pub public_url: String,
    /// The folder to make.
    pub dist: PathBuf,
    /// The port to serve on.
    pub port: u16,
}

/// Builds the release site.
///
/// # Errors
/// A mistake in the content, a failed build, a budget that is not held.
pub fn build(options: &Options, tools: &Tools) -> Result<()> {
    // Trunk itself stays offline, so that a build uses what the lock file says and nothing else.
    run::run(run::cargo(&project()).args(["fetch", "--locked"]))?;
    println!("building {} for {}…", options.dist.display(), options.public_url);
    let mut trunk = trunk(tools);
    trunk.args(["build", "--release", "--public-url", &base(&options.public_url), "--dist"]).arg(&options.dist);
    trunk.env("EXPLAINER_PUBLIC_URL", &options.public_url);
    run::run(&mut trunk)?;
    shorten_scripts(options, tools)?;
    compress::folder(&options.dist)?;
    budget::hold(&options.dist)
}

/// Shortens the glue that wasm-bindgen writes, to half its size; Trunk would do the pages too, and drop the comments
/// that hydration needs.
fn shorten_scripts(options: &Options, tools: &Tools) -> Result<()> {
    let files = compress::files(&options.dist)?;
    for script in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "js")) {
        let mut terser = Command::new("terser");
        tools.give(&mut terser);
        run::run(terser.arg(script).args(["--module", "--compress", "--mangle", "--output"]).arg(script))?;
    }
    Ok(())
}

/// Serves a debug build that is made anew on every change.
///
/// # Errors
/// When Trunk fails.
pub fn dev(tools: &Tools) -> Result<()> {
    run::run(run::cargo(&project()).args(["fetch", "--locked"]))?;
    // Its own folder, so that a release build in dist/ stays what it was.
    run::run(
        trunk(tools).args(["serve", "--port", "8081", "--no-spa", "--dist"]).arg(project().join("target/dev-site")),
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

fn trunk(tools: &Tools) -> Command {
    let mut command = Command::new("trunk");
    command.current_dir(project());
    tools.give(&mut command);
    // Trunk reads NO_COLOR as a flag of its own and refuses the usual `NO_COLOR=1`.
    command.env_remove("NO_COLOR");
    // Panic messages hold the paths of the crates' sources: those of this machine are nobody's business, and without
    // them two machines build the same file.
    if let Some(home) = cargo_home() {
        let remap = format!("--remap-path-prefix={}/registry/src=crates", home.display());
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap);
    }
    command
}

fn cargo_home() -> Option<PathBuf> {
    let default = || Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(default)
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
