//! The arguments that Trunk passes to wasm-bindgen (0.21.14: `src/pipelines/rust/mod.rs`, `wasm_bindgen_build`).

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// What Trunk asks for.
#[derive(Debug)]
pub enum Asked {
    Version,
    /// The script and the module for a browser.
    Bindings(Bindings),
}

/// The bindings of one module.
#[derive(Debug)]
pub struct Bindings {
    /// The linked module.
    pub input: PathBuf,
    /// The folder for the script and the module.
    pub out: PathBuf,
    /// Their name.
    pub name: String,
    target: String,
    /// Options without a value.
    flags: Vec<String>,
}

impl Asked {
    /// Parses a command line.
    pub fn read(arguments: impl Iterator<Item = String>) -> Result<Self> {
        let (mut input, mut out, mut name, mut target) = (None, None, None, None);
        let mut flags = Vec::new();
        for argument in arguments {
            match argument.split_once('=') {
                Some(("--out-dir", value)) => out = Some(PathBuf::from(value)),
                Some(("--out-name", value)) => name = Some(value.to_owned()),
                Some(("--target", value)) => target = Some(value.to_owned()),
                _ if argument == "--version" => return Ok(Self::Version),
                _ if argument.starts_with("--") => flags.push(argument),
                _ => input = Some(PathBuf::from(argument)),
            }
        }
        Ok(Self::Bindings(Bindings {
            input: input.context("no module is named")?,
            out: out.context("--out-dir is missing")?,
            name: name.context("--out-name is missing")?,
            target: target.context("--target is missing")?,
            flags,
        }))
    }
}

impl Bindings {
    /// The library, configured in the same way.
    pub fn tool(&self) -> Result<Bindgen> {
        let mut tool = Bindgen::new();
        match self.target.as_str() {
            "web" => tool.web(true)?,
            "no-modules" => tool.no_modules(true)?,
            "bundler" => tool.bundler(true)?,
            "nodejs" => tool.nodejs(true)?,
            "deno" => tool.deno(true)?,
            other => bail!("no target `{other}`"),
        };
        // The tool's own program sets these; the library does not.
        tool.typescript(true).omit_default_module_path(false);
        for flag in &self.flags {
            match flag.as_str() {
                "--no-typescript" => tool.typescript(false),
                "--no-demangle" => tool.demangle(false),
                "--keep-debug" => tool.keep_debug(true),
                // The tool accepts these and detects both by itself.
                "--reference-types" | "--weak-refs" => &mut tool,
                other => bail!("no option `{other}`"),
            };
        }
        Ok(tool)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Asked> {
        Asked::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn parses_what_trunk_passes() {
        let line = "--target=web --out-dir=target/w/release --out-name=app target/app.wasm --no-typescript --weak-refs";
        let Ok(Asked::Bindings(asked)) = read(line) else { panic!("not parsed") };
        assert_eq!(asked.input, PathBuf::from("target/app.wasm"));
        assert_eq!(asked.out, PathBuf::from("target/w/release"));
        assert_eq!(asked.name, "app");
        assert!(asked.tool().is_ok());
        assert!(matches!(read("--version"), Ok(Asked::Version)));
    }

    #[test]
    fn rejects_what_it_does_not_know() {
        assert!(read("--target=web --out-dir=o --out-name=app").is_err(), "no module");
        for line in
            ["--target=web --out-dir=o --out-name=a a.wasm --debug", "--target=moon --out-dir=o --out-name=a a.wasm"]
        {
            let Ok(Asked::Bindings(asked)) = read(line) else { panic!("{line}") };
            assert!(asked.tool().is_err(), "{line}");
        }
    }
}
