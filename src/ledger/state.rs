//! The controller of the ledger: which commitments are shown, and in what order.

use crate::model::{LEDGER, Ledger};
use crate::state::{FilterAction, FilterState, SortOrder};

/// Which of its three faces the ledger shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LedgerView {
    /// Areas against statuses.
    #[default]
    Matrix,
    /// The commitments told one after the other.
    List,
    /// The commitments as rows.
    Table,
}

impl LedgerView {
    /// All, in the order of the tabs.
    pub const ALL: [Self; 3] = [Self::Matrix, Self::List, Self::Table];

    /// Its name in classes and fragments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::List => "list",
            Self::Table => "table",
        }
    }

    /// The fragment that shows this view.
    pub fn anchor(self) -> String {
        format!("{LEDGER}-{}", self.name())
    }
}

/// By what rows can be sorted: facets, which put them in groups, and the date, which makes none.
pub const SORT_KEYS: [&str; 4] = ["made", "status", "area", "framework"];

/// How the ledger is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerSort {
    /// Index among [`SORT_KEYS`].
    pub key: usize,
    /// Which way groups and dates run; within a group, rows stay in the order of their dates.
    pub order: SortOrder,
}

impl LedgerSort {
    /// By a key, ascending.
    pub fn by(key: usize) -> Self {
        Self { key, order: SortOrder::Ascending }
    }
}

/// Everything that can change about the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerState {
    /// The face shown.
    pub view: LedgerView,
    /// Which commitments are let through.
    pub filter: FilterState,
    pub sort: LedgerSort,
}

/// A change of the ledger's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LedgerAction {
    /// Shows another face.
    Show(LedgerView),
    /// Changes which commitments are let through.
    Filter(FilterAction),
    /// Sorts the commitments by this key, ascending, or turns the order round.
    Sort(usize),
}

impl LedgerState {
    /// The state that is prerendered.
    pub fn first(ledger: &Ledger) -> Self {
        Self { view: LedgerView::default(), filter: FilterState::open(&ledger.facets), sort: LedgerSort::by(0) }
    }

    /// Whether each commitment is shown.
    pub fn shown(&self, ledger: &Ledger) -> Vec<bool> {
        self.filter.matching(&ledger.facets, ledger.commitments.len(), |index| text_of(ledger, index))
    }

    /// How many commitments of each value of a facet get through everything but that facet.
    pub fn counts(&self, ledger: &Ledger, facet: usize) -> Vec<usize> {
        self.filter.counts(&ledger.facets, facet, ledger.commitments.len(), |index| text_of(ledger, index))
    }

    /// The commitments shown in their order, in groups with the group's name; one group without a name by date.
    pub fn groups<'a>(&self, ledger: &'a Ledger) -> Vec<(Option<&'a str>, Vec<usize>)> {
        let shown = self.shown(ledger);
        let is_descending = self.sort.order == SortOrder::Descending;
        let facet = ledger.facets.iter().find(|facet| facet.id == SORT_KEYS[self.sort.key]);
        let mut groups: Vec<(Option<&str>, Vec<usize>)> = match facet {
            None => vec![(None, (0..shown.len()).collect())],
            Some(facet) => {
                let group = facet.values.iter().map(|value| {
                    (Some(value.label.as_str()), value.records.iter().map(|record| usize::from(*record)).collect())
                });
                group.collect()
            }
        };
        for (_, rows) in &mut groups {
            rows.retain(|row| shown[*row]);
            if is_descending && facet.is_none() {
                rows.reverse();
            }
        }
        groups.retain(|(_, rows)| !rows.is_empty());
        if is_descending {
            groups.reverse();
        }
        groups
    }

    /// The state as one word for an address; nothing while it is the first one.
    pub fn to_query_value(&self, ledger: &Ledger) -> Option<String> {
        let mut parts = self.filter.to_query_value(&ledger.facets);
        if self.sort != LedgerSort::by(0) {
            parts.push(format!("{}-{}", self.sort.order.query_word(), SORT_KEYS[self.sort.key]));
        }
        (!parts.is_empty()).then(|| parts.join("."))
    }

    /// Reads such a word; what does not fit is left.
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

/// The words in which a commitment is looked for.
fn text_of(ledger: &Ledger, index: usize) -> String {
    let own = &ledger.commitments[index];
    format!("{} {} {} {}", own.title, own.promise, own.outcome, own.document)
}
