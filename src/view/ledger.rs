//! The ledger of commitments on its page: matrix, list and table of the same rows.

use yew::{Callback, MouseEvent};

use super::Scope;
use super::element::{ABSENT, Attributed, Node, all, classed, el, link, node, plain, pressable, text, worded};
use super::evidence::evidence;
use super::exhibit::exhibit;
use super::filters::Filters;
use super::recommendations::ways;
use crate::format::{self, fill};
use crate::model::{LEDGER, PlacedLedger, labels};
use crate::state::{Dispatch, ExhibitModel, LedgerAction, LedgerModel, LedgerView, ORDERS};

struct Parts<'a> {
    scope: &'a Scope,
    model: LedgerModel,
    dispatch: Dispatch,
}

impl Parts<'_> {
    fn to<E>(&self, action: impl Fn(E) -> LedgerAction + 'static) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event| dispatch.dispatch(action(event).into()))
    }

    /// The label of a commitment's value of a facet.
    fn label(&self, facet: &str, row: usize) -> String {
        labels(&self.model.ledger.facets, facet, row).collect::<Vec<_>>().join(", ")
    }
}

/// Draws the ledger as it is now.
pub fn draw(scope: &Scope, model: LedgerModel, dispatch: Dispatch) -> Node {
    whole(&Parts { scope, model, dispatch })
}

fn whole(parts: &Parts<'_>) -> Node {
    let LedgerModel { ledger, state } = &parts.model;
    let messages = parts.scope.messages();
    let shown = state.shown(ledger);
    let left = shown.iter().filter(|shown| **shown).count().to_string();
    let filters = Filters {
        scope: parts.scope,
        facets: &ledger.facets,
        sieve: &state.sieve,
        counts: (0..ledger.facets.len()).map(|facet| state.counts(ledger, facet)).collect(),
        left: fill(messages.ledger_count(), &[("shown", &left), ("total", &shown.len().to_string())]),
        change: parts.to(LedgerAction::Sift),
    };
    let panel = |view: LedgerView, content: Node| {
        let class = format!("ledger-panel ledger-panel-{}", view.name());
        el("div", (&["class", "id"], &[&class, &view.anchor()]), vec![content])
    };
    let notes = vec![plain("p", vec![text(&summary(parts))]), worded("p", "ledger-rule", messages.ledger_rule())];
    el(
        "div",
        (&["class", "id", "data-view"], &["exhibit ledger", LEDGER, state.view.name()]),
        vec![
            classed("div", "ledger-summary", notes),
            tabs(parts),
            filters.draw(),
            panel(LedgerView::Matrix, matrix(parts, &shown)),
            panel(LedgerView::List, list(parts)),
            panel(LedgerView::Table, table(parts)),
            take(parts),
        ],
    )
}

/// How many commitments have come to what, counted from the rows.
fn summary(parts: &Parts<'_>) -> String {
    let ledger = &parts.model.ledger;
    let count = |id: &str| {
        let values = ledger.facets.iter().filter(|facet| facet.id == "status").flat_map(|facet| &facet.values);
        values.filter(|value| value.id == id).map(|value| value.records.len()).sum::<usize>().to_string()
    };
    let total = ledger.commitments.len().to_string();
    fill(
        parts.scope.messages().ledger_summary(),
        &[
            ("total", &total),
            ("delivered", &count("delivered")),
            ("progress", &count("in-progress")),
            ("stalled", &count("stalled")),
            ("superseded", &count("superseded")),
            ("unknown", &count("unknown")),
        ],
    )
}

/// The three views; plain links, so that they lead there without script too.
fn tabs(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let tabs = LedgerView::ALL.into_iter().map(|view| {
        let word = match view {
            LedgerView::Matrix => messages.ledger_matrix(),
            LedgerView::List => messages.timeline_list(),
            LedgerView::Table => messages.timeline_table(),
        };
        let show = parts.to(move |event: MouseEvent| {
            event.prevent_default();
            LedgerAction::Show(view)
        });
        let current = if parts.model.state.view == view { "true" } else { "false" };
        let target = format!("#{}", view.anchor());
        plain("li", vec![pressable("a", (&["href", "aria-current"], &[&target, current]), vec![text(word)], show)])
    });
    let list = plain("ul", tabs.collect());
    el("div", (&["class", "role", "aria-label"], &["figure-tabs", "group", messages.timeline_views()]), vec![list])
}

