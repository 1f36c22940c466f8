//! The content compiler: reads the content folder, checks it, and turns it into the pages' data.
//!
//! Problems are reported with file, line and field, one message per mistake; a single problem stops the build.
//! It runs natively only, and does not decide how anything looks.

mod assemble;
mod attribution;
mod bearing;
mod block;
mod check;
mod checker;
mod claims;
mod coverage;
pub mod datasets;
mod dating;
mod directives;
mod edition;
mod encoding;
mod entries;
pub mod exhibit_data;
mod facet;
mod fields;
mod folder;
mod foreign;
mod id;
mod kept;
mod kind;
mod library;
mod limits;
mod links;
mod load;
mod locate;
mod location;
mod lookup;
mod markdown;
mod outline;
mod plurals;
mod problem;
mod prose;
mod published;
mod reader;
mod reading;
mod review;
mod runs;
mod spelling;
mod strays;
#[cfg(test)]
mod tests;
mod texts;
mod toml_errors;
mod unique;
mod usage;
mod uses;
mod walk;
mod written;

pub use assemble::{Built, SiteOptions, assemble, data_path};
pub use coverage::{Coverage, coverage};
pub use folder::Folder;
pub use library::{Edition, Library};
pub use load::{load, load_from};
pub use problem::{Problem, Problems};
pub use published::{FILE as PUBLISHED, written as published};
pub use review::{Remark, Review, Subject, review, totals};
pub use runs::{RUN_WORDS, hash_runs};
pub use texts::lacking;
