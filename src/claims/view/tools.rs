//! The filters, how many claims match, and the files of exactly those.

use yew::{Html, InputEvent, MouseEvent, html};

use crate::claims::{ClaimFiles, ClaimsAction, ClaimsModel};
use crate::exhibit::Context;
use crate::format::fill;
use crate::model::{Facet, FacetValue, Messages, PageRef, RECOMMENDATIONS, SOURCES};
use crate::platform;
use crate::state::Matches;
use crate::view::Scope;
use crate::view::list_files::list_files;
use crate::view::list_tools::{FacetChoice, ListTools};

/// Draws the selects, the field for a day, and the line that says what is left. The counts next to options, which an
/// open select does not show changing, are those of the settled state.
pub fn tools(model: &ClaimsModel, matches: &Matches, context: &Context<'_, ClaimsModel>) -> Html {
    let (scope, messages) = (context.scope, context.scope.messages());
    let clear = context.dispatch.on(|_: MouseEvent| Some(ClaimsAction::Clear));
    let (shown, total) = (matches.found.len(), model.list.claims.len());
    let settled = context.settled_apart(model).map(|own| own.state.matches(&own.list));
    let numbers = [("shown", &*shown.to_string()), ("total", &*total.to_string())];
    let lang = |facet: &Facet, value: &FacetValue| {
        page_of(&facet.id, &value.id, scope).and_then(|page| scope.title_lang(page))
    };
    let words = [messages.claim_csv(), messages.claim_json(), messages.claim_bibtex(), messages.claim_ris()];
    let tools = ListTools {
        scope,
        facets: &model.list.facets,
        chosen: &model.state.chosen,
        counts: &settled.as_ref().unwrap_or(matches).counts,
        name: &|facet| name(&facet.id, messages),
        lang: &lang,
        choose: context.dispatch.on(|FacetChoice { facet, value }| Some(ClaimsAction::Choose { facet, value })),
        fields: [Html::default(), html! { <>{ before(model, context) }{ only(model, scope) }</> }],
        left: fill(messages.claim_count(total), &numbers),
        clear: model.state.is_active().then_some(clear),
        files: list_files::<ClaimFiles>(words, &model.list, &matches.found, scope),
    };
    tools.draw()
}

/// The field for the day that the newest evidence must be older than.
fn before(model: &ClaimsModel, context: &Context<'_, ClaimsModel>) -> Html {
    let before =
        context.dispatch.on(|event: InputEvent| Some(ClaimsAction::Before(platform::input_value(&event).parse().ok())));
    html! {
        <label>
            { context.scope.messages().claim_before() }
            <input
                type="date"
                value={ model.state.before.map(|day| day.to_string()).unwrap_or_default() }
                oninput={ before }
            />
        </label>
    }
}

/// The page whose title names a value, for steps and recommendations.
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

/// Filters without a select: the source that claims must rest on, or a single claim.
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
