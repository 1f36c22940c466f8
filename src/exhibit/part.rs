//! An exhibit without its type, so that one component drives every kind.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, Html};

use super::{Context, Dispatch, Exhibit, Fragment, Phase, Root};
use crate::platform::{Connection, Element};
use crate::view::Scope;

/// An exhibit of any kind; [`Exhibit`] documents the methods.
pub trait Part {
    fn id(&self) -> &str;
    fn after(&self, action: Box<dyn Any>) -> Option<Rc<dyn Part>>;
    fn query_value(&self) -> Option<String>;
    fn fragment(&self) -> Option<Fragment>;
    fn owns_fragment(&self, fragment: &str) -> bool;
    fn matches_view(&self, fragment: &str) -> bool;
    fn restored(&self, word: &str, fragment: Option<&str>) -> Rc<dyn Part>;
    fn stored_value(&self) -> Option<String>;
    fn restored_from_storage(&self, kept: &str) -> Rc<dyn Part>;
    fn root(&self, scope: &Scope) -> Root;
    fn view(&self, settled: &dyn Part, scope: &Scope, to: &Callback<Box<dyn Any>>, phase: Phase) -> Html;
    fn connect(&self, root: &Element, to: &Callback<Box<dyn Any>>) -> Connection;
    fn is_same(&self, other: &dyn Part) -> bool;
    fn as_any(&self) -> &dyn Any;
}

/// An exhibit and what its drawings leave for each other, across changes of state.
struct Held<E: Exhibit> {
    exhibit: E,
    memo: Rc<RefCell<E::Memo>>,
}

/// Erases an exhibit's type.
pub fn part<E: Exhibit>(exhibit: E) -> Rc<dyn Part> {
    Rc::new(Held { exhibit, memo: Rc::default() })
}

impl<E: Exhibit> Held<E> {
    fn with(&self, exhibit: E) -> Rc<dyn Part> {
        Rc::new(Self { exhibit, memo: self.memo.clone() })
    }
}

impl<E: Exhibit> Part for Held<E> {
    fn id(&self) -> &str {
        self.exhibit.id()
    }

    /// `None` if nothing changes or the action is another kind's.
    fn after(&self, action: Box<dyn Any>) -> Option<Rc<dyn Part>> {
        let next = self.exhibit.after(*action.downcast().ok()?);
        (next != self.exhibit).then(|| self.with(next))
    }

    fn query_value(&self) -> Option<String> {
        self.exhibit.query_value()
    }

    fn fragment(&self) -> Option<Fragment> {
        self.exhibit.fragment()
    }

    fn owns_fragment(&self, fragment: &str) -> bool {
        self.exhibit.owns_fragment(fragment)
    }

    fn matches_view(&self, fragment: &str) -> bool {
        self.exhibit.matches_view(fragment)
    }

    fn restored(&self, word: &str, fragment: Option<&str>) -> Rc<dyn Part> {
        self.with(self.exhibit.restored(word, fragment))
    }

    fn stored_value(&self) -> Option<String> {
        self.exhibit.stored_value()
    }

    fn restored_from_storage(&self, kept: &str) -> Rc<dyn Part> {
        self.with(self.exhibit.restored_from_storage(kept))
    }

    fn root(&self, scope: &Scope) -> Root {
        self.exhibit.root(scope)
    }

    fn view(&self, settled: &dyn Part, scope: &Scope, to: &Callback<Box<dyn Any>>, phase: Phase) -> Html {
        let settled = settled.as_any().downcast_ref::<Self>().map_or(&self.exhibit, |held| &held.exhibit);
        let dispatch = Dispatch::to(to.clone());
        self.exhibit.view(&Context { scope, settled, dispatch, memo: &self.memo, phase })
    }

    fn connect(&self, root: &Element, to: &Callback<Box<dyn Any>>) -> Connection {
        self.exhibit.connect(root, &Dispatch::to(to.clone()))
    }

    fn is_same(&self, other: &dyn Part) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self.exhibit == other.exhibit)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
