//! Everything that must pass, in order, or a single stage of it.
//!
//! Every browser is started with a fixed set of fonts ([`fonts`](crate::fonts)).

mod code;
mod filter;
mod sites;
mod stage;
mod wanted;

use std::time::Instant;

use anyhow::{Context, Result};

pub use filter::files;
pub use stage::Stage;
pub use wanted::{Sites, Wanted};

/// Runs what is wanted and stops at the first failing stage.
///
/// # Errors
/// The stage that failed.
pub fn run(wanted: &Wanted) -> Result<()> {
    let start = Instant::now();
    for stage in wanted.stages() {
        println!("\n== {}", stage.name());
        let begun = Instant::now();
        run_stage(stage, wanted).with_context(|| format!("red: {}", stage.name()))?;
        println!("== {}: green ({} s)", stage.name(), begun.elapsed().as_secs());
    }
    let what = wanted.stage.map_or("all", Stage::name);
    println!("\n{what} green in {} minutes", start.elapsed().as_secs().div_ceil(60));
    Ok(())
}

fn run_stage(stage: Stage, wanted: &Wanted) -> Result<()> {
    let filter = wanted.filter.as_deref();
    match stage {
        Stage::Format => code::format(),
        Stage::Lint => code::lint(),
        Stage::Deny => code::deny(),
        Stage::Native => code::native(filter),
        Stage::Build => sites::build(wanted.fonts),
        Stage::Browser => sites::look(filter, wanted.fonts),
    }
}
