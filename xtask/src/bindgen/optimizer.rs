//! Runs wasm-opt on the parts, with the options that the page gives Trunk for the main module.

use std::process::Command;

use anyhow::{Context, Result, ensure};

/// wasm-opt with a page's options.
#[derive(Debug, PartialEq, Eq)]
pub struct Optimizer {
    options: Vec<String>,
}

impl Optimizer {
    /// Reads the options that the page gives Trunk for a program, so that they are written once.
    pub fn of(page: &str, program: &str) -> Result<Self> {
        let tag = page
            .split("<link ")
            .filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
            .find(|tag| attribute(tag, "data-bin") == Some(program))
            .with_context(|| format!("the page has no link for {program}"))?;
        let level = attribute(tag, "data-wasm-opt").with_context(|| format!("no data-wasm-opt for {program}"))?;
        let rest = attribute(tag, "data-wasm-opt-params").unwrap_or_default();
        let options = std::iter::once(format!("-O{level}")).chain(rest.split_whitespace().map(str::to_owned)).collect();
        Ok(Self { options })
    }

    /// Optimizes a module.
    pub fn optimize(&self, module: &[u8]) -> Result<Vec<u8>> {
        let folder = tempfile::tempdir()?;
        let (long, short) = (folder.path().join("long.wasm"), folder.path().join("short.wasm"));
        std::fs::write(&long, module)?;
        // Its output is discarded unless it fails: it only warns about each kind of name that it does not know.
        let mut command = Command::new("wasm-opt");
        command.arg(&long).args(&self.options).arg("--output").arg(&short);
        let said = command.output().with_context(|| format!("could not start {command:?}"))?;
        ensure!(said.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&said.stderr));
        Ok(std::fs::read(&short)?)
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_program_has_its_own_options() {
        let page = "<link data-trunk data-bin=\"shell\" data-wasm-opt=\"s\">\n<link data-trunk data-bin=\"exhibits\" \
                    data-wasm-opt=\"z\" data-wasm-opt-params=\"--converge --low-memory-unused\"></head>";
        let options = |program| Optimizer::of(page, program).map(|own| own.options.join(" "));
        assert_eq!(options("shell").expect("a link"), "-Os");
        assert_eq!(options("exhibits").expect("a link"), "-Oz --converge --low-memory-unused");
        assert!(options("figure").is_err());
    }
}
