//! The questions of all steps as files for a class: for learning platforms, and for word processors.
//!
//! Each format is a pure function from the questions of an edition to bytes; the same content always yields the same
//! bytes. The page that offers the files decides where they are and what is said about them (`::: files`).

mod bank;
mod feedback;
mod gift;
mod moodle;
mod package;
mod qti;
mod scorm;
#[cfg(test)]
mod tests;
mod word;
mod xml;

use std::path::Path;

use self::bank::QuestionBank;
use super::Failure;
use crate::content::Built;
use crate::model::{ClassFile, Generated, Item, MadeFile, Page};

/// The files of an edition, each with its bytes.
///
/// # Errors
/// Stylesheets that cannot be read.
pub fn files(edition: &Built, styles: &Path) -> Result<Vec<(ClassFile, Vec<u8>)>, Failure> {
    let bank = QuestionBank::new(edition);
    let make = |file| -> Result<Vec<u8>, Failure> {
        Ok(match file {
            ClassFile::Worksheet => word::worksheet(&bank)?,
            ClassFile::AnswerSheet => word::answer_sheet(&bank)?,
            ClassFile::AnswerKey => word::answer_key(&bank)?,
            ClassFile::Gift => gift::file(&bank).into_bytes(),
            ClassFile::MoodleXml => moodle::file(&bank)?,
            ClassFile::Qti => qti::file(&bank)?,
            ClassFile::Scorm => scorm::file(&bank, styles)?,
        })
    };
    ClassFile::ALL.into_iter().map(|file| Ok((file, make(file)?))).collect()
}

/// The page that offers files for a class, if there is one.
pub fn offering(edition: &Built) -> Option<&Page> {
    edition.pages.iter().find(|page| page.generated().any(|own| matches!(own, Generated::Files(_))))
}

/// Tells the page that offers the files which ones there are.
pub fn offer(edition: &mut Built, files: &[(ClassFile, Vec<u8>)]) {
    let items = edition.pages.iter_mut().flat_map(|page| &mut page.sections).flat_map(|section| &mut section.items);
    for item in items {
        if let Item::Generated(Generated::Files(offer)) = item {
            offer.files = files.iter().map(|(file, bytes)| MadeFile { file: *file, bytes: bytes.len() }).collect();
        }
    }
}
