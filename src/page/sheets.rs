//! The questions of all steps on one page: with space to write for the class, with the answers for the teacher.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::model::{Question, Sheet, SheetForm};
use crate::question::{pieces, right};
use crate::view::Scope;
use crate::view::inline::inlines;

/// Draws the questions by step.
pub fn sheets(list: &[Sheet], form: SheetForm, scope: &Scope) -> Html {
    let mut number = 0;
    let steps = list.iter().map(|sheet| {
        let rows = sheet.questions.iter().map(|question| {
            number += 1;
            let below = match form {
                SheetForm::AnswerKey => answer(question, sheet, scope),
                SheetForm::Worksheet => room(question, scope),
            };
            html! {
                <div class="sheet-question" id={ question.id.clone() }>
                    <h3>
                        <span class="sheet-number">{ format!("{number}.") }</span>{ " " }
                        { scope.record_name(&question.id, &question.asks) }
                    </h3>
                    { below }
                </div>
            }
        });
        step(sheet, rows.collect(), scope)
    });
    steps.collect()
}

fn step(sheet: &Sheet, rows: Html, scope: &Scope) -> Html {
    let Some(step) = scope.site.page(&sheet.step) else { return Html::default() };
    let label = format!("{}-questions", sheet.step);
    html! {
        <section class="section sheet" aria-labelledby={ label.clone() }>
            <h2 id={ label }>
                { step.step().map(|number| format!("{number}. ")) }
                <a href={ scope.site.path(&step.id) } lang={ scope.title_lang(step) }>{ &step.title }</a>
            </h2>
            { rows }
        </section>
    }
}

/// The right answer, the reason, and the statement that supports it.
fn answer(question: &Question, sheet: &Sheet, scope: &Scope) -> Html {
    html! {
        <>
            { right(question, scope) }
            <p lang={ scope.lang(&question.id) }>{ inlines(&question.feedback, scope) }</p>
            if let Some(id) = &question.statement {
                <p class="sheet-ground">
                    { scope.messages().sheet_statement() }{ " " }
                    <a href={ format!("{}#{id}", scope.site.path(&sheet.step)) }>{ id }</a>
                </p>
            }
        </>
    }
}

/// Lines to write on.
fn room(question: &Question, scope: &Scope) -> Html {
    html! {
        <>
            { pieces(question, scope) }
            <p class="sheet-line"></p>
            <p class="sheet-line"><span class="sheet-ground">{ scope.messages().sheet_statement() }</span></p>
        </>
    }
}
