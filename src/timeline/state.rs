//! The controller of a timeline: the events shown, the visible window, and the open event.
//!
//! Headless: it knows events and days, not marks or elements. The address holds all of it except the view, which is in
//! the fragment (`#partnership-table`), so that it works without script.

use super::{Window, day_words, first_day, span_of};
use crate::model::{Event, Timeline, words_of};
use crate::state::{FilterAction, FilterState, SortOrder};

/// The factor of one zoom step.
const ZOOM: f64 = 0.5;

/// Which of its three views a timeline shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimelineView {
    /// Marks on an axis.
    #[default]
    Axis,
    /// The events told one after the other.
    List,
    /// The events as rows.
    Table,
}

impl TimelineView {
    /// All, in the order of the tabs.
    pub const ALL: [Self; 3] = [Self::Axis, Self::List, Self::Table];

    /// Its name in classes and fragments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Axis => "axis",
            Self::List => "list",
            Self::Table => "table",
        }
    }

    /// The fragment that shows this view of a timeline.
    pub fn anchor(self, timeline: &str) -> String {
        match self {
            Self::Axis => timeline.to_owned(),
            Self::List | Self::Table => format!("{timeline}-{}", self.name()),
        }
    }

    /// The view that a fragment shows of a timeline, if it is one of the timeline's.
    pub fn from_fragment(timeline: &str, anchor: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.anchor(timeline) == anchor)
    }
}

/// Maximum number of events shown at once in list and table, so that a long timeline stays fast; the site's timelines
/// have fewer (tests/timelines.rs), because print and pages without script show only the first page.
pub const PAGE_SIZE: usize = 250;

/// What the rows of the table are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortKey {
    Date,
    Title,
    /// The sort of event.
    Form,
}

impl SortKey {
    /// All, in the order of the columns.
    pub const ALL: [Self; 3] = [Self::Date, Self::Title, Self::Form];
    const NAMES: [&'static str; 3] = ["date", "title", "form"];
}

/// How the table is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimelineSort {
    pub key: SortKey,
    pub order: SortOrder,
}

impl TimelineSort {
    /// By a key, ascending.
    pub fn by(key: SortKey) -> Self {
        Self { key, order: SortOrder::Ascending }
    }
}

/// Which events have rows on the vertical axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    /// Those that are labelled on a strip too.
    #[default]
    Named,
    All,
}

/// Everything that can change about a timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineState {
    /// The current view.
    pub view: TimelineView,
    /// The days shown on the lower, wider strip.
    pub window: Window,
    /// Which rows a narrow axis has.
    pub rows: Rows,
    /// The filter.
    pub filter: FilterState,
    /// Index of the event that is open.
    pub selected: Option<usize>,
    pub sort: TimelineSort,
    /// Which page of the list and the table is shown, from 0.
    pub list_page: usize,
}

/// A change of a timeline's state.
#[derive(Clone, Debug, PartialEq)]
pub enum TimelineAction {
    /// Shows another view.
    Show(TimelineView),
    /// Shows the rows of these events.
    ShowRows(Rows),
    /// Shows fewer days, around the open event if it is in the window, otherwise around its centre.
    ZoomIn,
    /// Shows more days, around the same.
    ZoomOut,
    /// Makes the window `factor` times as long, with the day at a fraction of it (0 to 1) staying in place.
    ZoomAt { factor: f64, part: f64 },
    /// Moves the window by a fraction of its length.
    Pan(f64),
    /// Centres the window at a fraction of the whole.
    Center(f64),
    /// Shows all events that match the filters.
    Fit,
    /// Changes the filter.
    Filter(FilterAction),
    /// Opens an event, or closes it.
    Select(Option<usize>),
    /// Opens the next event shown; the first if none is open.
    Next,
    /// Opens the previous one; the last if none is open.
    Previous,
    /// Opens the first event shown.
    First,
    /// Opens the last event shown.
    Last,
    /// Sorts the table by this key, ascending, or reverses the order.
    Sort(SortKey),
    /// Turns to a page of the list and the table.
    GoToPage(usize),
    /// Resets everything but the view.
    Reset,
}

/// The window of a whole timeline.
pub fn whole(timeline: &Timeline) -> Window {
    Window::whole(timeline.first_day, timeline.last_day)
}

/// The stretch that is drawn a second time, wider; `None` if a timeline is drawn once.
pub fn magnified(timeline: &Timeline) -> Option<Window> {
    timeline.magnify.map(|from| Window { from, ..whole(timeline) })
}

impl TimelineState {
    /// The prerendered state.
    pub fn first(timeline: &Timeline) -> Self {
        Self {
            view: TimelineView::default(),
            window: magnified(timeline).unwrap_or_else(|| whole(timeline)),
            rows: Rows::default(),
            filter: FilterState::open(&timeline.facets),
            selected: None,
            sort: TimelineSort::by(SortKey::Date),
            list_page: 0,
        }
    }

    /// Whether each event matches the filters.
    pub fn shown(&self, timeline: &Timeline) -> Vec<bool> {
        self.filter.matching(&timeline.facets, timeline.events.len(), |index| text_of(&timeline.events[index]))
    }

    /// How many events with each value of a facet match everything but that facet's selection.
    pub fn counts(&self, timeline: &Timeline, facet: usize) -> Vec<usize> {
        let text = |index: usize| text_of(&timeline.events[index]);
        self.filter.counts(&timeline.facets, facet, timeline.events.len(), text)
    }

