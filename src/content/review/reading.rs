//! How hard claims are to read.

use super::super::claims::Claim;
use super::super::prose::{grade, sentences, words};
use super::remark::{Remark, Subject, remark};

/// The grade above which a text is listed.
const GRADE: f64 = 9.0;
/// The number of words above which a sentence is listed.
const WORDS: usize = 30;

pub fn hard(claim: &Claim<'_>) -> Option<Remark> {
    let grade = grade(&claim.text);
    (grade > GRADE).then(|| remark(claim, Subject::Hard, grade, format!("grade {grade:.1}")))
}

pub fn long<'a>(claim: &'a Claim<'_>) -> impl Iterator<Item = Remark> + 'a {
    sentences(&claim.text).map(|sentence| (words(sentence), sentence)).filter(|(length, _)| *length > WORDS).map(
        |(length, sentence)| {
            let weight = u32::try_from(length).unwrap_or(u32::MAX);
            remark(claim, Subject::Long, f64::from(weight), format!("{length} words: {sentence}"))
        },
    )
}
