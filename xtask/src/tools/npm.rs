//! The tools that come from npm: wasm-opt (binaryen), terser, axe-core and html-minifier-terser.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use super::cache;
use crate::run;

/// Installs the packages of `xtask/npm` into the cache, once per lock file, and returns their folder.
pub fn ensure() -> Result<PathBuf> {
    let own = crate::project().join("xtask").join("npm");
    let lock = fs::read(own.join("package-lock.json")).context("xtask/npm/package-lock.json")?;
    let hash: String = Sha256::digest(&lock).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let home = cache::folder()?.join(format!("npm-{hash}"));
    let modules = home.join("node_modules");
    if modules.join("axe-core/axe.min.js").is_file()
        && [".bin/wasm-opt", ".bin/terser", ".bin/html-minifier-terser"].iter().all(|tool| modules.join(tool).exists())
    {
        return Ok(modules);
    }
    if !run::is_there("npm") {
        bail!("Node.js with npm is missing: install Node 18 or newer (https://nodejs.org)");
    }
    println!("the tools from npm are not in the cache: installing them from npm…");
    fs::create_dir_all(&home)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(own.join(name), home.join(name))?;
    }
    run::run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&home))?;
    Ok(modules)
}
