//! Questions at the end of a step: asked, answered by hand or keyboard, checked against what the step says.
//!
//! Without script a question stands there with its pieces and its answer folded. The first drawing holds both, of which
//! the stylesheet shows one: the form has its room before it can be used, and nothing moves when it comes alive.

mod forms;

pub use forms::pieces;

use yew::{Callback, MouseEvent};

use super::Scope;
use super::device;
use super::element::{Attributed, Node, all, classed, el, link, node, plain, pressable, text, worded};
use super::evidence::evidence;
use super::exhibit::exhibit;
use super::heading::titled;
use super::inline::inlines;
use crate::export::{Answers, answers_csv, answers_text};
use crate::format::{date, fill, quantity};
use crate::model::{Level, PlacedQuestion, Question, Task};
use crate::state::{Dispatch, ExhibitModel, QuestionAction, QuestionModel, QuestionState};

/// A question in the making.
struct Parts<'a> {
    scope: &'a Scope,
    question: &'a Question,
    state: &'a QuestionState,
    dispatch: Dispatch,
}

impl Parts<'_> {
    fn on<E>(&self, action: impl Fn(E) -> Option<QuestionAction> + 'static) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event| action(event).into_iter().for_each(|action| dispatch.dispatch(action.into())))
    }

    fn button(&self, class: &str, word: &str, action: QuestionAction) -> Node {
        let press = self.on(move |_: MouseEvent| Some(action.clone()));
        pressable("button", (&["type", "class"], &["button", class]), vec![text(word)], press)
    }
}

/// Draws a question as it is now.
pub fn draw(scope: &Scope, model: &QuestionModel, dispatch: Dispatch, is_alive: bool) -> Node {
    let question = &*model.question;
    let parts = Parts { scope, question, state: &model.state, dispatch };
    let messages = scope.messages();
    let level = match question.level {
        Level::Recall => messages.question_recall(),
        Level::Understand => messages.question_understand(),
        Level::Weigh => messages.question_weigh(),
    };
    let label = format!("{}-asks", question.id);
    let mut drawn =
        vec![worded("p", "question-level", level), el("h3", (&["id"], &[&label]), vec![text(&question.asks)])];
    let said = match &model.state {
        own if own.is_checked => said(&parts),
        own if own.is_early => vec![worded("p", "", messages.question_early())],
        _ => Vec::new(),
    };
    let mut form = vec![forms::form(&parts), buttons(&parts)];
    form.push(el("div", (&["class", "role"], &["question-said", "status"]), said));
    if model.state.is_checked {
        form.push(feedback(&parts));
    }
    drawn.push(classed("div", "question-form needs-script", form));
    if !is_alive {
        let answer = vec![right(question, scope), feedback(&parts)];
        let summary = plain("summary", vec![text(messages.question_show())]);
        let answer = classed("details", "question-answer", vec![summary, all(answer)]);
        drawn.push(classed("div", "question-pieces without-script", vec![forms::pieces(question, scope), answer]));
    }
    let attributes: Attributed<'_> =
        (&["class", "id", "role", "aria-labelledby"], &["question", &question.id, "group", &label]);
    el("div", attributes, drawn)
}

fn buttons(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let button = if parts.state.is_checked {
        parts.button("", messages.question_retry(), QuestionAction::Retry)
    } else {
        parts.button("question-check", messages.question_check(), QuestionAction::Check)
    };
    classed("p", "question-buttons", vec![button])
}

/// Whether the answer is right, in words and a sign.
fn said(parts: &Parts<'_>) -> Vec<Node> {
    let messages = parts.scope.messages();
    let (right_parts, all_parts) = parts.state.score(parts.question);
    if right_parts == all_parts {
        return vec![worded("p", "is-right", messages.question_right())];
    }
    let mut words = messages.question_wrong().to_owned();
    if all_parts > 1 {
        let numbers = [("right", &*right_parts.to_string()), ("all", &*all_parts.to_string())];
        words = fill(messages.question_partly(), &numbers);
    }
    vec![worded("p", "is-wrong", &words), right(parts.question, parts.scope)]
}

