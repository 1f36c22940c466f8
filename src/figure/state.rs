//! The state of one figure, and its short form in an address.
//!
//! The address holds what another reader should see: measure, hidden series, order of the table, inputs. The view is in
//! the fragment (`#rd-spending-table`), so that it works without script. A prediction stays on this page.

use crate::chart::Selection;
use crate::model::{Decimal, Figure, Form};
use crate::state::{CopyResult, SortOrder};

/// Which of its three views a figure shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FigureView {
    /// The drawing.
    #[default]
    Chart,
    /// All values.
    Table,
    /// Sources, and what the figure does not show.
    Sources,
}

impl FigureView {
    /// All, in the order of the tabs.
    pub const ALL: [Self; 3] = [Self::Chart, Self::Table, Self::Sources];

    /// Its name in classes and fragments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chart => "chart",
            Self::Table => "table",
            Self::Sources => "sources",
        }
    }

    /// The fragment that shows this view of a figure.
    pub fn anchor(self, figure: &str) -> String {
        match self {
            Self::Chart => figure.to_owned(),
            Self::Table | Self::Sources => format!("{figure}-{}", self.name()),
        }
    }

    /// The view that a fragment shows of a figure, if it is one of the figure's.
    pub fn from_fragment(figure: &str, anchor: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.anchor(figure) == anchor)
    }
}

/// How the table is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableSort {
    /// Index of the column.
    pub column: usize,
    pub order: SortOrder,
}

/// The state of a reader's prediction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Prediction {
    /// The reader is asked; the value is the slider's.
    Pending(Decimal),
    /// The answer is shown next to the prediction.
    Made(Decimal),
    /// The reader chose to see the answer at once.
    Skipped,
}

/// Everything that can change about a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureState {
    /// The current view.
    pub view: FigureView,
    /// Index of the measure.
    pub measure: usize,
    /// Whether each column is hidden.
    pub hidden: Vec<bool>,
    /// How the table is sorted; `None` is the order of the data.
    pub sort: Option<TableSort>,
    /// Index of the value being read out, among the drawing's.
    pub reading: Option<usize>,
    /// The prediction, for figures that ask.
    pub prediction: Option<Prediction>,
    /// The inputs' values, for a what-if.
    pub inputs: Vec<Decimal>,
    /// The outcome of the last copy, to be announced.
    pub copied: Option<CopyResult>,
}

/// A change of a figure's state.
#[derive(Clone, Debug, PartialEq)]
pub enum FigureAction {
    /// Shows another view.
    Show(FigureView),
    /// Shows another measure.
    Measure(usize),
    /// Shows or hides a column; the last visible one stays.
    Toggle(usize),
    /// Sorts the table by a column: descending, then ascending, then in the order of the data.
    Sort(usize),
    /// Reads out a value, or none.
    Read(Option<usize>),
    /// Moves, makes, or withdraws the prediction.
    Predict(Prediction),
    /// Asks for a prediction again.
    AskAgain,
    /// Announces the outcome of a copy.
    CopyFinished(CopyResult),
    /// Sets an input.
    Input(usize, Decimal),
    /// Resets everything.
    Reset,
}

impl FigureState {
    /// The prerendered state.
    pub fn first(figure: &Figure) -> Self {
        Self {
            view: if figure.form == Form::Table { FigureView::Table } else { FigureView::Chart },
            measure: 0,
            hidden: vec![false; figure.columns.len()],
            sort: None,
            reading: None,
            prediction: first_prediction(figure),
            copied: None,
            inputs: figure.inputs.iter().map(|input| input.value).collect(),
        }
    }

    /// Whether the reader is asked before the answer is shown.
    pub fn is_asking(&self) -> bool {
        matches!(self.prediction, Some(Prediction::Pending(_)))
    }

    /// What is drawn.
    pub fn selection(&self) -> Selection {
        let Self { measure, hidden, inputs, .. } = self;
        Selection { measure: *measure, hidden: hidden.clone(), inputs: inputs.clone(), is_asking: self.is_asking() }
    }

    /// The columns that are shown.
    pub fn shown(&self) -> impl Iterator<Item = usize> {
        self.hidden.iter().enumerate().filter(|(_, hidden)| !**hidden).map(|(index, _)| index)
    }

    /// The state as one word for an address; `None` in the first state.
    pub fn to_query_value(&self, figure: &Figure) -> Option<String> {
        let mut parts = Vec::new();
        if let Some(measure) = figure.measures.get(self.measure).filter(|_| self.measure > 0) {
            parts.push(format!("as-{}", measure.id));
        }
        let hidden = figure.columns.iter().zip(&self.hidden).filter(|(_, hidden)| **hidden);
        parts.extend(hidden.map(|(column, _)| format!("no-{}", column.id)));
        if let Some((order, column)) = self.sort.and_then(|s| Some((s.order, figure.columns.get(s.column)?))) {
            parts.push(format!("{}-{}", order.query_word(), column.id));
        }
        let inputs = figure.inputs.iter().zip(&self.inputs).filter(|(input, value)| input.value != **value);
        parts.extend(inputs.map(|(input, value)| format!("{}_{}", input.id, value.to_string().replace('.', "_"))));
        (!parts.is_empty()).then(|| parts.join("."))
    }

