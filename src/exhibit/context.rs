//! What an exhibit's view may look up and change.

use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;

use yew::Callback;

use super::Exhibit;
use crate::view::Scope;

/// What a drawing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The document, where every view must read without script.
    Rendered,
    /// A reader who looks at it and uses it.
    Alive,
    /// Paper.
    Printing,
}

/// What an exhibit's view may look up and change.
pub struct Context<'a, E: Exhibit> {
    /// Texts, sources, settings.
    pub scope: &'a Scope,
    /// The exhibit as it was when it last came to rest, for what need not follow at once.
    pub settled: &'a E,
    /// Where changes go.
    pub dispatch: Dispatch<E>,
    /// What the drawing before has left.
    pub memo: &'a RefCell<E::Memo>,
    /// What the drawing is for.
    pub phase: Phase,
}

impl<'a, E: Exhibit> Context<'a, E> {
    /// Draws with the context of a document: nothing was drawn before, and nothing can be changed.
    pub(super) fn of_document<T>(exhibit: &'a E, scope: &'a Scope, draw: impl FnOnce(&Context<'_, E>) -> T) -> T {
        let memo = RefCell::default();
        draw(&Context { scope, settled: exhibit, dispatch: Dispatch::nowhere(), memo: &memo, phase: Phase::Rendered })
    }
}

/// Where changes of an exhibit go.
pub struct Dispatch<E> {
    to: Callback<Box<dyn Any>>,
    exhibit: PhantomData<fn(E)>,
}

impl<E: Exhibit> Dispatch<E> {
    /// Changes go to a part that knows what they are.
    pub(super) fn to(to: Callback<Box<dyn Any>>) -> Self {
        Self { to, exhibit: PhantomData }
    }

    /// In a document nothing is changed.
    pub fn nowhere() -> Self {
        Self::to(Callback::noop())
    }

    /// Asks for a change.
    pub fn dispatch(&self, action: E::Action) {
        self.to.emit(Box::new(action));
    }

    /// A callback that asks for the change that an event means, if it means one.
    pub fn on<T: 'static>(&self, action: impl Fn(T) -> Option<E::Action> + 'static) -> Callback<T> {
        let own = self.clone();
        Callback::from(move |event| action(event).into_iter().for_each(|action| own.dispatch(action)))
    }
}

impl<E> Clone for Dispatch<E> {
    fn clone(&self) -> Self {
        Self { to: self.to.clone(), exhibit: PhantomData }
    }
}

impl<E> PartialEq for Dispatch<E> {
    fn eq(&self, other: &Self) -> bool {
        self.to == other.to
    }
}
