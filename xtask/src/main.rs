//! `cargo xtask`: finds the command and runs it.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xtask::bench;
use xtask::build::{self, Options};
use xtask::test::Wanted;
use xtask::tools::{Tools, Work};
use xtask::{project, run, server, test, wordpress};

const HELP: &str = "\
cargo xtask serve [--port 8080] [--public-url /]   builds the site and serves it
cargo xtask test                                   runs everything that must pass
cargo xtask test STAGE [FILTER]                    one stage: format, lint, deny, native, build or browser;
                                                   of its tests those of a file, or with these letters in their names
    --keep-build                                   looks at the sites that the last build left
    --fonts both                                   the fonts of the browsers (or dejavu, liberation)
cargo xtask build [--public-url /] [--pdf]         makes dist/; give the full address when you deploy
cargo xtask dev                                    serves with reload on every change
cargo xtask bench                                  measures timelines of 56, 560 and 5,600 events in a browser
cargo xtask wordpress                              looks at pieces in a real WordPress, with the code of the last build
cargo xtask check                                  checks the content folder alone
cargo xtask texts LANGUAGE                         prints the interface texts that a language lacks, to be translated
cargo xtask review                                 prints what an editor should look at today, worst first
cargo xtask mark-published                         writes content/published.toml: what the site says today, at a release
cargo xtask addresses                              lists new addresses in tests/pages/published.txt
cargo xtask hash-abstract FILE                     prints the hashes of content/brief-runs.txt";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match command(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[String]) -> Result<()> {
    let Some((name, rest)) = arguments.split_first() else {
        println!("{HELP}");
        return Ok(());
    };
    match name.as_str() {
        "build" => build::build(&options(rest)?, &Tools::ensure(Work::Site)?),
        "serve" => {
            let options = options(rest)?;
            build::build(&options, &Tools::ensure(Work::Site)?)?;
            server::serve(&options.dist, &build::base(&options.public_url), options.port)
        }
        "dev" => build::dev(&Tools::ensure(Work::Site)?),
        "check" => prerender(&["check"]),
        "review" => prerender(&["review"]),
        "mark-published" => prerender(&["mark-published"]),
        "texts" => prerender(&["texts", rest.first().context("texts needs a language, such as hi")?]),
        "addresses" => addresses(),
        "hash-abstract" => {
            let file = rest.first().context("hash-abstract needs a file")?;
            prerender(&["hash-abstract", file])
        }
        "test" => test::run(&Wanted::read(rest).map_err(|error| anyhow::anyhow!("{error:#}\n{HELP}"))?),
        "bench" => bench::timelines(),
        "wordpress" => wordpress::look(),
        _ => bail!("no command `{name}`\n{HELP}"),
    }
}

fn prerender(arguments: &[&str]) -> Result<()> {
    let mut command = run::cargo(&project());
    command.args(["run", "--quiet", "--locked", "--bin", "prerender", "--"]).args(arguments);
    run::run(&mut command)
}

/// The address test updates its record when asked to.
fn addresses() -> Result<()> {
    let mut command = run::cargo(&project());
    command.args(["test", "--quiet", "--locked", "--test", "all", "pages::published::every"]);
    run::run(command.env("COMPLETE_ADDRESSES", "1"))
}

fn options(arguments: &[String]) -> Result<Options> {
    let mut options =
        Options { public_url: "/".to_owned(), dist: project().join("dist"), port: 8080, pdf: false, fonts: None };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        if name == "--pdf" {
            options.pdf = true;
            continue;
        }
        let value = rest.next().with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--public-url" => options.public_url.clone_from(value),
            "--port" => options.port = value.parse().context("--port needs a number")?,
            "--dist" => options.dist = std::path::absolute(Path::new(value))?,
            _ => bail!("no option `{name}`\n{HELP}"),
        }
    }
    Ok(options)
}
