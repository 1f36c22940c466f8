//! The kinds of record, one folder each, with files of the same names as far as a kind has them: `record` is what TOML or
//! Markdown is read into, `read` how, `check` what must hold, `build` what the model is made of it.
//!
//! Kinds name each other where their records do. What all of them share stands beside this folder.

pub mod argument;
pub mod block;
pub mod change;
pub mod dataset;
pub mod event;
pub mod fact;
pub mod figure;
pub mod host;
pub mod ledger;
pub mod lesson;
pub mod page;
pub mod publisher;
pub mod question;
pub mod recommendation;
pub mod sentence;
pub mod site;
pub mod source;
pub mod statement;
pub mod step;
pub mod strip;
pub mod term;
pub mod timeline;
