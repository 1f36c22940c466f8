//! The questions of all steps on one page: with room to write for the class, with the answers for the teacher.

use super::Scope;
use super::element::{Attributed, Node, all, classed, el, link, node, plain, text, worded};
use super::inline::inlines;
use super::question::{pieces, right};
use crate::model::{ANSWER_KEY, Question, Sheet};

/// Draws the questions by step; on the page of the key with what answers them.
pub fn sheets(scope: &Scope) -> Node {
    let is_key = scope.page.id == ANSWER_KEY;
    let mut number = 0;
    let steps = scope.page.sheets.iter().map(|sheet| {
        let rows = sheet.questions.iter().map(|question| {
            number += 1;
            row(number, question, sheet, is_key, scope)
        });
        step(sheet, rows.collect(), scope)
    });
    all(steps.collect())
}

fn step(sheet: &Sheet, rows: Vec<Node>, scope: &Scope) -> Node {
    let Some(step) = scope.site.page(&sheet.step) else { return Node::default() };
    let label = format!("{}-questions", sheet.step);
    let number = step.step.map(|number| format!("{number}. ")).unwrap_or_default();
    let title = vec![text(&number), link(&scope.site.path(&step.id), &step.title)];
    let mut parts = vec![el("h2", (&["id"], &[&label]), title)];
    parts.extend(rows);
    el("section", (&["class", "aria-labelledby"], &["section sheet", &label]), parts)
}

fn row(number: usize, question: &Question, sheet: &Sheet, is_key: bool, scope: &Scope) -> Node {
    let messages = scope.messages();
    let asks = vec![worded("span", "sheet-number", &format!("{number}.")), text(" "), text(&question.asks)];
    let mut parts = vec![plain("h3", asks)];
    if is_key {
        parts.push(node(right(question, scope)));
        parts.push(plain("p", vec![inlines(&question.feedback, scope)]));
        if let Some(id) = &question.statement {
            let address = format!("{}#{id}", scope.site.path(&sheet.step));
            let ground = vec![text(messages.sheet_statement()), text(" "), link(&address, id)];
            parts.push(classed("p", "sheet-ground", ground));
        }
    } else {
        parts.push(node(pieces(question, scope)));
        parts.push(worded("p", "sheet-line", ""));
        parts.push(classed("p", "sheet-line", vec![worded("span", "sheet-ground", messages.sheet_statement())]));
    }
    let attributes: Attributed<'_> = (&["class", "id"], &["sheet-question", &question.id]);
    el("div", attributes, parts)
}
