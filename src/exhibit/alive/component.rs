//! The one component that drives every kind: changes, address, storage, printing.

use std::any::Any;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::{Callback, Component, Context, Html, Properties};

use super::here;
use super::watch::Watch;
use crate::exhibit::{Part, Phase};
use crate::platform::{Connection, address, focus, storage};
use crate::state::{Address, Numbers};
use crate::view::Scope;

/// How long nothing must change before a change is settled: long enough to keep out of the way of the next frame, and
/// to keep a burst of changes from being written one by one, which browsers rate-limit.
const SETTLE_MS: u32 = 150;

/// What an exhibit is notified of.
pub enum Message {
    /// A reader has changed something.
    Act(Box<dyn Any>),
    /// Nothing has changed for a while.
    Settled,
    /// Something else changed the address.
    Address(Journey),
    /// Printing begins or ends.
    Print(Phase),
    /// The answers kept on the device have changed.
    Answers,
    /// Large numbers are to be written in this system.
    Numbers(Numbers),
}

/// How a reader came to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Journey {
    /// Through the history: an address that says nothing about the exhibit means its first state.
    History,
    /// In any other way: an address that says nothing about the exhibit changes nothing.
    Other,
}

/// What can be done with an exhibit's element in the page.
#[derive(Clone, Copy)]
pub struct Placing {
    /// Replaces the previous element with a newly drawn one.
    pub take_place: fn(&Element, &Element),
    /// Redraws the exhibit in its present state.
    pub draw_anew: fn(&Element, Rc<dyn Part>, Scope, Option<String>),
}

/// The properties of [`Alive`], which never change.
#[derive(Clone, Properties)]
pub struct AliveProps {
    /// What can be done with its element.
    pub placing: Placing,
    /// The exhibit.
    pub part: Rc<dyn Part>,
    /// What its view looks things up in.
    pub scope: Scope,
    /// The element it is drawn into, which is not in the document yet.
    pub root: Element,
    /// The element it replaces.
    pub old: Element,
    /// The fragment of its own that the reader followed; the reader lands there once it is drawn.
    pub arrival: Option<String>,
}

impl PartialEq for AliveProps {
    fn eq(&self, other: &Self) -> bool {
        self.root == other.root
    }
}

/// An exhibit that is alive.
pub struct Alive {
    now: Rc<dyn Part>,
    settled: Rc<dyn Part>,
    scope: Scope,
    phase: Phase,
    to: Callback<Box<dyn Any>>,
    watch: Option<Watch>,
    rest: Option<Timeout>,
    /// The fragment at which the reader lands once its view is drawn.
    arrival: Option<String>,
    /// Whether another element is about to replace this one.
    is_over: bool,
    _connection: Connection,
}

impl Component for Alive {
    type Message = Message;
    type Properties = AliveProps;

