//! What Trunk calls as `wasm-bindgen`: the tool's library, and before it the splitting of a module that has split points.
//!
//! As part of the project it is built from the versions of the lock file, so that nothing has to be installed and the
//! crate and its tool can't differ. Trunk itself has no way to split a module (trunk-rs/trunk#1022).
//!
//! - [`arguments`]: what Trunk says.
//! - [`split`]: a module becomes a main one and parts, by [`functions`], [`exports`], [`data`] and [`section`]; what parts
//!   share becomes a few files, by [`group`], [`weighed`] and [`merge`].
//! - [`parts`]: the parts as files.
//! - [`optimizer`]: wasm-opt for them.
//! - [`loader`]: the glue learns to fetch them.
//!
//! It does not decide what a part is: that is what `#[wasm_split]` in the site's crate says.

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

/// The version of the library, with which Trunk compares the lock file's.
pub const VERSION: &str = "0.2.130";

/// The variable by which the crate's `build.rs` knows which program's module will be split.
const SPLIT_VARIABLE: &str = "EXPLAINER_SPLIT";
const SPLIT_PROGRAM: &str = "exhibits";
/// The variable that names the folder for the parts.
const PARTS_VARIABLE: &str = "EXPLAINER_PARTS";

/// The name under which Trunk looks for this program.
const WANTED: &str = "wasm-bindgen";
/// The name under which Cargo builds it: the compiler refuses crates of the other name but wasm-bindgen's own.
const BUILT: &str = "bindgen";

/// Lets Trunk find this program before every other `wasm-bindgen`; to be called when PATH is set.
///
/// # Errors
/// When it can't be built or put there.
pub fn give(trunk: &mut Command) -> Result<()> {
    let set = trunk.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, value)| value.map(OsStr::to_owned));
    let old = set.or_else(|| env::var_os("PATH")).unwrap_or_default();
    let path = env::join_paths(std::iter::once(folder()?).chain(env::split_paths(&old)))?;
    trunk.env("PATH", path);
    Ok(())
}

/// Asks for parts, which will be written into a folder.
pub fn ask_for_parts(trunk: &mut Command, folder: &Path) {
    trunk.env(SPLIT_VARIABLE, SPLIT_PROGRAM).env(PARTS_VARIABLE, folder);
}

/// Builds the program and gives a folder in which it stands alone.
fn folder() -> Result<PathBuf> {
    let target = project().join("target");
    let mut cargo = run::cargo(&project());
    cargo.args(["build", "--quiet", "--locked", "--package", "xtask", "--bin", BUILT, "--target-dir"]).arg(&target);
    run::run(&mut cargo)?;
    let folder = target.join("bindgen");
    fs::create_dir_all(&folder)?;
    // The link is to a name, so it holds whatever Cargo builds there later, and wherever the project is moved.
    match std::os::unix::fs::symlink(Path::new("../debug").join(BUILT), folder.join(WANTED)) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error).context(WANTED),
        _ => Ok(folder),
    }
}

/// Does what Trunk asks.
///
/// # Errors
/// An argument that Trunk does not pass, a module that can't be read, one that can't be split whole.
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
    // What parts share with the main module are names of the linker's own, such as that of the stack pointer.
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

/// Says what became of a module, in bytes before compression.
fn report(name: &str, main: usize, split: &Split, files: &parts::Files, folder: &Path) -> Result<()> {
    let written: BTreeSet<&String> = files.values().flatten().collect();
    println!("{name} is split: main module {main} bytes, before wasm-opt, and {} chunks", written.len());
    let before: usize = split.modules.values().map(Vec::len).sum();
    let mut after = 0;
    for file in written {
        let size = fs::metadata(folder.join(file))?.len();
        println!("  {file} {size} bytes");
        after += size;
    }
    println!("  wasm-opt, with the names that it drops, has made {after} bytes of chunks of {before}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_is_of_the_sites_own_version() {
        let lock = fs::read_to_string(project().join("Cargo.lock")).expect("a lock file");
        for package in ["wasm-bindgen", "wasm-bindgen-cli-support"] {
            let entry = format!("name = \"{package}\"\nversion = \"{VERSION}\"\n");
            assert!(lock.contains(&entry), "Cargo.lock holds another {package} than {VERSION}");
        }
    }
}