/// Areas against statuses: one square for each commitment, which leads to it.
fn matrix(parts: &Parts<'_>, shown: &[bool]) -> Node {
    let (ledger, messages) = (&parts.model.ledger, parts.scope.messages());
    let facet = |id: &str| ledger.facets.iter().filter(|f| f.id == id).flat_map(|f| &f.values).collect::<Vec<_>>();
    let (areas, statuses) = (facet("area"), facet("status"));
    let mut head = vec![el("th", (&["scope"], &["col"]), vec![text(messages.ledger_area())])];
    head.extend(statuses.iter().map(|status| el("th", (&["scope"], &["col"]), vec![text(&status.label)])));
    let rows = areas.iter().map(|area| {
        let mut cells = vec![el("th", (&["scope"], &["row"]), vec![text(&area.label)])];
        for status in &statuses {
            let both = area.records.iter().filter(|record| status.records.contains(record));
            let squares: Vec<Node> = both
                .map(|record| usize::from(*record))
                .filter(|row| shown[*row])
                .map(|row| {
                    let own = &ledger.commitments[row];
                    let class = format!("ledger-square t-{}", own.tone.name());
                    let attributes: Attributed<'_> =
                        (&["class", "href", "title"], &[&class, &format!("#{}", own.id), &own.title]);
                    el("a", attributes, vec![worded("span", "visually-hidden", &own.title)])
                })
                .collect();
            let label = if squares.is_empty() { ABSENT } else { status.label.as_str() };
            cells.push(el("td", (&["data-label"], &[label]), squares));
        }
        plain("tr", cells)
    });
    let parts_of = vec![plain("thead", vec![plain("tr", head)]), plain("tbody", rows.collect())];
    let frame: Attributed<'_> =
        (&["class", "tabindex", "role", "aria-label"], &["figure-scroll", "0", "group", messages.ledger_matrix()]);
    el("div", frame, vec![classed("table", "ledger-matrix", parts_of)])
}

/// Each commitment with its promise, its record, and the trail of sources, in groups when the order makes them.
fn list(parts: &Parts<'_>) -> Node {
    let groups = parts.model.state.groups(&parts.model.ledger).into_iter().enumerate();
    let groups = groups.map(|(group, (name, rows))| {
        let heading = name.map(|name| plain("h2", vec![text(name)]));
        // A commitment of two frameworks stands in both groups, but only the first may bear its id.
        let level = if name.is_some() { "h3" } else { "h2" };
        let rows = rows.into_iter().map(|row| commitment(parts, row, level, group == 0 || name.is_none())).collect();
        all(heading.into_iter().chain([classed("ol", "ledger-list", rows)]).collect())
    });
    all(groups.collect())
}

fn commitment(parts: &Parts<'_>, row: usize, level: &'static str, bears_id: bool) -> Node {
    let (scope, messages) = (parts.scope, parts.scope.messages());
    let own = &parts.model.ledger.commitments[row];
    let date = |date| format::date(date, messages);
    let note = |heading: &str, words: &str| {
        classed("p", "event-note", vec![plain("strong", vec![text(heading)]), text(" "), text(words)])
    };
    let document = fill(messages.ledger_document(), &[("document", &own.document), ("date", &date(own.made))]);
    let status =
        format!("{}, {}", parts.label("status", row), fill(messages.ledger_as_of(), &[("date", &date(own.as_of))]));
    let class = format!("ledger-status t-{}", own.tone.name());
    let mut story = vec![
        worded("p", "timeline-when", &format!("{} · {document}", parts.label("area", row))),
        plain(level, vec![text(&own.title)]),
        classed("p", &class, vec![text(&status)]),
        plain("p", vec![text(&own.promise)]),
    ];
    if let Some(words) = &own.deadline {
        story.push(worded("p", "event-note", &fill(messages.ledger_deadline(), &[("words", words)])));
    }
    story.push(note(messages.ledger_outcome(), &own.outcome));
    let sure = fill(messages.ledger_sure(), &[("sure", &parts.label("confidence", row)), ("why", &own.confidence_why)]);
    story.push(worded("p", "event-note", &sure));
    story.push(worded("p", "event-note checked", &fill(messages.checked_on(), &[("date", &date(own.checked))])));
    if let Some(words) = &own.carried_note {
        story.push(note(&parts.label("carried", row), words));
    }
    if let Some(words) = &own.note {
        story.push(worded("p", "event-note", words));
    }
    story.push(node(ways("ledger-ways event-note", &own.ways, scope)));
    story.push(node(evidence(&own.id, own.kind, &[], &own.citations, scope)));
    let id = if bears_id { own.id.as_str() } else { ABSENT };
    let class = format!("event statement-{}", own.kind.slug());
    el("li", (&["class", "id"], &[&class, id]), vec![classed("div", "timeline-event", story)])
}

