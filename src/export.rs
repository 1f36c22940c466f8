//! What can be taken away, whatever it is of: snippets for other sites, citations, fields of tables, shapes as SVG.
//!
//! What a kind's own files hold, its own room decides; how a file reaches the reader, [`platform`](crate::platform).

mod cite;
mod embed;
mod field;
mod shapes;

pub use cite::event_citation;
pub use embed::{Embed, HEIGHT};
pub use field::{field, key};
pub use shapes::{escape, outline, shapes, style};