/// The right answer: in one line, or as a list where it has parts.
pub fn right(question: &Question, scope: &Scope) -> Node {
    let mut list = "ul";
    let parts: Vec<String> = match &question.task {
        Task::Choice { options, right } => options.get(*right).cloned().into_iter().collect(),
        task @ Task::Ordering { events } => {
            list = "ol";
            let events = task.order().into_iter().filter_map(|index| events.get(index));
            events.map(|(title, day)| format!("{title} ({})", date(*day, scope.messages()))).collect()
        }
        Task::Matching { left, right, pairs } => {
            let pairs = left.iter().zip(pairs).filter_map(|(left, own)| Some(format!("{left}: {}", right.get(*own)?)));
            pairs.collect()
        }
        Task::Estimate { value, unit, .. } => vec![quantity(*value, *unit, scope.words())],
    };
    let said = |answer: &str| {
        plain("p", vec![text(fill(scope.messages().question_answer(), &[("answer", answer)]).trim_end())])
    };
    match parts.as_slice() {
        [one] => said(one),
        _ => {
            let parts = parts.iter().map(|part| plain("li", vec![text(part)])).collect();
            all(vec![said(""), classed(list, "question-options", parts)])
        }
    }
}

/// Why, and what on the site says so.
fn feedback(parts: &Parts<'_>) -> Node {
    let (question, scope) = (parts.question, parts.scope);
    let mut rows = vec![plain("p", vec![node(inlines(&question.feedback, scope))])];
    let statement = question.statement.as_ref().and_then(|id| scope.page.statements().find(|own| own.id == *id));
    if let Some(own) = statement {
        rows.push(plain("p", vec![link(&format!("#{}", own.id), scope.messages().question_ground())]));
        rows.push(node(evidence(&own.id, own.kind, &own.sentences, &own.citations, scope)));
    }
    if !question.ways.is_empty() {
        let ways = question.ways.iter().map(|way| {
            let anchor = way.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
            plain("li", vec![link(&format!("{}{anchor}", scope.site.path(&way.page)), &way.words)])
        });
        rows.push(worded("p", "question-grounds", scope.messages().question_grounds()));
        rows.push(plain("ul", ways.collect()));
    }
    classed("div", "question-feedback", rows)
}

/// The questions of the page, and the answers to take away; nothing on pages without questions.
pub fn questions(scope: &Scope) -> Node {
    if scope.page.questions.is_empty() {
        return Node::default();
    }
    let messages = scope.messages();
    let questions = PlacedQuestion::all(&scope.page).map(|question| {
        let id = question.id.clone();
        exhibit(&id, scope, ExhibitModel::Question(QuestionModel::first(question)))
    });
    let take = |csv: bool, word: &str| {
        let scope = scope.clone();
        let press = Callback::from(move |_: MouseEvent| {
            let kept = device::answers();
            let answers = Answers { page: &scope.page, words: scope.words(), kept: &kept };
            let (ending, mime) = if csv { ("csv", "text/csv") } else { ("txt", "text/plain") };
            let file = if csv { answers_csv(&answers) } else { answers_text(&answers) };
            device::download(&format!("{}-answers.{ending}", scope.page.id), mime, &file);
        });
        pressable("button", (&["type"], &["button"]), vec![text(word)], press)
    };
    let forget = Callback::from(|_: MouseEvent| device::forget_answers());
    let take = vec![
        plain("span", vec![text(messages.question_take())]),
        take(false, messages.question_text()),
        take(true, messages.question_csv()),
        pressable("button", (&["type"], &["button"]), vec![text(messages.question_forget())], forget),
    ];
    let mut parts = vec![worded("p", "question-note", messages.question_note())];
    parts.extend(questions);
    parts.push(classed("p", "question-take needs-script", take));
    node(titled("questions", messages.question_heading(), *all(parts)))
}