    /// The state as one word for an address; `None` in the first state.
    pub fn to_query_value(&self, timeline: &Timeline) -> Option<String> {
        let first = Self::first(timeline);
        let mut parts = Vec::new();
        if self.window != first.window {
            parts.push(format!("from-{}", day_words(self.window.from)));
            parts.push(format!("to-{}", day_words(self.window.to)));
        }
        if self.rows == Rows::All {
            parts.push("rows-all".to_owned());
        }
        parts.extend(self.filter.to_query_value(&timeline.facets));
        if let Some(event) = self.selected.and_then(|index| timeline.events.get(index)) {
            parts.push(format!("event-{}", event.id));
        }
        if self.sort != first.sort {
            let TimelineSort { key, order } = self.sort;
            parts.push(format!("{}-{}", order.query_word(), SortKey::NAMES[key as usize]));
        }
        if self.list_page != first.list_page {
            parts.push(format!("leaf-{}", self.list_page + 1));
        }
        (!parts.is_empty()).then(|| parts.join("."))
    }

    /// Reads such a word; unknown parts are ignored.
    pub fn from_query_value(timeline: &Timeline, word: &str) -> Self {
        let mut state = Self::first(timeline);
        let (mut from, mut to) = (None, None);
        for part in word.split('.') {
            let Some((verb, value)) = part.split_once('-') else { continue };
            match verb {
                "from" => from = day(value),
                "to" => to = day(value),
                "rows" if value == "all" => state.rows = Rows::All,
                "event" => state.selected = timeline.events.iter().position(|event| event.id == value),
                "leaf" => state.list_page = value.parse::<usize>().unwrap_or(1).saturating_sub(1),
                _ => match SortOrder::from_query_word(verb) {
                    Some(order) => {
                        if let Some(key) = SortKey::ALL.into_iter().find(|key| SortKey::NAMES[*key as usize] == value) {
                            state.sort = TimelineSort { key, order };
                        }
                    }
                    None => state.filter.read_part(&timeline.facets, verb, value),
                },
            }
        }
        if let Some((from, to)) = from.zip(to) {
            state.window = Window::between(from, to, whole(timeline));
        }
        state
    }

    /// The state after a change.
    #[must_use]
    pub fn with(mut self, timeline: &Timeline, action: TimelineAction) -> Self {
        let whole = whole(timeline);
        match action {
            TimelineAction::Show(view) => self.view = view,
            TimelineAction::ShowRows(rows) => self.rows = rows,
            TimelineAction::ZoomIn => self.zoom(timeline, ZOOM),
            TimelineAction::ZoomOut => self.zoom(timeline, 1.0 / ZOOM),
            TimelineAction::ZoomAt { factor, part } => self.window = self.window.zoomed(factor, part, whole),
            TimelineAction::Pan(part) => self.window = self.window.moved(part, whole),
            TimelineAction::Center(part) => {
                self.window = self.window.moved((part - whole.part_of(self.window)) / whole.share(self.window), whole);
            }
            TimelineAction::Fit => {
                let shown = self.shown(timeline);
                let left =
                    timeline.events.iter().zip(shown).filter(|(_, shown)| *shown).map(|(event, _)| span_of(event));
                self.window = Window::fitting(left, whole);
            }
            TimelineAction::Filter(change) => {
                self.filter.apply(change);
                self.list_page = 0;
            }
            TimelineAction::Select(event) => self.select(timeline, event),
            TimelineAction::Next => {
                let is_after = |index: &usize| self.selected.is_none_or(|open| *index > open);
                let next = self.events_shown(timeline).find(is_after);
                self.select(timeline, next.or(self.selected));
            }
            TimelineAction::Previous => {
                let is_before = |index: &usize| self.selected.is_none_or(|open| *index < open);
                let previous = self.events_shown(timeline).rfind(is_before);
                self.select(timeline, previous.or(self.selected));
            }
            TimelineAction::First => {
                let first = self.events_shown(timeline).next();
                self.select(timeline, first);
            }
            TimelineAction::Last => {
                let last = self.events_shown(timeline).next_back();
                self.select(timeline, last);
            }
            TimelineAction::Sort(key) => {
                let by = TimelineSort::by(key);
                self.sort = if self.sort == by { TimelineSort { order: SortOrder::Descending, ..by } } else { by };
            }
            TimelineAction::GoToPage(list_page) => self.list_page = list_page,
            TimelineAction::Reset => self = Self { view: self.view, ..Self::first(timeline) },
        }
        self
    }

    /// Makes the window this many times as long.
    fn zoom(&mut self, timeline: &Timeline, factor: f64) {
        let open = self.selected.and_then(|index| timeline.events.get(index)).map(span_of);
        let part = open.filter(|span| self.window.shows(*span)).map_or(0.5, |s| self.window.part(s.middle()));
        self.window = self.window.zoomed(factor, part, whole(timeline));
    }

    /// The indices of the events that match the filters.
    fn events_shown(&self, timeline: &Timeline) -> impl DoubleEndedIterator<Item = usize> {
        let shown = self.shown(timeline).into_iter().enumerate();
        shown.filter(|(_, is_shown)| *is_shown).map(|(index, _)| index)
    }

    /// Opens an event. One that the upper strip leaves to the lower one is brought into view there.
    fn select(&mut self, timeline: &Timeline, event: Option<usize>) {
        self.selected = event.filter(|index| *index < timeline.events.len());
        if let Some(span) = self.selected.map(|index| span_of(&timeline.events[index]))
            && !self.window.shows(span)
            && let Some(again) = magnified(timeline).filter(|again| again.shows(span))
        {
            self.window = again;
        }
    }
}

/// The words in which an event is searched for.
fn text_of(event: &Event) -> String {
    format!("{} {} {} {}", event.title, words_of(&event.summary), event.actors.join(" "), event.date)
}

fn day(text: &str) -> Option<i32> {
    text.parse().ok().map(first_day)
}
