//! A copied clone is checked itself, whichever folder its programs were built in.

use std::process::Command;

use crate::support::{Copy, project};

/// Who runs the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Runner {
    /// Cargo, which passes the folder of the package.
    Cargo,
    /// A user in a folder of the clone.
    Hand,
}

/// The output of `prerender check` for a copy.
fn check(copy: &Copy, by: Runner) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_prerender"));
    command.arg("check").env_remove("CARGO_MANIFEST_DIR").env_remove("EXPLAINER_CONTENT");
    if by == Runner::Cargo {
        command.env("CARGO_MANIFEST_DIR", copy.root()).current_dir(project());
    } else {
        command.current_dir(copy.root().join("content/en"));
    }
    let output = command.output().expect("the program runs");
    [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat()
}

#[test]
fn a_mistake_in_a_copy_is_found_there() {
    let copy = Copy::of_the_project();
    copy.replace("content/en/steps/05-history.md", "id = \"history\"", "id = \"histroy\"");
    for by in [Runner::Cargo, Runner::Hand] {
        let said = check(&copy, by);
        assert!(said.contains("`histroy` is not a step"), "{by:?}: {said}");
    }
}
