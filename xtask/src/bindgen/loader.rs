//! Puts our loader of parts into the script that wasm-bindgen writes, instead of the splitting tool's.
//!
//! The tool's loader is a script that imports this one and is imported by it, and its file names contain no hash.

use anyhow::{Result, ensure};

use super::parts::Files;

const LOADER: &str = include_str!("loader.js");
/// The script from which the main module imports the loaders, under the splitting tool's name.
const TOOLS_OWN: &str = "\"./__wasm_split.js\"";

/// The script with our loader.
pub fn place(glue: &str, files: &Files) -> Result<String> {
    let mut out = LOADER.replace("PART_FILES", &serde_json::to_string(files)?);
    let (mut imports, mut uses) = (0, 0);
    for line in glue.split_inclusive('\n') {
        // wasm-bindgen repeats both lines for each loader that main imports; one object provides them all.
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
    ensure!(imports > 0 && imports == uses, "wasm-bindgen's script imports the loaders in an unknown way");
    ensure!(glue.lines().any(|line| line.starts_with("let ") && names(line, "wasm")), "the script has no `wasm`");
    Ok(out)
}

/// Whether a declaration declares a variable.
fn names(declaration: &str, variable: &str) -> bool {
    declaration.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == variable)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As wasm-bindgen 0.2.130 writes it for two loaders.
    const GLUE: &str = "import * as import1 from \"./__wasm_split.js\"\nimport * as import2 from \"./__wasm_split.js\"\n\
                        function __wbg_get_imports() {\n    return {\n        __proto__: null,\n        \
                        \"./app_bg.js\": import0,\n        \"./__wasm_split.js\": import1,\n        \
                        \"./__wasm_split.js\": import2,\n    };\n}\nlet wasmModule, wasmInstance, wasm;\n";

    fn files() -> Files {
        [("figure".to_owned(), vec!["figure-1.wasm".to_owned()]), ("empty".to_owned(), Vec::new())].into()
    }

    #[test]
    fn the_script_contains_the_loader() {
        let script = place(GLUE, &files()).expect("a script");
        assert!(!script.contains("import *"), "{script}");
        assert_eq!(script.matches("\"./__wasm_split.js\": partLoaders,\n").count(), 1, "{script}");
        assert!(script.contains("const partFiles = {\"empty\":[],\"figure\":[\"figure-1.wasm\"]};"), "{script}");
        assert!(script.ends_with("let wasmModule, wasmInstance, wasm;\n"), "the rest is unchanged");
    }

    #[test]
    fn a_script_of_another_shape_is_rejected() {
        assert!(place("let wasm;\n", &files()).is_err(), "nothing imports the loaders");
        assert!(place(&GLUE.replace("wasm;", "module;"), &files()).is_err(), "no variable of that name");
    }
}
