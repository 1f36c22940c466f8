//! Where exhibits are on a page, each in its first state.

use yew::{Html, html};

use super::super::slides::slide;
use crate::builder::BuilderModel;
use crate::claims::ClaimsModel;
use crate::content::exhibit_data;
use crate::deck::DeckModel;
use crate::exhibit::{Exhibit, rendered};
use crate::figure::FigureModel;
use crate::gallery::GalleryModel;
use crate::ledger::LedgerModel;
use crate::model::{ClaimList, FIGURES, Figure, Gallery, KeyNumbers, Ledger, Page, Sheet, SourceList, Stage, Timeline};
use crate::numbers::NumbersModel;
use crate::question::{AnswersModel, QuestionModel};
use crate::sources::SourcesModel;
use crate::story::StoryModel;
use crate::timeline::TimelineModel;
use crate::view::Scope;
use crate::view::heading::titled;

fn placed<E: Exhibit>(data: E::Data, scope: &Scope) -> Html {
    rendered(&E::first(data, scope), scope)
}

pub fn figure(figure: &Figure, scope: &Scope) -> Html {
    placed::<FigureModel>(figure.clone(), scope)
}

pub fn numbers(strip: &KeyNumbers, scope: &Scope) -> Html {
    placed::<NumbersModel>(strip.clone(), scope)
}

/// From a figure's own page to the step that uses it, and to all figures.
pub fn step_of_figure(page: &Page, scope: &Scope) -> Html {
    let Some(figure) = page.figures().next() else { return Html::default() };
    html! {
        <p class="figure-step">
            if let Some(step) = scope.site.page(&figure.step) {
                <a href={ format!("{}#{}", scope.site.path(&step.id), figure.id) }>
                    { scope.with_title(scope.messages().figure_of_step(), step) }
                </a>
            }
            { " · " }
            if let Some(page) = scope.site.page(FIGURES) {
                <a href={ scope.site.path(FIGURES) } lang={ scope.title_lang(page) }>{ &page.title }</a>
            }
        </p>
    }
}

pub fn timeline(timeline: &Timeline, scope: &Scope) -> Html {
    placed::<TimelineModel>(timeline.clone(), scope)
}

/// The stage of a story, beside the text.
pub fn stage(stage: &Stage, scope: &Scope) -> Html {
    placed::<StoryModel>(stage.clone(), scope)
}

pub fn ledger(ledger: &Ledger, scope: &Scope) -> Html {
    placed::<LedgerModel>(ledger.clone(), scope)
}

/// The index of figures.
pub fn gallery(gallery: &Gallery, scope: &Scope) -> Html {
    placed::<GalleryModel>(gallery.clone(), scope)
}

/// The filters of the list of claims.
pub fn claims(list: &ClaimList, scope: &Scope) -> Html {
    placed::<ClaimsModel>(list.clone(), scope)
}

/// The filters of the list of sources.
pub fn sources(list: &SourceList, scope: &Scope) -> Html {
    placed::<SourcesModel>(list.clone(), scope)
}

/// The builder of snippets; the single-file site has no pieces to frame.
pub fn builder(scope: &Scope) -> Html {
    if scope.site.is_offline() {
        return html! { <p>{ scope.messages().builder_offline() }</p> };
    }
    placed::<BuilderModel>(exhibit_data::builder(&scope.site), scope)
}

/// The questions of the page, and the tools for the answers; nothing on pages without questions.
pub fn questions(page: &Page, scope: &Scope) -> Html {
    if page.questions.is_empty() {
        return Html::default();
    }
    let messages = scope.messages();
    let parts = html! {
        <>
            <p class="question-note">{ messages.question_note() }</p>
            for question in &page.questions {
                { slide(placed::<QuestionModel>(exhibit_data::question(question, page), scope), &question.asks) }
            }
            { placed::<AnswersModel>(exhibit_data::answers(page), scope) }
        </>
    };
    titled("questions", messages.question_heading(), parts)
}

/// The tools for the answers to the questions of all steps.
pub fn all_answers(sheets: &[Sheet], scope: &Scope) -> Html {
    placed::<AnswersModel>(exhibit_data::all_answers(sheets), scope)
}

/// The presentation of the page; nothing on pages that cannot be presented.
pub fn deck(page: &Page, scope: &Scope) -> Html {
    exhibit_data::deck(page).map_or_else(Html::default, |data| placed::<DeckModel>(data, scope))
}
