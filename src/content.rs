//! The content compiler: reads the content folder, checks it, and makes the pages' data of it.
//!
//! What is wrong is reported with file, line and field, one message for a mistake; with one problem there is no site.
//! It runs natively only, and does not decide how anything looks.

mod assemble;
mod attribution;
mod check;
mod check_figures;
mod check_numbers;
mod check_source;
mod check_steps;
mod claims;
mod dating;
mod directives;
mod draft;
mod encoding;
pub mod exhibit_data;
mod figure_data;
mod figure_records;
mod figures;
mod folder;
mod foreign;
mod id;
mod items;
mod key_numbers;
mod ledger;
mod lessons;
mod library;
mod links;
mod load;
mod locate;
mod lookup;
mod markdown;
mod pages;
mod place;
mod plurals;
mod problem;
mod prose;
mod publisher_records;
mod publishers;
mod question_records;
mod questions;
mod reader;
mod recommendation_records;
mod recommendations;
mod record_kind;
mod records;
mod references;
mod review;
mod runs;
mod spelling;
mod strays;
mod strip_records;
#[cfg(test)]
mod tests;
mod texts;
mod timelines;
mod toml_errors;
mod typed;
mod usage;
mod uses;
mod walk;
mod written;

pub use assemble::{Built, assemble, data_path};
pub use folder::Folder;
pub use library::Library;
pub use load::{load, load_from};
pub use problem::{Problem, Problems};
pub use review::{Remark, Review, Subject, review, totals};
pub use runs::{RUN_WORDS, hash_runs};
