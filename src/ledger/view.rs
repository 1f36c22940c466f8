//! The ledger of commitments on its page: matrix, list and table of the same rows.

#[cfg(test)]
mod tests;

use yew::{Callback, Html, MouseEvent, classes, html};

use super::{LedgerAction, LedgerModel, LedgerView, SORT_KEYS};
use crate::exhibit::{Context, Dispatch};
use crate::format::{self, fill};
use crate::model::{FacetValue, LEDGER, labels};
use crate::view::Scope;
use crate::view::evidence::evidence;
use crate::view::filters::Filters;
use crate::view::links::links;
use crate::view::tabs::{Tab, tabs};

struct Parts<'a> {
    scope: &'a Scope,
    model: LedgerModel,
    dispatch: Dispatch<LedgerModel>,
}

impl Parts<'_> {
    fn to<E: 'static>(&self, action: impl Fn(E) -> LedgerAction + 'static) -> Callback<E> {
        self.dispatch.on(move |event| Some(action(event)))
    }

    /// The label of a commitment's value of a facet.
    fn label(&self, facet: &str, row: usize) -> String {
        labels(&self.model.ledger.facets, facet, row).collect::<Vec<_>>().join(", ")
    }
}

/// Draws the ledger as it is now.
pub fn draw(model: &LedgerModel, context: &Context<'_, LedgerModel>) -> Html {
    whole(&Parts { scope: context.scope, model: model.clone(), dispatch: context.dispatch.clone() })
}

fn whole(parts: &Parts<'_>) -> Html {
    let LedgerModel { ledger, state } = &parts.model;
    let messages = parts.scope.messages();
    let shown = state.shown(ledger);
    let left = shown.iter().filter(|shown| **shown).count().to_string();
    let filters = Filters {
        scope: parts.scope,
        facets: &ledger.facets,
        filter: &state.filter,
        counts: (0..ledger.facets.len()).map(|facet| state.counts(ledger, facet)).collect(),
        left: fill(messages.ledger_count(shown.len()), &[("shown", &left), ("total", &shown.len().to_string())]),
        change: parts.to(LedgerAction::Filter),
    };
    let panel = |view: LedgerView, content: Html| {
        let class = classes!("ledger-panel", format!("ledger-panel-{}", view.name()));
        html! { <div { class } id={ view.anchor() }>{ content }</div> }
    };
    html! {
        <>
            <div class="ledger-summary">
                <p>{ summary(parts) }</p>
                <p class="ledger-rule">{ messages.ledger_rule() }</p>
            </div>
            { views(parts) }
            { filters.draw() }
            { panel(LedgerView::Matrix, matrix(parts, &shown)) }
            { panel(LedgerView::List, list(parts)) }
            { panel(LedgerView::Table, table(parts)) }
            { downloads(parts) }
        </>
    }
}

/// How many commitments have come to what, counted from the rows.
fn summary(parts: &Parts<'_>) -> String {
    let ledger = &parts.model.ledger;
    let count = |id: &str| {
        let values = ledger.facets.iter().filter(|facet| facet.id == "status").flat_map(|facet| &facet.values);
        values.filter(|value| value.id == id).map(|value| value.records.len()).sum::<usize>().to_string()
    };
    let total = ledger.commitments.len();
    fill(
        parts.scope.messages().ledger_summary(total),
        &[
            ("total", &total.to_string()),
            ("delivered", &count("delivered")),
            ("progress", &count("in-progress")),
            ("stalled", &count("stalled")),
            ("superseded", &count("superseded")),
            ("unknown", &count("unknown")),
        ],
    )
}

/// The three views.
fn views(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let word = |view| match view {
        LedgerView::Matrix => messages.ledger_matrix(),
        LedgerView::List => messages.timeline_list(),
        LedgerView::Table => messages.timeline_table(),
    };
    let is_current = |view| parts.model.state.view == view;
    let views =
        LedgerView::ALL.map(|view| Tab { anchor: view.anchor(), word: word(view), is_current: is_current(view) });
    let choose = parts.dispatch.on(|at: usize| LedgerView::ALL.get(at).map(|view| LedgerAction::Show(*view)));
    tabs("figure-tabs", messages.timeline_views(), &views, &choose)
}

