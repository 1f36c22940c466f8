//! The side effects of a presentation: marks on the page, focus, keys, the other window, the clock. It draws nothing.
//!
//! Both windows announce on a channel of their own what they show, and follow what the other announces. Without the
//! channel, as in some frames, a window works alone. [`Deck::press`] decides what a key does.

use yew::{Html, Properties, component, hook, use_effect_with};

use super::parts::{HEADING, LEAVE, NOTES, OVER, link};
use crate::deck::{Deck, DeckAction, DeckCommand, DeckModel, Role, Screen, Window};
use crate::exhibit::Dispatch;
use crate::platform::{self, KeyOutcome, PairState};
use crate::view::Scope;

/// What a new speaker's window asks: which slide is it?
const ASKED: &str = "?";

/// What the effects depend on.
#[derive(Clone, PartialEq, Properties)]
pub struct ConductProps {
    /// The presentation.
    pub model: DeckModel,
    /// What it looks things up in.
    pub scope: Scope,
    /// Where changes are sent.
    pub dispatch: Dispatch<DeckModel>,
}

/// Keeps page, focus, keys, the other window and the clock in step with the presentation.
#[component]
pub fn Conduct(props: &ConductProps) -> Html {
    use_slide(props);
    use_keys(props);
    use_pair(props);
    use_clock(props);
    use_rest(props);
    Html::default()
}

/// Shows the slide, and focuses its heading.
#[hook]
fn use_slide(props: &ConductProps) {
    let model = &props.model;
    use_effect_with(model.on_screen(), |slide| {
        let shown = platform::show_slide(*slide);
        move || drop(shown)
    });
    use_effect_with((model.now, model.on_screen()), |(now, slide)| match (now.map(|now| now.screen), slide) {
        (None | Some(Screen::Blank), _) => {}
        (Some(Screen::Slide), Some(slide)) => platform::focus_slide(*slide),
        (Some(Screen::Slide), None) => platform::focus_later(HEADING),
        (Some(_), _) => platform::focus_later(OVER),
    });
}

/// Handles keys while the page is presented.
#[hook]
fn use_keys(props: &ConductProps) {
    let (dispatch, slide_count) = (props.dispatch.clone(), props.model.slide_count());
    use_effect_with((props.model.now, slide_count), move |(now, slide_count)| {
        let slide_count = *slide_count;
        let keys = now.map(|deck| platform::hear_keys(move |key| press(key, deck, slide_count, &dispatch)));
        move || drop(keys)
    });
}

/// Every way out of a page is a link in the bar; a key follows it.
fn press(key: &str, deck: Deck, slide_count: usize, dispatch: &Dispatch<DeckModel>) -> KeyOutcome {
    let Some(turn) = deck.press(key, slide_count) else { return KeyOutcome::Ignored };
    match turn {
        DeckCommand::Show(deck) => dispatch.dispatch(DeckAction::Show(deck)),
        DeckCommand::GoTo(neighbour) => platform::follow(link(neighbour)),
        DeckCommand::Exit => platform::follow(LEAVE),
        DeckCommand::OpenNotes => platform::follow(NOTES),
    }
    KeyOutcome::Handled
}

/// Tells the other window what is shown here, and shows here what the other window says.
#[hook]
fn use_pair(props: &ConductProps) {
    let own = props.clone();
    use_effect_with((props.model.now, props.model.window.clone()), move |(now, window)| {
        let talk = now.zip(window.pair.clone()).map(|(deck, pair)| {
            platform::change_address(|address| address.set(Window::PAIR, Some(&pair)));
            talk(own, deck, &pair)
        });
        if talk.is_none() {
            platform::part();
        }
        move || drop(talk)
    });
}

fn talk(props: ConductProps, deck: Deck, pair: &str) -> platform::Subscription {
    let words = format!("{} {}", props.scope.page.id, deck.query_value());
    // Explainers at other addresses on the same host are other presentations.
    let name = format!("explainer {} {pair}", props.scope.site.base);
    let (role, own) = (props.model.window.role, words.clone());
    let (met, hearing) = platform::meet(&name, move |said| hear(said, &own, &props));
    match (met, role) {
        // The talk may have moved on while this window was opening: it asks instead of announcing a slide.
        (PairState::First, Role::Speaker) => platform::say_again(ASKED),
        (PairState::First, Role::Screen) | (PairState::Again, _) => platform::say(&words),
        (PairState::Told | PairState::Missing, _) => {}
    }
    hearing
}

fn hear(said: &str, own: &str, props: &ConductProps) {
    let ConductProps { model, scope, dispatch } = props;
    if said == ASKED {
        platform::say_again(own);
        return;
    }
    let Some((page, word)) = said.split_once(' ') else { return };
    if page == scope.page.id {
        dispatch.dispatch(DeckAction::Show(Deck::read(word, model.slide_count())));
    } else if scope.site.page(page).is_some() {
        platform::go(&model.window.address(&scope.site.path(page), word));
    }
}

/// The speaker's clock runs while a speaker's window is open and the clock is not paused.
#[hook]
fn use_clock(props: &ConductProps) {
    let model = &props.model;
    use_effect_with(model.timer, |timer| timer.leave());
    let goes = model.now.is_some() && model.window.role == Role::Speaker && !model.timer.is_paused;
    let tick = props.dispatch.on(|seconds| Some(DeckAction::Tick(seconds)));
    use_effect_with(goes, move |goes| {
        let clock = goes.then(|| platform::clock::go_on(tick));
        if clock.is_none() {
            platform::clock::stop();
        }
        move || drop(clock)
    });
}

/// Nothing but the slide is visible as long as nothing moves.
#[hook]
fn use_rest(props: &ConductProps) {
    use_effect_with(props.model.now.is_some(), |is_presenting| {
        let told = is_presenting.then(platform::tell_resting);
        move || drop(told)
    });
}
