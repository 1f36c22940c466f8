//! The stage: the date in large type, the lines as far as they have been told, and a row of years that link to the
//! turning points.
//!
//! The stylesheet decides when it is beside the text, when above it, and when it is hidden.

mod drawing;
#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::{StoryAction, StoryModel, StoryView};
use crate::exhibit::Context;
use crate::format;
use crate::model::{Messages, TurningPoint};
use crate::view::Scope;
use crate::view::tabs::{Tab, tabs};

/// Draws the stage as it is now.
pub fn draw(model: &StoryModel, context: &Context<'_, StoryModel>) -> Html {
    let scope = context.scope;
    let messages = scope.messages();
    let shown = model.shown();
    html! {
        <>
            { views(model, context) }
            <div class="story-scene needs-script">
                <div class="story-head">
                    if let Some(own) = shown.and_then(|at| model.stage.turning_points.get(at)) {
                        { date(own, messages) }
                    }
                    <p class="line-keys" aria-hidden="true">
                        <span class="key-india">{ messages.india() }</span>
                        <span class="key-united-states">{ messages.united_states() }</span>
                    </p>
                </div>
                { drawing::drawing(model, shown) }
                { years(model, shown, scope) }
            </div>
        </>
    }
}

fn views(model: &StoryModel, context: &Context<'_, StoryModel>) -> Html {
    let messages = context.scope.messages();
    let tab = |view: StoryView| Tab {
        anchor: view.anchor(&model.stage.story),
        word: match view {
            StoryView::Stage => messages.story_stage(),
            StoryView::Plain => messages.story_plain(),
        },
        is_current: model.view == view,
    };
    let choose = context.dispatch.on(|at: usize| StoryView::ALL.get(at).map(|view| StoryAction::Show(*view)));
    tabs("figure-tabs needs-script", messages.story_views(), &StoryView::ALL.map(tab), &choose)
}

/// The year, the day if known, and the direction the countries moved in. The text says it too, for those who listen.
fn date(shown: &TurningPoint, messages: &Messages) -> Html {
    html! {
        <p class="story-date" aria-hidden="true">
            <span class="story-year">{ shown.date.year().to_string() }</span>
            <span class={ format!("is-{}", shown.direction.slug()) }>
                if let Some(day) = format::day_of_year(shown.date, messages) {
                    <span class="story-day">{ day }{ " · " }</span>
                }
                { shown.direction.words(messages) }
            </span>
        </p>
    }
}

/// The years of all turning points at their positions, as links: to the story, or to the timeline if it leaves one out.
fn years(model: &StoryModel, shown: Option<usize>, scope: &Scope) -> Html {
    let year = |(at, own): (usize, &TurningPoint)| {
        let year = own.date.year().to_string();
        let class = if Some(at) <= shown { "is-passed" } else { "is-to-come" };
        let page = if own.is_told { String::new() } else { scope.site.path(&model.stage.timeline) };
        html! {
            <li { class }>
                <a href={ format!("{page}#{}", own.event) } aria-current={ (Some(at) == shown).then_some("true") }>
                    { year }<span class="visually-hidden">{ ": " }{ &own.label }</span>
                </a>
            </li>
        }
    };
    html! {
        <ol class="story-years" aria-label={ scope.messages().story_years().to_owned() }>
            { for model.stage.turning_points.iter().enumerate().map(year) }
        </ol>
    }
}
