//! What each form of figure requires of its data.

use crate::model::{Figure, Form, Measure, Scale};

/// What a form requires of its data; each sentence states a violation.
pub fn form_problems(figure: &Figure) -> Vec<String> {
    let numbers = figure.columns.iter().filter(|c| !c.is_text).count();
    let mut problems = Vec::new();
    let mut needs = |holds: bool, message: &str| {
        if !holds {
            problems.push(format!("`{:?}` needs {message}", figure.form));
        }
    };
    match figure.form {
        Form::Line | Form::Area => needs(figure.has_dates(), "rows that are dates"),
        Form::Bars | Form::Waffle => needs(numbers == 1 && !figure.has_dates(), "named rows and one column"),
        Form::Grouped => needs((2..=4).contains(&numbers), "two to four columns"),
        Form::Stacked => needs((2..=6).contains(&numbers), "two to six columns"),
        Form::Dumbbell => needs((1..=2).contains(&numbers), "one or two columns"),
        Form::Slope => needs(figure.rows.len() == 2, "two rows"),
        Form::Scatter => needs((2..=3).contains(&numbers), "two or three columns"),
        Form::Tiles => needs(figure.rows.iter().all(|r| r.tile.is_some()), "a tile for each row"),
        Form::Multiples => needs((2..=6).contains(&numbers), "two to six columns"),
        Form::Table => {}
        Form::WhatIf => needs(!figure.inputs.is_empty(), "inputs"),
    }
    if figure.measures.is_empty() && figure.form != Form::WhatIf {
        problems.push("there is no [[measure]]".to_owned());
    }
    // A measure converted at a rate says so itself.
    let own: Vec<&Measure> = figure.measures.iter().filter(|m| !m.id.starts_with("in-")).collect();
    if own.len() > 1 && own.iter().any(|m| m.why.is_none()) {
        problems.push("if there are several measures, each needs a `why`".to_owned());
    }
    if figure.scale == Scale::Log {
        let values = figure.measures.iter().flat_map(|m| &m.cells).flatten().filter_map(|c| c.value);
        if values.into_iter().any(|v| v.to_f64() <= 0.0) {
            problems.push("a log scale cannot show zero".to_owned());
        }
    }
    problems
}
