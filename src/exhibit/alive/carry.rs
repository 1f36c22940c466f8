//! Carries what a reader has done to an element over to its replacement: what is open, where the focus is, what was
//! typed, and what was pressed before anything could respond.
//!
//! Both elements hold the same controls in the same order, so a control is identified by its position among them.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlElement, HtmlInputElement, HtmlSelectElement};

use crate::platform::dom;

/// What can hold the focus or be pressed.
const CONTROLS: &str = "a[href], button, input, select, summary, [tabindex]";
/// Set by `boot.js` on the last control pressed before the exhibit was alive.
const PRESSED: &str = "data-pressed";

/// What a reader has done.
pub struct Carried {
    open: Vec<usize>,
    focus: Option<Focus>,
    pressed: Option<usize>,
    values: Vec<(usize, String)>,
}

struct Focus {
    id: Option<String>,
    control: usize,
    selection: Option<TextSelection>,
}

/// The selection in a text field, in UTF-16 code units.
struct TextSelection {
    start: u32,
    end: u32,
}

/// Whether what was pressed and typed is carried over too: only while nothing was alive to handle it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Everything.
    All,
    /// What the drawing does not know about: what is open, and the focus.
    Presence,
}

impl Carried {
    /// Reads what a reader has done to an element.
    pub fn of(old: &Element, extent: Extent) -> Self {
        let controls = dom::all_in(old, CONTROLS);
        let place = |wanted: &Element| controls.iter().position(|own| own == wanted);
        let open = dom::all_in(old, "details");
        let open = open.iter().enumerate().filter(|(_, details)| details.has_attribute("open")).map(|(at, _)| at);
        let active = dom::document().active_element().filter(|active| active != old && old.contains(Some(active)));
        let focus = active.and_then(|active| {
            let input = active.dyn_ref::<HtmlInputElement>();
            let selection = input.and_then(|own| {
                Some(TextSelection { start: own.selection_start().ok()??, end: own.selection_end().ok()?? })
            });
            let id = Some(active.id()).filter(|id| !id.is_empty());
            Some(Focus { id, control: place(&active)?, selection })
        });
        let all = extent == Extent::All;
        let pressed = old.query_selector(&format!("[{PRESSED}]")).ok().flatten().filter(|_| all);
        let typed = controls.iter().enumerate().filter(|_| all).filter_map(|(at, own)| Some((at, typed(own)?)));
        Self { open: open.collect(), focus, pressed: pressed.and_then(|own| place(&own)), values: typed.collect() }
    }

    /// Applies it to another element.
    pub fn over_to(self, new: &Element) {
        let details = dom::all_in(new, "details");
        for at in self.open {
            if let Some(own) = details.get(at).and_then(|own| own.dyn_ref::<HtmlDetailsElement>()) {
                own.set_open(true);
            }
        }
        let controls = dom::all_in(new, CONTROLS);
        for (at, value) in self.values {
            controls.get(at).into_iter().for_each(|own| type_into(own, &value));
        }
        if let Some(Focus { id, control, selection }) = self.focus {
            let own = id.and_then(|id| dom::by_id(&id).filter(|own| new.contains(Some(own))));
            if let Some(own) = own.or_else(|| controls.get(control).cloned()) {
                dom::focus(&own);
                if let (Some(input), Some(TextSelection { start, end })) =
                    (own.dyn_ref::<HtmlInputElement>(), selection)
                {
                    let _ = input.set_selection_range(start, end);
                }
            }
        }
        if let Some(own) = self.pressed.and_then(|at| controls.get(at)?.dyn_ref::<HtmlElement>()) {
            own.click();
        }
    }
}

/// What a reader has typed or chosen in a field, if it differs from what was drawn.
fn typed(control: &Element) -> Option<String> {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        let drawn = select.query_selector("option[selected]").ok().flatten();
        let drawn = drawn.and_then(|own| own.get_attribute("value")).unwrap_or_default();
        return Some(select.value()).filter(|value| *value != drawn);
    }
    let input = control.dyn_ref::<HtmlInputElement>()?;
    let is_pressed = matches!(input.type_().as_str(), "radio" | "checkbox");
    Some(input.value()).filter(|value| !is_pressed && *value != input.default_value())
}

fn type_into(control: &Element, value: &str) {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        select.set_value(value);
    } else if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        input.set_value(value);
    }
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &init) {
        let _ = control.dispatch_event(&event);
    }
}
