//! A question before and after it is answered.

use super::*;
use crate::content::exhibit_data;
use crate::drawn::{Drawn, built, exhibit, pages, squeezed};
use crate::exhibit::{Exhibit, Phase};
use crate::model::{Generated, SheetForm};
use crate::platform::KeptAnswer;
use crate::question::files::{Answers, answers_csv, answers_text};
use crate::question::{
    Answer, AnswersAction, AnswersModel, AnswersReach, HeadLine, Pupil, Pupils, QuestionState, RowStatus,
};

/// Every question of the site in its first state.
fn questions() -> impl Iterator<Item = (QuestionModel, Scope)> {
    pages().flat_map(|(page, scope)| {
        page.questions.iter().map(move |own| {
            let data = exhibit_data::question(own, page);
            (QuestionModel::first(data, &scope), scope.clone())
        })
    })
}

fn rightly(question: &Question) -> Answer {
    match &question.task {
        Task::Choice { right, .. } => Answer::Choice(Some(*right)),
        task @ Task::Ordering { .. } => Answer::Order(task.order()),
        Task::Matching { pairs, .. } => Answer::Matches(pairs.iter().copied().map(Some).collect()),
        Task::Estimate { value, .. } => Answer::Estimate(*value),
    }
}

/// A question with the right answer, not checked yet.
fn answered(model: &QuestionModel) -> QuestionModel {
    let answer = rightly(&model.data.question);
    QuestionModel { state: QuestionState { answer, ..model.state.clone() }, ..model.clone() }
}

fn alive(model: &QuestionModel, scope: &Scope) -> Drawn {
    exhibit(model, scope, Phase::Alive)
}

