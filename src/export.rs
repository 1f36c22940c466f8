//! What readers can copy or download, whatever it is of: snippets for other sites, citations, tables as CSV, shapes as
//! SVG.
//!
//! The content of a kind's own files is decided in its own room; how a file reaches the reader, in
//! [`platform`](crate::platform).

mod cite;
mod csv;
mod day;
mod embed;
mod json;
mod references;
mod shapes;
mod styles;

pub use cite::event_citation;
pub use csv::{Content, Csv, FileColumn, plain};
pub use day::{Precision, first_day};
pub use embed::{Embed, LIST_HEIGHT_PX};
pub use json::{array, object, text as json_text};
pub use references::{Reference, bibtex, ris};
pub use shapes::{escape, outline, shapes, shapes_with_halos, style, style_with_halos};
pub use styles::{Cited, StyledCitation};
