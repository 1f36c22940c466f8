//! All browser tests as one program: its threads are busy to the end, and it links once.

/// Runs each of these in both browsers.
macro_rules! in_both {
    ($($name:ident)+) => {
        mod in_chromium {
            use super::*;
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() -> Result<()> {
                super::$name(Kind::Chromium).await
            }
            )+
        }

        mod in_firefox {
            use super::*;
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() -> Result<()> {
                super::$name(Kind::Firefox).await
            }
            )+
        }
    };
}

mod access;
mod argument;
mod brief;
mod changes;
mod claims;
mod copying;
mod design;
mod figures;
mod frames;
mod gallery;
mod hostile;
mod hosts;
mod languages;
mod leaving;
mod moves;
mod navigation;
mod numbers;
mod offline;
mod opening;
mod paper;
mod pictures;
mod presenter;
mod print;
mod questions;
mod records;
mod search;
mod slides;
mod sources;
mod story;
mod strips;
mod timelines;
mod traps;
mod trees;
mod vandals;
mod walk;
mod webkit;

use anyhow::{Result, ensure};

#[test]
fn every_file_of_tests_is_part_of_the_program() -> Result<()> {
    let own = include_str!("all.rs");
    for name in xtask::test::files(&xtask::project().join("tests/e2e/tests"))? {
        ensure!(own.contains(&format!("\nmod {name};\n")), "all.rs does not name {name}");
    }
    Ok(())
}
