//! What a kind of exhibit must provide, and what its view may look up and change.

use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;
use yew::{Callback, Html};

use super::Root;
use crate::platform::{Connection, Element};
use crate::view::Scope;
use crate::view::portions::AT_ONCE;

/// An exhibit together with its state: a value that is replaced whenever something changes.
pub trait Exhibit: Clone + PartialEq + 'static {
    /// The kind, as in `data-exhibit` and in the names of files.
    const KIND: &'static str;

    /// When exhibits of this kind come alive.
    const WAKES: Wakes = Wakes::Near;

    /// What an exhibit is made from, as serialised in the page's data file.
    type Data: Serialize + DeserializeOwned + 'static;

    /// A change of its state.
    type Action: 'static;

    /// What one drawing may leave for the next, such as charts that need not be computed again.
    type Memo: Default + 'static;

    /// The exhibit in its first state, the one rendered natively.
    fn first(data: Self::Data, scope: &Scope) -> Self;

    /// Its name in the query and on the device.
    fn id(&self) -> &str;

    /// The exhibit after a change.
    #[must_use]
    fn after(&self, action: Self::Action) -> Self;

    /// Its state as one word for the address; `None` in the first state.
    fn query_value(&self) -> Option<String> {
        None
    }

    /// The fragment of the view shown, for kinds that have views.
    fn fragment(&self) -> Option<Fragment> {
        None
    }

    /// Whether a fragment is one of this exhibit's.
    fn owns_fragment(&self, _fragment: &str) -> bool {
        false
    }

    /// Whether a fragment of this exhibit leads to the view shown, so that it may stay in the address.
    fn matches_view(&self, _fragment: &str) -> bool {
        true
    }

    /// The exhibit in the state given by a word (any input is accepted and means the nearest valid state) and a
    /// fragment of its own.
    #[must_use]
    fn restored(&self, _word: &str, _fragment: Option<&str>) -> Self {
        self.clone()
    }

    /// What the device should keep of it; `None` for kinds whose state is in the address.
    fn stored_value(&self) -> Option<String> {
        None
    }

    /// The exhibit in the state kept on the device.
    #[must_use]
    fn restored_from_storage(&self, _kept: &str) -> Self {
        self.clone()
    }

    /// Its own element, around what [`Exhibit::view`] draws.
    fn root(&self, scope: &Scope) -> Root;

    /// The content of its element.
    fn view(&self, context: &Context<'_, Self>) -> Html;

    /// Attaches, once the exhibit is in the page, listeners that none of its own elements can have, such as for a wheel
    /// that must not scroll.
    fn connect(&self, _root: &Element, _dispatch: &Dispatch<Self>) -> Connection {
        Connection::default()
    }
}

/// When an exhibit comes alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wakes {
    /// When it nears the screen, or is touched.
    Near,
    /// When it is touched, because it looks the same until then.
    Touched,
}

impl Wakes {
    /// Its name in the document, which `boot.js` reads.
    pub fn name(self) -> &'static str {
        match self {
            Self::Near => "near",
            Self::Touched => "touched",
        }
    }
}

/// The fragment that identifies a view of an exhibit in the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// The fragment, without `#`.
    pub name: String,
    /// Whether it is the default view, which needs no fragment.
    pub is_first: bool,
}

/// What a drawing is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The document, where every view must be readable without script.
    Rendered,
    /// A reader who is looking at it and using it.
    Alive,
    /// Printing, for content too large to keep ready; Firefox lays out the print before it can be drawn.
    Printing,
}

/// What an exhibit's view may look up and change.
pub struct Context<'a, E: Exhibit> {
    /// Texts, sources, settings.
    pub scope: &'a Scope,
    /// The exhibit as last settled, for what need not follow at once.
    pub settled: &'a E,
    /// Where changes are sent.
    pub dispatch: Dispatch<E>,
    /// What the previous drawing left.
    pub memo: &'a RefCell<E::Memo>,
    /// What the drawing is made for.
    pub phase: Phase,
}

impl<'a, E: Exhibit> Context<'a, E> {
    /// The exhibit as last settled, if it differs from the present one: for what would otherwise be computed twice.
    pub fn settled_apart(&self, now: &E) -> Option<&'a E> {
        Some(self.settled).filter(|settled| *settled != now)
    }

    /// How many results of a long list to draw, given how many are wanted: all in print; right after a change only a
    /// screenful, and the rest once it has settled. Asking for more of the same results takes effect at once.
    pub fn portion(&self, now: &E, found: usize, wanted: usize) -> usize {
        match self.phase {
            Phase::Printing => found,
            Phase::Alive if self.settled.query_value() != now.query_value() => wanted.min(AT_ONCE),
            Phase::Alive | Phase::Rendered => wanted,
        }
    }

    /// Draws with the context of a document: nothing was drawn before and nothing can change.
    pub(super) fn of_document<T>(exhibit: &'a E, scope: &'a Scope, draw: impl FnOnce(&Context<'_, E>) -> T) -> T {
        let memo = RefCell::default();
        draw(&Context { scope, settled: exhibit, dispatch: Dispatch::nowhere(), memo: &memo, phase: Phase::Rendered })
    }
}

/// Where changes of an exhibit are sent.
pub struct Dispatch<E> {
    to: Callback<Box<dyn Any>>,
    exhibit: PhantomData<fn(E)>,
}

impl<E: Exhibit> Dispatch<E> {
    /// Sends changes to a part that knows their type.
    pub(super) fn to(to: Callback<Box<dyn Any>>) -> Self {
        Self { to, exhibit: PhantomData }
    }

    /// Discards changes: nothing changes in a document.
    pub fn nowhere() -> Self {
        Self::to(Callback::noop())
    }

    /// Requests a change.
    pub fn dispatch(&self, action: E::Action) {
        self.to.emit(Box::new(action));
    }

    /// A callback that requests the change an event stands for, if any.
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
