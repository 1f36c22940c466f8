//! Exhibits that have come alive.
//!
//! Each is drawn into an element of its own and never reads the one in the document; once drawn, it replaces that one
//! ([`place`]). From then on [`component`] drives it: changes, address, storage, printing. If anyone else changes the
//! content of its element ([`watch`]), it is redrawn in the same way, because Yew cannot patch what it did not create.

mod carry;
mod component;
mod here;
mod load;
mod place;
mod watch;

pub use load::wake;
pub use place::{leave, listen};
