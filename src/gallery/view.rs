//! The index of figures on its page: the filters, and under each step its figures as cards.

mod card;
#[cfg(test)]
mod tests;

use yew::{Html, InputEvent, html};

use super::{GalleryAction, GalleryModel};
use crate::exhibit::{Context, Dispatch};
use crate::format::fill;
use crate::platform;
use crate::view::Scope;
use crate::view::choices::{Choice, Choices};

/// Draws the index as it is now.
pub fn draw(model: &GalleryModel, context: &Context<'_, GalleryModel>) -> Html {
    let shown = model.shown();
    html! {
        <>
            { tools(model, &shown, context.scope, &context.dispatch) }
            for (step, cards) in model.steps(&shown) {
                { group(model, step, &cards, context.scope) }
            }
        </>
    }
}

/// The field for words, a select for each facet, and how many figures are left.
fn tools(model: &GalleryModel, shown: &[bool], scope: &Scope, dispatch: &Dispatch<GalleryModel>) -> Html {
    let messages = scope.messages();
    let find = dispatch.on(|event: InputEvent| Some(GalleryAction::Search(platform::input_value(&event))));
    let left = shown.iter().filter(|own| **own).count().to_string();
    let total = shown.len().to_string();
    html! {
        <div class="gallery-tools needs-script">
            <label>
                { messages.gallery_find() }
                <input type="search" value={ model.words.clone() } oninput={ find } />
            </label>
            for facet in 0..model.gallery.facets.len() {
                { choices(model, facet, scope, dispatch) }
            }
            <p role="status">
                { fill(messages.gallery_count(shown.len()), &[("shown", &left), ("total", &total)]) }
            </p>
        </div>
    }
}

/// The values of a facet as a select.
fn choices(model: &GalleryModel, facet: usize, scope: &Scope, dispatch: &Dispatch<GalleryModel>) -> Html {
    let (messages, own) = (scope.messages(), &model.gallery.facets[facet]);
    let name = match own.id.as_str() {
        "step" => messages.gallery_step(),
        "chart" => messages.gallery_chart(),
        _ => messages.facet_kind(),
    };
    let choose = dispatch.on(move |value| Some(GalleryAction::Choose { facet, value }));
    let choices = own.values.iter().map(|value| Choice {
        label: value.label.clone(),
        lang: scope.site.page(&value.id).and_then(|page| scope.title_lang(page)),
    });
    let (all, selected) = (messages.gallery_all(), model.chosen.of(facet));
    Choices { name, all, choices: choices.collect(), selected, choose }.draw()
}

/// The figures of a step, under its number and its title.
fn group(model: &GalleryModel, step: &str, cards: &[usize], scope: &Scope) -> Html {
    let Some(page) = scope.site.page(step) else { return Html::default() };
    html! {
        <section class="gallery-step" aria-labelledby={ step.to_owned() } key={ step.to_owned() }>
            <h2 id={ step.to_owned() }>
                if let Some(number) = page.step() {
                    <span>{ number }</span>
                }
                <a href={ scope.site.path(&page.id) } lang={ scope.title_lang(page) }>{ &page.title }</a>
            </h2>
            <ul>
                for own in cards.iter().map(|at| &model.gallery.cards[*at]) {
                    { card::card(own, scope) }
                }
            </ul>
        </section>
    }
}
