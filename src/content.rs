//! The content compiler: reads the content folder, checks it, and makes the pages' data of it.
//!
//! Everything that is wrong is reported at once, with file, line and field; with one problem there is no site.
//! It runs natively only, and does not decide how anything looks.

mod assemble;
mod attribution;
mod check;
mod check_figures;
mod check_numbers;
mod claims;
mod dating;
mod directives;
pub mod exhibit_data;
mod figure_data;
mod figure_records;
mod figures;
mod key_numbers;
mod ledger;
mod lessons;
mod library;
mod load;
mod markdown;
mod problem;
mod prose;
mod publishers;
mod questions;
mod reader;
mod recommendation_records;
mod recommendations;
mod records;
mod references;
mod review;
mod runs;
#[cfg(test)]
mod tests;
mod timelines;
mod typed;
mod usage;

pub use assemble::{Built, assemble, data_path};
pub use library::Library;
pub use load::load;
pub use problem::{Problem, Problems};
pub use review::{Remark, Review, Subject, review, totals};
pub use runs::{RUN_WORDS, hash_runs};
