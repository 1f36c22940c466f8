//! A figure on a page: question, answer, three views, downloads.
//!
//! Each figure is a component with a state of its own, so that reading one chart redraws nothing else.

mod downloads;
mod drawings;
mod inputs;
mod paper;
mod parts;
mod plot;
mod predict;
mod sources;
mod table;
#[cfg(test)]
mod tests;

use yew::html::Classes;
use yew::{Callback, Html, MouseEvent, html};

use self::downloads::Downloads;
pub use self::drawings::Memo;
use self::drawings::{Drawings, drawings};
use self::parts::{LateProps, Parts, button};
use self::table::Table;
use super::{FigureAction, FigureModel, FigureView};
use crate::chart::read_out;
use crate::exhibit::Context;
use crate::model::{FIGURES, Form, Kind, PageKind};
use crate::view::inline::inlines;
use crate::view::tabs::{Tab, tabs};

/// Draws a figure as it is now; the table and the texts to copy follow once it has settled. Print has its address too.
pub fn draw(model: &FigureModel, context: &Context<'_, FigureModel>) -> Html {
    let scope = context.scope;
    let late = |model: &FigureModel| LateProps {
        scope: scope.clone(),
        model: model.clone(),
        dispatch: context.dispatch.clone(),
        phase: context.phase,
    };
    let table = late(if model.state.view == FigureView::Table { model } else { context.settled });
    let mut downloads = late(context.settled);
    downloads.model.state.copied = model.state.copied;
    let parts = &Parts { scope, model: model.clone(), dispatch: context.dispatch.clone() };
    let drawings = &drawings(model, context);
    let (figure, messages) = (parts.figure(), scope.messages());
    let is_own_page = scope.page.kind == PageKind::Figure;
    let kind = match figure.kind {
        Kind::Since => messages.kind_since_short(),
        Kind::Background | Kind::Brief => messages.kind_background_short(),
    };
    let title = format!("{}-title", figure.id);
    html! {
        <>
            <div class="figure-head">
                if !is_own_page {
                    <h3 class="figure-title" id={ title }>
                        <a href={ scope.site.path(&format!("{FIGURES}/{}", figure.id)) }>{ &figure.title }</a>
                    </h3>
                }
                { scope.untranslated(&figure.id) }
                <p class="figure-finding">{ inlines(&figure.finding, scope) }</p>
                <p class="figure-subtitle"><span class="figure-kind">{ kind }</span>{ &figure.subtitle }</p>
            </div>
            { predict::ask(parts) }
            { views(parts) }
            <div class="figure-panel figure-panel-chart">{ chart_panel(parts, drawings) }</div>
            <div class="figure-panel figure-panel-table" id={ FigureView::Table.anchor(&figure.id) }>
                <Table ..table />
            </div>
            <div class="figure-panel figure-panel-sources" id={ FigureView::Sources.anchor(&figure.id) }>
                { sources::sources(parts) }
            </div>
            <figcaption class="figure-foot">
                <p class="figure-limits"><strong>{ messages.figure_limits() }{ ": " }</strong>{ &figure.limits }</p>
                <p class="figure-sources-line">{ sources::line(parts) }</p>
                <Downloads ..downloads />
                { paper::way(parts, context.phase) }
            </figcaption>
        </>
    }
}

/// The views, without the chart for figures that are read as a table.
fn views(parts: &Parts<'_>) -> Html {
    let (figure, messages) = (parts.figure(), parts.scope.messages());
    let tab = |view: FigureView| {
        let word = match view {
            FigureView::Chart => messages.figure_chart(),
            FigureView::Table => messages.figure_table(),
            FigureView::Sources => messages.figure_sources(),
        };
        Tab { anchor: view.anchor(&figure.id), word, is_current: parts.state().view == view }
    };
    let is_there = |view: &FigureView| figure.form != Form::Table || *view != FigureView::Chart;
    let views: Vec<FigureView> = FigureView::ALL.into_iter().filter(is_there).collect();
    let links: Vec<Tab<'_>> = views.iter().map(|view| tab(*view)).collect();
    let choose = parts.on(move |at: usize| views.get(at).map(|view| FigureAction::Show(*view)));
    tabs("figure-tabs", messages.figure_views(), &links, &choose)
}

fn chart_panel(parts: &Parts<'_>, drawings: &Drawings) -> Html {
    let (figure, state, scope) = (parts.figure(), parts.state(), parts.scope);
    let messages = scope.messages();
    let Some(drawing) = &*drawings[1] else { return Html::default() };
    let reading = state.reading.and_then(|index| drawing.readings.get(index));
    let read = reading.map(|r| read_out(figure, &state.selection(), r.row, r.column, scope.format_context()));
    html! {
        <>
            { switches(parts) }
            { inputs::inputs(parts) }
            { plot::plot(parts, drawings, read.as_deref()) }
            <p class="figure-readout needs-script">{ read.as_deref().unwrap_or(messages.figure_read_hint()) }</p>
        </>
    }
}

/// A toggle button.
pub fn switch(class: impl Into<Classes>, is_on: bool, word: &str, on_click: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class={ class } aria-pressed={ is_on.to_string() } onclick={ on_click }>{ word }</button>
    }
}

/// The controls: measures, series, and reset.
fn switches(parts: &Parts<'_>) -> Html {
    let (figure, state) = (parts.figure(), parts.state());
    let messages = parts.scope.messages();
    let has_measures = figure.measures.len() > 1;
    let has_series = figure.columns.len() > 1
        && matches!(
            figure.form,
            Form::Line | Form::Area | Form::Grouped | Form::Stacked | Form::Slope | Form::Multiples
        );
    if !has_measures && !has_series {
        return Html::default();
    }
    let measures = figure.measures.iter().enumerate().map(|(index, measure)| {
        switch("measure", state.measure == index, &measure.label, parts.to(FigureAction::Measure(index)))
    });
    let series = figure.columns.iter().enumerate().map(|(index, column)| {
        let class = format!("series t-{}", column.tone.name());
        switch(class, !state.hidden[index], &column.label, parts.to(FigureAction::Toggle(index)))
    });
    let measure = figure.measures.get(state.measure).filter(|_| has_measures);
    html! {
        <div class="figure-switches needs-script">
            if has_measures {
                <div role="group" aria-label={ messages.figure_measures().to_owned() }>{ for measures }</div>
            }
            if has_series {
                <div role="group" aria-label={ messages.figure_series().to_owned() }>{ for series }</div>
            }
            if state.to_query_value(figure).is_some() {
                { button("figure-reset", messages.figure_reset(), parts.to(FigureAction::Reset)) }
            }
            if let Some(why) = measure.and_then(|m| m.why.as_ref()) {
                <p class="figure-why">{ why }</p>
            }
        </div>
    }
}
