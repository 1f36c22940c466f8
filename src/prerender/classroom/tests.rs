//! The files are reproducible.

use super::files;
use crate::drawn::built;
use crate::prerender::project;

#[test]
fn the_same_content_gives_the_same_bytes() {
    let styles = project().join("styles");
    let made = || files(built(), &styles).expect("the files");
    for ((file, first), (_, second)) in made().into_iter().zip(made()) {
        assert!(first == second, "{} differs", file.name());
    }
}