fn table(parts: &Parts<'_>) -> Node {
    let LedgerModel { ledger, state } = &parts.model;
    let messages = parts.scope.messages();
    let heading = |order: usize, word: &str| {
        let sorted = match state.order {
            (own, _) if own != order => "none",
            (_, true) => "descending",
            (_, false) => "ascending",
        };
        let press = parts.to(move |_: MouseEvent| LedgerAction::Order(order));
        let button: Attributed<'_> = (&["type", "class"], &["button", "timeline-order"]);
        let button = pressable("button", button, vec![text(word)], press);
        el("th", (&["scope", "aria-sort"], &["col", sorted]), vec![button])
    };
    let names = [messages.ledger_made(), messages.ledger_status(), messages.ledger_area(), messages.facet_framework()];
    let mut head = vec![el("th", (&["scope"], &["col"]), vec![text(messages.ledger_title())])];
    head.extend(names.iter().enumerate().map(|(order, word)| heading(order, word)));
    let rows = state.groups(ledger).into_iter().flat_map(|(_, rows)| rows).map(|row| {
        let own = &ledger.commitments[row];
        let made = el("time", (&["datetime"], &[&own.made.to_string()]), vec![text(&format::date(own.made, messages))]);
        let mut cells = vec![el("th", (&["scope"], &["row"]), vec![link(&format!("#{}", own.id), &own.title)])];
        cells.push(el("td", (&["data-label"], &[names[0]]), vec![made]));
        for (order, name) in names.iter().enumerate().skip(1) {
            cells.push(el("td", (&["data-label"], &[*name]), vec![text(&parts.label(ORDERS[order], row))]));
        }
        plain("tr", cells)
    });
    let parts_of = vec![plain("thead", vec![plain("tr", head)]), plain("tbody", rows.collect())];
    let frame: Attributed<'_> =
        (&["class", "tabindex", "role", "aria-label"], &["figure-scroll", "0", "group", messages.ledger_title()]);
    el("div", frame, vec![classed("table", "figure-data has-words", parts_of)])
}

/// The rows as files, made by the build.
fn take(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    // In the site in one file there are no others.
    if parts.scope.site.is_offline() {
        return Node::default();
    }
    let base = format!("{}{LEDGER}", parts.scope.site.path(&parts.scope.page.id));
    let files = [("csv", messages.timeline_csv()), ("json", messages.timeline_json())].map(|(ending, word)| {
        let address = format!("{base}.{ending}");
        let attributes: Attributed<'_> = (&["href", "download"], &[&address, &format!("{LEDGER}.{ending}")]);
        plain("li", vec![el("a", attributes, vec![text(word)])])
    });
    let heading = plain("strong", vec![text(messages.timeline_take())]);
    classed("div", "timeline-foot", vec![heading, plain("ul", files.into_iter().collect())])
}

/// Draws the page's ledger.
pub fn ledger(scope: &Scope) -> Node {
    let Some(ledger) = PlacedLedger::of(&scope.page) else { return Node::default() };
    exhibit(LEDGER, scope, ExhibitModel::Ledger(LedgerModel::first(ledger)))
}
