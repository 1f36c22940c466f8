//! What the site's claims rest on, counted by the build: for the pages About and Sources.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::format::fill;
use crate::model::{CLAIMS, SOURCES, SourceGroup, Totals};
use crate::view::Scope;
use crate::view::heading::titled;

/// The heading of the list of all sources.
pub const ALL_SOURCES: &str = "all-sources";

pub fn totals(totals: &Totals, scope: &Scope) -> Html {
    let messages = scope.messages();
    let Totals { claims, on_one_source, on_weak_only, sources, weak, .. } = totals;
    let (of_claims, of_sources) =
        (messages.totals_claims(usize::from(*claims)), messages.totals_sources(usize::from(*sources)));
    let [claims, one, weak_only, sources, weak] =
        [claims, on_one_source, on_weak_only, sources, weak].map(ToString::to_string);
    let ways = [("one", messages.claim_of_one_source()), ("weak", messages.claim_of_weak_sources())];
    let content = html! {
        <>
            <p>{ fill(of_claims, &[("claims", &claims), ("one", &one), ("weak", &weak_only)]) }</p>
            if scope.site.page(CLAIMS).is_some() {
                <p>
                    for (at, (value, words)) in ways.into_iter().enumerate() {
                        { if at == 0 { "" } else { " · " } }
                        <a href={ scope.site.asked_path(CLAIMS, &[("sources", value)]) }>{ words }</a>
                    }
                </p>
            }
            <p>{ fill(of_sources, &[("sources", &sources), ("weak", &weak)]) }</p>
            { table(totals, scope) }
        </>
    };
    titled("totals", messages.totals(), content)
}

/// Kinds of publishers by their countries, with a bar for each kind.
fn table(totals: &Totals, scope: &Scope) -> Html {
    let messages = scope.messages();
    let all = SourceGroup { id: String::new(), name: String::new(), count: totals.sources, weak: totals.weak };
    let by_country: Vec<u16> = totals.countries.iter().map(|own| own.count).collect();
    html! {
        <div class="totals-table">
            <table class="figure-data has-words">
                <caption>{ fill(messages.totals_caption(), &[("sources", &totals.sources.to_string())]) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ messages.totals_kind() }</th>
                        for own in &totals.countries {
                            <th scope="col" class={ tone(own) }>
                                { listed(&[("country", &own.id)], &own.name, scope) }
                            </th>
                        }
                        <th scope="col">{ messages.totals_count() }</th>
                        <th scope="col">{ messages.listed_weak() }</th>
                    </tr>
                </thead>
                <tbody>
                    for (kind, cells) in totals.kinds.iter().zip(&totals.cells) {
                        <tr>
                            <th scope="row">
                                { listed(&[("publisher", &kind.id)], &kind.name, scope) }
                                { bar(cells, totals) }
                            </th>
                            { numbers(cells, kind, totals, scope) }
                        </tr>
                    }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ messages.totals_all() }</th>
                        { numbers(&by_country, &all, totals, scope) }
                    </tr>
                </tfoot>
            </table>
        </div>
    }
}

/// The numbers of a row: by country, in total, and those marked weak.
fn numbers(cells: &[u16], own: &SourceGroup, totals: &Totals, scope: &Scope) -> Html {
    let messages = scope.messages();
    let of = [("publisher", own.id.as_str()), ("weak", "yes")];
    let weak = of.into_iter().filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>();
    let number = own.weak.to_string();
    html! {
        <>
            for (country, count) in totals.countries.iter().zip(cells) {
                <td class={ format!("is-number {}", tone(country)) } data-label={ country.name.clone() }>{ count }</td>
            }
            <td class="is-number" data-label={ messages.totals_count().to_owned() }>{ own.count }</td>
            <td class="is-number" data-label={ messages.listed_weak().to_owned() }>
                if own.weak == 0 { { number } } else { { listed(&weak, &number, scope) } }
            </td>
        </>
    }
}

/// How many sources of a kind are from each country, side by side; the largest kind spans the full width. The adjacent
/// numbers say the same.
fn bar(cells: &[u16], totals: &Totals) -> Html {
    let widest = totals.kinds.iter().map(|own| own.count).max().unwrap_or_default();
    let before = |at: usize| cells[..at].iter().sum::<u16>();
    html! {
        <svg class="totals-bar" viewBox={ format!("0 0 {widest} 1") } preserveAspectRatio="none" aria-hidden="true">
            for (at, (count, country)) in cells.iter().zip(&totals.countries).enumerate() {
                if *count > 0 {
                    <rect class={ tone(country) } x={ before(at).to_string() } width={ count.to_string() } height="1" />
                }
            }
        </svg>
    }
}

/// The class of a country's colour.
fn tone(country: &SourceGroup) -> String {
    format!("t-{}", country.id)
}

/// Words that link to the sources with these values; plain where there is no page of sources.
fn listed(asked: &[(&str, &str)], words: &str, scope: &Scope) -> Html {
    if scope.site.page(SOURCES).is_none() {
        return words.into();
    }
    html! { <a href={ format!("{}#{ALL_SOURCES}", scope.site.asked_path(SOURCES, asked)) }>{ words }</a> }
}
