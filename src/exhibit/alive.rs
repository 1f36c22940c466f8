//! Exhibits that have come alive.
//!
//! Each is drawn into an element of its own and never reads the one that stood in the document; when it is drawn, it takes
//! that one's place ([`place`]). From then on [`component`] drives it: changes, address, storage, paper. Whoever else has
//! changed what stands in its element ([`watch`]) makes it be drawn anew in the same way, for Yew can't patch what it did
//! not make.

mod carry;
mod component;
mod here;
mod load;
mod place;
mod watch;

pub use load::wake;
pub use place::{leave, listen};
