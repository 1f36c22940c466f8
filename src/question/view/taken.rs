//! The row with which answers are taken away or forgotten; on the worksheet it asks whose they are, and takes all steps'.

use yew::{Callback, Html, InputEvent, MouseEvent, html};

use crate::exhibit::Context;
use crate::platform;
use crate::question::files::{Answers, answers_csv, answers_text, head_label};
use crate::question::{AnswersAction, AnswersModel, AnswersReach, Forgetting, HeadLine};

/// What can be done with the answers.
pub fn taken(model: &AnswersModel, context: &Context<'_, AnswersModel>) -> Html {
    let messages = context.scope.messages();
    let download = |file: AnswerFile| {
        let (own, scope) = (model.clone(), context.scope.clone());
        Callback::from(move |_: MouseEvent| {
            let origin = scope.origin();
            let answers = Answers {
                site: &scope.site,
                sheets: &own.data.sheets,
                head: &own.head,
                origin: &origin,
                context: scope.format_context(),
                kept: &platform::answers(),
            };
            let (ending, mime, text) = match file {
                AnswerFile::Table => ("csv", "text/csv", answers_csv(&answers)),
                AnswerFile::Text => ("txt", "text/plain", answers_text(&answers)),
            };
            platform::download(&format!("{}-answers.{ending}", scope.page.id), mime, &text);
        })
    };
    let words = match model.data.reach {
        AnswersReach::Step => messages.question_take(),
        AnswersReach::AllSteps => messages.question_take_all(),
    };
    html! {
        <>
            <span>{ words }</span>
            if model.data.reach == AnswersReach::AllSteps {
                { for HeadLine::ALL.map(|line| field(line, model, context)) }
            }
            <button type="button" onclick={ download(AnswerFile::Text) }>{ messages.question_text() }</button>
            <button type="button" onclick={ download(AnswerFile::Table) }>{ messages.question_csv() }</button>
            { forgetting(model, context) }
        </>
    }
}

/// A field for whose answers they are.
fn field(line: HeadLine, model: &AnswersModel, context: &Context<'_, AnswersModel>) -> Html {
    let write =
        context.dispatch.on(move |event: InputEvent| Some(AnswersAction::Write(line, platform::input_value(&event))));
    let sort = if line == HeadLine::Date { "date" } else { "text" };
    html! {
        <label class="question-head">
            <span>{ head_label(line, context.scope.messages()) }</span>
            <input type={ sort } autocomplete="off" value={ model.head.line(line).to_owned() } oninput={ write } />
        </label>
    }
}

/// The button that forgets all answers on the device, and in its place first the question, then the way back. It stays the
/// same button, so that the focus stays.
fn forgetting(model: &AnswersModel, context: &Context<'_, AnswersModel>) -> Html {
    let messages = context.scope.messages();
    let set = |next: Forgetting| context.dispatch.on(move |_: MouseEvent| Some(AnswersAction::Set(next.clone())));
    let (word, press) = match &model.forgetting {
        Forgetting::Idle => (messages.question_forget(), set(Forgetting::Asking)),
        Forgetting::Asking => (
            messages.question_forget_all(),
            context.dispatch.on(|_: MouseEvent| {
                let kept = platform::answers();
                platform::change_answers(&[]);
                Some(AnswersAction::Set(Forgetting::Done(kept.into())))
            }),
        ),
        Forgetting::Done(kept) => {
            let kept = kept.clone();
            let back = context.dispatch.on(move |_: MouseEvent| {
                platform::change_answers(&kept);
                Some(AnswersAction::Set(Forgetting::Idle))
            });
            (messages.question_bring_back(), back)
        }
    };
    html! {
        <>
            <button type="button" class="question-forget" onclick={ press }>{ word }</button>
            if model.forgetting == Forgetting::Asking {
                <button type="button" onclick={ set(Forgetting::Idle) }>{ messages.question_keep() }</button>
            }
            <span class="question-forgotten" role="status">
                { match model.forgetting {
                    Forgetting::Idle => "",
                    Forgetting::Asking => messages.question_forget_asks(),
                    Forgetting::Done(_) => messages.question_forgotten(),
                } }
            </span>
        </>
    }
}

#[derive(Clone, Copy)]
enum AnswerFile {
    Text,
    Table,
}
