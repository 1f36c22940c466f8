//! Words about the brief close to a judgement: where we may have put a reading of ours into the brief's mouth.

use std::sync::LazyLock;

use regex::Regex;

use super::super::attribution::attributes;
use super::super::claims::Claim;
use super::super::prose::sentences;
use super::remark::{Remark, Subject, remark};
use crate::model::Kind;

/// Words that judge, rank or explain.
static JUDGES: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)\b(assum\w+|because|better|clear(?:ly)?|closest|disappoint\w*|fail\w*|good|impli\w+|kind(?:er|ly)?|least|merely|mixed|most|must|need\w*|only|perhaps|pro(?:of|ve\w*)|right(?:ly)?|should|so|strong\w*|therefore|too|underwhelm\w*|weak\w*|why|worse|wrong(?:ly)?)\b";
    Regex::new(words).expect("a pattern that reads")
});

/// Sentences that mention the brief and judge; ours weigh more than paraphrases, which name their sentence.
pub fn near_judgement(claim: &Claim<'_>) -> Vec<Remark> {
    let weight = if claim.kind == Kind::Brief { 0.0 } else { 1.0 };
    let found = sentences(&claim.text).filter(|sentence| attributes(sentence)).filter_map(|sentence| {
        let judging: Vec<&str> = JUDGES.find_iter(sentence).map(|found| found.as_str()).collect();
        (!judging.is_empty()).then(|| {
            let words = format!("“{}”: {sentence}", judging.join("”, “"));
            remark(claim, Subject::Judgements, weight, words)
        })
    });
    found.collect()
}
