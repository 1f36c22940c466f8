//! The questions of all steps, each with the right answer.

use super::table::word;
use super::{Cell, Column, Table};
use crate::content::claims::words;
use crate::content::kind::question::build;
use crate::content::kind::question::record::QuestionRecord;
use crate::content::library::{Edition, Library};
use crate::content::location::Located;
use crate::model::{Level, Question, Task};

/// Its columns.
pub fn columns() -> Vec<Column> {
    vec![
        Column::id(),
        Column::address(),
        Column::words("step"),
        Column::words("level").one_of([Level::Recall, Level::Understand, Level::Weigh].map(word)),
        Column::words("form").one_of(["choice", "ordering", "matching", "estimate"]),
        Column::words("asks"),
        Column::list("options"),
        Column::list("answers"),
        Column::number("value").sometimes(),
        Column::words("unit").sometimes(),
        Column::number("low").sometimes(),
        Column::number("high").sometimes(),
        Column::count("near_percent").sometimes(),
        Column::words("feedback"),
        Column::words("statement").sometimes(),
        Column::language(),
    ]
}

/// The table.
pub fn table(library: &Library, edition: &Edition) -> Table {
    let of_step = |step: &String| {
        let placed = edition.texts.questions.get(step).into_iter().flatten();
        let rows = placed.filter_map(|placed| {
            let question = build::question(library, edition, step, placed).ok()?;
            Some(row(library, edition, step, placed, &question))
        });
        rows.collect::<Vec<_>>()
    };
    Table::of_ours(columns(), library.steps.iter().flat_map(of_step).collect())
}

fn row(
    library: &Library,
    edition: &Edition,
    step: &str,
    placed: &Located<QuestionRecord>,
    question: &Question,
) -> Vec<Cell> {
    let Answer { form, options, answers, estimate } = Answer::of(&question.task);
    let [value, unit, low, high, near] = estimate;
    vec![
        Cell::words(&question.id),
        Cell::place(step, &question.id),
        Cell::words(step),
        Cell::Words(word(question.level)),
        Cell::words(form),
        Cell::words(&question.asks),
        Cell::List(options),
        Cell::List(answers),
        value,
        unit,
        low,
        high,
        near,
        Cell::Words(words::line_words(library, edition, &question.feedback)),
        Cell::maybe(question.statement.as_deref()),
        Cell::language(library, edition, &placed.place),
    ]
}

/// The options a reader has, and the right answer.
struct Answer {
    form: &'static str,
    /// As shown; for a matching question, the items to match.
    options: Vec<String>,
    /// The right option; all options in order; the match of each option.
    answers: Vec<String>,
    /// The number, its unit, the range of the slider, and the tolerance.
    estimate: [Cell; 5],
}

impl Answer {
    fn of(task: &Task) -> Self {
        const NO_ESTIMATE: [Cell; 5] = [Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing];
        let options = |form, options: &[String], answers: Vec<String>| Self {
            form,
            options: options.to_vec(),
            answers,
            estimate: NO_ESTIMATE,
        };
        match task {
            Task::Choice { options: own, right } => {
                options("choice", own, own.get(*right).cloned().into_iter().collect())
            }
            Task::Ordering { events } => {
                let titles: Vec<String> = events.iter().map(|(title, _)| title.clone()).collect();
                let in_order = task.order().into_iter().filter_map(|at| titles.get(at).cloned()).collect();
                options("ordering", &titles, in_order)
            }
            Task::Matching { left, right, pairs } => {
                options("matching", left, pairs.iter().filter_map(|at| right.get(*at).cloned()).collect())
            }
            Task::Estimate { value, unit, range, near_percent, .. } => Self {
                form: "estimate",
                options: Vec::new(),
                answers: Vec::new(),
                estimate: [
                    Cell::Number(*value),
                    Cell::Words(word(*unit)),
                    Cell::Number(range.low),
                    Cell::Number(range.high),
                    Cell::Count((*near_percent).into()),
                ],
            },
        }
    }
}
