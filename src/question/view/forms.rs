//! The forms in which readers answer: choose, order, match, estimate. Every control is a native one, so keys work as they
//! do elsewhere.

use yew::{Html, InputEvent, MouseEvent, html};

use super::parts::Parts;
use crate::format::{date, fill, quantity};
use crate::model::{DecimalRange, PartialDate, Question, Task};
use crate::platform;
use crate::question::{Answer, MoveDirection, QuestionAction};
use crate::view::Scope;

/// The pieces alone, as shown without script and in print.
pub fn pieces(question: &Question, scope: &Scope) -> Html {
    let items =
        |texts: &mut dyn Iterator<Item = &String>| texts.map(|own| html! { <li>{ own }</li> }).collect::<Html>();
    let lang = scope.lang(&question.id);
    match &question.task {
        Task::Choice { options, .. } => {
            html! { <ol class="question-options" { lang }>{ items(&mut options.iter()) }</ol> }
        }
        Task::Ordering { events } => html! {
            <ul class="question-options question-blanks" { lang }>{ items(&mut events.iter().map(|(title, _)| title)) }</ul>
        },
        Task::Matching { left, right, .. } => html! {
            <>
                <ul class="question-options question-blanks" lang={ lang.clone() }>{ items(&mut left.iter()) }</ul>
                <ol class="question-options question-fellows" { lang }>{ items(&mut right.iter()) }</ol>
            </>
        },
        Task::Estimate { range: DecimalRange { low, high }, unit, .. } => {
            let [low, high] = [low, high].map(|end| quantity(*end, *unit, scope.format_context()));
            let words = fill(scope.messages().question_between(), &[("low", &low), ("high", &high)]);
            html! { <p class="question-options" lang={ scope.own_lang() }>{ words }</p> }
        }
    }
}

/// The form with the answer so far. It is in the page before it is alive, so browsers must not restore what was chosen
/// before a reload: the exhibit does.
pub fn form(parts: &Parts<'_>) -> Html {
    match (&parts.question.task, &parts.state.answer) {
        (Task::Choice { options, right }, Answer::Choice(chosen)) => choice(parts, options, *right, *chosen),
        (Task::Ordering { events }, Answer::Order(order)) => html! {
            <ol class="question-order">
                for (at, event) in order.iter().enumerate() {
                    if let Some((title, day)) = events.get(*event) {
                        { ordered(parts, at, *event, order.len(), title, *day) }
                    }
                }
            </ol>
        },
        (Task::Matching { left, right, pairs }, Answer::Matches(matches)) => html! {
            <div class="question-pairs">
                for (at, word) in left.iter().enumerate() {
                    { matched(parts, at, word, right, matches.get(at).copied().flatten(), pairs.get(at).copied()) }
                }
            </div>
        },
        (Task::Estimate { .. }, Answer::Estimate(_)) => estimate(parts),
        _ => Html::default(),
    }
}

/// The mark beside a part of the answer; nothing until the answer is checked.
fn mark(parts: &Parts<'_>, is_right: bool) -> Html {
    if !parts.state.is_checked {
        return Html::default();
    }
    let messages = parts.scope.messages();
    let (class, word) = if is_right {
        ("question-mark is-right", messages.question_mark_right())
    } else {
        ("question-mark is-wrong", messages.question_mark_wrong())
    };
    html! { <span { class }>{ word }</span> }
}

fn choice(parts: &Parts<'_>, options: &[String], right: usize, chosen: Option<usize>) -> Html {
    let choose = |index| parts.on(move |_: InputEvent| Some(QuestionAction::Choose(index)));
    html! {
        <div class="question-choice" role="radiogroup" aria-labelledby={ format!("{}-asks", parts.question.id) }>
            for (index, words) in options.iter().enumerate() {
                <label class="question-option">
                    <input
                        type="radio"
                        autocomplete="off"
                        name={ parts.question.id.clone() }
                        checked={ chosen == Some(index) }
                        disabled={ parts.state.is_checked }
                        oninput={ choose(index) }
                    />
                    <span>{ words }</span>
                    if index == right || chosen == Some(index) {
                        { mark(parts, index == right) }
                    }
                </label>
            }
        </div>
    }
}

