//! What pages say, piece by piece, for code that goes through all of them: what is cited, what is referred to, how long
//! it is.

use super::{Block, Citation, Event, Figure, Inline, Statement};

/// A piece of what an item says, in reading order.
#[derive(Clone, Copy, Debug)]
pub enum ContentPart<'a> {
    Statement(&'a Statement),
    Event(&'a Event),
    Figure(&'a Figure),
    Text(&'a [Block]),
    /// A single line of text.
    Line(&'a [Inline]),
    /// A citation that no words of ours depend on.
    Cited(&'a [Citation]),
}
