//! A kind of exhibit, as seen from outside.

use std::rc::Rc;

use super::{Entry, Exhibit, Part};
use crate::view::Scope;

/// A kind as seen from outside once its code is loaded: function pointers, so that callers need not know its types.
pub struct Kind {
    /// Deserialises an exhibit's data and creates the exhibit in its first state; `None` if the data is of another
    /// kind.
    pub read: Read,
}

/// Creates an exhibit from an entry of a page's data file.
type Read = fn(&[u8], &Scope) -> Option<Rc<dyn Part>>;

impl Kind {
    /// The functions of a kind.
    pub const fn of<E: Exhibit>() -> Self {
        Self { read: read::<E> }
    }
}

fn read<E: Exhibit>(bytes: &[u8], scope: &Scope) -> Option<Rc<dyn Part>> {
    Some(super::part(E::first(Entry::read::<E>(bytes)?, scope)))
}
