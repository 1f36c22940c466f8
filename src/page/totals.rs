//! On what the site's claims rest, counted by the build: the last part of the page About.

use yew::{Html, html};

use crate::claims::asked_for;
use crate::format::fill;
use crate::model::{CLAIMS, NamedCount, Totals};
use crate::view::Scope;
use crate::view::heading::titled;

pub fn totals(totals: &Totals, scope: &Scope) -> Html {
    let messages = scope.messages();
    let Totals { claims, on_one_source, on_weak_only, sources, weak, countries, kinds } = totals;
    let (one, weak_only) = (on_one_source.to_string(), on_weak_only.to_string());
    let weak = weak.to_string();
    let (of_claims, of_sources) =
        (messages.totals_claims(usize::from(*claims)), messages.totals_sources(usize::from(*sources)));
    let (claims, sources) = (claims.to_string(), sources.to_string());
    let content = html! {
        <>
            <p>{ fill(of_claims, &[("claims", &claims), ("one", &one), ("weak", &weak_only)]) }</p>
            if scope.site.page(CLAIMS).is_some() {
                <p>
                    <a href={ asked_for(&scope.site, "sources", "one") }>{ messages.claim_of_one_source() }</a>
                </p>
            }
            <p>{ fill(of_sources, &[("sources", &sources), ("weak", &weak)]) }</p>
            { table(messages.totals_country(), countries, scope) }
            { table(messages.totals_kind(), kinds, scope) }
        </>
    };
    titled("totals", messages.totals(), content)
}

fn table(heading: &str, rows: &[NamedCount], scope: &Scope) -> Html {
    html! {
        <table class="figure-data">
            <thead>
                <tr>
                    <th scope="col">{ heading }</th>
                    <th scope="col">{ scope.messages().totals_count() }</th>
                </tr>
            </thead>
            <tbody>
                for NamedCount { name, count } in rows {
                    <tr>
                        <th scope="row">{ name }</th>
                        <td>{ count }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}
