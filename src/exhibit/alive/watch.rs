//! Detects whether something else has changed the content of an exhibit's element: a translator, an extension, a
//! script.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit};

/// Watches an element until it is dropped.
pub struct Watch {
    observer: MutationObserver,
    is_foreign: Rc<Cell<bool>>,
    is_drawing: Rc<Cell<bool>>,
    _heard: Closure<dyn FnMut(Array)>,
}

impl Watch {
    /// Watches the content of an element; `None` where the browser can't.
    pub fn new(root: &Element) -> Option<Self> {
        let (is_foreign, is_drawing) = (Rc::new(Cell::new(false)), Rc::new(Cell::new(false)));
        let (foreign, drawing) = (is_foreign.clone(), is_drawing.clone());
        let heard = Closure::<dyn FnMut(Array)>::new(move |_| {
            if !drawing.get() {
                foreign.set(true);
            }
        });
        let observer = MutationObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        options.set_character_data(true);
        options.set_subtree(true);
        observer.observe_with_options(root, &options).ok()?;
        Some(Self { observer, is_foreign, is_drawing, _heard: heard })
    }

    /// Changes from now on are our own rendering.
    pub fn drawing(&self) {
        self.is_drawing.set(true);
    }

    /// Rendering is done: changes made meanwhile were ours.
    pub fn drawn(&self) {
        self.observer.take_records();
        self.is_drawing.set(false);
    }

    /// Whether something else has changed anything since the last render.
    pub fn is_foreign(&self) -> bool {
        self.is_foreign.get() || (!self.is_drawing.get() && self.observer.take_records().length() > 0)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
