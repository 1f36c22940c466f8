//! A figure on a page: question, answer, three views, files to take away.
//!
//! Each figure is a component with a state of its own, so that reading one chart redraws nothing else.

mod inputs;
mod paper;
mod plot;
mod predict;
mod sources;
mod table;
mod take;

use std::rc::Rc;

use yew::html::Classes;
use yew::{Callback, Html, MouseEvent, Properties, html};

use self::table::Table;
use self::take::Take;
use super::{FigureAction, FigureModel, FigureState, FigureView, Taken};
use crate::chart::{self, Drawing, Selection, Size, describe, read_out};
use crate::exhibit::{Context, Dispatch, Phase};
use crate::format::Words;
use crate::model::{FIGURES, Figure, Form, Kind, PageKind, Shared, Site};
use crate::state::Numbers;
use crate::view::inline::inlines;
use crate::view::tabs::{Tab, tabs};
use crate::view::{Scope, sizes};

/// A figure in the making: what its parts look up and change.
pub struct Parts<'a> {
    /// What every view may look up.
    pub scope: &'a Scope,
    /// The figure and its state, as they were when the drawing began.
    pub model: FigureModel,
    /// Where changes go.
    pub dispatch: Dispatch<FigureModel>,
}

impl Parts<'_> {
    /// The figure.
    pub fn figure(&self) -> &Figure {
        &self.model.figure
    }

    /// Its state.
    pub fn state(&self) -> &FigureState {
        &self.model.state
    }

    /// A callback that changes the state.
    pub fn on<E: 'static>(&self, action: impl Fn(E) -> Option<FigureAction> + 'static) -> Callback<E> {
        self.dispatch.on(action)
    }

    /// A callback that makes one change.
    pub fn to<E: 'static>(&self, action: FigureAction) -> Callback<E> {
        self.on(move |_| Some(action.clone()))
    }

    /// What a file of the figure says about it.
    pub fn taken<'a>(&'a self, origin: &'a str) -> Taken<'a> {
        Taken {
            site: &self.scope.site,
            page: &self.scope.page,
            figure: self.figure(),
            state: self.state(),
            words: self.scope.words(),
            origin,
        }
    }
}

/// What parts of a figure show that may be a moment late.
#[derive(Properties)]
pub struct LateProps {
    scope: Scope,
    model: FigureModel,
    dispatch: Dispatch<FigureModel>,
    /// What the drawing is for.
    phase: Phase,
}

impl PartialEq for LateProps {
    /// Only what such parts show: where the cursor stands is none of it.
    fn eq(&self, other: &Self) -> bool {
        let (own, others) = (&self.model.state, &other.model.state);
        self.model.figure == other.model.figure
            && self.scope == other.scope
            && self.phase == other.phase
            && (own.view, own.measure, own.order, own.said) == (others.view, others.measure, others.order, others.said)
            && own.hidden == others.hidden
            && own.inputs == others.inputs
    }
}

impl LateProps {
    fn parts(&self) -> Parts<'_> {
        Parts { scope: &self.scope, model: self.model.clone(), dispatch: self.dispatch.clone() }
    }
}

/// The drawing at each size, in the order of [`Size::ALL`].
pub type Drawings = [Rc<Option<Drawing>>; 2];

/// What decides the drawings; while it is the same, they are not drawn again.
#[derive(Clone, PartialEq)]
pub struct Drawn {
    figure: Shared<Figure>,
    numbers: Numbers,
    selection: Selection,
}

impl Drawn {
    fn of(FigureModel { figure, state }: &FigureModel, numbers: Numbers) -> Self {
        Self { figure: figure.clone(), numbers, selection: state.selection() }
    }

    fn draw(&self, site: &Site, size: Size) -> Option<Drawing> {
        let words = Words { messages: &site.messages, numbers: self.numbers };
        chart::draw(&self.figure, &self.selection, size, words)
    }
}

/// What the last drawing of a figure leaves for the next one: a picture at each size, and what decided it.
#[derive(Default)]
pub struct Memo([Option<(Drawn, Rc<Option<Drawing>>)>; 2]);

/// The drawings of a figure, made anew only when what decides them has changed.
fn drawings(now: &FigureModel, context: &Context<'_, FigureModel>) -> Drawings {
    // What nobody looks at may be a moment late, so that the drawing in sight need not wait for it.
    let unseen = sizes::unseen(&now.figure.id);
    let memo = &mut context.memo.borrow_mut().0;
    let mut picture = |at: usize, size: Size| {
        let model = if unseen == Some(size) { context.settled } else { now };
        let wanted = Drawn::of(model, context.scope.numbers);
        match &memo[at] {
            Some((drawn, picture)) if *drawn == wanted => picture.clone(),
            _ => {
                let picture = Rc::new(wanted.draw(&context.scope.site, size));
                memo[at] = Some((wanted, picture.clone()));
                picture
            }
        }
    };
    let [compact, wide] = Size::ALL;
    [picture(0, compact), picture(1, wide)]
}

/// Draws a figure as it is now; table and texts to take away follow once it is settled. Paper has its address too.
pub fn draw(model: &FigureModel, context: &Context<'_, FigureModel>) -> Html {
    let scope = context.scope;
    let late = |model: &FigureModel| LateProps {
        scope: scope.clone(),
        model: model.clone(),
        dispatch: context.dispatch.clone(),
        phase: context.phase,
    };
    let table = late(if model.state.view == FigureView::Table { model } else { context.settled });
    let mut take = late(context.settled);
    take.model.state.said = model.state.said;
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
                <p class="figure-kind">{ kind }</p>
                if !is_own_page {
                    <h3 class="figure-title" id={ title }>
                        <a href={ scope.site.path(&format!("{FIGURES}/{}", figure.id)) }>{ &figure.title }</a>
                    </h3>
                }
                <p class="figure-finding">{ inlines(&figure.finding, scope) }</p>
                <p class="figure-subtitle">{ &figure.subtitle }</p>
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
                <p>{ sources::line(parts) }</p>
                <p><strong>{ messages.figure_limits() }{ ": " }</strong>{ &figure.limits }</p>
                <Take ..take />
                if context.phase == Phase::Printing {
                    { paper::way(parts) }
                }
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
    let read = reading.map(|r| read_out(figure, &state.selection(), r.row, r.column, scope.words()));
    html! {
        <>
            { switches(parts) }
            { inputs::inputs(parts) }
            { plot::plot(parts, drawings, read.as_deref()) }
            <p class="figure-readout needs-script">{ read.as_deref().unwrap_or(messages.figure_read_hint()) }</p>
            <details class="figure-words">
                <summary>{ messages.figure_in_words() }</summary>
                <ul>
                    for sentence in describe(figure, &state.selection(), scope.words()) {
                        <li>{ sentence }</li>
                    }
                </ul>
            </details>
        </>
    }
}

/// A button that is on or off.
pub fn switch(class: impl Into<Classes>, is_on: bool, word: &str, on_click: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class={ class } aria-pressed={ is_on.to_string() } onclick={ on_click }>{ word }</button>
    }
}

/// A button.
pub fn button(class: &'static str, word: &str, on_click: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class={ class } onclick={ on_click }>{ word }</button> }
}

/// The switches: measures, series, and back to how it was.
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
            if state.write(figure).is_some() {
                { button("figure-reset", messages.figure_reset(), parts.to(FigureAction::Reset)) }
            }
            if let Some(why) = measure.and_then(|m| m.why.as_ref()) {
                <p class="figure-why">{ why }</p>
            }
        </div>
    }
}
