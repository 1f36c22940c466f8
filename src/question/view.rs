//! Questions at the end of a step: answered by pointer or keyboard, and checked against what the step says.
//!
//! Without script a question is its pieces, with the answer collapsed below. The first state contains both that and the
//! form, and the stylesheet shows one of them: the form takes its space before it can be used, so nothing moves when it
//! wakes.

mod forms;
mod parts;
mod taken;
#[cfg(test)]
mod tests;
mod turns;

pub use forms::pieces;
pub use taken::taken;

use yew::{Html, html};

use self::parts::Parts;
use super::{QuestionAction, QuestionModel};
use crate::exhibit::{Context, Phase};
use crate::format::{FormatContext, date, fill, quantity};
use crate::model::{Level, Question, Statement, Task};
use crate::view::Scope;
use crate::view::evidence::evidence;
use crate::view::inline::inlines;
use crate::view::links::link;

/// Draws a question as it is now.
pub fn draw(model: &QuestionModel, context: &Context<'_, QuestionModel>) -> Html {
    let (scope, data, state) = (context.scope, &*model.data, &model.state);
    let question = &data.question;
    let parts = Parts { scope, question, data, state, dispatch: context.dispatch.clone() };
    let messages = scope.messages();
    let level = match question.level {
        Level::Recall => messages.question_recall(),
        Level::Understand => messages.question_understand(),
        Level::Weigh => messages.question_weigh(),
    };
    let label = format!("{}-asks", question.id);
    html! {
        <>
            <p class="question-level">{ level }</p>
            <h3 id={ label }>{ &question.asks }</h3>
            { scope.untranslated(&question.id) }
            // On phones a question is one line until it is opened (styles/questions.css).
            <a class="question-open needs-script" href={ format!("#{}", question.id) }>{ messages.question_open() }</a>
            <div class="question-form needs-script">
                { forms::form(&parts) }
                <p class="question-buttons">
                    if state.is_checked {
                        { parts.button("", messages.question_retry(), QuestionAction::Retry) }
                    } else {
                        { parts.button("question-check", messages.question_check(), QuestionAction::Check) }
                    }
                </p>
                <div class="question-said" role="status">
                    if state.is_checked {
                        { said(&parts) }
                    } else if state.is_early {
                        <p>{ messages.question_early() }</p>
                    }
                </div>
                if state.is_checked {
                    { feedback(&parts) }
                }
            </div>
            // In print a question looks as it does without script, because nothing can be chosen from a list there.
            <div class="question-pieces without-script">
                { pieces(question, scope) }
                if context.phase == Phase::Rendered {
                    <details class="question-answer">
                        <summary>{ messages.question_show() }</summary>
                        { right(question, scope) }
                        { feedback(&parts) }
                    </details>
                }
            </div>
        </>
    }
}

/// Whether the answer is right, in words.
fn said(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let score = parts.state.score(parts.question);
    if score.right == score.total {
        return html! { <p class="is-right">{ messages.question_right() }</p> };
    }
    let mut words = messages.question_wrong().to_owned();
    if score.total > 1 {
        let numbers = [("right", &*score.right.to_string()), ("all", &*score.total.to_string())];
        words = fill(messages.question_partly(score.right), &numbers);
    }
    html! {
        <>
            <p class="is-wrong">{ words }</p>
            { right(parts.question, parts.scope) }
        </>
    }
}

/// The right answer in words: one line, or one per part.
pub fn right_words(question: &Question, context: FormatContext<'_>) -> Vec<String> {
    match &question.task {
        Task::Choice { options, right } => options.get(*right).cloned().into_iter().collect(),
        task @ Task::Ordering { events } => {
            let events = task.order().into_iter().filter_map(|index| events.get(index));
            events.map(|(title, day)| format!("{title} ({})", date(*day, context.messages))).collect()
        }
        Task::Matching { left, right, pairs } => {
            let pairs = left.iter().zip(pairs).filter_map(|(left, own)| Some(format!("{left}: {}", right.get(*own)?)));
            pairs.collect()
        }
        Task::Estimate { value, unit, .. } => vec![quantity(*value, *unit, context)],
    }
}

/// The right answer: one line, or a list if it has parts.
pub fn right(question: &Question, scope: &Scope) -> Html {
    let list = if matches!(question.task, Task::Ordering { .. }) { "ol" } else { "ul" };
    let parts = right_words(question, scope.format_context());
    let words = |answer: &str| fill(scope.messages().question_answer(), &[("answer", answer)]);
    match (parts.as_slice(), &question.task) {
        ([number], Task::Estimate { .. }) => html! { <p>{ scope.own_words(words(number)) }</p> },
        ([one], _) => html! { <p>{ scope.with_words(&words("{title}"), &question.id, one) }</p> },
        _ => html! {
            <>
                <p>{ scope.own_words(words("").trim_end().to_owned()) }</p>
                <@{ list } class="question-options" lang={ scope.lang(&question.id) }>
                    for part in parts {
                        <li>{ part }</li>
                    }
                </@>
            </>
        },
    }
}

/// Why the answer is right, and where the site says so.
fn feedback(parts: &Parts<'_>) -> Html {
    let (question, scope) = (parts.question, parts.scope);
    let messages = scope.messages();
    html! {
        <div class="question-feedback">
            <p>{ inlines(&question.feedback, scope) }</p>
            if let Some(own) = &parts.data.ground {
                <p><a href={ format!("#{}", own.id) }>{ messages.question_ground() }</a></p>
                { ground(own, &question.id, scope) }
            }
            if !question.links.is_empty() {
                <p class="question-grounds">{ messages.question_grounds() }</p>
                <ul>
                    for way in &question.links {
                        <li>{ link(way, scope) }</li>
                    }
                </ul>
            }
        </div>
    }
}

/// The evidence of the deciding statement, in the language of the page, which may not be the question's.
fn ground(own: &Statement, question: &str, scope: &Scope) -> Html {
    let evidence = evidence(&own.id, &own.id, own.kind, &own.sentences, &own.citations, scope);
    match scope.page_lang_within(question) {
        Some(lang) => html! { <div { lang }>{ evidence }</div> },
        None => evidence,
    }
}
