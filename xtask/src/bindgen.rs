//! The program that Trunk calls as `wasm-bindgen`: it splits a module that has split points, then runs the tool's library.
//!
//! As part of the project it is built from the versions in the lock file, so nothing needs to be installed, and the crate
//! and its tool cannot diverge. Trunk itself cannot split a module (trunk-rs/trunk#1022).
//!
//! - [`arguments`]: the command line that Trunk passes.
//! - [`split`]: splits a module into a main one and parts, with [`functions`], [`exports`], [`data`] and [`section`]; puts
//!   what parts share into a few files, with [`group`], [`weighed`] and [`merge`].
//! - [`parts`]: writes the parts to files.
//! - [`optimizer`]: runs wasm-opt on them.
//! - [`loader`]: adds the code that fetches them to the glue.
//!
//! It does not decide what a part is: `#[wasm_split]` in the site's crate does.

mod arguments;
mod data;
mod exports;
mod functions;
mod group;
mod loader;
mod merge;
mod optimizer;
pub mod parts;
mod section;
mod split;
pub mod weighed;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use anyhow::{Context, Result};

use crate::{project, run};
use arguments::{Asked, Bindings};
use split::Split;

/// The version of the library, which Trunk compares with the lock file's.
pub const VERSION: &str = "0.2.130";

/// The variable that tells the crate's `build.rs` which program's module will be split.
const SPLIT_VARIABLE: &str = "EXPLAINER_SPLIT";
const SPLIT_PROGRAM: &str = "exhibits";
/// The variable that names the folder for the parts.
const PARTS_VARIABLE: &str = "EXPLAINER_PARTS";

/// The name under which Trunk looks for this program.
const WANTED: &str = "wasm-bindgen";
/// The name under which Cargo builds it: the compiler rejects any crate called `wasm_bindgen` but the real one.
const BUILT: &str = "bindgen";

/// Makes Trunk find this program before any other `wasm-bindgen`; call it after setting PATH.
///
/// # Errors
/// The program can't be built or linked.
pub fn give(trunk: &mut Command) -> Result<()> {
    let set = trunk.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, value)| value.map(OsStr::to_owned));
    let old = set.or_else(|| env::var_os("PATH")).unwrap_or_default();
    let path = env::join_paths(std::iter::once(folder()?).chain(env::split_paths(&old)))?;
    trunk.env("PATH", path);
    Ok(())
}

/// Requests parts, to be written to a folder.
pub fn ask_for_parts(trunk: &mut Command, folder: &Path) {
    trunk.env(SPLIT_VARIABLE, SPLIT_PROGRAM).env(PARTS_VARIABLE, folder);
}

/// Builds the program and returns a folder that contains nothing else.
fn folder() -> Result<PathBuf> {
    let target = project().join("target");
    let mut cargo = run::cargo(&project());
    cargo.args(["build", "--quiet", "--locked", "--package", "xtask", "--bin", BUILT, "--target-dir"]).arg(&target);
    run::run(&mut cargo)?;
    let folder = target.join("bindgen");
    fs::create_dir_all(&folder)?;
    // A relative link stays valid when Cargo rebuilds the program and when the project is moved.
    match std::os::unix::fs::symlink(Path::new("../debug").join(BUILT), folder.join(WANTED)) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error).context(WANTED),
        _ => Ok(folder),
    }
}

/// Runs the command that Trunk passes.
///
/// # Errors
/// An argument that Trunk does not pass; a module that can't be read or split.
pub fn run(arguments: impl Iterator<Item = String>) -> Result<()> {
    match Asked::read(arguments)? {
        Asked::Version => {
            println!("{WANTED} {VERSION}");
            Ok(())
        }
        Asked::Bindings(asked) => make(&asked),
    }
}

fn make(asked: &Bindings) -> Result<()> {
    let module = fs::read(&asked.input).with_context(|| asked.input.display().to_string())?;
    let mut tool = asked.tool()?;
    if !split::has_points(&module)? {
        return tool.input_bytes(&asked.name, section::without_relocations(&module)?).generate(&asked.out);
    }
    let mut split = split::split(&asked.name, module)?;
    // The names that parts share with the main module are the linker's own, such as the stack pointer's.
    tool.keep_lld_exports(true).input_bytes(&asked.name, std::mem::take(&mut split.main)).generate(&asked.out)?;
    let main = fs::read(asked.out.join(format!("{}_bg.wasm", asked.name)))?;
    parts::check(&main, &split.modules)?;

    let folder = env::var_os(PARTS_VARIABLE).map(PathBuf::from);
    let folder = folder.with_context(|| format!("{PARTS_VARIABLE} names no folder for the parts"))?;
    let optimizer = optimizer::Optimizer::of(&fs::read_to_string("index.html")?, &asked.name)?;
    let files = parts::write(&split, &optimizer, &folder)?;
    let glue = asked.out.join(format!("{}.js", asked.name));
    let with_loader = loader::place(&fs::read_to_string(&glue)?, &files)?;
    fs::write(&glue, with_loader)?;
    report(&asked.name, main.len(), &split, &files, &folder)
}

/// Reports the sizes of a split module's files, in bytes before compression.
fn report(name: &str, main: usize, split: &Split, files: &parts::Files, folder: &Path) -> Result<()> {
    let written: BTreeSet<&String> = files.values().flatten().collect();
    println!("{name} is split: main module {main} bytes before wasm-opt, and {} chunks", written.len());
    let before: usize = split.modules.values().map(Vec::len).sum();
    let mut after = 0;
    for file in written {
        let size = fs::metadata(folder.join(file))?.len();
        println!("  {file} {size} bytes");
        after += size;
    }
    println!("  wasm-opt, dropping names too, has reduced the chunks from {before} to {after} bytes");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_and_the_crate_have_the_same_version() {
        let lock = fs::read_to_string(project().join("Cargo.lock")).expect("a lock file");
        for package in ["wasm-bindgen", "wasm-bindgen-cli-support"] {
            let entry = format!("name = \"{package}\"\nversion = \"{VERSION}\"\n");
            assert!(lock.contains(&entry), "Cargo.lock has a {package} other than {VERSION}");
        }
    }
}
