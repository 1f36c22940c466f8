//! Pages: what is written in Markdown, and what the build adds.

pub mod build;
pub mod check;
pub mod front;
pub mod items;
pub mod ranks;
pub mod read;
pub mod record;
