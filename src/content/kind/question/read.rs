//! Reads the questions of a step.

use super::record::QuestionRecord;
use crate::content::Problems;
use crate::content::fields::line;
use crate::content::location::Located;
use crate::content::reader::File;

/// Reads a file of questions.
pub fn questions(file: &File, problems: &mut Problems) -> Vec<Located<QuestionRecord>> {
    let records: Vec<QuestionRecord> = file.records("question", problems);
    records
        .into_iter()
        .map(|mut value| {
            value.explanation = line(file, &value.feedback, problems);
            Located { place: file.place(&value.id), value }
        })
        .collect()
}
