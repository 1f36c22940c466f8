//! A block as written.

use crate::content::kind::dataset::record::DatasetRecord;
use crate::content::kind::strip::record::StripRecord;
use crate::model::{HostEntry, Lesson};

/// A block of a page whose lines only its kind reads.
#[derive(Clone, Debug)]
pub enum BlockRecord {
    /// A strip of key numbers.
    Numbers(StripRecord),
    /// Something for a class; the statements that it quotes are not found yet.
    Lesson(Lesson),
    /// A table of open data.
    Dataset(DatasetRecord),
    /// A system on which others publish.
    Host(HostEntry),
}

impl BlockRecord {
    /// Its id, for kinds that have an address of their own.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Numbers(strip) => Some(&strip.id),
            Self::Host(host) => Some(&host.id),
            Self::Lesson(_) | Self::Dataset(_) => None,
        }
    }
}
