//! What the parts of a folder were read to, for whoever reads one folder many times, each time with another change.
//!
//! It does not know what rests on what: [`Reading::once`](super::reading::Reading::once) is told.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// What was read, by the name of the file or folder that it was read from.
#[derive(Clone, Default)]
pub struct Kept(Arc<Mutex<BTreeMap<String, Arc<dyn Any + Send + Sync>>>>);

impl Kept {
    /// What a file or folder was read to.
    pub fn get<T: Clone + 'static>(&self, name: &str) -> Option<T> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = all.get(name).cloned();
        // Others need not wait for the copy.
        drop(all);
        kept?.downcast_ref::<T>().cloned()
    }

    /// Keeps what a file or folder was read to.
    pub fn put<T: Send + Sync + 'static>(&self, name: &str, value: T) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), Arc::new(value));
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept").finish_non_exhaustive()
    }
}
