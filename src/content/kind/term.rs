//! Terms: the glossary.

pub mod check;
pub mod read;
pub mod record;
