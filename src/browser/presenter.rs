//! Carries out a presentation: keys, the address, the focus, the other window, the clock.
//!
//! Both windows say on a channel of their own what they show; whoever hears something new shows it too. Without the
//! channel, as in some frames, one window works alone. What a key asks for is decided by [`Deck::press`].

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Interval;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, Element, Event, HtmlElement, KeyboardEvent, MessageEvent};
use yew::{UseReducerHandle, hook, use_effect_with, use_mut_ref};

use super::navigator::Navigator;
use super::{device, dom};
use crate::model::{Page, Site};
use crate::state::{Action, Address, AppState, Deck, Turn, slides};

/// What a new speaker's window says: where are we?
const ASKED: &str = "?";

/// Milliseconds between two looks at the clock.
const SECOND: u32 = 1000;

/// Where a page's presentation stands by its address, if the address asks for one and the page can be presented.
pub fn deck_of(address: &Address, page: &Page) -> Option<Deck> {
    let word = address.get(Deck::NAME)?;
    let many = slides(page).len();
    (many > 0).then(|| Deck::read(word, address.get(Deck::NOTES).is_some(), many))
}

/// Whether the page is being presented.
pub fn is_on() -> bool {
    dom::by_id("deck-leave").is_some()
}

/// Keeps keys, address, focus and the other window in step with the presentation.
#[hook]
pub fn use_presenter(site: &Rc<Site>, state: &UseReducerHandle<AppState>, navigator: &Rc<Navigator>) {
    let is_on = state.deck.is_some();
    let channel = use_mut_ref(|| None::<Channel>);
    {
        let (site, state, navigator, channel) = (site.clone(), state.clone(), navigator.clone(), channel.clone());
        use_effect_with(is_on, move |is_on| {
            let keys = is_on.then(|| {
                *channel.borrow_mut() = Channel::open(&site, &state, &navigator);
                let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
                EventListener::new_with_options(&dom::document(), "keydown", options, move |event| {
                    press(&state, event);
                })
            });
            move || {
                drop(keys);
                channel.borrow_mut().take();
            }
        });
    }
    {
        let (site, page) = (site.clone(), state.page.id.clone());
        use_effect_with((state.deck, page), move |(deck, page)| {
            let Some(deck) = deck else { return };
            show_in_address(&site, *deck);
            if let Some(channel) = &*channel.borrow() {
                channel.say(format!("{page} {}", deck.word()));
            }
            if let Some(heading) = dom::by_id("heading") {
                dom::focus(&heading);
            }
        });
    }
    use_clock(state);
}

/// The speaker's clock goes on while a speaker's window is open and the clock does not rest.
#[hook]
fn use_clock(state: &UseReducerHandle<AppState>) {
    let dispatch = state.dispatcher();
    let goes = state.deck.is_some_and(|deck| deck.is_notes) && !state.timer.is_resting;
    use_effect_with(goes, move |goes| {
        let mut last = js_sys::Date::now();
        let clock = goes.then(|| {
            Interval::new(SECOND, move || {
                // Browsers slow the clock of windows that nobody sees: what counts is the time that went by.
                let passed = ((js_sys::Date::now() - last) / f64::from(SECOND)).round();
                last += passed * f64::from(SECOND);
                dispatch.dispatch(Action::Tick(passed as u32));
            })
        });
        move || drop(clock)
    });
}

/// What a key asks for, unless it belongs to the control that has the focus.
fn press(state: &UseReducerHandle<AppState>, event: &Event) {
    let (Some(deck), Some(key)) = (state.deck, event.dyn_ref::<KeyboardEvent>()) else { return };
    if key.ctrl_key() || key.meta_key() || key.alt_key() {
        return;
    }
    let name = key.key();
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_in = |selector: &str| target.as_ref().is_some_and(|own| own.closest(selector).ok().flatten().is_some());
    // A clicker's keys go on from wherever the focus is; all others belong to a control first.
    let is_clicker = name == "PageDown" || name == "PageUp";
    let is_taken = match name.as_str() {
        " " => is_in("a, button, summary, input, select"),
        "Escape" => is_in("details[open]"),
        _ => !is_clicker && is_in("input, select, textarea, [role=slider]"),
    };
    if is_taken {
        return;
    }
    let Some(turn) = deck.press(&name, slides(&state.page).len()) else { return };
    event.prevent_default();
    match turn {
        Turn::To(deck) => state.dispatch(Action::Present(deck)),
        Turn::Page(true) => follow("deck-after"),
        Turn::Page(false) => follow("deck-before"),
        Turn::Leave => follow("deck-leave"),
        Turn::Notes => follow("deck-notes"),
    }
}

/// Every way out of a page is a link of the bar; a key follows it.
fn follow(link: &str) {
    if let Some(link) = dom::by_id(link).and_then(|own| own.dyn_into::<HtmlElement>().ok()) {
        link.click();
    }
}

fn show_in_address(site: &Site, deck: Deck) {
    let Some(before) = device::address(site) else { return };
    let mut after = before.clone();
    after.anchor = None;
    after.set(Deck::NAME, Some(&deck.word()));
    after.set(Deck::NOTES, deck.is_notes.then_some(""));
    device::replace_address(site, &before, &after);
}

/// The way between the windows of one presentation.
struct Channel {
    inner: BroadcastChannel,
    /// What was last said on it, by either side: nothing is said twice.
    last: Rc<RefCell<String>>,
    _on_message: Closure<dyn Fn(MessageEvent)>,
}

impl Channel {
    fn open(site: &Rc<Site>, state: &UseReducerHandle<AppState>, navigator: &Rc<Navigator>) -> Option<Self> {
        // Explainers at other addresses of the same host are other presentations.
        let inner = BroadcastChannel::new(&format!("explainer {}", site.path("present"))).ok()?;
        let last = Rc::<RefCell<String>>::default();
        let (heard, state, navigator, answers) = (last.clone(), state.clone(), navigator.clone(), inner.clone());
        let now = |state: &AppState| state.deck.map(|deck| (deck, format!("{} {}", state.page.id, deck.word())));
        let first = now(&state);
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let Some(said) = event.data().as_string() else { return };
            if said == ASKED {
                if let Some((_, words)) = now(&state) {
                    let _ = answers.post_message(&JsValue::from_str(&words));
                }
                return;
            }
            let (Some((page, word)), Some(own)) = (said.split_once(' '), state.deck) else { return };
            heard.borrow_mut().clone_from(&said);
            if page == state.page.id {
                let deck = Deck::read(word, own.is_notes, slides(&state.page).len());
                state.dispatch(Action::Present(deck));
            } else {
                navigator.present(page, word, own.is_notes);
            }
        });
        inner.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        if let Some((Deck { is_notes: true, .. }, words)) = first {
            // The talk may have gone on while this window opened: it asks instead of saying where it believes to be.
            last.replace(words);
            let _ = inner.post_message(&JsValue::from_str(ASKED));
        }
        Some(Self { inner, last, _on_message: on_message })
    }

    fn say(&self, words: String) {
        if *self.last.borrow() != words {
            let _ = self.inner.post_message(&JsValue::from_str(&words));
            self.last.replace(words);
        }
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.inner.set_onmessage(None);
        self.inner.close();
    }
}
