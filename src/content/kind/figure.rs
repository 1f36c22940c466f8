//! Figures: a question, its answer, and the data.

pub mod build;
pub mod check;
pub mod data;
pub mod form;
pub mod gallery;
pub mod rate;
pub mod record;
pub mod reference;
pub mod tables;
