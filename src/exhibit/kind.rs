//! A kind of exhibit, as the rest calls it.

use std::rc::Rc;

use super::{Entry, Exhibit, Part};
use crate::view::Scope;

/// A kind as the rest calls it once its code is there: functions, so that the rest need not know its types.
pub struct Kind {
    /// Reads an exhibit's data and makes the exhibit in its first state; none when the data is none of this kind's.
    pub read: Read,
}

/// Makes an exhibit of what a page's data file holds.
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
