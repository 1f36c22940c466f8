//! Builds the index of figures: in the order of the steps and of each step's text, with their pictures' sizes.

use crate::chart::{self, row_words};
use crate::content::facet::value;
use crate::content::foreign::edition_of;
use crate::content::kind::page::record::DraftItem;
use crate::content::library::{Edition, Library};
use crate::figure::thumbnail_size;
use crate::format::FormatContext;
use crate::model::{
    CardFace, DrawingSize, FIGURES, Facet, FacetValue, Figure, FigureCard, Form, Gallery, Kind, Messages,
};
use crate::state::Numbers;

/// How many rows of a table are shown.
const ROWS: usize = 5;
/// A drawing taller than this percentage of its width is cropped, unless lines run through all of it.
const TALL_PERCENT: i32 = 140;

/// All figures.
pub fn gallery(library: &Library, edition: &Edition) -> Gallery {
    let texts = &edition.texts;
    let mut figures: Vec<&Figure> = texts.figures.values().map(|placed| &placed.value).collect();
    figures.sort_by_key(|own| place(library, edition, own));
    let messages = &edition.messages;
    let of = |id: &str, label: &str, is_in: &dyn Fn(&Figure) -> bool| {
        let records = (0..).zip(&figures).filter(|(_, own)| is_in(own)).map(|(at, _)| at).collect();
        value(id, label, records)
    };
    let title = |step: &str| texts.drafts.get(step).map_or("", |draft| draft.title.as_str());
    let steps = library.steps.iter().map(|step| of(step, title(step), &|own| own.step == *step));
    let kinds = [
        ("background", messages.kind_background_short(), Kind::Background),
        ("since", messages.kind_since_short(), Kind::Since),
    ];
    let sorts = [
        (Sort::Lines, messages.chart_lines()),
        (Sort::Bars, messages.chart_bars()),
        (Sort::Points, messages.chart_points()),
        (Sort::Squares, messages.chart_squares()),
        (Sort::Table, messages.figure_table()),
    ];
    let facet = |id: &str, values: &mut dyn Iterator<Item = FacetValue>| Facet {
        id: id.to_owned(),
        values: values.filter(|value| !value.records.is_empty()).collect(),
    };
    Gallery {
        facets: vec![
            facet("step", &mut { steps }),
            facet("kind", &mut kinds.into_iter().map(|(id, label, kind)| of(id, label, &|own| own.kind == kind))),
            facet(
                "chart",
                &mut sorts.into_iter().map(|(sort, label)| of(sort.id(), label, &|own| Sort::of(own.form) == sort)),
            ),
        ],
        cards: figures.iter().map(|own| card(own, &worded(library, edition, own).messages)).collect(),
    }
}

/// A figure's position: its step, and its index among the figures of the step's text.
pub fn place(library: &Library, edition: &Edition, figure: &Figure) -> (usize, usize) {
    let step = library.steps.iter().position(|step| *step == figure.step).unwrap_or(usize::MAX);
    let items = edition.texts.drafts.get(&figure.step).into_iter().flat_map(|draft| &draft.sections);
    let mut items = items.flat_map(|section| &section.items);
    let is_own = |item: &DraftItem| matches!(item, DraftItem::Figure(id, _) if *id == figure.id);
    (step, items.position(|item| is_own(&item.value)).unwrap_or(usize::MAX))
}

/// The edition that a figure's words come from.
fn worded<'a>(library: &'a Library, edition: &'a Edition, figure: &Figure) -> &'a Edition {
    edition.texts.figures.get(&figure.id).map_or(edition, |own| edition_of(&own.place, library, edition))
}

fn card(figure: &Figure, messages: &Messages) -> FigureCard {
    FigureCard {
        page: format!("{FIGURES}/{}", figure.id),
        title: figure.title.clone(),
        subtitle: figure.subtitle.clone(),
        face: face(figure, FormatContext { messages, numbers: Numbers::default() }),
    }
}

/// A figure's drawing, or the first rows if it has none.
fn face(figure: &Figure, words: FormatContext<'_>) -> CardFace {
    let Some(size) = thumbnail_size(figure, words) else {
        let text = |row: usize| figure.cell(0, row, 0).and_then(|cell| chart::value(figure, 0, 0, cell, words));
        let row = |row: usize| [row_words(figure, row, words), text(row).unwrap_or_default()];
        return CardFace::Rows((0..figure.rows.len().min(ROWS)).map(row).collect());
    };
    let is_tall = i32::from(size.height) * 100 > i32::from(size.width) * TALL_PERCENT;
    CardFace::Drawing(DrawingSize { is_cut: is_tall && Sort::of(figure.form) != Sort::Lines, ..size })
}

/// The marks a drawing is made of, as readers distinguish them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Lines,
    Bars,
    Points,
    Squares,
    Table,
}

impl Sort {
    fn of(form: Form) -> Self {
        match form {
            Form::Line | Form::Area | Form::Slope => Self::Lines,
            Form::Bars | Form::Grouped | Form::Stacked | Form::Multiples => Self::Bars,
            Form::Dumbbell | Form::Scatter | Form::WhatIf => Self::Points,
            Form::Waffle | Form::Tiles => Self::Squares,
            Form::Table => Self::Table,
        }
    }

    /// Its short name in addresses.
    fn id(self) -> &'static str {
        match self {
            Self::Lines => "lines",
            Self::Bars => "bars",
            Self::Points => "points",
            Self::Squares => "squares",
            Self::Table => "table",
        }
    }
}
