//! The row for downloading answers. On the worksheet it covers all steps and asks whose the answers are.

use yew::{Callback, Html, InputEvent, MouseEvent, html};

use super::turns::{forget_buttons, status, turns};
use crate::exhibit::Context;
use crate::platform;
use crate::question::files::{Answers, answers_csv, answers_text, head_label};
use crate::question::{AnswersAction, AnswersModel, AnswersReach, HeadLine};

/// The whole row.
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
            // So that the files of several pupils on one device have different names.
            let number = own.pupils.now.number;
            let whose = if number > 1 { ["-", &*number.to_string()].concat() } else { String::new() };
            platform::download(&[&*scope.page.id, "-answers", &*whose, ".", ending].concat(), mime, &text);
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
            { forget_buttons(model, model.pupils.now.number, messages.question_forget().to_owned(), context) }
            { status(model, context) }
            if model.data.reach == AnswersReach::AllSteps {
                { turns(model, context) }
            }
        </>
    }
}

/// A field of the head.
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

#[derive(Clone, Copy)]
enum AnswerFile {
    Text,
    Table,
}
