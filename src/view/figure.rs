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

use yew::{Callback, MouseEvent, hook, use_memo};

use super::Scope;
use super::device;
use super::element::{Attributed, Node, all, classed, el, node, plain, pressable, text, worded};
use super::exhibit::exhibit;
use super::inline::inlines;
use super::kept::kept;
use crate::chart::{self, Drawing, Size, describe, read_out};
use crate::export::Exhibit;
use crate::format::{Words, fill};
use crate::model::{Decimal, FIGURES, Figure, Form, Kind, PlacedFigure, Site};
use crate::state::{Dispatch, ExhibitModel, FigureAction, FigureModel, FigureState, FigureView, Numbers};

/// A figure in the making: what its parts look up and change.
pub struct Parts<'a> {
    /// What every view may look up.
    pub scope: &'a Scope,
    /// The figure and its state, as they were when the drawing began.
    pub model: FigureModel,
    /// Where changes go.
    pub dispatch: Dispatch,
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
    pub fn on<E>(&self, action: impl Fn(E) -> Option<FigureAction> + 'static) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event| action(event).into_iter().for_each(|action| dispatch.dispatch(action.into())))
    }

    /// A callback that makes one change.
    pub fn to<E>(&self, action: FigureAction) -> Callback<E> {
        self.on(move |_| Some(action.clone()))
    }

    /// What a file of the figure says about it.
    pub fn exhibit<'a>(&'a self, origin: &'a str) -> Exhibit<'a> {
        Exhibit {
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
struct Late {
    scope: Scope,
    model: FigureModel,
    dispatch: Dispatch,
}

impl PartialEq for Late {
    /// Only what such parts show: where the cursor stands is none of it.
    fn eq(&self, other: &Self) -> bool {
        let (own, others) = (&self.model.state, &other.model.state);
        self.model.figure == other.model.figure
            && self.scope == other.scope
            && (own.view, own.measure, own.order, own.said) == (others.view, others.measure, others.order, others.said)
            && own.hidden == others.hidden
            && own.inputs == others.inputs
    }
}

impl Late {
    fn parts(&self) -> Parts<'_> {
        Parts { scope: &self.scope, model: self.model.clone(), dispatch: self.dispatch.clone() }
    }
}

/// The drawing at each size, in the order of [`Size::ALL`].
pub type Drawings = [Rc<Option<Drawing>>; 2];

/// What decides the drawings; while it is the same, they are not drawn again.
#[derive(Clone, PartialEq)]
struct Drawn {
    figure: PlacedFigure,
    numbers: Numbers,
    measure: usize,
    hidden: Vec<bool>,
    is_asking: bool,
    inputs: Vec<Decimal>,
}

impl Drawn {
    fn of(model: &FigureModel, numbers: Numbers) -> Self {
        let FigureModel { figure, state } = model;
        Self {
            figure: figure.clone(),
            numbers,
            measure: state.measure,
            hidden: state.hidden.clone(),
            is_asking: state.is_asking(),
            inputs: state.inputs.clone(),
        }
    }

    fn draw(&self, site: &Site, size: Size) -> Option<Drawing> {
        let first = FigureState::first(&self.figure);
        let state = FigureState {
            measure: self.measure,
            hidden: self.hidden.clone(),
            inputs: self.inputs.clone(),
            guess: first.guess.filter(|_| self.is_asking),
            ..first
        };
        let words = Words { messages: &site.messages, numbers: self.numbers };
        chart::draw(&self.figure, &state, size, words)
    }
}

/// The drawings of a figure, made anew only when what decides them has changed; none of what is no figure.
#[hook]
pub fn use_drawings(scope: &Scope, now: &ExhibitModel, settled: &ExhibitModel) -> Drawings {
    let figure = |model: &ExhibitModel| match model {
        ExhibitModel::Figure(own) => Some(own.clone()),
        ExhibitModel::Timeline(_) | ExhibitModel::Ledger(_) | ExhibitModel::Builder(_) | ExhibitModel::Question(_) => {
            None
        }
    };
    let (now, settled) = (figure(now), figure(settled));
    // What nobody looks at may be a moment late, so that the drawing in sight need not wait for it.
    let unseen = now.as_ref().and_then(|now| device::unseen_size(&now.figure.id));
    let [compact, wide] = Size::ALL.map(|size| {
        let model = if unseen == Some(size) { &settled } else { &now };
        (size, model.as_ref().map(|model| Drawn::of(model, scope.numbers)), scope.site.clone())
    });
    [
        use_memo(compact.1, move |drawn| drawn.as_ref()?.draw(&compact.2, compact.0)),
        use_memo(wide.1, move |drawn| drawn.as_ref()?.draw(&wide.2, wide.0)),
    ]
}

/// Draws a figure as it is now; table and texts to take away follow once it is settled. Paper has its address too.
pub fn draw(
    scope: &Scope,
    now: FigureModel,
    settled: FigureModel,
    drawings: &Drawings,
    dispatch: Dispatch,
    is_printing: bool,
) -> Node {
    let late = |model: FigureModel| Late { scope: scope.clone(), model, dispatch: dispatch.clone() };
    let table = late(if now.state.view == FigureView::Table { now.clone() } else { settled.clone() });
    let mut take = late(settled);
    take.model.state.said = now.state.said;
    let late = [kept(table, table::table), kept(take, take::take)];
    let parts = Parts { scope, model: now, dispatch };
    figure_of(&parts, drawings, late, is_printing)
}

fn figure_of(parts: &Parts<'_>, drawings: &Drawings, [table, take]: [Node; 2], is_printing: bool) -> Node {
    let (figure, state, scope) = (parts.figure(), parts.state(), parts.scope);
    let messages = scope.messages();
    let own = scope.page.id.starts_with(FIGURES);
    let kind = match figure.kind {
        Kind::Since => messages.kind_since_short(),
        Kind::Background | Kind::Brief => messages.kind_background_short(),
    };
    let title = format!("{}-title", figure.id);
    let mut head = vec![worded("p", "figure-kind", kind)];
    if !own {
        let page = scope.site.path(&format!("{FIGURES}/{}", figure.id));
        let link = el("a", (&["href"], &[&page]), vec![text(&figure.title)]);
        head.push(el("h3", (&["class", "id"], &["figure-title", &title]), vec![link]));
    }
    head.push(classed("p", "figure-finding", vec![node(inlines(&figure.finding, scope))]));
    head.push(worded("p", "figure-subtitle", &figure.subtitle));
    let panel = |view: FigureView, content: Node| {
        let class = format!("figure-panel figure-panel-{}", view.name());
        match view {
            FigureView::Chart => classed("div", &class, vec![content]),
            _ => el("div", (&["class", "id"], &[&class, &view.anchor(&figure.id)]), vec![content]),
        }
    };
    let limits = plain("strong", vec![text(messages.figure_limits()), text(": ")]);
    let mut foot = vec![plain("p", vec![sources::line(parts)]), plain("p", vec![limits, text(&figure.limits)]), take];
    if is_printing {
        foot.extend(paper::way(parts));
    }
    let asking = if state.is_asking() { " is-asking" } else { "" };
    let class = format!("exhibit figure statement-{}{asking}", figure.kind.slug());
    let label = if own { "heading" } else { title.as_str() };
    el(
        "figure",
        (&["class", "id", "data-view", "aria-labelledby"], &[&class, &figure.id, state.view.name(), label]),
        vec![
            classed("div", "figure-head", head),
            predict::ask(parts),
            tabs(parts),
            panel(FigureView::Chart, chart_panel(parts, drawings)),
            panel(FigureView::Table, table),
            panel(FigureView::Sources, sources::sources(parts)),
            classed("figcaption", "figure-foot", foot),
        ],
    )
}

/// The three views; plain links, so that they lead there without script too.
fn tabs(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let mut tabs = Vec::new();
    for view in FigureView::ALL {
        let word = match view {
            FigureView::Chart if parts.figure().form == Form::Table => continue,
            FigureView::Chart => messages.figure_chart(),
            FigureView::Table => messages.figure_table(),
            FigureView::Sources => messages.figure_sources(),
        };
        let show = parts.on(move |event: MouseEvent| {
            event.prevent_default();
            Some(FigureAction::Show(view))
        });
        let current = if parts.state().view == view { "true" } else { "false" };
        let target = format!("#{}", view.anchor(&parts.figure().id));
        let link = pressable("a", (&["href", "aria-current"], &[&target, current]), vec![text(word)], show);
        tabs.push(plain("li", vec![link]));
    }
    let list = plain("ul", tabs);
    el("div", (&["class", "role", "aria-label"], &["figure-tabs", "group", messages.figure_views()]), vec![list])
}

fn chart_panel(parts: &Parts<'_>, drawings: &Drawings) -> Node {
    let (figure, state, scope) = (parts.figure(), parts.state(), parts.scope);
    let messages = scope.messages();
    let Some(drawing) = &*drawings[1] else { return Node::default() };
    let reading = state.reading.and_then(|index| drawing.readings.get(index));
    let read = reading.map(|r| read_out(figure, state, r.row, r.column, scope.words()));
    let sentences = describe(figure, state, scope.words());
    let sentences = sentences.iter().map(|sentence| plain("li", vec![text(sentence)])).collect();
    all(vec![
        switches(parts),
        inputs::inputs(parts),
        plot::plot(parts, drawings, read.as_deref()),
        worded("p", "figure-readout needs-script", read.as_deref().unwrap_or(messages.figure_read_hint())),
        classed(
            "details",
            "figure-words",
            vec![plain("summary", vec![text(messages.figure_in_words())]), plain("ul", sentences)],
        ),
    ])
}

/// A button that is on or off.
pub fn switch(class: &str, is_on: bool, word: &str, on_click: Callback<MouseEvent>) -> Node {
    let pressed = if is_on { "true" } else { "false" };
    let attributes: Attributed<'_> = (&["type", "class", "aria-pressed"], &["button", class, pressed]);
    pressable("button", attributes, vec![text(word)], on_click)
}

/// A button.
pub fn button(class: &str, word: &str, on_click: Callback<MouseEvent>) -> Node {
    pressable("button", (&["type", "class"], &["button", class]), vec![text(word)], on_click)
}

/// The switches: measures, series, and back to how it was.
fn switches(parts: &Parts<'_>) -> Node {
    let (figure, state) = (parts.figure(), parts.state());
    let messages = parts.scope.messages();
    let several = figure.columns.len() > 1
        && matches!(
            figure.form,
            Form::Line | Form::Area | Form::Grouped | Form::Stacked | Form::Slope | Form::Multiples
        );
    let mut rows = Vec::new();
    let group = |label: &str, buttons| el("div", (&["role", "aria-label"], &["group", label]), buttons);
    if figure.measures.len() > 1 {
        let measures = figure.measures.iter().enumerate().map(|(index, measure)| {
            switch("measure", state.measure == index, &measure.label, parts.to(FigureAction::Measure(index)))
        });
        rows.push(group(messages.figure_measures(), measures.collect()));
    }
    if several {
        let series = figure.columns.iter().enumerate().map(|(index, column)| {
            let class = format!("series t-{}", column.tone.name());
            switch(&class, !state.hidden[index], &column.label, parts.to(FigureAction::Toggle(index)))
        });
        rows.push(group(messages.figure_series(), series.collect()));
    }
    if rows.is_empty() {
        return Node::default();
    }
    if state.write(figure).is_some() {
        rows.push(button("figure-reset", messages.figure_reset(), parts.to(FigureAction::Reset)));
    }
    let measure = figure.measures.get(state.measure).filter(|_| figure.measures.len() > 1);
    if let Some(why) = measure.and_then(|m| m.why.as_ref()) {
        rows.push(worded("p", "figure-why", why));
    }
    classed("div", "figure-switches needs-script", rows)
}

/// Draws the figure with this id of the page.
pub fn figure(id: &str, scope: &Scope) -> Node {
    let Some(figure) = PlacedFigure::of(&scope.page, id) else { return Node::default() };
    exhibit(id, scope, ExhibitModel::Figure(FigureModel { state: FigureState::first(&figure), figure }))
}

/// A figure's own page: the figure, and the way to the step that argues with it.
pub fn figure_page(scope: &Scope) -> Node {
    let Some(first) = scope.page.figures.first() else { return Node::default() };
    let link = |path: String, words: &str| el("a", (&["href"], &[&path]), vec![text(words)]);
    let step = scope.site.page(&first.step).map(|step| {
        let path = format!("{}#{}", scope.site.path(&step.id), first.id);
        link(path, &fill(scope.messages().figure_of_step(), &[("title", &step.title)]))
    });
    let list = scope.site.page(FIGURES).map(|page| link(scope.site.path(FIGURES), &page.title));
    let ways = step.into_iter().chain([text(" · ")]).chain(list).collect();
    all(vec![figure(&first.id, scope), classed("p", "figure-step", ways)])
}
