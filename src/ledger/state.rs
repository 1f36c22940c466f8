//! The controller of the ledger: which commitments are shown, and in what order.

use crate::model::{Facet, FacetValue, LEDGER, Ledger};
use crate::state::{FilterAction, FilterState, SortOrder};

/// Which of its three views the ledger shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LedgerView {
    /// The commitments by area, each a line in time that expands to its details.
    #[default]
    Overview,
    /// The commitments told one after the other, in any order.
    List,
    /// The commitments as rows.
    Table,
}

impl LedgerView {
    /// All, in the order of the tabs.
    pub const ALL: [Self; 3] = [Self::Overview, Self::List, Self::Table];

    /// Its name in classes and fragments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::List => "list",
            Self::Table => "table",
        }
    }

    /// The fragment that shows this view.
    pub fn anchor(self) -> String {
        format!("{LEDGER}-{}", self.name())
    }
}

/// What rows can be sorted by: facets, which group them, and the date, which does not.
pub const SORT_KEYS: [&str; 4] = ["made", "status", "area", "framework"];

/// How the ledger is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerSort {
    /// Index among [`SORT_KEYS`].
    pub key: usize,
    /// The order of groups and dates; within a group, rows stay in the order of their dates.
    pub order: SortOrder,
}

impl LedgerSort {
    /// By a key, ascending.
    pub fn by(key: usize) -> Self {
        Self { key, order: SortOrder::Ascending }
    }
}

/// A group of commitments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'a> {
    /// What they have in common; `None` if there is only one group.
    pub name: Option<&'a str>,
    /// Their indices, in order.
    pub rows: Vec<usize>,
}

/// Everything that can change about the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerState {
    /// The current view.
    pub view: LedgerView,
    /// The filter.
    pub filter: FilterState,
    pub sort: LedgerSort,
}

/// A change of the ledger's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LedgerAction {
    /// Shows another view.
    Show(LedgerView),
    /// Changes the filter.
    Filter(FilterAction),
    /// Sorts the commitments by this key, ascending, or reverses the order.
    Sort(usize),
}

impl LedgerState {
    /// The prerendered state.
    pub fn first(ledger: &Ledger) -> Self {
        Self { view: LedgerView::default(), filter: FilterState::open(&ledger.facets), sort: LedgerSort::by(0) }
    }

    /// Whether each commitment is shown.
    pub fn shown(&self, ledger: &Ledger) -> Vec<bool> {
        self.filter.matching(&ledger.facets, ledger.commitments.len(), |index| text_of(ledger, index))
    }

    /// How many commitments with each value of a facet match everything but that facet's selection.
    pub fn counts(&self, ledger: &Ledger, facet: usize) -> Vec<usize> {
        self.filter.counts(&ledger.facets, facet, ledger.commitments.len(), |index| text_of(ledger, index))
    }

    /// The commitments shown in order, in named groups; a single unnamed group if sorted by date.
    pub fn groups<'a>(&self, ledger: &'a Ledger) -> Vec<Group<'a>> {
        let is_descending = self.sort.order == SortOrder::Descending;
        let mut groups = self.grouped(ledger, SORT_KEYS[self.sort.key]);
        if is_descending {
            groups.reverse();
            groups.iter_mut().filter(|group| group.name.is_none()).for_each(|group| group.rows.reverse());
        }
        groups
    }

    /// The commitments shown by area, the area with most promises first.
    pub fn areas<'a>(&self, ledger: &'a Ledger) -> Vec<Group<'a>> {
        self.grouped(ledger, "area")
    }

    /// The commitments shown by the values of a facet, or all by date for `None`.
    fn grouped<'a>(&self, ledger: &'a Ledger, facet: &str) -> Vec<Group<'a>> {
        let shown = self.shown(ledger);
        let all = || vec![Group { name: None, rows: (0..shown.len()).collect() }];
        let by = |facet: &'a Facet| {
            let group = |value: &'a FacetValue| Group {
                name: Some(value.label.as_str()),
                rows: value.records.iter().map(|record| usize::from(*record)).collect(),
            };
            facet.values.iter().map(group).collect()
        };
        let mut groups: Vec<Group<'_>> = ledger.facets.iter().find(|own| own.id == facet).map_or_else(all, by);
        groups.iter_mut().for_each(|group| group.rows.retain(|row| shown[*row]));
        groups.retain(|group| !group.rows.is_empty());
        groups
    }

    /// The state as one word for an address; `None` in the first state.
    pub fn to_query_value(&self, ledger: &Ledger) -> Option<String> {
        let mut parts = self.filter.to_query_value(&ledger.facets);
        if self.sort != LedgerSort::by(0) {
            parts.push(format!("{}-{}", self.sort.order.query_word(), SORT_KEYS[self.sort.key]));
        }
        (!parts.is_empty()).then(|| parts.join("."))
    }

    /// Reads such a word; unknown parts are ignored.
    pub fn from_query_value(ledger: &Ledger, word: &str) -> Self {
        let mut state = Self::first(ledger);
        for (verb, value) in word.split('.').filter_map(|part| part.split_once('-')) {
            match (SortOrder::from_query_word(verb), SORT_KEYS.iter().position(|key| *key == value)) {
                (Some(order), Some(key)) => state.sort = LedgerSort { key, order },
                _ => state.filter.read_part(&ledger.facets, verb, value),
            }
        }
        state
    }
}

/// The words in which a commitment is searched for.
fn text_of(ledger: &Ledger, index: usize) -> String {
    let own = &ledger.commitments[index];
    format!("{} {} {} {}", own.title, own.promise, own.outcome, own.document)
}
