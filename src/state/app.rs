//! The state of the running app and every change it may undergo.

use std::rc::Rc;

use yew::Reducible;

use super::{Deck, Depth, Numbers, Progress, Settings, TextSize, Theme, Timer};
use crate::model::Page;

/// Where the reader lands after a change of page.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// At the page's heading, with focus on it.
    Heading,
    /// At an element with this id.
    Anchor(String),
    /// Where the reader was before, in CSS pixels from the top.
    Scroll(f64),
}

/// Everything that can change while the app runs.
#[derive(Clone, PartialEq)]
pub struct AppState {
    /// The page shown.
    pub page: Rc<Page>,
    /// How the reader arrived at it.
    pub arrival: Arrival,
    /// Counts the changes of page, so that arriving at the same page again is a change too.
    pub visit: u32,
    /// Whether what the device holds was taken over; before that nothing may be written to it.
    pub restored: bool,
    /// The settings that hold now, which an address may have set.
    pub settings: Settings,
    /// The settings that the reader chose, which the device keeps.
    pub chosen: Settings,
    /// How far the reader has come.
    pub progress: Progress,
    /// What the live region says.
    pub announcement: String,
    /// Which part of a step a frame shows: 0 is its answer, then come its sections.
    pub part: usize,
    /// Where the presentation stands, while the page is presented.
    pub deck: Option<Deck>,
    /// The speaker's clock.
    pub timer: Timer,
}

/// A change of the state.
pub enum Action {
    /// Shows a page.
    Show {
        /// The page.
        page: Rc<Page>,
        /// Where the reader lands.
        arrival: Arrival,
        /// What the live region says of it.
        announcement: String,
        /// Where its presentation begins, if it is presented.
        deck: Option<Deck>,
    },
    /// Takes over what was found when the app started.
    Restore {
        /// The settings that hold.
        settings: Settings,
        /// The settings that the device keeps.
        chosen: Settings,
        /// The progress that the device keeps.
        progress: Progress,
    },
    /// Notes that a step was opened.
    Open(String),
    /// Shows a part of a step in a frame.
    ShowPart(usize),
    /// Shows this of the page's presentation.
    Present(Deck),
    /// Ends the presentation.
    EndPresentation,
    /// Sets the speaker's clock.
    SetTimer(Timer),
    /// So many seconds of the talk have gone by.
    Tick(u32),
    /// Sets the theme.
    SetTheme(Theme),
    /// Sets how much of the text is shown.
    SetDepth(Depth),
    /// Sets the size of the text.
    SetText(TextSize),
    /// Sets in which words large numbers are written.
    SetNumbers(Numbers),
}

impl AppState {
    /// The state of a page as it is prerendered: default settings, nothing read, nothing said.
    pub fn first(page: Rc<Page>) -> Self {
        Self {
            page,
            arrival: Arrival::Heading,
            visit: 0,
            restored: false,
            settings: Settings::default(),
            chosen: Settings::default(),
            progress: Progress::default(),
            announcement: String::new(),
            part: 0,
            deck: None,
            timer: Timer::default(),
        }
    }
}

impl AppState {
    /// What the reader sets holds now and is kept.
    fn each_settings(&mut self, set: impl Fn(&mut Settings)) {
        set(&mut self.settings);
        set(&mut self.chosen);
    }
}

impl Reducible for AppState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match action {
            Action::Show { page, arrival, announcement, deck } => {
                next.deck = deck;
                next.page = page;
                next.arrival = arrival;
                next.announcement = announcement;
                next.visit += 1;
            }
            Action::Restore { settings, chosen, progress } => {
                next.settings = settings;
                next.chosen = chosen;
                next.progress = progress;
                next.restored = true;
            }
            Action::ShowPart(part) => next.part = part,
            Action::Present(deck) => next.deck = Some(deck),
            Action::EndPresentation => next.deck = None,
            Action::SetTimer(timer) => next.timer = timer,
            Action::Tick(seconds) => next.timer.seconds += seconds,
            Action::Open(step) => next.progress.open(&step),
            Action::SetTheme(theme) => next.each_settings(|settings| settings.theme = theme),
            Action::SetDepth(depth) => next.each_settings(|settings| settings.depth = depth),
            Action::SetText(text) => next.each_settings(|settings| settings.text = text),
            Action::SetNumbers(numbers) => next.each_settings(|settings| settings.numbers = numbers),
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(id: &str) -> Rc<Page> {
        Rc::new(Page { id: id.to_owned(), ..Page::default() })
    }

    fn show(state: Rc<AppState>, id: &str) -> Rc<AppState> {
        state.reduce(Action::Show {
            page: page(id),
            arrival: Arrival::Heading,
            announcement: id.to_owned(),
            deck: None,
        })
    }

    #[test]
    fn settings_and_progress_outlive_a_change_of_page() {
        let mut state = Rc::new(AppState::first(page("cover")));
        state = state.reduce(Action::SetDepth(Depth::Short)).reduce(Action::Open("history".to_owned()));
        state = show(state, "history");
        assert_eq!(state.page.id, "history");
        assert_eq!(state.settings.depth, Depth::Short);
        assert_eq!(state.progress.last.as_deref(), Some("history"));
        assert_eq!(state.announcement, "history");
    }

    #[test]
    fn what_an_address_sets_is_not_kept_and_what_the_reader_sets_is() {
        let settings = Settings { theme: Theme::Dark, depth: Depth::Short, ..Settings::default() };
        let restore = Action::Restore { settings, chosen: Settings::default(), progress: Progress::default() };
        let state = Rc::new(AppState::first(page("cover"))).reduce(restore).reduce(Action::SetText(TextSize::Large));
        assert_eq!(state.settings, Settings { text: TextSize::Large, ..settings });
        assert_eq!(state.chosen, Settings { text: TextSize::Large, ..Settings::default() });
    }

    #[test]
    fn arriving_at_the_same_page_again_is_a_change() {
        let state = show(Rc::new(AppState::first(page("cover"))), "trust");
        let again = show(state.clone(), "trust");
        assert_ne!(state.visit, again.visit);
    }
}
