//! The files for a class that the build makes from the questions of all steps; `prerender::classroom` decides their
//! content.

use super::Messages;

/// A file for a program that teachers use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClassFile {
    Worksheet,
    AnswerSheet,
    AnswerKey,
    Gift,
    MoodleXml,
    Qti,
    Scorm,
}

impl ClassFile {
    /// All, as pages list them.
    pub const ALL: [Self; 7] =
        [Self::Worksheet, Self::AnswerSheet, Self::AnswerKey, Self::Gift, Self::MoodleXml, Self::Qti, Self::Scorm];

    /// Its file name, next to the page that offers it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Worksheet => "worksheet.docx",
            Self::AnswerSheet => "answer-sheet.docx",
            Self::AnswerKey => "answer-key.docx",
            Self::Gift => "questions-gift.txt",
            Self::MoodleXml => "questions-moodle.xml",
            Self::Qti => "questions-qti.zip",
            Self::Scorm => "questions-scorm.zip",
        }
    }

    pub fn title(self, messages: &Messages) -> &str {
        match self {
            Self::Worksheet => messages.class_worksheet(),
            Self::AnswerSheet => messages.class_answer_sheet(),
            Self::AnswerKey => messages.class_answer_key(),
            Self::Gift => messages.class_gift(),
            Self::MoodleXml => messages.class_moodle(),
            Self::Qti => messages.class_qti(),
            Self::Scorm => messages.class_scorm(),
        }
    }

    /// Which programs import it, and what it cannot carry.
    pub fn taken_by(self, messages: &Messages) -> &str {
        match self {
            Self::Worksheet => messages.class_worksheet_for(),
            Self::AnswerSheet => messages.class_answer_sheet_for(),
            Self::AnswerKey => messages.class_answer_key_for(),
            Self::Gift => messages.class_gift_for(),
            Self::MoodleXml => messages.class_moodle_for(),
            Self::Qti => messages.class_qti_for(),
            Self::Scorm => messages.class_scorm_for(),
        }
    }
}

/// What a page offers to a class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClassOffer {
    /// Ids of the pages to print along with the steps.
    pub papers: Vec<String>,
    /// The files, once they have been written.
    pub files: Vec<MadeFile>,
}

/// A file that has been written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MadeFile {
    pub file: ClassFile,
    pub bytes: usize,
}
