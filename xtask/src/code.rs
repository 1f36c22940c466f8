//! The site's code, compiled once for all the addresses that sites are then made for.
//!
//! Trunk builds it into a folder of its own with a page that names the code files. The content and the address of pages
//! are decided later, for each site ([`build`](crate::build)).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::tools::Tools;
use crate::{bindgen, glue, project, run};

/// The path below which Trunk's page names the code files, until it is replaced by a site's own.
const BASE: &str = "/code-of-the-site/";
/// Trunk's page.
const PAGE: &str = "index.html";

/// A folder of compiled code.
pub struct Code(PathBuf);

impl Code {
    /// Compiles and minifies the code in release mode; a mistake in the content stops it first.
    ///
    /// # Errors
    /// A mistake in the content, code that does not compile.
    pub fn compile(tools: &Tools, content: &Path) -> Result<Self> {
        // Trunk itself stays offline, so that a build uses exactly what the lock file says.
        run::run(run::cargo(&project()).args(["fetch", "--locked"]))?;
        run::run(small(run::cargo(&project()).args(["fetch", "--locked", "--target", "wasm32-unknown-unknown"])))?;
        println!("compiling the site's code…");
        let folder = folder();
        let parts = project().join("target/release-site/parts");
        let mut trunk = trunk(tools)?;
        bindgen::ask_for_parts(&mut trunk, &parts);
        trunk.args(["build", "--release", "--public-url", BASE, "--dist"]).arg(&folder);
        trunk.env("EXPLAINER_CONTENT", content).env("EXPLAINER_CODE_ALONE", "1");
        run::run(small(&mut trunk))?;
        copy(&parts, &folder)?;
        glue::shorten(&folder, tools)?;
        Ok(Self(folder))
    }

    /// The code from the last build.
    ///
    /// # Errors
    /// There is none.
    pub fn left() -> Result<Self> {
        let folder = folder();
        ensure!(folder.join(PAGE).is_file(), "{}: no code of a build; run `cargo xtask build`", folder.display());
        Ok(Self(folder))
    }

    /// Starts a site: empties its folder and copies the code there, with the page that names it at its base.
    ///
    /// # Errors
    /// A file that cannot be read or written.
    pub fn copy_to(&self, dist: &Path, base: &str) -> Result<()> {
        if dist.exists() {
            fs::remove_dir_all(dist).with_context(|| dist.display().to_string())?;
        }
        copy(&self.0, dist)?;
        let page = dist.join(PAGE);
        Ok(fs::write(&page, fs::read_to_string(&page)?.replace(BASE, base))?)
    }
}

/// Its folder.
fn folder() -> PathBuf {
    project().join("target/site-code")
}

/// Trunk in the project's folder.
///
/// # Errors
/// The program that it runs as wasm-bindgen cannot be built.
pub fn trunk(tools: &Tools) -> Result<Command> {
    let mut command = Command::new("trunk");
    command.current_dir(project());
    tools.give(&mut command);
    // Trunk reads NO_COLOR as a flag of its own and rejects the usual `NO_COLOR=1`.
    command.env_remove("NO_COLOR");
    bindgen::give(&mut command)?;
    Ok(command)
}

/// Copies a folder recursively.
///
/// # Errors
/// A file that cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The standard library is compiled with the site, for size, and a panic aborts the module at once: its message, and
/// the code that would write it, are a tenth of what a reader would load (16 kB). Both are behind unstable flags, which
/// stable Rust accepts only with an explicit opt-in; the toolchain is pinned, so they cannot change under us. Debug
/// builds keep the messages.
fn small(command: &mut Command) -> &mut Command {
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort")
        // A folder of its own: the flags are part of Cargo's fingerprint, and each side would rebuild the other's.
        .env("CARGO_TARGET_DIR", project().join("target/release-site"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{BASE, Code};

    #[test]
    fn a_site_starts_with_the_code_under_its_own_address() {
        let code = tempfile::tempdir().expect("a folder");
        fs::write(code.path().join("index.html"), format!("import init from '{BASE}app-1.js'")).expect("a page");
        fs::write(code.path().join("app-1.js"), "code").expect("code");
        let site = tempfile::tempdir().expect("a folder");
        fs::write(site.path().join("old.html"), "of the build before").expect("a file");
        Code(code.path().to_owned()).copy_to(site.path(), "/explainer/").expect("a start");
        let read = |name: &str| fs::read_to_string(site.path().join(name)).ok();
        assert_eq!(read("index.html").as_deref(), Some("import init from '/explainer/app-1.js'"));
        assert_eq!((read("app-1.js").as_deref(), read("old.html")), (Some("code"), None));
    }
}
