//! A real WordPress in a folder of its own, with posts that contain addresses of pieces, and a browser that opens them.
//!
//! Nothing of it is installed on the system. Debian's packages of WordPress are only unpacked, because installing them
//! would start a web server; MariaDB and PHP run as child processes and end with the command. The checks in the browser
//! are in `tests/e2e/wordpress/main.rs`, the setup of WordPress in the PHP beside it.

use std::fs;
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::browser::free_port;
use crate::build::{self, Options};
use crate::code::Code;
use crate::tools::{Driven, chromium, packages, unpack};
use crate::{project, run, server};

/// The pieces in the posts: a figure, a timeline and the ledger.
pub const PIECES: [&str; 3] = ["figures/accelerators", "timelines/china", "ledger"];

/// What is unpacked: WordPress, its newest theme, and a library of its editor that Debian packages separately.
const UNPACKED: [&str; 3] = ["wordpress", "wordpress-theme-twentytwentythree", "libjs-underscore"];
/// In `/usr/sbin`, which is only on root's PATH.
const MARIADB: &str = "/usr/sbin/mariadbd";
/// The path the site is made for.
const BASE: &str = "/explainer/";
/// How long MariaDB or PHP may take to respond.
const PATIENCE: Duration = Duration::from_secs(60);

/// Sets everything up, runs the browser's part, and stops what it started.
///
/// # Errors
/// No compiled code, packages that are unavailable, a WordPress that does not install, or failures in the browser's
/// part.
pub fn look() -> Result<()> {
    let code = Code::left()?;
    let Driven { browser, driver } = chromium()?;
    let folder = project().join("target/wordpress");
    let root = unpacked(&folder.join("root"))?;

    let (site_port, host_port) = (free_port()?, free_port()?);
    let site = format!("http://127.0.0.1:{site_port}{BASE}");
    let options =
        Options { public_url: site.clone(), dist: folder.join("site"), port: site_port, pdf: false, fonts: None };
    build::render(&code, &options, &project().join("content"))?;
    thread::spawn(move || server::serve(&options.dist, BASE, options.port));

    // A host other than the site's, as for readers.
    let host = format!("http://localhost:{host_port}");
    let own = project().join("tests/e2e/wordpress");
    let data = tempfile::tempdir()?;
    let socket = data.path().join("socket");
    let told = |command: &mut Command| {
        command.env("WORDPRESS_URL", &host).env("WORDPRESS_SITE", &site).env("WORDPRESS_SOCKET", &socket);
        command.env("WORDPRESS_FOLDER", &root).env("WORDPRESS_PLUGINS", own.join("plugins"));
    };
    let _database = Started::database(data.path(), &socket)?;
    let mut install = Command::new("php");
    told(&mut install);
    run::run(install.arg(own.join("install.php")).args(PIECES))?;
    let _server = Started::server(host_port, &root, told)?;

    let mut look = run::cargo(&project());
    look.args(["test", "--locked", "--package", "e2e", "--test", "wordpress", "--", "--test-threads=1", "--nocapture"]);
    look.env("E2E_CHROMIUM", browser).env("E2E_DRIVER", driver).env("E2E_WORDPRESS", &host);
    look.env("RUST_BACKTRACE", "0");
    run::run(&mut look)
}

/// The WordPress folder with our settings in it, unpacked below a root if it is not there yet.
fn unpacked(root: &Path) -> Result<PathBuf> {
    let has_mysqli = run::output(Command::new("php").args(["-r", "new mysqli;"])).is_some();
    if !has_mysqli || !Path::new(MARIADB).is_file() {
        packages("PHP and MariaDB", &["php-cli", "php-mysql", "mariadb-server-core"])?;
    }
    let folder = root.join("usr/share/wordpress");
    if !folder.is_dir() {
        unpack(&UNPACKED, root)?;
    }
    fs::copy(project().join("tests/e2e/wordpress/wp-config.php"), folder.join("wp-config.php"))?;
    Ok(folder)
}

/// A process that ends with the command, however that ends.
struct Started(Child);

impl Started {
    /// MariaDB on an empty folder, without accounts and without network access.
    fn database(data: &Path, socket: &Path) -> Result<Self> {
        let own = data.join("database");
        fs::create_dir(&own)?;
        let log = fs::File::create(data.join("log"))?;
        let mut command = ends_with_us(MARIADB);
        command.args(["--no-defaults", "--skip-networking", "--skip-grant-tables", "--user=root"]);
        command.arg(format!("--datadir={}", own.display())).arg(format!("--socket={}", socket.display()));
        let started = Self(command.stderr(log).spawn().context("could not start MariaDB")?);
        await_answer("MariaDB", || UnixStream::connect(socket).is_ok())?;
        Ok(started)
    }

    /// PHP's built-in server on the WordPress folder.
    fn server(port: u16, folder: &Path, told: impl Fn(&mut Command)) -> Result<Self> {
        let mut command = ends_with_us("php");
        told(&mut command);
        command.args(["-q", "-S", &format!("127.0.0.1:{port}"), "-t"]).arg(folder).stderr(Stdio::null());
        let started = Self(command.spawn().context("could not start PHP")?);
        await_answer("PHP", || TcpStream::connect(("127.0.0.1", port)).is_ok())?;
        Ok(started)
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A program that the system kills when we exit, even by a signal.
fn ends_with_us(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", program]);
    command
}

fn await_answer(what: &str, is_there: impl Fn() -> bool) -> Result<()> {
    let start = Instant::now();
    while !is_there() {
        ensure!(start.elapsed() < PATIENCE, "{what} did not answer");
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
