//! What a kind of exhibit gives the rest, and what its view may look up and change.

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

/// An exhibit with its state: a value that is replaced by another whenever something changes.
pub trait Exhibit: Clone + PartialEq + 'static {
    /// The kind, as in `data-exhibit` and in the names of files.
    const KIND: &'static str;

    /// When it comes alive.
    const WAKES: Wakes = Wakes::Near;

    /// What it is made of, as it travels in the page's data file.
    type Data: Serialize + DeserializeOwned + 'static;

    /// A change of its state.
    type Action: 'static;

    /// What a drawing may leave for the next one, such as pictures that need not be worked out again.
    type Memo: Default + 'static;

    /// The exhibit in its first state, which is the one that the native side draws.
    fn first(data: Self::Data, scope: &Scope) -> Self;

    /// Its name in the address's query and on the device.
    fn id(&self) -> &str;

    /// The exhibit after a change.
    #[must_use]
    fn after(&self, action: Self::Action) -> Self;

    /// Its state as one word for the address; nothing while it is the first one.
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

    /// Whether one of this exhibit's fragments leads to the view shown, so that it may stay in the address.
    fn matches_view(&self, _fragment: &str) -> bool {
        true
    }

    /// The exhibit in the state of a word (anything; the nearest valid state) and a fragment of its own.
    #[must_use]
    fn restored(&self, _word: &str, _fragment: Option<&str>) -> Self {
        self.clone()
    }

    /// What the device may keep of it; nothing for kinds whose state stands in the address.
    fn stored_value(&self) -> Option<String> {
        None
    }

    /// The exhibit in the state that the device has kept.
    #[must_use]
    fn restored_from_storage(&self, _kept: &str) -> Self {
        self.clone()
    }

    /// Its own element, around what [`Exhibit::view`] draws.
    fn root(&self, scope: &Scope) -> Root;

    /// What stands in its element.
    fn view(&self, context: &Context<'_, Self>) -> Html;

    /// Listens to what no element of its own can hear, such as a wheel that must not scroll, once it stands in the page.
    fn connect(&self, _root: &Element, _dispatch: &Dispatch<Self>) -> Connection {
        Connection::default()
    }
}

/// When an exhibit comes alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wakes {
    /// When it nears the screen, or is touched.
    Near,
    /// When it is touched, because it reads the same until then.
    Touched,
}

impl Wakes {
    /// Its name in the document, where `boot.js` reads it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Near => "near",
            Self::Touched => "touched",
        }
    }
}

/// The fragment that a view of an exhibit has in the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// The fragment, without `#`.
    pub name: String,
    /// Whether it is the view that is shown first, which needs no fragment.
    pub is_first: bool,
}

/// What a drawing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The document, where every view must read without script.
    Rendered,
    /// A reader who looks at it and uses it.
    Alive,
    /// Paper, for what would be too much to hold ready; Firefox lays paper out before it can be drawn.
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
    /// The exhibit as it last came to rest, where it is another now: for what would be worked out twice.
    pub fn settled_apart(&self, now: &E) -> Option<&'a E> {
        Some(self.settled).filter(|settled| *settled != now)
    }

    /// How many of what was found in a long list are drawn, of as many as are wanted: all on paper; after a change what a
    /// screen holds, and the rest once it is settled. What is wanted of the same is there at once.
    pub fn portion(&self, now: &E, found: usize, wanted: usize) -> usize {
        match self.phase {
            Phase::Printing => found,
            Phase::Alive if self.settled.query_value() != now.query_value() => wanted.min(AT_ONCE),
            Phase::Alive | Phase::Rendered => wanted,
        }
    }

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
