//! The content with a second language, from `tests/hindi/records`.

use std::fs;

use crate::support::{Copy, project};

/// A copy of the content with the edition in it.
pub fn copy() -> Copy {
    let copy = Copy::new();
    copy.name_language("hi");
    let own = project().join("tests/hindi/records");
    let mut open = vec![own.clone()];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(&own).expect("a file of the edition").display().to_string();
            copy.write(&format!("hi/{name}"), &fs::read_to_string(&path).expect("a file"));
        }
    }
    copy
}
