//! A part of the page that is drawn again only when what it shows has changed.
//!
//! One component serves all such parts: the library's code around each kind of component is some 13 kB of Wasm.

use std::any::Any;
use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::element::{Node, node};

/// What can be compared with another of its sort, and drawn.
trait Part {
    fn is_same(&self, other: &dyn Part) -> bool;
    fn draw(&self) -> Node;
    fn as_any(&self) -> &dyn Any;
}

struct Held<P> {
    shown: P,
    draw: fn(&P) -> Node,
}

impl<P: PartialEq + 'static> Part for Held<P> {
    fn is_same(&self, other: &dyn Part) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| self.shown == other.shown)
    }

    fn draw(&self) -> Node {
        (self.draw)(&self.shown)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Clone, Properties)]
struct KeptProps {
    part: Rc<dyn Part>,
}

impl PartialEq for KeptProps {
    fn eq(&self, other: &Self) -> bool {
        self.part.is_same(&*other.part)
    }
}

#[component]
fn Kept(props: &KeptProps) -> Html {
    *props.part.draw()
}

/// Draws a part by a function of what it shows; while that is equal, the part stays as it is.
pub fn kept<P: PartialEq + 'static>(shown: P, draw: fn(&P) -> Node) -> Node {
    let part: Rc<dyn Part> = Rc::new(Held { shown, draw });
    node(html! { <Kept { part } /> })
}
