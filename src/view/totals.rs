//! On what the site's claims rest, counted by the build: the last part of the page About.

use super::Scope;
use super::element::{Node, el, plain, text};
use super::heading::titled;
use crate::format::fill;
use crate::model::Totals;

/// Draws the totals.
pub fn totals(totals: &Totals, scope: &Scope) -> Node {
    let messages = scope.messages();
    let Totals { claims, on_one_source, on_weak_only, sources, weak, countries, kinds } = totals;
    let counted = |pattern: &str, counts: &[(&str, u16)]| {
        let counts: Vec<(&str, String)> = counts.iter().map(|(name, many)| (*name, many.to_string())).collect();
        let counts: Vec<(&str, &str)> = counts.iter().map(|(name, many)| (*name, many.as_str())).collect();
        plain("p", vec![text(&fill(pattern, &counts))])
    };
    let words = vec![
        counted(messages.totals_claims(), &[("claims", *claims), ("one", *on_one_source), ("weak", *on_weak_only)]),
        counted(messages.totals_sources(), &[("sources", *sources), ("weak", *weak)]),
        table(messages.totals_country(), countries, scope),
        table(messages.totals_kind(), kinds, scope),
    ];
    titled("totals", messages.totals(), words)
}

fn table(heading: &str, rows: &[(String, u16)], scope: &Scope) -> Node {
    let column = |words: &str| el("th", (&["scope"], &["col"]), vec![text(words)]);
    let head = plain("tr", vec![column(heading), column(scope.messages().totals_count())]);
    let rows = rows.iter().map(|(name, many)| {
        let name = el("th", (&["scope"], &["row"]), vec![text(name)]);
        plain("tr", vec![name, plain("td", vec![text(&many.to_string())])])
    });
    let parts = vec![plain("thead", vec![head]), plain("tbody", rows.collect())];
    el("table", (&["class"], &["figure-data"]), parts)
}
