//! While somebody edits, the browser shows a mistake at every address of the site, with file and line.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support::Copy;

/// Trunk's page, abridged.
const STAGED: &str =
    "<script type=\"module\">import init from '/shell-12ab.js'; init()</script><script>reload()</script>";

/// Runs a Trunk hook on the copy, as `cargo xtask dev` or as a build does.
fn hook(command: &str, copy: &Copy, served: &TempDir, is_edited: bool) -> Output {
    let mut hook = Command::new(env!("CARGO_BIN_EXE_prerender"));
    hook.arg(command).env("EXPLAINER_CONTENT", copy.root()).env("TRUNK_PROFILE", "debug");
    hook.env("TRUNK_DIST_DIR", served.path()).env("TRUNK_STAGING_DIR", served.path().join(".stage"));
    hook.env_remove("EXPLAINER_CODE_ALONE").env_remove("EXPLAINER_EDITING");
    if is_edited {
        hook.env("EXPLAINER_EDITING", "1");
    }
    hook.output().expect("the program runs")
}

#[test]
fn a_mistake_becomes_a_page_while_editing_and_fails_every_other_build() {
    let copy = Copy::new();
    let line = copy.replace("en/steps/05-history.md", "id = \"history\"", "id = \"histroy & <b>\"");
    let served = TempDir::new().expect("a folder");
    let write = |file: &str, text: &str| {
        let path = served.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    };
    write(".stage/index.html", STAGED);
    write(".stage/exhibits-12ab.js", "");
    write("history/index.html", "the step as it was");
    write("fonts/a.woff2", "");
    for command in ["check", "render"] {
        assert!(!hook(command, &copy, &served, false).status.success(), "{command} passes a mistake");
    }
    let message = format!("content/en/steps/05-history.md:{line}: id: `histroy &");
    let checked = hook("check", &copy, &served, true);
    assert!(checked.status.success() && String::from_utf8_lossy(&checked.stderr).contains(&message), "{checked:?}");
    let rendered = hook("render", &copy, &served, true);
    assert!(rendered.status.success(), "{rendered:?}");
    for address in ["", "history"] {
        let page = fs::read_to_string(served.path().join(".stage").join(address).join("index.html")).expect("a page");
        assert!(page.contains(&message.replace('&', "&amp;")) && page.contains("&lt;b&gt;"), "{address}: {page}");
        assert!(page.contains("<script>reload()</script>"), "{address}: nothing reloads it once it is fixed");
    }
    assert!(!served.path().join(".stage/fonts/index.html").exists(), "a folder without a page gets none");
}
