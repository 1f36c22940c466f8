//! Where exhibits stand in a page, each in its first state.

use yew::{Html, html};

use super::super::slides::slide;
use crate::builder::BuilderModel;
use crate::content::exhibit_data;
use crate::deck::DeckModel;
use crate::exhibit::{Exhibit, rendered};
use crate::figure::FigureModel;
use crate::format::fill;
use crate::ledger::LedgerModel;
use crate::model::{EventList, FIGURES, Page};
use crate::numbers::NumbersModel;
use crate::question::{AnswersModel, QuestionModel};
use crate::timeline::TimelineModel;
use crate::view::Scope;
use crate::view::heading::titled;

fn placed<E: Exhibit>(data: E::Data, scope: &Scope) -> Html {
    rendered(&E::first(data, scope), scope)
}

/// The figure with this id of the page.
pub fn figure(id: &str, page: &Page, scope: &Scope) -> Html {
    page.figure(id).map_or_else(Html::default, |own| placed::<FigureModel>(own.clone(), scope))
}

/// The strip of the page's key numbers with this id.
pub fn numbers(id: &str, page: &Page, scope: &Scope) -> Html {
    page.strip(id).map_or_else(Html::default, |own| placed::<NumbersModel>(own.clone(), scope))
}

/// A figure's own page: the figure, and the way to the step that argues with it.
pub fn figure_page(page: &Page, scope: &Scope) -> Html {
    let Some(first) = page.figures.first() else { return Html::default() };
    html! {
        <>
            { figure(&first.id, page, scope) }
            <p class="figure-step">
                if let Some(step) = scope.site.page(&first.step) {
                    <a href={ format!("{}#{}", scope.site.path(&step.id), first.id) }>
                        { fill(scope.messages().figure_of_step(), &[("title", &step.title)]) }
                    </a>
                }
                { " · " }
                if let Some(page) = scope.site.page(FIGURES) {
                    <a href={ scope.site.path(FIGURES) }>{ &page.title }</a>
                }
            </p>
        </>
    }
}

/// The page's timeline.
pub fn timeline(page: &Page, scope: &Scope) -> Html {
    exhibit_data::timeline(page).map_or_else(Html::default, |data| placed::<TimelineModel>(data, scope))
}

/// A list of events told as a story on the axis of the page's timeline.
pub fn story(list: &EventList, page: &Page, scope: &Scope) -> Html {
    exhibit_data::story(list, page).map_or_else(Html::default, |data| placed::<TimelineModel>(data, scope))
}

/// The page's ledger.
pub fn ledger(page: &Page, scope: &Scope) -> Html {
    page.ledger.as_ref().map_or_else(Html::default, |own| placed::<LedgerModel>(own.clone(), scope))
}

/// The builder of snippets.
pub fn builder(scope: &Scope) -> Html {
    placed::<BuilderModel>(exhibit_data::builder(&scope.site), scope)
}

/// The questions of the page, and what can be done with the answers; nothing on pages without questions.
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

/// What presents the page; nothing on pages that can't be presented.
pub fn deck(page: &Page, scope: &Scope) -> Html {
    exhibit_data::deck(page).map_or_else(Html::default, |data| placed::<DeckModel>(data, scope))
}
