//! Code that is needed only once a reader asks for what it does: a chunk of its own, fetched once, on demand.
//!
//! Natively nothing is fetched: all code is there.

/// Functions that are fetched separately from the exhibit that calls them.
pub trait Deferred: 'static {
    /// Its name, as in `src/bin/exhibits/kinds.rs`.
    const NAME: &'static str;

    /// The functions. The caller must already have their code; an exhibit uses [`ask`] instead.
    fn code() -> &'static Self;
}

#[cfg(feature = "browser")]
pub use fetched::{Fetch, Fetched, ask, fetch_with, there};
#[cfg(not(feature = "browser"))]
pub use native::{ask, there};

#[cfg(not(feature = "browser"))]
mod native {
    use super::Deferred;

    /// The functions, which are always there.
    pub fn there<T: Deferred>() -> Option<&'static T> {
        Some(T::code())
    }

    /// Passes on the functions at once.
    pub fn ask<T: Deferred>(then: impl FnOnce(Option<&'static T>) + 'static) {
        then(there());
    }
}

#[cfg(feature = "browser")]
mod fetched {
    use std::any::Any;
    use std::cell::{Cell, RefCell};
    use std::pin::Pin;

    use super::Deferred;

    /// Functions of some type, once they are there; `None` if they are unavailable.
    pub type Fetched = Pin<Box<dyn Future<Output = Option<&'static dyn Any>>>>;

    /// Fetches code by its name.
    pub type Fetch = fn(&'static str) -> Fetched;

    thread_local! {
        static FETCH: Cell<Option<Fetch>> = const { Cell::new(None) };
        static THERE: RefCell<Vec<(&'static str, &'static dyn Any)>> = const { RefCell::new(Vec::new()) };
    }

    /// Sets how code is fetched by its name; only the program that contains all of it knows.
    pub fn fetch_with(fetch: Fetch) {
        FETCH.set(Some(fetch));
    }

    /// The functions, if they have been fetched.
    pub fn there<T: Deferred>() -> Option<&'static T> {
        let there = THERE.with_borrow(|all| all.iter().find(|(name, _)| *name == T::NAME).map(|(_, code)| *code));
        there?.downcast_ref()
    }

    /// Passes on the functions: at once if they are there, otherwise when they arrive; `None` if they are unavailable.
    pub fn ask<T: Deferred>(then: impl FnOnce(Option<&'static T>) + 'static) {
        if let Some(there) = there() {
            return then(Some(there));
        }
        let Some(fetch) = FETCH.get() else { return then(None) };
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(code) = fetch(T::NAME).await {
                THERE.with_borrow_mut(|all| all.push((T::NAME, code)));
            }
            then(there());
        });
    }
}
