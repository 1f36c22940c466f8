//! The cover: the question, the drawing, the argument in one minute, and the way in.

use yew::{Html, html};

use super::Scope;
use super::article::section;
use super::drawing::drawing;
use crate::format::fill;
use crate::model::Kind;
use crate::state::Progress;

/// Draws the cover.
pub fn cover(scope: &Scope, progress: &Progress) -> Html {
    let messages = scope.messages();
    let site = &scope.site;
    let brief = &site.brief;
    let tagline = fill(messages.site_tagline(), &[("reference", &brief.reference()), ("publisher", &brief.publisher)]);
    let first = site.steps().next();
    let resumed = progress.last.as_deref().and_then(|id| site.page(id)).filter(|step| step.step.is_some());
    html! {
        <article class="page cover">
            <header class="cover-head">
                <p class="kicker"><span>{ brief.title.clone() }</span></p>
                <h1 id="heading" tabindex="-1">{ scope.page.question.clone() }</h1>
                <p class="tagline">{ tagline }</p>
                <p class="way-in">
                    if let Some(first) = first {
                        <a class="start" href={ site.path(&first.id) }>{ messages.start() }</a>
                    }
                    if let Some(step) = resumed {
                        <a class="resume" href={ site.path(&step.id) }>
                            { fill(messages.resume(), &[
                                ("step", &step.step.unwrap_or_default().to_string()),
                                ("title", &step.title),
                            ]) }
                        </a>
                    }
                </p>
            </header>
            { drawing(scope) }
            <section class="one-minute" aria-labelledby="one-minute">
                <h2 id="one-minute">{ messages.one_minute() }</h2>
                { for scope.page.sections.iter().map(|s| section(s, scope)) }
            </section>
            { kinds(scope) }
        </article>
    }
}

/// How the three kinds of statement are marked.
fn kinds(scope: &Scope) -> Html {
    let messages = scope.messages();
    let rows = [
        (Kind::Brief, messages.kind_brief(), messages.kind_brief_long()),
        (Kind::Background, messages.kind_background(), messages.kind_background_long()),
        (Kind::Since, messages.kind_since(), messages.kind_since_long()),
    ];
    html! {
        <section class="kinds" aria-labelledby="kinds">
            <h2 id="kinds">{ messages.kinds_explained() }</h2>
            <dl>
                { for rows.into_iter().map(|(kind, word, text)| html! {
                    <div class={ format!("statement-{}", kind.slug()) }>
                        <dt>{ word }</dt>
                        <dd>{ text }</dd>
                    </div>
                }) }
            </dl>
        </section>
    }
}
