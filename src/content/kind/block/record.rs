//! A block as written.

use crate::content::kind::dataset::record::DatasetRecord;
use crate::content::kind::strip::record::StripRecord;
use crate::model::{HostEntry, Lesson};

/// A block of a page whose lines only its kind can read.
#[derive(Clone, Debug)]
pub enum BlockRecord {
    /// A strip of key numbers.
    Numbers(StripRecord),
    /// Teaching material; the statements it quotes are not resolved yet.
    Lesson(Lesson),
    /// A table of open data.
    Dataset(DatasetRecord),
    /// Another publishing system.
    Host(HostEntry),
}

impl BlockRecord {
    /// Its id, for kinds with an address of their own.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Numbers(strip) => Some(&strip.id),
            Self::Host(host) => Some(&host.id),
            Self::Lesson(_) | Self::Dataset(_) => None,
        }
    }
}
