//! All native tests of the whole as one program: the content is read once, its pages are built once, and it links once.

mod addresses;
mod changes;
mod circles;
mod claims;
mod coverage;
mod editing;
mod figures;
mod files;
mod hindi;
mod imports;
mod lengths;
mod mistakes;
mod moved;
mod numbers;
mod pages;
mod questions;
mod review;
mod search;
mod sources;
mod spoilt;
mod support;
mod timelines;
