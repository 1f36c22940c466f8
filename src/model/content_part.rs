//! What pages say, piece by piece, for whoever reads all of them: what is cited, what is referred to, how long it is.

use super::{Block, Citation, Event, Figure, Inline, Statement};

/// Something that an item says, in the order in which it is read.
#[derive(Clone, Copy, Debug)]
pub enum ContentPart<'a> {
    Statement(&'a Statement),
    Event(&'a Event),
    Figure(&'a Figure),
    Text(&'a [Block]),
    /// Text of one line.
    Line(&'a [Inline]),
    /// What is cited without words of ours that need it.
    Cited(&'a [Citation]),
}