    fn create(context: &Context<Self>) -> Self {
        let AliveProps { part, scope, arrival, root, .. } = context.props();
        dress(root, &**part, scope);
        Self {
            now: part.clone(),
            settled: part.clone(),
            scope: scope.clone(),
            phase: Phase::Alive,
            to: context.link().callback(Message::Act),
            watch: None,
            rest: None,
            arrival: arrival.clone(),
            is_over: false,
            _connection: Connection::default(),
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        if self.is_over {
            return false;
        }
        let changed = match message {
            Message::Act(action) => self.act(context, action),
            Message::Settled => {
                self.write();
                self.settled = self.now.clone();
                true
            }
            Message::Answers => self.remember(),
            Message::Address(journey) => self.arrive(journey),
            Message::Print(phase) => std::mem::replace(&mut self.phase, phase) != phase,
            Message::Numbers(numbers) => std::mem::replace(&mut self.scope.numbers, numbers) != numbers,
        };
        if changed && self.watch.as_ref().is_some_and(Watch::is_foreign) {
            self.is_over = true;
            // Nothing more will be heard here, not even that the change has settled.
            self.write();
            (context.props().placing.draw_anew)(
                &context.props().root,
                self.now.clone(),
                self.scope.clone(),
                self.arrival.take(),
            );
            return false;
        }
        if changed {
            self.watch.iter().for_each(Watch::drawing);
            dress(&context.props().root, &*self.now, &self.scope);
        } else {
            self.land();
        }
        changed
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        self.now.view(&*self.settled, &self.scope, &self.to, self.phase)
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        let AliveProps { root, old, placing, .. } = context.props();
        if first {
            (placing.take_place)(old, root);
            self._connection = self.now.connect(root, &self.to);
            self.watch = Watch::new(root);
        }
        self.watch.iter().for_each(Watch::drawn);
        self.land();
    }
}

impl Alive {
    fn act(&mut self, context: &Context<Self>, action: Box<dyn Any>) -> bool {
        let Some(next) = self.now.after(action) else { return false };
        let kept = next.stored_value();
        if kept != self.now.stored_value() {
            storage::keep_answer(next.id(), kept.as_deref());
        }
        self.now = next;
        let link = context.link().clone();
        self.rest = Some(Timeout::new(SETTLE_MS, move || link.send_message(Message::Settled)));
        true
    }

    /// Restores what the device keeps of the exhibit, if anything.
    fn remember(&mut self) -> bool {
        let now = remembered(&*self.now);
        let changed = !now.is_same(&*self.now);
        (self.now, self.settled) = (now.clone(), now);
        changed
    }

    /// Lands the reader where the address points, which may not have been visible until now.
    fn land(&mut self) {
        self.arrival.take().iter().for_each(|fragment| focus::land_later(fragment));
    }

    fn arrive(&mut self, journey: Journey) -> bool {
        let Some((part, fragment)) = arrived(&*self.now, journey) else { return false };
        self.arrival = fragment;
        let changed = !part.is_same(&*self.now);
        (self.now, self.settled) = (part.clone(), part);
        changed
    }

    /// Writes the exhibit's state into the address.
    fn write(&self) {
        let (part, Some(before)) = (&self.now, here::address()) else { return };
        let mut after: Address = before.clone();
        after.set(part.id(), part.query_value().as_deref());
        if let Some(fragment) = part.fragment() {
            let own = after.anchor.as_deref().filter(|anchor| part.owns_fragment(anchor));
            if !own.map_or(fragment.is_first, |anchor| part.matches_view(anchor)) {
                after.anchor = Some(fragment.name);
            }
        }
        address::replace(&before, &after);
    }
}

/// Sets the attributes of the exhibit's state on its own element.
fn dress(root: &Element, part: &dyn Part, scope: &Scope) {
    for (name, value) in part.root(scope).attributes {
        if root.get_attribute(name).as_deref() != Some(&*value) {
            let _ = root.set_attribute(name, &value);
        }
    }
}

/// The exhibit in the state given by the address and the device, and the fragment of its own in the address.
pub fn found(part: &Rc<dyn Part>) -> (Rc<dyn Part>, Option<String>) {
    let part = remembered(&**part);
    arrived(&*part, Journey::Other).unwrap_or((part, None))
}

/// The exhibit as kept on the device, which may be in its first state.
fn remembered(part: &dyn Part) -> Rc<dyn Part> {
    let kept = storage::answers().into_iter().find(|own| own.question == part.id());
    part.restored_from_storage(kept.as_ref().map_or("", |own| &own.word))
}

/// The exhibit as the address describes it.
fn arrived(part: &dyn Part, journey: Journey) -> Option<(Rc<dyn Part>, Option<String>)> {
    let address = here::address()?;
    let fragment = address.anchor.as_deref().filter(|anchor| part.owns_fragment(anchor));
    let word = address.get(part.id());
    let says = fragment.is_some() || word.is_some() || journey == Journey::History;
    says.then(|| (part.restored(word.unwrap_or_default(), fragment), fragment.map(str::to_owned)))
}
