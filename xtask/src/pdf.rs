//! PDF files: runs the program that prints pages (`tests/e2e/src/bin/paper.rs`, which shares the browser with the
//! tests).

use anyhow::Result;

use crate::build::{Options, base};
use crate::tools::{Driven, chromium};
use crate::{fonts, project, run};

/// Prints the pages of a built site to its folder `print/`.
///
/// # Errors
/// No Chromium, or a page that does not print.
pub fn print(options: &Options) -> Result<()> {
    let Driven { browser, driver } = chromium()?;
    let mut command = run::cargo(&project());
    command.args(["run", "--quiet", "--locked", "--package", "e2e", "--bin", "paper", "--"]);
    command.arg(&options.dist).args([base(&options.public_url), options.public_url.clone()]);
    if let Some(fonts) = &options.fonts {
        command.env(fonts::VARIABLE, fonts);
    }
    run::run(command.env("E2E_CHROMIUM", browser).env("E2E_DRIVER", driver))
}