/// Areas against statuses: one square for each commitment, which leads to it.
fn matrix(parts: &Parts<'_>, shown: &[bool]) -> Html {
    let (ledger, messages) = (&parts.model.ledger, parts.scope.messages());
    let facet = |id: &str| ledger.facets.iter().filter(|f| f.id == id).flat_map(|f| &f.values).collect::<Vec<_>>();
    let (areas, statuses) = (facet("area"), facet("status"));
    let cell = |area: &FacetValue, status: &FacetValue| {
        let both = area.records.iter().filter(|record| status.records.contains(record));
        let rows: Vec<usize> = both.map(|record| usize::from(*record)).filter(|row| shown[*row]).collect();
        html! {
            <td data-label={ (!rows.is_empty()).then(|| status.label.clone()) }>
                for own in rows.iter().map(|row| &ledger.commitments[*row]) {
                    <a
                        class={ classes!("ledger-square", format!("t-{}", own.tone.name())) }
                        href={ format!("#{}", own.id) }
                        title={ own.title.clone() }
                        lang={ parts.scope.lang(&own.id) }
                    >
                        <span class="visually-hidden">{ &own.title }</span>
                    </a>
                }
            </td>
        }
    };
    html! {
        <div class="figure-scroll" tabindex="0" role="group" aria-label={ messages.ledger_matrix().to_owned() }>
            <table class="ledger-matrix">
                <thead>
                    <tr>
                        <th scope="col">{ messages.ledger_area() }</th>
                        for status in &statuses {
                            <th scope="col">{ &status.label }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for area in &areas {
                        <tr>
                            <th scope="row">{ &area.label }</th>
                            for status in &statuses {
                                { cell(area, status) }
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// Each commitment with its promise, its record, and the trail of sources, in groups when the order makes them.
fn list(parts: &Parts<'_>) -> Html {
    let groups = parts.model.state.groups(&parts.model.ledger);
    html! {
        for (group, (name, rows)) in groups.into_iter().enumerate() {
            if let Some(name) = name {
                <h2>{ name }</h2>
            }
            <ol class="ledger-list">
                for row in rows {
                    { commitment(parts, row, name.is_some(), group == 0) }
                }
            </ol>
        }
    }
}

/// One commitment. One of two frameworks stands in both groups, but only in the first may it bear its id.
fn commitment(parts: &Parts<'_>, row: usize, is_grouped: bool, is_in_first: bool) -> Html {
    let (scope, messages) = (parts.scope, parts.scope.messages());
    let own = &parts.model.ledger.commitments[row];
    let date = |date| format::date(date, messages);
    let note = |heading: &str, words: &str| {
        html! { <p class="event-note"><strong>{ heading }</strong>{ " " }{ words }</p> }
    };
    let document = fill(messages.ledger_document(), &[("document", &own.document), ("date", &date(own.made))]);
    let as_of = fill(messages.ledger_as_of(), &[("date", &date(own.as_of))]);
    let sure = [("sure", &*parts.label("confidence", row)), ("why", &own.confidence_why)];
    html! {
        <li
            class={ format!("event statement-{}", own.kind.slug()) }
            id={ (is_in_first || !is_grouped).then(|| own.id.clone()) }
            lang={ scope.lang(&own.id) }
        >
            <div class="timeline-event">
                <p class="timeline-when">{ format!("{} · {document}", parts.label("area", row)) }</p>
                <@{ if is_grouped { "h3" } else { "h2" } }>{ &own.title }</@>
                { scope.untranslated(&own.id) }
                <p class={ classes!("ledger-status", format!("t-{}", own.tone.name())) }>
                    { format!("{}, {as_of}", parts.label("status", row)) }
                </p>
                <p>{ &own.promise }</p>
                if let Some(words) = &own.deadline {
                    <p class="event-note">{ fill(messages.ledger_deadline(), &[("words", words)]) }</p>
                }
                { note(messages.ledger_outcome(), &own.outcome) }
                <p class="event-note">{ fill(messages.ledger_sure(), &sure) }</p>
                <p class="event-note checked">{ fill(messages.checked_on(), &[("date", &date(own.checked))]) }</p>
                if let Some(words) = &own.carried_note {
                    { note(&parts.label("carried", row), words) }
                }
                if let Some(words) = &own.note {
                    <p class="event-note">{ words }</p>
                }
                { links("ledger-ways event-note", &own.links, scope) }
                { evidence(&own.id, own.kind, &[], &own.citations, scope) }
            </div>
        </li>
    }
}

fn table(parts: &Parts<'_>) -> Html {
    let LedgerModel { ledger, state } = &parts.model;
    let messages = parts.scope.messages();
    let names = [messages.ledger_made(), messages.ledger_status(), messages.ledger_area(), messages.facet_framework()];
    let sorted = |key: usize| if state.sort.key == key { state.sort.order.name() } else { "none" };
    let sort = |key: usize| parts.to(move |_: MouseEvent| LedgerAction::Sort(key));
    let rows = state.groups(ledger).into_iter().flat_map(|(_, rows)| rows);
    html! {
        <div class="figure-scroll" tabindex="0" role="group" aria-label={ messages.ledger_title().to_owned() }>
            <table class="figure-data has-words">
                <thead>
                    <tr>
                        <th scope="col">{ messages.ledger_title() }</th>
                        for (key, name) in names.into_iter().enumerate() {
                            <th scope="col" aria-sort={ sorted(key) }>
                                <button type="button" class="timeline-order" onclick={ sort(key) }>{ name }</button>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (row, own) in rows.map(|row| (row, &ledger.commitments[row])) {
                        <tr>
                            <th scope="row" lang={ parts.scope.lang(&own.id) }>
                                <a href={ format!("#{}", own.id) }>{ &own.title }</a>
                            </th>
                            <td data-label={ names[0].to_owned() }>
                                <time datetime={ own.made.to_string() }>{ format::date(own.made, messages) }</time>
                            </td>
                            for (name, facet) in names.iter().zip(SORT_KEYS).skip(1) {
                                <td data-label={ (*name).to_owned() }>{ parts.label(facet, row) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The rows as files, made by the build.
fn downloads(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    // In the site in one file there are no others.
    if parts.scope.site.is_offline() {
        return Html::default();
    }
    let base = format!("{}{LEDGER}", parts.scope.site.path(&parts.scope.page.id));
    html! {
        <div class="timeline-foot">
            <strong>{ messages.timeline_take() }</strong>
            <ul>
                for (ending, word) in [("csv", messages.timeline_csv()), ("json", messages.timeline_json())] {
                    <li>
                        <a href={ format!("{base}.{ending}") } download={ format!("{LEDGER}.{ending}") }>{ word }</a>
                    </li>
                }
            </ul>
        </div>
    }
}