    /// Reads such a word; unknown parts are ignored.
    pub fn from_query_value(figure: &Figure, word: &str) -> Self {
        let mut state = Self::first(figure);
        let column = |id: &str| figure.columns.iter().position(|c| c.id == id);
        for part in word.split('.') {
            if let Some((id, digits)) = part.split_once('_') {
                let value = digits.replace('_', ".").parse().ok();
                if let Some((index, value)) = figure.inputs.iter().position(|i| i.id == id).zip(value) {
                    state = state.with(figure, FigureAction::Input(index, value));
                }
                continue;
            }
            let Some((verb, id)) = part.split_once('-') else { continue };
            match verb {
                "as" => state.measure = figure.measures.iter().position(|m| m.id == id).unwrap_or(0),
                "no" => {
                    if let Some(column) = column(id).filter(|c| !state.hidden[*c]) {
                        state = state.with(figure, FigureAction::Toggle(column));
                    }
                }
                _ => {
                    if let Some(order) = SortOrder::from_query_word(verb) {
                        state.sort = column(id).map(|column| TableSort { column, order });
                    }
                }
            }
        }
        state
    }

    /// The state after a change.
    pub fn with(mut self, figure: &Figure, action: FigureAction) -> Self {
        match action {
            FigureAction::Show(view) => self.view = view,
            FigureAction::Measure(measure) if measure < figure.measures.len() => {
                self.measure = measure;
                self.reading = None;
            }
            FigureAction::Toggle(column) => {
                let others = self.shown().any(|shown| shown != column);
                if let Some(hidden) = self.hidden.get_mut(column).filter(|hidden| **hidden || others) {
                    *hidden = !*hidden;
                    self.reading = None;
                }
            }
            FigureAction::Sort(column) => {
                let order = match self.sort.filter(|sort| sort.column == column).map(|sort| sort.order) {
                    None => Some(SortOrder::Descending),
                    Some(SortOrder::Descending) => Some(SortOrder::Ascending),
                    Some(SortOrder::Ascending) => None,
                };
                self.sort = order.map(|order| TableSort { column, order });
            }
            FigureAction::Read(reading) => self.reading = reading,
            FigureAction::Predict(prediction) => self.prediction = Some(prediction),
            FigureAction::AskAgain => {
                self.prediction = first_prediction(figure);
                self.reading = None;
            }
            FigureAction::CopyFinished(result) => self.copied = Some(result),
            FigureAction::Input(index, value) => {
                if let Some((input, held)) = figure.inputs.get(index).zip(self.inputs.get_mut(index))
                    && input.step.is_some()
                    && value >= input.low
                    && value <= input.high
                {
                    *held = value;
                }
            }
            FigureAction::Reset => self = Self { view: self.view, ..Self::first(figure) },
            FigureAction::Measure(_) => {}
        }
        self
    }
}

/// A prediction in the middle, which gives nothing away.
fn first_prediction(figure: &Figure) -> Option<Prediction> {
    figure.predict.as_ref().map(|p| Prediction::Pending(middle(p.low, p.high, p.step)))
}

/// The step nearest to the middle of a range.
fn middle(low: Decimal, high: Decimal, step: Decimal) -> Decimal {
    let steps = ((high.to_f64() - low.to_f64()) / step.to_f64() / 2.0).floor();
    Decimal::round(low.to_f64() + steps * step.to_f64(), low.places().max(step.places()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Column, Input, Measure, Unit};

    fn figure() -> Figure {
        let decimal = |text: &str| text.parse().expect("a decimal number");
        Figure {
            columns: ["india", "united-states", "china"].map(Column::named).into(),
            measures: ["total", "per-head"].map(Measure::counting).into(),
            inputs: vec![Input {
                id: "cap".to_owned(),
                label: String::new(),
                unit: Unit::Count,
                low: decimal("0"),
                value: decimal("5"),
                high: decimal("10"),
                step: Some(decimal("0.5")),
                source: None,
                note: String::new(),
            }],
            ..Figure::blank()
        }
    }

    #[test]
    fn every_state_that_an_address_holds_is_read_again() {
        let figure = figure();
        let mut count = 0;
        for measure in 0..2 {
            for hidden in 0..7u8 {
                for sort in [None, Some((0, SortOrder::Descending)), Some((2, SortOrder::Ascending))] {
                    for input in ["5", "7.5"] {
                        let mut state = FigureState::first(&figure);
                        state.measure = measure;
                        state.hidden = (0..3).map(|column| hidden & (1 << column) != 0).collect();
                        state.sort = sort.map(|(column, order)| TableSort { column, order });
                        state.inputs = vec![input.parse().expect("a decimal number")];
                        let word = state.to_query_value(&figure).unwrap_or_default();
                        assert_eq!(FigureState::from_query_value(&figure, &word), state, "{word}");
                        assert!(word.chars().all(|c| c.is_ascii_alphanumeric() || "-._".contains(c)), "{word}");
                        count += 1;
                    }
                }
            }
        }
        assert_eq!(count, 84);
        assert_eq!(FigureState::first(&figure).to_query_value(&figure), None);
    }

    #[test]
    fn rubbish_in_an_address_is_ignored() {
        let figure = figure();
        for rubbish in ["", "...", "as-nothing", "no-france", "down-", "cap_99", "cap_x", "no-india.no-india"] {
            let state = FigureState::from_query_value(&figure, rubbish);
            assert!(state.shown().count() >= 2 && state.measure == 0, "{rubbish}");
            assert_eq!(state.inputs, FigureState::first(&figure).inputs, "{rubbish}");
        }
        let all = FigureState::from_query_value(&figure, "no-india.no-united-states.no-china");
        assert_eq!(all.shown().count(), 1, "one series is always shown");
    }
}
