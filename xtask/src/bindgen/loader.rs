//! Puts the loader of parts into the script that wasm-bindgen writes, in place of the splitting tool's.
//!
//! The tool's own is a script that imports this one and is imported by it, with file names that have no hash.

use anyhow::{Result, ensure};

use super::parts::Files;

const LOADER: &str = include_str!("loader.js");
/// The script from which the main module imports its loaders, as the splitting tool names it.
const TOOLS_OWN: &str = "\"./__wasm_split.js\"";

/// The script with the loader.
pub fn place(glue: &str, files: &Files) -> Result<String> {
    let mut out = LOADER.replace("PART_FILES", &serde_json::to_string(files)?);
    let (mut imports, mut uses) = (0, 0);
    for line in glue.split_inclusive('\n') {
        // wasm-bindgen repeats both for each loader that main imports; one object has them all.
        if line.starts_with("import ") && line.contains(TOOLS_OWN) {
            imports += 1;
        } else if line.trim_start().starts_with(TOOLS_OWN) {
            uses += 1;
            if uses == 1 {
                out.push_str(&format!("        {TOOLS_OWN}: partLoaders,\n"));
            }
        } else {
            out.push_str(line);
        }
    }
    ensure!(imports > 0 && imports == uses, "wasm-bindgen's script imports the loaders in a way that is new");
    ensure!(glue.lines().any(|line| line.starts_with("let ") && names(line, "wasm")), "the script has no `wasm`");
    Ok(out)
}

/// Whether a declaration names a variable.
fn names(declaration: &str, variable: &str) -> bool {
    declaration.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == variable)
}
