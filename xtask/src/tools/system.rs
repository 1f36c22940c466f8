//! What comes from the toolchain or the system: the Wasm target, a C compiler, browsers, fonts.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::run;

/// rustup adds the target and the standard library's source according to rust-toolchain.toml; if automatic installation
/// is off, or another toolchain is set, we run it explicitly.
pub fn toolchain() -> Result<()> {
    add(&["target", "list", "--installed"], &["target", "add"], "wasm32-unknown-unknown")?;
    add(&["component", "list", "--installed"], &["component", "add"], "rust-src")
}

fn add(list: &[&str], add: &[&str], what: &str) -> Result<()> {
    let rustup = |arguments: &[&str]| {
        let mut command = Command::new("rustup");
        command.args(arguments).current_dir(crate::project());
        command
    };
    let installed = run::output(&mut rustup(list));
    if installed.is_none_or(|list| list.lines().any(|line| line == what)) {
        return Ok(());
    }
    println!("{what} is missing: adding it…");
    run::run(rustup(add).arg(what))
}

/// A C compiler, which some of the tools' crates need.
pub fn compiler() -> Result<()> {
    if run::is_there("cc") {
        return Ok(());
    }
    install("a C compiler", &["build-essential"])
}

/// A browser, and its driver for tests.
pub struct Driven {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

/// Chromium and its driver, of the same version.
///
/// # Errors
/// They are missing and cannot be installed.
pub fn chromium() -> Result<Driven> {
    found_or_installed(
        find_chromium,
        "Chromium with its driver",
        &["chromium", "chromium-driver"],
        "Chromium and chromedriver of the same major version are needed for the browser tests; on Ubuntu, where the \
         packages are snaps, install Google Chrome and a chromedriver that fits it",
    )
}

/// Firefox, the extended support release.
///
/// # Errors
/// It is missing and cannot be installed.
pub fn firefox() -> Result<PathBuf> {
    let find = || ["firefox-esr", "firefox"].iter().find_map(|name| on_path(name));
    let advice = "Firefox is needed for the browser tests: install it by hand";
    found_or_installed(find, "Firefox ESR", &["firefox-esr"], advice)
}

/// WebKitGTK's browser and its driver, and the virtual screen it needs.
#[derive(Clone, Debug)]
pub struct WebKit {
    pub browser: PathBuf,
    pub driver: PathBuf,
    /// Runs a program on a virtual screen.
    pub screen: PathBuf,
}

/// The third engine, Safari's.
///
/// # Errors
/// It is missing and cannot be installed.
pub fn webkit() -> Result<WebKit> {
    let packages = ["webkit2gtk-driver", "xvfb", "xauth", "dbus-x11"];
    let advice = "WebKitGTK's MiniBrowser and WebKitWebDriver are needed for the browser tests: install them by hand";
    found_or_installed(find_webkit, "WebKitGTK with its driver", &packages, advice)
}

/// What is found, if necessary after installing some packages; `advice` is for systems where it is still missing.
fn found_or_installed<T>(
    find: impl Fn() -> Option<T>,
    what: &str,
    packages: &[&str],
    advice: &'static str,
) -> Result<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    install(what, packages)?;
    find().context(advice)
}

fn find_webkit() -> Option<WebKit> {
    let libraries = std::fs::read_dir("/usr/lib").ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let folders = libraries.flat_map(|folder| ["webkit2gtk-4.1", "webkitgtk-6.0"].map(|own| folder.join(own)));
    let browser = folders.map(|folder| folder.join("MiniBrowser")).find(|file| file.is_file())?;
    Some(WebKit { browser, driver: on_path("WebKitWebDriver")?, screen: on_path("xvfb-run")? })
}

fn find_chromium() -> Option<Driven> {
    let driver = on_path("chromedriver")?;
    let wanted = major(&driver)?;
    let browsers = ["chromium", "chromium-browser", "google-chrome"];
    let browser = browsers.iter().filter_map(|name| on_path(name)).find(|b| major(b) == Some(wanted))?;
    Some(Driven { browser, driver })
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The first dotted number in the output of `--version`.
fn major(program: &PathBuf) -> Option<u32> {
    let said = run::output(Command::new(program).arg("--version"))?;
    said.split_whitespace().find_map(|word| word.split_once('.')?.0.parse().ok())
}

/// Announces and installs packages with apt-get.
///
/// # Errors
/// No apt-get, or packages that it cannot install.
pub fn install(what: &str, packages: &[&str]) -> Result<()> {
    if !run::is_there("apt-get") {
        bail!("missing: {what}, and this system has no apt-get: install {} by hand", packages.join(" and "));
    }
    println!("missing: {what}. Installing {} through apt-get…", packages.join(" and "));
    run::run(&mut apt(&["update"]))?;
    run::run(apt(&["install", "--yes", "--no-install-recommends"]).args(packages))
}

/// Unpacks Debian's newest version of some packages into a new folder, which becomes the root of their paths. They are
/// not installed: their dependencies are not included, and nothing of them is started.
///
/// # Errors
/// No apt-get, or packages that it does not know.
pub fn unpack(packages: &[&str], folder: &Path) -> Result<()> {
    ensure!(run::is_there("apt-get"), "this system has no apt-get to unpack {} of", packages.join(" and "));
    println!("unpacking {} into {}…", packages.join(", "), folder.display());
    let beside = folder.parent().context("a folder to unpack into")?;
    std::fs::create_dir_all(beside)?;
    let fetched = tempfile::tempdir()?;
    let whole = tempfile::tempdir_in(beside)?;
    run::run(&mut apt(&["update"]))?;
    // The user that apt-get downloads as may not write there.
    let mut download = apt(&["-oAPT::Sandbox::User=root", "download"]);
    run::run(download.args(packages).current_dir(fetched.path()))?;
    for package in std::fs::read_dir(fetched.path())? {
        run::run(Command::new("dpkg-deb").arg("--extract").arg(package?.path()).arg(whole.path()))?;
    }
    Ok(std::fs::rename(whole.keep(), folder)?)
}

/// apt-get as root. If another program is installing something, it waits.
fn apt(arguments: &[&str]) -> Command {
    const PATIENCE_SECONDS: u32 = 600;
    let is_root = run::output(Command::new("id").arg("-u")).as_deref() == Some("0");
    let mut command = if is_root { Command::new("apt-get") } else { Command::new("sudo") };
    if !is_root {
        command.arg("apt-get");
    }
    command.arg(format!("-oDPkg::Lock::Timeout={PATIENCE_SECONDS}")).args(arguments);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
