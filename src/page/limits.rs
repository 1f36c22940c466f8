//! What the site does not know, according to its records: of figures, of what sources disagree on, of what was not
//! found.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::format::{self, fill};
use crate::model::{FigureLimit, Limit, Limits};
use crate::view::Scope;
use crate::view::evidence::short_name;
use crate::view::inline::blocks;

/// Draws the limits, grouped by where they are.
pub fn limits(own: &Limits, scope: &Scope) -> Html {
    let messages = scope.messages();
    let of_figures = own.figures.iter().map(|of_step| {
        let step = scope.site.page(&of_step.step);
        html! {
            <>
                if let Some(step) = step {
                    <h3 lang={ scope.title_lang(step) }>{ &step.title }</h3>
                }
                <dl class="limits">{ for of_step.figures.iter().map(|own| of_figure(own, scope)) }</dl>
            </>
        }
    });
    let list = |limits: &[Limit]| {
        html! { <dl class="limits">{ for limits.iter().map(|own| limit(own, Vec::new(), scope)) }</dl> }
    };
    html! {
        <>
            { section("figures", messages.limits_figures(), of_figures.collect()) }
            { section("disputes", messages.rec_disputes(), list(&own.disputes)) }
            { section("not-found", messages.limits_not_found(), list(&own.not_found)) }
        </>
    }
}

fn section(id: &'static str, heading: &str, content: Html) -> Html {
    html! {
        <section class="section" aria-labelledby={ id }>
            <h2 { id }>{ heading }</h2>
            { content }
        </section>
    }
}

fn of_figure(own: &FigureLimit, scope: &Scope) -> Html {
    let messages = scope.messages();
    let counted = |count: usize, text: &str| (count > 0).then(|| fill(text, &[("count", &count.to_string())]));
    let unsure = own.unsure;
    let until = own.until.map(|date| fill(messages.limits_until(), &[("date", &format::date(date, messages))]));
    let facts = [
        until,
        Some(fill(messages.checked_on(), &[("date", &format::date(own.checked, messages))])),
        counted(unsure.estimated, messages.limits_estimated(unsure.estimated)),
        counted(unsure.planned, messages.limits_planned(unsure.planned)),
        counted(unsure.disputed, messages.limits_disputed(unsure.disputed)),
    ];
    limit(&own.limit, facts.into_iter().flatten().collect(), scope)
}

/// A limit in its record's words under a link to the record, with its kind and any other facts.
fn limit(own: &Limit, facts: Vec<String>, scope: &Scope) -> Html {
    let messages = scope.messages();
    let kind = short_name(own.kind, messages).to_owned();
    let facts: Vec<String> = [kind].into_iter().chain(facts).collect();
    let anchor = own.link.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
    html! {
        <div class={ format!("statement-{}", own.kind.slug()) }>
            <dt><a href={ format!("{}{anchor}", scope.site.path(&own.link.page)) }>{ scope.link_words(&own.link) }</a></dt>
            <dd lang={ scope.words_lang(&own.link) }>{ blocks(&own.words, scope) }</dd>
            <dd class="limit-facts">{ facts.join(" · ") }</dd>
        </div>
    }
}
