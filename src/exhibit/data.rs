//! The data file of a page: what its exhibits are made from, and what their texts refer to.

use serde::{Deserialize, Serialize};

use super::Exhibit;
use crate::model::Lookup;

/// What the exhibits of a page are made from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PageData {
    /// Only what their texts refer to.
    pub lookup: Lookup,
    /// One entry per exhibit.
    pub entries: Vec<Entry>,
}

/// An exhibit's data, readable only by its own kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The exhibit's id.
    pub id: String,
    /// Its kind and its data.
    pub bytes: Vec<u8>,
}

impl Entry {
    /// The data of an exhibit.
    ///
    /// # Errors
    /// The data cannot be serialised with postcard.
    pub fn of<E: Exhibit>(id: &str, data: &E::Data) -> Result<Self, postcard::Error> {
        Ok(Self { id: id.to_owned(), bytes: postcard::to_allocvec(&(E::KIND, data))? })
    }

    /// Deserialises the data, if it is of this kind: postcard alone would accept any data of the same shape.
    pub(super) fn read<E: Exhibit>(bytes: &[u8]) -> Option<E::Data> {
        let (kind, data): (&str, E::Data) = postcard::from_bytes(bytes).ok()?;
        (kind == E::KIND).then_some(data)
    }
}

impl PageData {
    /// The data of the exhibit with this id.
    pub fn entry(&self, id: &str) -> Option<&[u8]> {
        self.entries.iter().find(|entry| entry.id == id).map(|entry| entry.bytes.as_slice())
    }
}
