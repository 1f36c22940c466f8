//! A question before and after it is answered.

use super::*;
use crate::content::exhibit_data;
use crate::drawn::{Drawn, built, exhibit, pages, squeezed};
use crate::exhibit::{Exhibit, Phase};
use crate::question::{Answer, QuestionState};

/// Every question of the site in its first state.
fn questions() -> impl Iterator<Item = (QuestionModel, Scope)> {
    pages().flat_map(|(page, scope)| {
        page.questions.iter().map(move |own| {
            let data = exhibit_data::question(own, page);
            (QuestionModel::first(data, &scope), scope.clone())
        })
    })
}

/// A question answered rightly.
fn answered(model: &QuestionModel) -> QuestionModel {
    let answer = match &model.data.question.task {
        Task::Choice { right, .. } => Answer::Choice(Some(*right)),
        task @ Task::Ordering { .. } => Answer::Order(task.order()),
        Task::Matching { pairs, .. } => Answer::Matches(pairs.iter().copied().map(Some).collect()),
        Task::Estimate { value, .. } => Answer::Estimate(*value),
    };
    QuestionModel { state: QuestionState { answer, ..model.state.clone() }, ..model.clone() }
}

fn alive(model: &QuestionModel, scope: &Scope) -> Drawn {
    exhibit(model, scope, Phase::Alive)
}

#[test]
fn without_script_the_answer_is_there_and_folded() {
    assert!(built().pages.iter().any(|page| !page.questions.is_empty()), "no question was looked at");
    for (model, scope) in questions() {
        let drawn = exhibit(&model, &scope, Phase::Rendered);
        let folded = drawn.one("details.question-answer:not([open])");
        let said = crate::drawn::text(folded);
        let right = crate::drawn::drawn(right(&model.data.question, &scope)).words();
        assert!(said.contains(&right), "{}: {right} is not in {said}", model.id());
        assert!(!drawn.texts(".question-pieces > :not(details)").concat().contains(&right), "{}", model.id());
        assert_eq!(drawn.count(".is-right, .is-wrong, .question-feedback + .question-said *"), 0, "{}", model.id());
    }
}

#[test]
fn a_right_answer_is_said_to_be_right_with_the_reason_and_its_place() {
    for (model, scope) in questions() {
        let before = alive(&model, &scope);
        assert_eq!(before.count(".question-feedback, .question-mark"), 0, "{}", model.id());
        let drawn = alive(&answered(&model).after(QuestionAction::Check), &scope);
        assert_eq!(drawn.texts(".question-said .is-right"), [squeezed(scope.messages().question_right())]);
        assert_eq!(drawn.count(".is-wrong"), 0, "{}", model.id());
        let links = model.data.question.links.len();
        assert_eq!(drawn.count(".question-feedback > ul > li"), links, "{}", model.id());
        assert!(links > 0 || model.data.ground.is_some(), "{}: nothing says so", model.id());
        assert_eq!(drawn.count(".question-answer"), 0, "{}: the answer stands there once", model.id());
        assert_eq!(drawn.count("input:not([disabled]), select:not([disabled])"), 0, "{}", model.id());
    }
}

#[test]
fn a_wrong_choice_is_marked_beside_the_right_one() {
    let mut seen = 0;
    for (model, scope) in questions() {
        let Task::Choice { options, right } = &model.data.question.task else { continue };
        let wrong = (right + 1) % options.len();
        let model = model.after(QuestionAction::Choose(wrong)).after(QuestionAction::Check);
        let drawn = alive(&model, &scope);
        let marks = drawn.attributes(".question-option .question-mark", "class");
        assert_eq!(marks.len(), 2, "{}: {marks:?}", model.id());
        let said = drawn.texts(".question-said").concat();
        assert!(said.contains(&squeezed(&options[*right])), "{}: {said}", model.id());
        seen += 1;
    }
    assert!(seen > 0, "no choice was looked at");
}

#[test]
fn nothing_is_judged_before_it_is_answered() {
    let mut seen = 0;
    for (model, scope) in questions().filter(|(model, _)| !model.state.is_answered()) {
        let drawn = alive(&model.after(QuestionAction::Check), &scope);
        assert_eq!(drawn.texts("[role=status]"), [squeezed(scope.messages().question_early())], "{}", model.id());
        assert_eq!(drawn.count(".question-feedback"), 0, "{}", model.id());
        seen += 1;
    }
    assert!(seen > 0, "every question counts as answered from the beginning");
}