fn ordered(parts: &Parts<'_>, at: usize, event: usize, count: usize, title: &str, day: PartialDate) -> Html {
    let messages = parts.scope.messages();
    let id = &parts.question.id;
    let move_it = |direction: MoveDirection, word: &str, label: &str| {
        // How far it can still move, and the opposite direction.
        let (places, back) = match direction {
            MoveDirection::Up => (at, MoveDirection::Down),
            MoveDirection::Down => (count - 1 - at, MoveDirection::Up),
        };
        let own = format!("{id}-{event}-{}", direction.name());
        // The focus stays with the event moved; at the end of the list it goes to the event's other button.
        let next = format!("{id}-{event}-{}", if places == 1 { back } else { direction }.name());
        let press = parts.on(move |_: MouseEvent| {
            platform::focus_later(&next);
            Some(QuestionAction::Move(at, direction))
        });
        html! {
            <button
                type="button"
                id={ own }
                aria-label={ fill(label, &[("title", title)]) }
                disabled={ places == 0 || parts.state.is_checked }
                onclick={ press }
            >
                { word }
            </button>
        }
    };
    html! {
        <li>
            <span>{ title }</span>
            if parts.state.is_checked {
                <span class="question-date">{ date(day, messages) }</span>
                { mark(parts, parts.question.task.order().get(at) == Some(&event)) }
            } else {
                <span class="question-moves">
                    { move_it(MoveDirection::Up, messages.question_up(), messages.question_up_label()) }
                    { move_it(MoveDirection::Down, messages.question_down(), messages.question_down_label()) }
                </span>
            }
        </li>
    }
}

fn matched(
    parts: &Parts<'_>,
    at: usize,
    word: &str,
    right: &[String],
    own: Option<usize>,
    matching: Option<usize>,
) -> Html {
    let choose = parts.on(move |event: InputEvent| {
        let right = platform::input_value(&event).parse().ok();
        Some(QuestionAction::Pair { left: at, right })
    });
    html! {
        <div>
            <label class="question-pair">
                <span>{ word }</span>
                <select autocomplete="off" disabled={ parts.state.is_checked } oninput={ choose }>
                    <option value="" selected={ own.is_none() }>{ parts.scope.messages().question_choose() }</option>
                    for (index, words) in right.iter().enumerate() {
                        <option value={ index.to_string() } selected={ own == Some(index) }>{ words }</option>
                    }
                </select>
            </label>
            { mark(parts, own == matching) }
        </div>
    }
}

fn estimate(parts: &Parts<'_>) -> Html {
    let (Task::Estimate { range: DecimalRange { low, high }, unit, step, .. }, Answer::Estimate(estimate)) =
        (&parts.question.task, &parts.state.answer)
    else {
        return Html::default();
    };
    let words = quantity(*estimate, *unit, parts.scope.format_context());
    let input = |kind: &'static str| {
        let set =
            parts.on(|event: InputEvent| Some(QuestionAction::Estimate(platform::input_value(&event).parse().ok()?)));
        html! {
            <input
                type={ kind }
                autocomplete="off"
                min={ low.to_string() }
                max={ high.to_string() }
                step={ step.to_string() }
                value={ estimate.to_string() }
                disabled={ parts.state.is_checked }
                aria-labelledby={ format!("{}-asks", parts.question.id) }
                aria-valuetext={ (kind == "range").then(|| words.clone()) }
                oninput={ set }
            />
        }
    };
    html! {
        <div class="question-guess">
            { input("range") }
            { input("number") }
            <output>{ &words }</output>
        </div>
    }
}