#[test]
fn without_script_the_answer_is_present_and_collapsed() {
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
fn a_right_answer_is_confirmed_with_the_reason_and_where_to_read_it() {
    for (model, scope) in questions() {
        let before = alive(&model, &scope);
        assert_eq!(before.count(".question-feedback, .question-mark"), 0, "{}", model.id());
        let drawn = alive(&answered(&model).after(QuestionAction::Check), &scope);
        assert_eq!(drawn.texts(".question-said .is-right"), [squeezed(scope.messages().question_right())]);
        assert_eq!(drawn.count(".is-wrong"), 0, "{}", model.id());
        let links = model.data.question.links.len();
        assert_eq!(drawn.count(".question-feedback > ul > li"), links, "{}", model.id());
        assert!(links > 0 || model.data.ground.is_some(), "{}: nothing says so", model.id());
        assert_eq!(drawn.count(".question-answer"), 0, "{}: the answer is shown once", model.id());
        assert_eq!(drawn.count("input:not([disabled]), select:not([disabled])"), 0, "{}", model.id());
    }
}

#[test]
fn a_wrong_choice_and_the_right_one_are_both_marked() {
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
fn nothing_is_checked_before_it_is_answered() {
    let mut seen = 0;
    for (model, scope) in questions().filter(|(model, _)| !model.state.is_answered()) {
        let drawn = alive(&model.after(QuestionAction::Check), &scope);
        assert_eq!(drawn.texts("[role=status]"), [squeezed(scope.messages().question_early())], "{}", model.id());
        assert_eq!(drawn.count(".question-feedback"), 0, "{}", model.id());
        seen += 1;
    }
    assert!(seen > 0, "every question counts as answered from the start");
}

/// Every row for answers on the site.
fn rows() -> Vec<(AnswersModel, Scope)> {
    let all = pages().flat_map(|(page, scope)| {
        let sheets = page.generated().filter_map(|own| match own {
            Generated::Sheets(list, SheetForm::Worksheet) => Some(exhibit_data::all_answers(list)),
            _ => None,
        });
        let step = (!page.questions.is_empty()).then(|| exhibit_data::answers(page));
        let rows: Vec<_> = sheets.chain(step).collect();
        rows.into_iter().map(move |data| (AnswersModel::first(data, &scope), scope.clone()))
    });
    all.collect()
}

/// A file of this row for a reader who has answered every question correctly.
fn filled<T>(model: &AnswersModel, scope: &Scope, file: impl Fn(&Answers<'_>) -> T) -> T {
    let questions = model.data.sheets.iter().flat_map(|sheet| &sheet.questions);
    let kept = questions.filter_map(|own| {
        let state = QuestionState { answer: rightly(own), ..QuestionState::first(own) };
        let word = state.with(own, QuestionAction::Check).to_query_value(own)?;
        Some(KeptAnswer { question: own.id.clone(), word })
    });
    file(&Answers {
        site: &scope.site,
        sheets: &model.data.sheets,
        head: &model.head,
        origin: &scope.site.origin,
        context: scope.format_context(),
        kept: &kept.collect::<Vec<_>>(),
    })
}

#[test]
fn one_row_covers_all_steps_and_asks_whose_the_answers_are() {
    let (all, steps): (Vec<_>, Vec<_>) =
        rows().into_iter().partition(|(model, _)| model.data.reach == AnswersReach::AllSteps);
    let [(all, scope)] = all.as_slice() else { panic!("one row for all steps") };
    assert_eq!(all.data.sheets.len(), steps.len());
    assert_eq!(exhibit(all, scope, Phase::Alive).count("label > input"), 3);
    for (model, scope) in &steps {
        assert_eq!(exhibit(model, scope, Phase::Alive).count("input"), 0);
        assert_eq!(model.data.sheets.len(), 1);
    }
    let written = all.after(AnswersAction::Write(HeadLine::Name, "Asha".to_owned()));
    let drawn = exhibit(&written, scope, Phase::Alive);
    assert_eq!(drawn.attributes("label > input", "value"), ["Asha", "", ""]);
}

#[test]
fn files_say_whose_answers_they_are_and_where_each_question_is_asked() {
    for (model, scope) in rows() {
        let lines = [(HeadLine::Name, "Asha, \"A\""), (HeadLine::Group, "=11b"), (HeadLine::Date, "2026-12-01")];
        let written = lines
            .iter()
            .fold(model, |model, (line, words)| model.after(AnswersAction::Write(*line, (*words).to_owned())));
        let (text, table) = (filled(&written, &scope, answers_text), filled(&written, &scope, answers_csv));
        let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        let asked: Vec<(&str, &Question)> = written
            .data
            .sheets
            .iter()
            .flat_map(|sheet| sheet.questions.iter().map(|own| (sheet.step.as_str(), own)))
            .collect();
        assert_eq!(records.len(), asked.len());
        assert!(lines.iter().all(|(_, words)| text.contains(words)), "{text}");
        for (record, (step, question)) in records.iter().zip(asked) {
            let address = format!("https://example.org/explainer/{step}/#{}", question.id);
            // A spreadsheet must not evaluate what a reader has typed as a formula.
            assert_eq!(record.iter().take(3).collect::<Vec<_>>(), ["Asha, \"A\"", "'=11b", "2026-12-01"]);
            assert_eq!((&record[4], &record[9]), (question.id.as_str(), address.as_str()));
            assert!(!record[6].is_empty() && record[7] == record[8], "{}: {record:?}", question.id);
            assert_eq!(text.matches(&format!("{address}\n")).count(), 1, "{address}");
            assert!(text.contains(&question.asks), "{}", question.id);
        }
    }
}

/// The row of the worksheet.
fn row_of_all() -> (AnswersModel, Scope) {
    rows().into_iter().find(|(model, _)| model.data.reach == AnswersReach::AllSteps).expect("a row for all steps")
}

/// A pupil with this many answers.
fn pupil(number: usize, name: &str, count: usize) -> Pupil {
    let answer = KeptAnswer { question: "q".to_owned(), word: "1".to_owned() };
    Pupil { name: name.to_owned(), answers: vec![answer; count], ..Pupil::new(number) }
}

#[test]
fn only_the_row_for_all_steps_offers_a_turn_to_others_and_only_if_answers_can_be_put_aside() {
    for (model, scope) in rows() {
        let many = usize::from(model.data.reach == AnswersReach::AllSteps);
        let drawn = exhibit(&model, &scope, Phase::Alive);
        assert_eq!((drawn.count("#answers-next"), drawn.count(".question-turns li")), (many, 0));
        let blocked = model.with_pupils(Pupils { aside: None, ..Pupils::one() });
        assert_eq!(exhibit(&blocked, &scope, Phase::Alive).count(".question-turns"), 0);
    }
}

#[test]
fn every_pupil_is_listed_with_the_available_actions() {
    let (model, scope) = row_of_all();
    let aside = Some(vec![pupil(1, "Asha {count}", 12), pupil(3, "", 3)]);
    let model = model.with_pupils(Pupils { now: pupil(2, "Ravi", 5), aside });
    let drawn = exhibit(&model, &scope, Phase::Alive);
    let listed = drawn.texts(".question-turns li");
    assert_eq!(listed.len(), 3);
    for (listed, words) in listed.iter().zip([["1, Asha {count}", "12"], ["2, Ravi", "5"], ["3", "3"]]) {
        assert!(words.iter().all(|own| listed.contains(&squeezed(own))), "{listed} lacks {words:?}");
    }
    let buttons = [1, 2, 3].map(|at| drawn.count(&format!(".question-turns li:nth-child({at}) button")));
    assert_eq!(buttons, [2, 0, 2]);
    assert_eq!(drawn.attributes("label > input", "value"), ["Ravi", "", ""], "the file is in their name");
}

#[test]
fn forgotten_answers_can_be_restored_in_the_same_place() {
    let (model, scope) = row_of_all();
    let messages = scope.messages();
    let row = |drawn: &Drawn| drawn.texts(".question-turns li:nth-child(1) .question-forget").concat();
    let aside = |list: Vec<Pupil>| Pupils { now: pupil(2, "", 5), aside: Some(list) };
    let model = model.with_pupils(aside(vec![pupil(1, "Asha", 12)]));
    let asked = model.after(AnswersAction::Say(RowStatus::Asking(1)));
    assert_eq!(row(&exhibit(&asked, &scope, Phase::Alive)), squeezed(messages.question_forget_all()));
    let forgotten = asked.after(AnswersAction::Forgotten(pupil(1, "Asha", 12))).with_pupils(aside(Vec::new()));
    let drawn = exhibit(&forgotten, &scope, Phase::Alive);
    assert_eq!(row(&drawn), squeezed(messages.question_bring_back()));
    assert_eq!(drawn.texts("[role=status]"), [squeezed(messages.question_forgotten())]);
    let first = drawn.texts(".question-forget").into_iter().next();
    assert_eq!(first, Some(squeezed(messages.question_forget())), "other pupils are not offered to restore them");
    let back = forgotten.after(AnswersAction::BroughtBack(1));
    assert_eq!(exhibit(&back, &scope, Phase::Alive).count(".question-turns li"), 0);
}
