//! Forgetting and restoring answers and, on a shared device, changing whose turn it is.

use yew::{Callback, Html, MouseEvent, html};

use crate::exhibit::Context;
use crate::format::fill;
use crate::model::Messages;
use crate::platform;
use crate::question::{AnswersAction, AnswersModel, Pupil, Pupils, RowStatus};

/// The button that is always there, which gets the focus when another one disappears.
const NEXT: &str = "answers-next";

/// What a pupil is called.
fn name(pupil: &Pupil, messages: &Messages) -> String {
    let number = [messages.class_number(), "\u{a0}", &*pupil.number.to_string()].concat();
    if pupil.name.is_empty() { number } else { [&*number, ", ", &*pupil.name].concat() }
}

/// The button that forgets a pupil's answers, which turns into the confirmation and then into undo. It stays the same
/// button, so that the focus stays.
pub fn forget_buttons(model: &AnswersModel, number: usize, word: String, context: &Context<'_, AnswersModel>) -> Html {
    let messages = context.scope.messages();
    let say = |status| context.dispatch.on(move |_: MouseEvent| Some(AnswersAction::Say(status)));
    let is_asking = model.status == RowStatus::Asking(number);
    let (word, press) = if let Some(forgotten) = model.forgotten_of(number).cloned() {
        let back = context.dispatch.on(move |_: MouseEvent| {
            let mut pupils = Pupils::kept();
            pupils.bring_back(forgotten.clone());
            pupils.keep();
            Some(AnswersAction::BroughtBack(number))
        });
        (messages.question_bring_back().to_owned(), back)
    } else if is_asking {
        let forget = context.dispatch.on(move |_: MouseEvent| {
            let mut pupils = Pupils::kept();
            let forgotten = pupils.forget(number)?;
            pupils.keep();
            Some(AnswersAction::Forgotten(forgotten))
        });
        (messages.question_forget_all().to_owned(), forget)
    } else {
        (word, say(RowStatus::Asking(number)))
    };
    html! {
        <>
            <button type="button" class="question-forget" onclick={ press }>{ word }</button>
            if is_asking {
                <button type="button" onclick={ say(RowStatus::Silent) }>{ messages.question_keep() }</button>
            }
        </>
    }
}

/// What was done last, in words.
pub fn status(model: &AnswersModel, context: &Context<'_, AnswersModel>) -> Html {
    let messages = context.scope.messages();
    let words = match model.status {
        RowStatus::Silent => String::new(),
        RowStatus::Asking(_) => messages.question_forget_asks().to_owned(),
        RowStatus::Forgotten => messages.question_forgotten().to_owned(),
        RowStatus::Turn => fill(messages.question_turn(), &[("name", &name(&model.pupils.now, messages))]),
    };
    html! { <span class="question-forgotten" role="status">{ words }</span> }
}

/// Whose turn it is, and how to change it; nothing if the device can't store what is put aside.
pub fn turns(model: &AnswersModel, context: &Context<'_, AnswersModel>) -> Html {
    if model.pupils.aside.is_none() {
        return Html::default();
    }
    let messages = context.scope.messages();
    let (own_name, forgotten) = (model.head.name.clone(), model.forgotten.clone());
    let next = turn(context, move |pupils| pupils.with_another(&own_name, &forgotten));
    let everybody = model.everybody();
    html! {
        <div class="question-turns">
            <button type="button" id={ NEXT } onclick={ next }>{ messages.question_next() }</button>
            <span>{ messages.question_next_note() }</span>
            if everybody.len() > 1 {
                <ul aria-label={ messages.question_kept_here().to_owned() }>
                    for pupil in everybody {
                        { one(&pupil, model, context) }
                    }
                </ul>
            }
        </div>
    }
}

/// A pupil of this device.
fn one(pupil: &Pupil, model: &AnswersModel, context: &Context<'_, AnswersModel>) -> Html {
    let messages = context.scope.messages();
    let (number, name) = (pupil.number, name(pupil, messages));
    let is_now = number == model.pupils.now.number;
    let words = if is_now { messages.question_kept_now() } else { messages.question_kept() };
    // The name comes last because it may contain anything.
    let words = fill(words, &[("count", &pupil.answers.len().to_string()), ("name", &name)]);
    if is_now {
        return html! { <li>{ words }</li> };
    }
    let own_name = model.head.name.clone();
    html! {
        <li>
            <span>{ words }</span>
            if !pupil.answers.is_empty() {
                <button type="button" onclick={ turn(context, move |pupils| pupils.gone_on(number, &own_name)) }>
                    { fill(messages.question_go_on(), &[("name", &name)]) }
                </button>
            }
            { forget_buttons(model, number, fill(messages.question_forget_one(), &[("name", &name)]), context) }
        </li>
    }
}

/// Changes whose turn it is.
fn turn(context: &Context<'_, AnswersModel>, change: impl Fn(Pupils) -> Pupils + 'static) -> Callback<MouseEvent> {
    context.dispatch.on(move |_: MouseEvent| {
        change(Pupils::kept()).keep();
        platform::focus_later(NEXT);
        Some(AnswersAction::Say(RowStatus::Turn))
    })
}
