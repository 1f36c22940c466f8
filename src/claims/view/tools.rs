//! What can be asked for, how many claims answer it, and the files of exactly those.

use yew::{Callback, Html, InputEvent, MouseEvent, html};

use crate::claims::{ClaimFiles, ClaimsAction, ClaimsModel, ClaimsTaken, Matches};
use crate::exhibit::{Context, deferred};
use crate::format::fill;
use crate::model::{CLAIMS, Messages, PageRef, RECOMMENDATIONS, SOURCES};
use crate::platform;
use crate::view::Scope;
use crate::view::choices::{Choice, Choices};

/// Draws the lists of choices, the field for a day, and the line that says what is left. Counts beside choices, which no
/// open list shows while it changes, are those of the settled state.
pub fn tools(model: &ClaimsModel, matches: &Matches, context: &Context<'_, ClaimsModel>) -> Html {
    let messages = context.scope.messages();
    let before =
        context.dispatch.on(|event: InputEvent| Some(ClaimsAction::Before(platform::input_value(&event).parse().ok())));
    let clear = context.dispatch.on(|_: MouseEvent| Some(ClaimsAction::Clear));
    let (shown, total) = (matches.found.len(), model.list.claims.len());
    let settled = context.settled.state.matches(&model.list);
    let numbers = [("shown", &*shown.to_string()), ("total", &*total.to_string())];
    html! {
        <div class="claim-tools needs-script">
            for facet in 0..model.list.facets.len() {
                { choices(model, facet, &settled.counts[facet], context) }
            }
            <label>
                { messages.claim_before() }
                <input
                    type="date"
                    value={ model.state.before.map(|day| day.to_string()).unwrap_or_default() }
                    oninput={ before }
                />
            </label>
            { only(model, context.scope) }
            <p class="claim-left">
                <span role="status">{ fill(messages.claim_count(total), &numbers) }</span>
                if model.state.is_active() {
                    <button type="button" class="filter-clear" onclick={ clear }>{ messages.filter_clear() }</button>
                }
                { files(model, matches, context.scope) }
            </p>
        </div>
    }
}

/// The values of a facet, each with how many claims it would leave.
fn choices(model: &ClaimsModel, facet: usize, counts: &[usize], context: &Context<'_, ClaimsModel>) -> Html {
    let (messages, own) = (context.scope.messages(), &model.list.facets[facet]);
    let choices = own.values.iter().zip(counts).map(|(value, count)| Choice {
        label: format!("{} ({count})", value.label),
        lang: page_of(&own.id, &value.id, context.scope).and_then(|page| context.scope.title_lang(page)),
    });
    let choose = context.dispatch.on(move |value| Some(ClaimsAction::Choose { facet, value }));
    let (name, all, selected) = (name(&own.id, messages), messages.gallery_all(), model.state.chosen[facet]);
    Choices { name, all, choices: choices.collect(), selected, choose }.draw()
}

/// The page by whose title a value is called, for steps and recommendations.
fn page_of<'a>(facet: &str, value: &str, scope: &'a Scope) -> Option<&'a PageRef> {
    match facet {
        "step" => scope.site.page(value),
        "recommendation" => scope.site.page(&format!("{RECOMMENDATIONS}/{value}")),
        _ => None,
    }
}

fn name<'a>(facet: &str, messages: &'a Messages) -> &'a str {
    match facet {
        "step" => messages.gallery_step(),
        "sort" => messages.claim_sort(),
        "nature" => messages.claim_nature(),
        "country" => messages.claim_country(),
        "publisher" => messages.claim_publisher(),
        "sources" => messages.claim_grounds(),
        "dispute" => messages.claim_dispute(),
        "recommendation" => messages.claim_recommendation(),
        _ => messages.facet_kind(),
    }
}

/// What no list of choices shows: the source that claims must rest on, or that one claim alone is asked for.
fn only(model: &ClaimsModel, scope: &Scope) -> Html {
    let messages = scope.messages();
    let source = model.state.source.and_then(|at| model.list.sources.get(at));
    html! {
        <>
            if let Some(source) = source {
                <p class="claim-only">
                    { messages.claim_of_source() }
                    { " " }
                    <a href={ format!("{}#{}", scope.site.path(SOURCES), source.id) } lang={ scope.source_lang() }>
                        { &source.title }
                    </a>
                </p>
            }
            if model.state.claim.is_some() {
                <p class="claim-only">{ messages.claim_alone() }</p>
            }
        </>
    }
}

/// Links to the files of all claims, which the build makes; alive, each gives the claims that are shown.
fn files(model: &ClaimsModel, matches: &Matches, scope: &Scope) -> Html {
    let (messages, about) = (scope.messages(), format!("{CLAIMS}.csv-metadata.json"));
    let link = |ending: &'static str, word: &str| {
        let name = format!("{CLAIMS}.{ending}");
        let address = format!("{}{name}", scope.site.path(CLAIMS));
        let give = give(model, matches, ending, scope);
        html! { <a href={ address } download={ name } onclick={ give }>{ word }</a> }
    };
    html! {
        <>
            { link("csv", messages.claim_csv()) }
            { link("json", messages.claim_json()) }
            // In the site in one file there are no others.
            if !scope.site.is_offline() {
                <a href={ format!("{}{about}", scope.site.path(CLAIMS)) } download={ about.clone() }>
                    { messages.file_about() }
                </a>
            }
        </>
    }
}

/// Makes the file of the claims that are shown.
fn give(model: &ClaimsModel, matches: &Matches, ending: &'static str, scope: &Scope) -> Callback<MouseEvent> {
    let (list, found, scope) = (model.list.clone(), matches.found.clone(), scope.clone());
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        let (list, found, scope) = (list.clone(), found.clone(), scope.clone());
        deferred::ask::<ClaimFiles>(move |files| {
            let Some(files) = files else { return };
            let taken = ClaimsTaken { site: &scope.site, list: &list, found: &found, origin: &scope.origin() };
            let (kind, text) = match ending {
                "csv" => ("text/csv", (files.csv)(&taken)),
                _ => ("application/json", (files.json)(&taken)),
            };
            platform::download(&format!("{CLAIMS}.{ending}"), kind, &text);
        });
    })
}
