//! Trunk; cargo-deny and geckodriver for the tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{cache, system};
use crate::run;

/// A tool that cargo can install.
pub struct RustTool {
    package: &'static str,
    /// The program that prints the version.
    program: &'static str,
    /// The pinned version.
    version: &'static str,
    /// The address of a prebuilt archive, for the machines that have one.
    archive: fn(&str) -> Option<String>,
    /// How long it takes to build.
    minutes: u8,
}

/// Trunk 0.22 needs a newer compiler than the project's.
pub const TRUNK: RustTool = RustTool {
    package: "trunk",
    program: "trunk",
    version: "0.21.14",
    archive: |machine| {
        Some(format!(
            "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/trunk-{machine}-unknown-linux-gnu.tar.gz"
        ))
    },
    minutes: 6,
};

/// Drives Firefox in tests.
pub const GECKODRIVER: RustTool = RustTool {
    package: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    archive: |machine| {
        let machine = if machine == "x86_64" { "linux64".to_owned() } else { format!("linux-{machine}") };
        Some(format!(
            "https://github.com/mozilla/geckodriver/releases/download/v0.37.1/geckodriver-v0.37.1-{machine}.tar.gz"
        ))
    },
    minutes: 3,
};

/// Checks the lock file against `deny.toml`.
pub const DENY: RustTool = RustTool {
    package: "cargo-deny",
    program: "cargo-deny",
    version: "0.20.2",
    archive: |machine| {
        Some(format!(
            "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-{machine}-unknown-linux-musl.tar.gz"
        ))
    },
    minutes: 2,
};

/// Finds or installs a tool; returns the folder to add to PATH, or `None` if it is already there.
pub fn ensure(tool: &RustTool) -> Result<Option<PathBuf>> {
    if has_version(Path::new(tool.program), tool.version) {
        return Ok(None);
    }
    let home = cache::folder()?.join(format!("{}-{}", tool.program, tool.version));
    let bin = home.join("bin");
    if has_version(&bin.join(tool.program), tool.version) {
        return Ok(Some(bin));
    }
    println!(
        "{} {} is not on this machine: fetching it, or building it from source (about {} minutes, once per user)…",
        tool.package, tool.version, tool.minutes
    );
    // A folder that gets its final name only when complete, so that an interrupted install leaves nothing partial.
    let half = tempfile::Builder::new().prefix("half-").tempdir_in(cache::folder()?)?;
    if !fetch(tool, half.path()) {
        println!("no ready-made binary could be fetched here: building {} from source…", tool.package);
        install(tool, half.path())?;
    }
    if !has_version(&half.path().join("bin").join(tool.program), tool.version) {
        bail!("{} {} was installed but does not answer with its version", tool.package, tool.version);
    }
    if home.exists() {
        fs::remove_dir_all(&home)?;
    }
    fs::rename(half.keep(), &home).context("the tool could not be put in its place")?;
    Ok(Some(bin))
}

fn has_version(program: &Path, version: &str) -> bool {
    run::output(Command::new(program).arg("--version"))
        .is_some_and(|said| said.split_whitespace().any(|w| w == version))
}

/// Tries the project's own release archive; if anything goes wrong, it is built from source instead.
fn fetch(tool: &RustTool, home: &Path) -> bool {
    if std::env::consts::OS != "linux" || !run::is_there("curl") || !run::is_there("tar") {
        return false;
    }
    let Some(url) = (tool.archive)(std::env::consts::ARCH) else { return false };
    unpack(&url, home) && has_version(&home.join("bin").join(tool.program), tool.version)
}

/// Fetches an archive and moves every program in it to `bin`.
fn unpack(url: &str, home: &Path) -> bool {
    let (archive, bin) = (home.join("archive.tar.gz"), home.join("bin"));
    let fetched = run::output(
        Command::new("curl")
            .args(["--fail", "--silent", "--location", "--connect-timeout", "10", "--max-time", "120", "--output"])
            .arg(&archive)
            .arg(url),
    );
    if fetched.is_none() || fs::create_dir_all(&bin).is_err() {
        return false;
    }
    // One of the archives has a top-level folder: the programs are moved out of it.
    run::output(
        Command::new("tar")
            .args(["--extract", "--gzip", "--transform", "s,.*/,,", "--file"])
            .arg(&archive)
            .arg("--directory")
            .arg(&bin),
    )
    .is_some()
}

fn install(tool: &RustTool, home: &Path) -> Result<()> {
    system::compiler()?;
    let mut command = run::cargo(&std::env::temp_dir());
    command.args(["install", tool.package, "--version", tool.version, "--locked", "--root"]).arg(home);
    // Without optimisation, which would take longer than all the tool will ever do.
    for (setting, value) in [("OPT_LEVEL", "0"), ("LTO", "off"), ("CODEGEN_UNITS", "16"), ("DEBUG", "0")] {
        command.env(format!("CARGO_PROFILE_RELEASE_{setting}"), value);
    }
    // The project's own toolchain, but not its build folder: this is another project's code.
    command.env("RUSTUP_TOOLCHAIN", toolchain()?).env_remove("CARGO_TARGET_DIR");
    run::run(&mut command)
}

/// The toolchain pinned by the project.
fn toolchain() -> Result<String> {
    #[derive(serde::Deserialize)]
    struct File {
        toolchain: Toolchain,
    }
    #[derive(serde::Deserialize)]
    struct Toolchain {
        channel: String,
    }
    let file: File = toml::from_str(&fs::read_to_string(crate::project().join("rust-toolchain.toml"))?)?;
    Ok(file.toolchain.channel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unpacks_an_archive_with_a_folder_on_top() {
        let made = tempfile::tempdir().expect("a folder");
        let inner = made.path().join("tool-1.0");
        fs::create_dir(&inner).expect("a folder");
        fs::write(inner.join("tool"), "#!/bin/sh\n").expect("a file");
        let archive = made.path().join("tool.tar.gz");
        let packed =
            run::output(Command::new("tar").arg("-czf").arg(&archive).arg("-C").arg(made.path()).arg("tool-1.0"));
        assert!(packed.is_some(), "the archive is made");
        let home = tempfile::tempdir().expect("a folder");
        assert!(unpack(&format!("file://{}", archive.display()), home.path()));
        assert!(home.path().join("bin/tool").is_file());
        assert!(!unpack("file:///no/such/archive.tar.gz", home.path()));
    }
}
